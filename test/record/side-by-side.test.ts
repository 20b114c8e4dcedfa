import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import { sideBySide } from '../../src/record/index.ts'
import type { Furniture } from '../../src/vocabulary/index.ts'

const text = (...paragraphs: readonly string[]) => ({ text: paragraphs.join('\n\n'), furniture: [] as Furniture[] })

const TRADE = 'Trade between Kenya and Uganda came to $1.2 billion in 2021, the customs office said.'
const EDITED = 'Trade between Kenya and Uganda came to $1.4 billion in 2021, customs officers said.'
const DEPOT = 'A new depot opened at Busia, where lorries had waited for days on end.'
const COFFEE = 'Coffee prices fell for the third week running, to the dismay of growers.'

/** Rows as their words, those that differ in brackets. */
function shown(
  one: { readonly text: string; readonly furniture: Furniture[] },
  other: typeof one,
  anchor?: Parameters<typeof sideBySide>[2],
) {
  return sideBySide(one, other, anchor).map((row) => [
    marked(one.text, row.one),
    marked(other.text, row.other),
    row.isSame,
  ])
}

type Part = ReturnType<typeof sideBySide>[number]['one']

function marked(words: string, part: Part): string | null {
  if (!part) return null
  let from = part.start
  let said = ''
  for (const { start, end } of part.differing) {
    said += `${words.slice(from, start)}[${words.slice(start, end)}]`
    from = end
  }
  return said + words.slice(from, part.end)
}

describe('two articles side by side', () => {
  it('have paragraphs that tell the same beside each other, with the words in which they differ', () => {
    assert.deepEqual(shown(text(DEPOT, TRADE), text(EDITED, COFFEE)), [
      [DEPOT, null, false],
      [
        'Trade between Kenya and Uganda came to $[1.2] billion in 2021, [the] customs [office] said.',
        'Trade between Kenya and Uganda came to $[1.4] billion in 2021, customs [officers] said.',
        true,
      ],
      [null, COFFEE, false],
    ])
  })

  it('of the same text differ nowhere', () => {
    const same = text(DEPOT, TRADE, COFFEE)
    const rows = sideBySide(same, same)
    assert.equal(rows.length, 3)
    assert.ok(
      rows.every(({ one, other, isSame }) => isSame && one?.differing.length === 0 && other?.differing.length === 0),
    )
  })

  it('keep the order of both where paragraphs changed places', () => {
    const rows = shown(text(DEPOT, TRADE, COFFEE), text(COFFEE, DEPOT, TRADE))
    assert.deepEqual(rows, [
      [null, COFFEE, false],
      [DEPOT, DEPOT, true],
      [TRADE, TRADE, true],
      [COFFEE, null, false],
    ])
  })

  it('have what is compared beside each other, whether it tells the same or not', () => {
    const [one, other] = [text(DEPOT, TRADE), text(COFFEE, DEPOT)]
    const anchor = { one: one.text.indexOf('Trade'), other: other.text.indexOf('Coffee') }
    assert.deepEqual(shown(one, other, anchor), [
      [DEPOT, null, false],
      [TRADE, COFFEE, false],
      [null, DEPOT, false],
    ])
  })

  it('have no furniture', () => {
    const with_ = { text: `Share this\n\n${TRADE}`, furniture: [{ start: 0, end: 10, kind: 'share' as const }] }
    assert.deepEqual(shown(with_, text(TRADE)), [[TRADE, TRADE, true]])
  })

  it('leave nothing out and have nothing twice, whatever they say', () => {
    const words = fc.constantFrom('oil', 'gas', 'trade', 'rose', 'fell', 'by', '5%', 'said', 'Kenya', 'Peru', '.', ',')
    const paragraph = fc.array(words, { minLength: 1, maxLength: 14 }).map((each) => each.join(' '))
    const article = fc.array(paragraph, { maxLength: 8 }).map((each) => text(...each))
    fc.assert(
      fc.property(article, article, (one, other) => {
        const rows = sideBySide(one, other)
        for (const [side, article] of [
          ['one', one],
          ['other', other],
        ] as const) {
          const parts = rows.flatMap((row) => row[side] ?? [])
          assert.equal(parts.map(({ start, end }) => article.text.slice(start, end)).join('\n\n'), article.text)
          for (const { start, end, differing } of parts) {
            assert.ok(differing.every((span) => start <= span.start && span.start < span.end && span.end <= end))
          }
        }
      }),
    )
  })

  it('of long texts are set in bounded time', () => {
    const many = text(
      ...Array.from({ length: 3000 }, (_, at) => `Line ${at % 7} of trade in year ${at} was ${at} tonnes of oil.`),
    )
    assert.equal(sideBySide(many, many).flatMap(({ one }) => one ?? []).length, 3000)
    const long = { text: 'oil '.repeat(40_000), furniture: [] }
    assert.equal(sideBySide(long, long).length, 1)
  })
})
