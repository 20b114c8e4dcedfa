import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { figureInterval, type WrittenFigure } from '../../src/interval/index.ts'
import { loadUnits } from '../../src/ontology/units.ts'
import { DATA_FOLDER } from '../../src/ontology/index.ts'

const { rounding } = loadUnits(DATA_FOLDER)

const BASE: WrittenFigure = {
  value: 240e9,
  upper: null,
  step: 1e9,
  looseStep: 10e9,
  unit: 'USD',
  bound: 'exact',
  indicator: 'trade.turnover',
}

const closed = (low: number | null, high: number | null) => [low, high] as const
const ends = ({ low, high }: { low: number | null; high: number | null }) => [low, high] as const

describe('the interval of a written figure', () => {
  const cases: readonly (readonly [name: string, figure: Partial<WrittenFigure>, strict: unknown, loose: unknown])[] = [
    ['$240 billion', {}, closed(239.5e9, 240.5e9), closed(235e9, 245e9)],
    [
      '$200 billion, loosely at most 5%',
      { value: 200e9, looseStep: 100e9 },
      closed(199.5e9, 200.5e9),
      closed(190e9, 210e9),
    ],
    [
      '146.87 billion',
      { value: 146.87e9, step: 1e7, looseStep: 1e7 },
      closed(146.865e9, 146.875e9),
      closed(146.865e9, 146.875e9),
    ],
    ['over $240 billion', { bound: 'over' }, closed(240e9, null), closed(240e9, null)],
    [
      'at least 40 times',
      { value: 40, unit: '{time}', bound: 'at_least', step: 1, looseStep: 10 },
      closed(40, null),
      closed(40, null),
    ],
    ['under 3 %', { value: 3, unit: '%', bound: 'under', step: 1, looseStep: 1 }, closed(null, 3), closed(null, 3)],
    ['up to 24 h', { value: 24, unit: 'h', bound: 'up_to', step: 1, looseStep: 1 }, closed(null, 24), closed(null, 24)],
    ['about 100 bn', { value: 100e9, looseStep: 1e9, bound: 'about' }, closed(95e9, 105e9), closed(95e9, 105e9)],
    ['4–5 bn', { value: 4e9, upper: 5e9, looseStep: 1e9 }, closed(3.5e9, 5.5e9), closed(3.5e9, 5.5e9)],
    [
      'a fall of 2.9 %',
      { value: -2.9, unit: '%', step: 0.1, looseStep: 0.1 },
      closed(-2.95, -2.85),
      closed(-2.95, -2.85),
    ],
    ['20 warships', { value: 20, unit: '{warship}', step: 1, looseStep: 10 }, closed(20, 20), closed(20, 20)],
    [
      '5,000 soldiers',
      { value: 5000, unit: '{soldier}', step: 1, looseStep: 1000 },
      closed(4999.5, 5000.5),
      closed(4750, 5250),
    ],
    [
      'a 20 % stake',
      { value: 20, unit: '%', step: 1, looseStep: 10, indicator: 'finance.stake' },
      closed(20, 20),
      closed(20, 20),
    ],
  ]
  for (const [name, figure, strict, loose] of cases) {
    it(name, () => {
      const interval = figureInterval({ ...BASE, ...figure }, rounding)
      assert.deepEqual(ends(interval.strict), strict, 'strict')
      assert.deepEqual(ends(interval.loose), loose, 'loose')
    })
  }

  it('is open where the next number would begin', () => {
    const up = figureInterval(BASE, rounding).strict
    assert.deepEqual([up.lowOpen, up.highOpen], [false, true])
    const down = figureInterval({ ...BASE, value: -3, step: 1, looseStep: 1, unit: '%' }, rounding).strict
    assert.deepEqual([down.lowOpen, down.highOpen], [true, false])
    const over = figureInterval({ ...BASE, bound: 'over' }, rounding).strict
    assert.equal(over.lowOpen, true)
  })
})
