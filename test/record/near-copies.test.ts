import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { articles } from '../../bench/generate.ts'
import { edited } from '../../bench/edited.ts'
import { seeded } from '../../bench/random.ts'
import { sharedMarks } from '../../src/record/copy-candidates.ts'
import { nearCopies } from '../../src/record/near-copies.ts'
import { marksOf } from '../../src/text/index.ts'
import type { Copies } from '../../src/vocabulary/index.ts'

const TEXTS = [...articles(5).take(12)].map(({ text }) => text)

/** What is found among texts, which are known by the letters of the alphabet, else by number. */
async function found(texts: readonly string[]): Promise<Copies> {
  const byName = new Map(texts.map((text, index) => [nameOf(index, texts.length), text]))
  const marks = new Map([...byName].map(([name, text]) => [name, marksOf(text, [])]))
  return await nearCopies([...byName.keys()], sharedMarks(marks), (name) => ({
    text: byName.get(name)!,
    furniture: [],
  }))
}

const nameOf = (index: number, of: number) => (of > 26 ? String(index) : String.fromCharCode(97 + index))

const groupsOf = ({ groups }: Copies) =>
  groups.map(({ first, copies }) => `${first}: ${copies.map(({ document, of }) => `${document} of ${of}`).join(', ')}`)

const placesOf = ({ passages }: Copies, texts: readonly string[]) =>
  passages.map(({ places }) =>
    places.map(({ document, start, end }) => [document, texts[document.charCodeAt(0) - 97]!.slice(start, end)]),
  )

const PASSAGE =
  'The ministry expects goods of nine billion dollars to pass the port this year, two in three of them in boxes, and has asked the railways to lay a third track before the autumn.'

describe('near-copies', () => {
  it('are found where a text is told again word for word', async () => {
    const copies = await found([TEXTS[0]!, TEXTS[1]!, TEXTS[0]!])
    assert.deepEqual(groupsOf(copies), ['a: c of a'])
    assert.equal(copies.groups[0]!.copies[0]!.share, 1)
  })

  it('are found where one word in ten is changed and one sentence in five dropped', async () => {
    const random = seeded(1)
    const copied = TEXTS.slice(0, 6).map((text) => edited(text, { words: 0.1, sentences: 0.2 }, random))
    const copies = await found([...TEXTS.slice(0, 6), ...copied])
    assert.deepEqual(groupsOf(copies).toSorted(), [
      'a: g of a',
      'b: h of b',
      'c: i of c',
      'd: j of d',
      'e: k of e',
      'f: l of f',
    ])
  })

  it('are not found among articles of one generator, which share phrases', async () => {
    assert.deepEqual(await found(TEXTS), { groups: [], passages: [] })
  })

  it('are one group where a copy was copied again', async () => {
    const random = seeded(2)
    const second = edited(TEXTS[0]!, { words: 0.1, sentences: 0.1 }, random)
    const third = edited(second, { words: 0.1, sentences: 0.1 }, random)
    const { groups } = await found([TEXTS[0]!, second, third])
    assert.deepEqual(
      groups.map(({ first, copies }) => [first, copies.length]),
      [['a', 2]],
    )
  })

  it('say how much is the same', async () => {
    const half = TEXTS[0]!.split('\n\n').slice(0, 10).join('\n\n')
    const { groups } = await found([TEXTS[0]!, half])
    const { share } = groups[0]!.copies[0]!
    assert.ok(share > 0.5 && share < 0.9, String(share))
  })
})

describe('passages that are told again', () => {
  it('are given with all their places, the first text first', async () => {
    const texts = [`${TEXTS[0]}\n${PASSAGE}\n`, `${TEXTS[1]}\n${PASSAGE.replace('boxes', 'containers')}\n`, TEXTS[2]!]
    assert.deepEqual(placesOf(await found(texts), texts), [
      [
        ['a', PASSAGE],
        ['b', PASSAGE.replace('boxes', 'containers')],
      ],
    ])
  })

  it('are found within a longer paragraph', async () => {
    const texts = [`${TEXTS[0]}\n${PASSAGE}\n`, `${TEXTS[1]}\nLittle else was said of it. ${PASSAGE} Nobody asked.\n`]
    const copies = await found(texts)
    assert.deepEqual([copies.passages.length, copies.groups.length], [1, 0])
  })

  it('are not found where only their phrases are alike', async () => {
    const other =
      'The ministry expects visitors of forty states to pass the town next year, one in five of them by sea, and has asked the hotels to open a new wing before the winter.'
    assert.deepEqual((await found([PASSAGE, other])).passages, [])
  })

  it('are not found where another month has other figures', async () => {
    const month = (name: string, exports: string, growth: string) =>
      `China's exports to Russia came to ${exports} billion dollars in ${name}, ${growth} per cent more than a year before, customs said.`
    assert.deepEqual((await found([month('May', '9.1', '4.2'), month('June', '8.7', '1.9')])).passages, [])
  })
})

describe('a bulletin of another month', () => {
  const SECTIONS = [
    'Goods that the district sent by rail came to # million tons in @, as counted by the office at the end of it.',
    'Its ports took in # million tons of boxes and bulk in @, the masters of both harbours have told the office.',
    'Power stations on the river gave # billion kilowatt-hours in @, with the water lower than it was a year ago.',
    'In @ the mines of the northern valley brought up # million tons of coal, and sold all but a tenth of it abroad.',
  ]
  const bulletin = (month: string, ...numbers: string[]) =>
    SECTIONS.map((section, index) => section.replace('#', numbers[index]!).replace('@', month)).join('\n\n')

  it('is no copy of the last one', async () => {
    const texts = [bulletin('May', '1.4', '22.7', '3.9', '4.2'), bulletin('June', '2.1', '23.8', '4.6', '4.7')]
    assert.deepEqual(await found(texts), { groups: [], passages: [] })
  })

  it('is one with the same numbers', async () => {
    const may = bulletin('May', '1.4', '22.7', '3.9', '4.2')
    const copies = await found([may, may.replaceAll('office', 'bureau')])
    assert.deepEqual(groupsOf(copies), ['a: b of a'])
  })
})

it('a passage in two thousand documents is one group, and not a pair for every two', async () => {
  const texts = Array.from({ length: 2000 }, (_, index) => `${PASSAGE}\n\nNumber ${index} says no more than that.\n`)
  let read = 0
  const marks = new Map(texts.map((text, index) => [String(index), marksOf(text, [])]))
  const { passages, groups } = await nearCopies([...marks.keys()], sharedMarks(marks), (name) => {
    read += 1
    return { text: texts[Number(name)]!, furniture: [] }
  })
  assert.deepEqual([passages.length, passages[0]!.places.length], [1, 2000])
  assert.deepEqual([groups.length, groups[0]!.copies.length], [1, 1999])
  assert.ok(read < 2000 * 4, `${read} texts read`)
})

it('a document that is no longer there is passed over', async () => {
  const marks = new Map([TEXTS[0]!, TEXTS[0]!].map((text, index) => [String(index), marksOf(text, [])]))
  assert.deepEqual(await nearCopies(['0', '1'], sharedMarks(marks), () => null), { groups: [], passages: [] })
})
