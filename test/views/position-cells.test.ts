import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isChosen, type PlacedPosition, positionCells } from '../../src/views/index.ts'
import type { Position } from '../../src/vocabulary/index.ts'

const placed = (id: string, fields: Partial<Position>): PlacedPosition => ({
  doc: `${id}.txt`,
  published: null,
  named: [],
  position: {
    kind: 'position',
    id,
    start: 0,
    end: 1,
    quote: id,
    inferred: [],
    stance: 'supports',
    actor: 'Kenya',
    holders: ['KE'],
    addressee: [],
    domain: 'trade',
    ...fields,
  } as Position,
})

const POSITIONS = [
  placed('a', {}),
  placed('b', { holders: ['KE', 'UG'], actor: 'both' }),
  placed('c', { stance: 'opposes' }),
  placed('d', { actor: null, holders: [], addressee: ['UG'] }),
]

describe('the cells of the matrix', () => {
  it('hold their sentences, each state by itself, the author last', () => {
    assert.deepEqual(
      positionCells(POSITIONS).map(({ holder, domain, stance, positions }) =>
        [holder, domain, stance, ...positions.map(({ position }) => position.id)].join(' '),
      ),
      ['KE trade supports a b', 'KE trade opposes c', 'UG trade supports b', 'author trade supports d'],
    )
  })

  it('are none where there are no positions', () => assert.deepEqual(positionCells([]), []))
})

describe('a choice of positions', () => {
  const chosen = (choice: Parameters<typeof isChosen>[1]): string =>
    POSITIONS.filter(({ position }) => isChosen(position, choice))
      .map(({ position }) => position.id)
      .join('')

  it('is of a state that holds them or that they are towards', () => {
    assert.equal(chosen({ state: 'UG' }), 'bd')
    assert.equal(chosen({ state: 'KE', stance: 'opposes' }), 'c')
  })

  it('is of a domain and a stance, and all where nothing is chosen', () => {
    assert.equal(chosen({}), 'abcd')
    assert.equal(chosen({ domain: 'energy' }), '')
    assert.equal(chosen({ stance: 'supports' }), 'abd')
  })
})
