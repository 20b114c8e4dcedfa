import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ScopeDifference } from '../../src/vocabulary/index.ts'
import { checking, row, type RowSketch } from '../fixtures/claims.ts'

const OWN: RowSketch = { indicator: 'trade.exports', actors: ['CL', 'PE'], period: '2023' }

function neighbours(...sketches: readonly RowSketch[]) {
  const rows = [
    row('$5 billion', OWN),
    ...sketches.map((sketch, index) => row('$3 billion', { ...OWN, in: `b${index}`, ...sketch })),
  ]
  const claims = checking.recorded(rows)
  return checking.lining.neighbours(claims[0]!.scope, claims)
}

describe('the difference to a neighbour is named', () => {
  const CASES: readonly (readonly [sketch: RowSketch, differences: readonly ScopeDifference[]])[] = [
    [{ period: '2023-01/2023-07' }, ['part']],
    [{ period: '2023-05' }, ['part']],
    [{ period: '2021/2023' }, ['whole']],
    [{ period: '2020/..' }, ['whole']],
    [{ period: '../2030' }, ['whole']],
    [{ period: '2022' }, ['year']],
    [{ period: '2022-01/2022-07' }, ['time']],
    [{ period: '2022-07/2023-06' }, ['time']],
    [{ period: null }, ['undated']],
    [{ modality: 'target' }, ['standing']],
    [{ modality: 'forecast', period: '2030' }, ['standing', 'year']],
    [{ measure: 'change', unit: '%' }, ['measure']],
    [{ actors: ['PE', 'CL'] }, ['direction']],
    [{ unit: 'CLP' }, ['currency']],
    [{ unit: 'USD/mo' }, ['currency']],
    [{ unit: 't' }, ['unit']],
    [{ unit: 'CLP', period: '2022' }, ['currency', 'year']],
  ]
  for (const [sketch, differences] of CASES) {
    it(`${JSON.stringify(sketch)}: ${differences.join(', ')}`, () => {
      const [neighbour, ...more] = neighbours(sketch)
      assert.deepEqual([neighbour?.differences, more.length], [differences, 0])
    })
  }

  it('from the side of the neighbour as well', () => {
    const part = checking.recorded([row('$3 billion', { ...OWN, period: '2023-05' }), row('$5 billion', OWN)])
    assert.deepEqual(checking.lining.neighbours(part[0]!.scope, part)[0]!.differences, ['whole'])
  })
})

describe('the neighbours', () => {
  it('are not the entry itself, in whatever definition', () => {
    assert.deepEqual(neighbours({}, { variant: 'goods' }, { period: '2023-01/2023-12' }), [])
  })

  it('stand in the order of how little they differ and how near they are', () => {
    const order = neighbours(
      { period: '2019' },
      { period: '2022', unit: 'CLP' },
      { period: '2022' },
      { period: '2023-01/2023-07' },
      { modality: 'target' },
    )
    assert.deepEqual(
      order.map(({ edtf, differences }) => `${edtf} ${differences.join(' ')}`),
      ['2023 standing', '2023-01/2023-07 part', '2022 year', '2019 year', '2022 currency year'],
    )
  })

  it('say how many figures of how many articles they hold, and the most precise', () => {
    const rows = [
      row('$5 billion', OWN),
      row('$3 billion', { ...OWN, period: '2022', in: 'b' }),
      row('$3.14 billion', { ...OWN, period: '2022', in: 'c' }),
      row('$3.1 billion', { ...OWN, period: '2022', in: 'c' }),
    ]
    const claims = checking.recorded(rows)
    const [neighbour] = checking.lining.neighbours(claims[0]!.scope, claims)
    assert.deepEqual(
      [neighbour!.figures, neighbour!.articles, neighbour!.mostPrecise.figure.quote],
      [3, 2, '$3.14 billion'],
    )
  })
})
