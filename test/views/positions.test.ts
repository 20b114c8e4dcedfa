import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { positionMatrix } from '../../src/views/index.ts'
import { countedUnder, type StanceCount } from '../../src/vocabulary/index.ts'

const count = (written: string): StanceCount => {
  const [holder = '', domain = '', stance = '', positions = ''] = written.split(' ')
  return { holder, domain, stance, positions: Number(positions) } as StanceCount
}

const matrix = positionMatrix({
  counts: [
    'UG trade opposes 3',
    'KE trade recommends 2',
    'KE trade supports 1',
    'KE energy supports 4',
    'author energy warns 9',
    'other trade supports 1',
  ].map(count),
  towards: [{ value: 'UG', count: 2 }],
})

describe('the matrix of positions', () => {
  it('has the states of most positions first, then those of no state, then the authors', () => {
    assert.deepEqual(
      matrix.holders.map(({ holder, positions }) => `${holder} ${positions}`),
      ['KE 7', 'UG 3', 'other 1', 'author 9'],
    )
  })

  it('has the domains of most positions first, their cells in the order of the holders, stances in their own', () => {
    assert.deepEqual(
      matrix.domains.map(({ domain, positions, cells }) => [
        `${domain} ${positions}`,
        ...cells.map(({ holder, stances }) =>
          [holder, ...stances.map(({ stance, positions: each }) => `${stance} ${each}`)].join(' '),
        ),
      ]),
      [
        ['energy 13', 'KE supports 4', 'author warns 9'],
        ['trade 7', 'KE supports 1 recommends 2', 'UG opposes 3', 'other supports 1'],
      ],
    )
  })

  it('sums every stance, and says towards whom they are', () => {
    assert.deepEqual(
      matrix.stances.map(({ value, count: all }) => `${value} ${all}`),
      ['supports 6', 'opposes 3', 'recommends 2', 'warns 9'],
    )
    assert.deepEqual(matrix.towards, [{ value: 'UG', count: 2 }])
  })

  it('is empty where no position is taken', () => {
    const { holders, domains } = positionMatrix({ counts: [], towards: [] })
    assert.deepEqual([holders, domains], [[], []])
  })
})

describe('a position', () => {
  it('is counted under each state that its holder speaks for, under the author, or under nobody’s state', () => {
    assert.deepEqual(countedUnder({ actor: 'The two', holders: ['KE', 'UG', 'KE'] }), ['KE', 'UG'])
    assert.deepEqual(countedUnder({ actor: null, holders: [] }), ['author'])
    assert.deepEqual(countedUnder({ actor: null, holders: ['KE'] }), ['author'])
    assert.deepEqual(countedUnder({ actor: 'Experts', holders: [] }), ['other'])
  })
})
