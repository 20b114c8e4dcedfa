import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { articles } from '../../bench/generate.ts'
import { edited } from '../../bench/edited.ts'
import { seeded } from '../../bench/random.ts'
import { type MarkIndex, toldAgain } from '../../src/record/told-again.ts'
import { marksOf } from '../../src/text/index.ts'

const TEXTS = [...articles(6).take(20)].map(({ text }) => text)
const PASSAGE =
  'The ministry expects goods of nine billion dollars to pass the port this year, two in three of them in boxes, and has asked the railways to lay a third track before the autumn.'

/** A record in memory; counts the texts that are asked for. */
function indexOf(texts: Readonly<Record<string, string>>): MarkIndex & { asked: number } {
  const held = Object.entries(texts).map(([document, text]) => [document, new Set(marksOf(text, []))] as const)
  return {
    asked: 0,
    sharing: (marks, most) =>
      Promise.resolve(
        marks.flatMap((mark) => {
          const documents = held.flatMap(([document, own]) => (own.has(mark) ? [document] : [])).slice(0, most)
          return documents.length > 0 ? [{ mark, documents }] : []
        }),
      ),
    text(document) {
      this.asked += 1
      const text = texts[document]
      return text === undefined ? null : { text, furniture: [] }
    },
  }
}

const record = Object.fromEntries(TEXTS.map((text, index) => [`d${index}`, text]))

describe('an article that is looked for in a record', () => {
  it('is found to be a copy', async () => {
    const text = edited(TEXTS[7]!, { words: 0.1, sentences: 0.2 }, seeded(3))
    const { copies } = await toldAgain({ document: 'new', text, furniture: [] }, indexOf(record))
    assert.deepEqual(
      copies.map(({ document, of }) => [document, of]),
      [['new', 'd7']],
    )
  })

  it('has its passages with their places elsewhere', async () => {
    const other = `${TEXTS[3]}\n${PASSAGE}\n`
    const text = `A heading\n\n${PASSAGE}\n`
    const { copies, passages } = await toldAgain(
      { document: 'new', text, furniture: [] },
      indexOf({ ...record, d3: other }),
    )
    assert.deepEqual(copies, [])
    assert.deepEqual(
      passages.map(({ start, end, places }) => [
        text.slice(start, end),
        places.map((place) => [place.document, other.slice(place.start, place.end)]),
      ]),
      [[PASSAGE, [['d3', PASSAGE]]]],
    )
  })

  it('is not found to be a copy of itself', async () => {
    assert.deepEqual(await toldAgain({ document: 'd4', text: TEXTS[4]!, furniture: [] }, indexOf(record)), {
      copies: [],
      passages: [],
      more: false,
    })
  })

  it('is compared with few, however often it is told', async () => {
    const many = indexOf(Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`e${index}`, `${PASSAGE}\n`])))
    const { passages, more } = await toldAgain({ document: 'new', text: PASSAGE, furniture: [] }, many)
    assert.deepEqual([passages[0]!.places.length, more, many.asked], [24, true, 24])
  })
})
