import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { marksOf, mostSharedWith, passagesOf } from '../../src/text/index.ts'

const ONE =
  'Trade between the two states came to nine billion dollars in the year that ended in June, the ministry said.'
const TWO =
  'Officials of both sides met in the port on Tuesday to talk about a second berth. Work on it is to begin in spring.'
const THREE = 'A third paragraph speaks of the weather on the coast, of which there was plenty in the last week of May.'

const spansOf = (text: string) => passagesOf(text, []).list.map(({ start, end }) => text.slice(start, end))
const shared = (one: string, other: string) => {
  const marks = new Set(marksOf(other, []))
  return marksOf(one, []).filter((mark) => marks.has(mark)).length
}

describe('the passages of a text', () => {
  it('are its paragraphs of sixteen words and more, with their spans', () => {
    assert.deepEqual(spansOf(`A heading\n\n${ONE}\n\nToo short to tell.\n\n${TWO}\n`), [ONE, TWO])
  })

  it('leave furniture out', () => {
    const text = `${ONE}\n\n${TWO}`
    const furniture = [{ start: text.indexOf(TWO), end: text.length, kind: 'related' as const }]
    assert.equal(passagesOf(text, furniture).list.length, 1)
    assert.deepEqual(marksOf(text, furniture), marksOf(ONE, []))
  })

  it('have a shingle for every four words of a sentence', () => {
    const [passage] = passagesOf(TWO, []).list
    // 15 and 9 words: no shingle runs over the full stop.
    assert.deepEqual([passage!.words, passage!.shingles.length], [24, 12 + 6])
  })

  it('know which passage has a shingle first', () => {
    const { list, holders } = passagesOf(`${ONE}\n\n${TWO}\n\n${ONE}`, [])
    assert.deepEqual(new Set(list[2]!.shingles.map((shingle) => holders.of(shingle))), new Set([0]))
  })
})

describe('marks', () => {
  it('are the same whatever the case, the quotation marks and the width of the lines', () => {
    const wrapped = `${TWO.toUpperCase().replace('PORT', '“PORT”')}\n`
    assert.deepEqual(marksOf(wrapped, []), marksOf(TWO, []))
    assert.deepEqual(marksOf(`${ONE}\r\n\r\n`, []), marksOf(ONE, []))
  })

  it('are those of a sentence wherever it stands', () => {
    const both = marksOf(`${THREE}\n\n${ONE} ${TWO}`, [])
    assert.ok(marksOf(TWO, []).some((mark) => both.includes(mark)))
  })

  it('are none twice and in order, in 32 bits', () => {
    const marks = marksOf(`${ONE}\n\n${TWO}\n\n${ONE}`, [])
    assert.deepEqual(
      marks,
      [...new Set(marks)].toSorted((one, other) => one - other),
    )
    assert.ok(marks.every((mark) => Number.isInteger(mark) && mark >= 0 && mark < 2 ** 32))
  })

  it('are the same on every machine and in every version', () => {
    assert.deepEqual(marksOf(ONE, []), [159_077_163, 389_961_048])
  })

  it('are not shared by texts that were written apart', () => {
    assert.equal(shared(ONE, TWO) + shared(TWO, THREE) + shared(ONE, THREE), 0)
  })

  it('stay the same in a sentence of which another part was changed', () => {
    const edited = Array.from({ length: 40 }, (_, index) => {
      const words = `${TWO} ${ONE} ${THREE}`.split(' ')
      words[index] = 'elsewhere'
      return words.join(' ')
    })
    assert.ok(edited.every((text) => shared(text, `${TWO} ${ONE} ${THREE}`) > 0))
  })

  it('are two at least of a passage', () => {
    assert.equal(marksOf(ONE, []).length, 2)
  })

  it('tell Chinese sentences apart, whose words have no spaces', () => {
    const chinese =
      '中国海关总署周二公布的数据显示，今年前七个月两国双边贸易额达到一千三百多亿美元，同比增长百分之一点六。'
    assert.equal(shared(`另据报道：${chinese}`, chinese) > 0, true)
    assert.equal(
      shared(
        chinese,
        '俄罗斯旅游部门表示，今年上半年来自中国的游客人数比去年同期有明显的增加，主要前往莫斯科和圣彼得堡。',
      ),
      0,
    )
  })

  it('are none of nothing, of white space and of signs', () => {
    for (const text of ['', '   \n\n', '—— …… !!!', '1 2 3']) assert.deepEqual(marksOf(text, []), [])
  })
})

it('counts what a text shares with one passage of another', () => {
  const passages = passagesOf(`${ONE}\n\n${TWO}`, [])
  assert.equal(mostSharedWith(`${THREE}\n\n${TWO}`, [], passages), 18)
  assert.equal(mostSharedWith(THREE, [], passages), 0)
})

describe('a text made to take long', () => {
  /** With how many passages a megabyte of it has. */
  const TEXTS: readonly (readonly [name: string, part: string, passages: number])[] = [
    ['one word', 'word ', 1],
    ['one sentence', `${ONE} `, 1],
    ['one paragraph', `${TWO}\n\n`, 8621],
    ['no stop', 'a b c d e f g h i j k l m n o p ', 1],
    ['stops alone', '. ', 0],
    ['one line', 'x', 0],
  ]
  for (const [name, part, passages] of TEXTS) {
    it(name, () => {
      const text = part.repeat(Math.ceil(1_000_000 / part.length))
      assert.equal(passagesOf(text, []).list.length, passages)
      const marks = marksOf(text, [])
      assert.deepEqual(
        marks,
        [...new Set(marks)].toSorted((one, other) => one - other),
      )
    })
  }
})
