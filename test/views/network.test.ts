import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { networkView, type TieStatement, tieStatements } from '../../src/views/index.ts'
import type { Network } from '../../src/vocabulary/index.ts'

const FOUND: Network = {
  statements: 3,
  nodes: [
    { relation: 'state', about: 'PE', statements: 3 },
    { relation: 'entity', about: 'the-bank', statements: 2 },
    { relation: 'entity', about: 'gone', statements: 1 },
  ],
  ties: [
    { one: 'PE', other: 'the-bank', statements: 2 },
    { one: 'PE', other: 'gone', statements: 1 },
  ],
}

describe('a network', () => {
  const bank = { type: 'organisation', name: 'The Bank' } as const
  const view = networkView(FOUND, (id) => (id === 'the-bank' ? bank : null))

  it('calls entities by their names and leaves states to the language of the page', () => {
    assert.deepEqual(view.nodes, [
      { id: 'PE', kind: 'state', name: null, statements: 3 },
      { id: 'the-bank', kind: 'organisation', name: 'The Bank', statements: 2 },
    ])
  })

  it('leaves out what has no name, with its ties', () => {
    assert.deepEqual(view.ties, [{ one: 'PE', other: 'the-bank', statements: 2 }])
  })
})

describe('what is said of two at once', () => {
  const row = (kind: string, key: string, date: string | null, published: string | null, start = 0) =>
    ({ kind, start, date, document: { key, published } }) as TieStatement

  it('stands with the last first: events by their date, all else by publication', () => {
    const rows = [
      row('position', 'a', null, '2023-05-01'),
      row('event', 'b', '2024', '2020-01-01'),
      row('event', 'c', null, null),
      row('entity', 'd', null, '2024-02-01'),
    ]
    assert.deepEqual(
      tieStatements(rows).map(({ document }) => document.key),
      ['d', 'b', 'a', 'c'],
    )
  })

  it('stands in the order of documents and places where the time is one', () => {
    const rows = [
      row('event', 'b', '2024', null),
      row('event', 'a', '2024', null, 9),
      row('event', 'a', '2024', null, 2),
    ]
    assert.deepEqual(
      tieStatements(rows).map(({ document, start }) => [document.key, start]),
      [
        ['a', 2],
        ['a', 9],
        ['b', 0],
      ],
    )
  })
})
