import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type CaveatSubject, loadOntology, loadStatistics } from '../../src/ontology/index.ts'

const { points, caveatsOf } = loadStatistics(loadOntology().units.rounding)
const LEVEL: CaveatSubject = { indicator: 'trade.turnover', measure: 'level', unit: 'USD', period: '2023' }
const GROWTH: CaveatSubject = { ...LEVEL, measure: 'change', unit: '%' }

const codes = (subject: CaveatSubject): string[] => caveatsOf(subject).map(({ code }) => code)
const allowed = (subject: CaveatSubject, what: 'part' | 'points'): number =>
  caveatsOf(subject).reduce((sum, caveat) => sum + caveat[what], 0)

describe('what must be allowed for', () => {
  it('a revision of a level, more where a month was worked out from two totals', () => {
    assert.equal(allowed(LEVEL, 'part'), 0.01)
    assert.equal(allowed({ ...LEVEL, period: '2023-05' }, 'part'), 0.03)
    assert.equal(allowed({ ...LEVEL, unit: 't' }, 'part'), 0)
  })

  it('a growth on a revised base, less the longer its time is', () => {
    const of = (period: string) => allowed({ ...GROWTH, period }, 'points')
    assert.deepEqual([of('2023-01/2023-03'), of('2023-01/2023-07'), of('2023')], [5, 1.5, 0.7])
  })

  it('the other side’s count, the other currency’s growth and services, which allow nothing and are told', () => {
    for (const code of ['mirror-gap', 'goods-alone']) assert.ok(codes(LEVEL).includes(code), code)
    for (const code of ['mirror-gap', 'currency-of-growth']) assert.ok(codes(GROWTH).includes(code), code)
    assert.ok(!codes(LEVEL).includes('currency-of-growth'))
    assert.ok(!codes({ ...LEVEL, indicator: 'economy.gdp' }).includes('mirror-gap'))
  })

  it('parts of years and fiscal years', () => {
    assert.ok(codes({ ...LEVEL, period: '2023-01/2023-07' }).includes('part-of-year'))
    assert.ok(codes({ ...LEVEL, period: '2023-04/2024-03' }).includes('fiscal-year'))
    for (const period of ['2023', '2023-05', '2020/2024'])
      for (const code of ['part-of-year', 'fiscal-year']) assert.ok(!codes({ ...LEVEL, period }).includes(code), period)
  })

  it('a total that was converted confirms and does not contradict', () => {
    const converted = caveatsOf({ ...LEVEL, basis: 'CNY' })
    assert.ok(converted.some(({ code, confirmsOnly }) => code === 'converted-total' && confirmsOnly))
    assert.ok(!caveatsOf({ ...LEVEL, basis: null }).some(({ confirmsOnly }) => confirmsOnly))
    assert.ok(!codes({ ...GROWTH, basis: 'CNY' }).includes('converted-total'))
  })

  it('several definitions of one word', () => {
    for (const indicator of ['industry.market-share', 'finance.currency-share', 'energy.gas-capacity'])
      assert.ok(
        caveatsOf({ ...LEVEL, indicator }).some(({ confirmsOnly }) => confirmsOnly),
        indicator,
      )
    assert.ok(codes({ ...LEVEL, indicator: 'people.tourists', unit: '{trip}' }).includes('several-counts-of-visitors'))
  })

  it('is said of every series that comes with Chancery, each in one sentence for a reader', () => {
    for (const point of points) {
      const caveats = caveatsOf(point)
      for (const { reason, part, points: allowance, confirmsOnly } of caveats) {
        assert.match(reason, /^[A-Z][^.]*\.$/)
        assert.ok(part >= 0 && part < 0.1 && allowance >= 0 && allowance <= 5)
        assert.ok(!confirmsOnly || (part === 0 && allowance === 0))
      }
      if (point.indicator.startsWith('trade.') && point.measure !== 'share') assert.ok(caveats.length > 0, point.id)
    }
  })
})
