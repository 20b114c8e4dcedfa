import assert from 'node:assert/strict'
import { it } from 'node:test'
import { passagePlaces } from '../../src/record/passage-places.ts'

const at = passagePlaces({
  passages: [
    {
      places: [
        { document: 'a', start: 10, end: 60 },
        { document: 'b', start: 0, end: 50 },
      ],
    },
    {
      places: [
        { document: 'b', start: 60, end: 90 },
        { document: 'c', start: 5, end: 35 },
      ],
    },
  ],
})

it('a place within a passage is known by it, and whether the document has it first', () => {
  assert.deepEqual(
    [at('a', { start: 10, end: 12 }), at('b', { start: 40, end: 50 }), at('b', { start: 70, end: 80 })].map(
      (place) => place && [place.passage, place.isFirst],
    ),
    [
      ['a:10', true],
      ['a:10', false],
      ['b:60', true],
    ],
  )
})

it('a place beside every passage is of none', () => {
  const BESIDE: readonly (readonly [string, number, number])[] = [
    ['a', 0, 5],
    ['a', 55, 65],
    ['b', 52, 58],
    ['b', 95, 99],
    ['d', 10, 20],
  ]
  assert.deepEqual(
    BESIDE.map(([document, start, end]) => at(document, { start, end })),
    [null, null, null, null, null],
  )
})
