import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ground, type Proposal } from '../../src/statements/index.ts'
import { figure, read } from '../fixtures/reader.ts'

const TEXT = 'Trade between India and Oman was $9 billion in 2023, up 3%.'

/** A proposal made of a figure that was read, elsewhere in the text or with other fields. */
function proposal(start: number, end: number, value = 9e9): Proposal {
  const {
    id: _id,
    kind,
    quote: _quote,
    start: _start,
    end: _end,
    interval,
    inferred,
    links: _links,
    ...fields
  } = figure(TEXT, '$9 billion')
  return { kind, start, end, fields: { ...fields, value }, interval, inferred, links: [] }
}

describe('ground', () => {
  const { document } = read(TEXT)

  it('ties a proposal to the words at its place', () => {
    const [statement] = ground(document, [proposal(33, 43)])
    assert.equal(statement!.quote, '$9 billion')
    assert.equal(document.text.slice(statement!.start, statement!.end), statement!.quote)
  })

  it('keeps the id where only the fields change', () => {
    const [one] = ground(document, [proposal(33, 43)])
    const [other] = ground(document, [proposal(33, 43, 8e9)])
    assert.equal(one!.id, other!.id)
  })

  it('tells equals apart by their ordinal, and places by theirs', () => {
    const ids = ground(document, [proposal(33, 43), proposal(33, 43, 8e9), proposal(0, 5)]).map(({ id }) => id)
    assert.equal(new Set(ids).size, 3)
  })

  it('orders by place whatever the order of proposals', () => {
    const forwards = ground(document, [proposal(0, 5), proposal(33, 43)])
    const backwards = ground(document, [proposal(33, 43), proposal(0, 5)])
    assert.deepEqual(forwards, backwards)
    assert.deepEqual(
      forwards.map(({ start }) => start),
      [0, 33],
    )
  })

  for (const [start, end] of [
    [-1, 4],
    [5, 5],
    [7, 3],
    [0, TEXT.length + 1],
    [0.5, 4],
  ] as const) {
    it(`refuses the span ${start}–${end}`, () => {
      assert.throws(() => ground(document, [proposal(start, end)]), RangeError)
    })
  }
})

describe('leftovers', () => {
  it('with the statements account for every number of the prose', () => {
    const text = 'On 3 May 2023 the 29th session met at 10:30. India sold 40 S-400 and 12 tons in 2022, up 3%.'
    const { statements, leftovers } = read(text)
    const covered = [...statements, ...leftovers]
    for (const match of text.matchAll(/\d+/g)) {
      assert.ok(
        covered.some(({ start, end }) => start <= match.index && match.index < end),
        `${match[0]} at ${match.index}`,
      )
    }
  })

  it('leave out what a statement took', () => {
    const { leftovers } = read(TEXT)
    assert.deepEqual(
      leftovers.map(({ quote, reason }) => [quote, reason]),
      [['2023', 'year']],
    )
  })
})

describe('a document in a language without a pack', () => {
  it('is kept and not read', () => {
    const {
      read: wasRead,
      statements,
      document,
    } = read('Товарооборот Китая и Индии вырос на 5 процентов до 136 миллиардов долларов.', { lang: 'ru' })
    assert.equal(wasRead, false)
    assert.deepEqual(statements, [])
    assert.match(document.text, /136 миллиардов/)
  })
})
