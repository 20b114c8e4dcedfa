import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { allowing, difference, meet, round, sum } from '../../src/interval/index.ts'
import { loadOntology, loadStatistics } from '../../src/ontology/index.ts'
import type { Interval, OfficialPoint } from '../../src/vocabulary/index.ts'

const { points, caveatsOf } = loadStatistics(loadOntology().units.rounding)

type Series = Partial<Pick<OfficialPoint, 'indicator' | 'measure' | 'reporter' | 'partner' | 'period' | 'unit'>>

/** Values of the same producer and definition as a point but for what is said of them. */
const like = (point: OfficialPoint, change: Series): OfficialPoint[] => {
  const wanted = { ...point, ...change }
  return points.filter(
    (other) =>
      other.indicator === wanted.indicator &&
      other.variant === wanted.variant &&
      other.measure === wanted.measure &&
      other.reporter === wanted.reporter &&
      other.partner === wanted.partner &&
      other.period === wanted.period &&
      other.unit === wanted.unit &&
      other.producer === wanted.producer,
  )
}

const flowsBeside = (point: OfficialPoint): readonly (readonly [there: OfficialPoint, back: OfficialPoint])[] => {
  const flow = { indicator: 'trade.exports' }
  const back = like(point, { ...flow, reporter: point.partner!, partner: point.reporter })
  return like(point, flow).flatMap((one) => back.map((other) => [one, other] as const))
}

const loose = ({ interval }: OfficialPoint): Interval => interval.loose

/** What does not hold together and is not said to be so in its note. */
const unexplained = (checked: readonly OfficialPoint[], holds: (point: OfficialPoint) => boolean): string[] =>
  checked.filter((point) => point.note === null && !holds(point)).map(({ id, value }) => `${id}: ${value}`)

const of = (indicator: string, measure: string): OfficialPoint[] =>
  points.filter((point) => point.indicator === indicator && point.measure === measure && point.partner !== null)

describe('the series that come with Chancery hold together, or say in a note where they do not', () => {
  it('exports and imports are the turnover, for all that was rounded and revised', () => {
    const checked = of('trade.turnover', 'level').filter((point) => flowsBeside(point).length > 0)
    assert.ok(checked.length > 90, `${checked.length}`)
    const holds = (point: OfficialPoint) =>
      flowsBeside(point).some(([one, other]) =>
        meet(allowing(sum(loose(one), loose(other)), caveatsOf(point)), loose(point)),
      )
    assert.deepEqual(unexplained(checked, holds), [])
  })

  it('exports less imports are the balance', () => {
    const checked = of('trade.balance', 'level').filter((point) => flowsBeside(point).length > 0)
    assert.ok(checked.length > 8, `${checked.length}`)
    const holds = (point: OfficialPoint) =>
      flowsBeside(point).some(([one, other]) => {
        const { low, high, ...open } = difference(loose(one), loose(other))
        const slack = one.value * 0.01
        return meet({ ...open, low: low! - slack, high: high! + slack }, loose(point))
      })
    assert.deepEqual(unexplained(checked, holds), [])
  })

  it('the turnover grows no more and no less than both of its parts', () => {
    const checked = of('trade.turnover', 'change').filter((point) => flowsBeside(point).length > 0)
    assert.ok(checked.length > 40, `${checked.length}`)
    const holds = (point: OfficialPoint) =>
      flowsBeside(point).some(([one, other]) => {
        const lows = [loose(one).low ?? -Infinity, loose(other).low ?? -Infinity]
        const highs = [loose(one).high ?? Infinity, loose(other).high ?? Infinity]
        const between = { low: Math.min(...lows), high: Math.max(...highs), lowOpen: false, highOpen: false }
        return meet(between, loose(point))
      })
    assert.deepEqual(unexplained(checked, holds), [])
  })

  it('a growth is what the levels of both times give, with what is allowed for', () => {
    const before = (period: string): string => period.replaceAll(/\d{4}/g, (year) => String(Number(year) - 1))
    let compared = 0
    const holds = (growth: OfficialPoint): boolean => {
      const units = growth.basis === null ? ['USD', 'EUR', 'CAD', 't', 'm3', '{car}', '{trip}'] : [growth.basis]
      const pairs = units.flatMap((unit) =>
        like(growth, { measure: 'level', unit })
          .filter(({ basis }) => basis === null)
          .flatMap((now) =>
            like(now, { period: before(now.period) })
              .filter(({ basis, value }) => basis === null && value > 0)
              .map((then) => [loose(now), loose(then)] as const),
          ),
      )
      if (pairs.length === 0) return true
      compared += 1
      const grown = (now: number | null, then: number | null, open: number): number =>
        now === null || then === null ? open : round((now / then - 1) * 100)
      return pairs.some(([now, then]) => {
        const ratio = {
          low: grown(now.low, then.high, -100),
          high: grown(now.high, then.low, 1e9),
          lowOpen: false,
          highOpen: false,
        }
        return meet(allowing(loose(growth), caveatsOf(growth)), ratio)
      })
    }
    const changes = points.filter(({ measure, unit }) => measure === 'change' && unit === '%')
    assert.deepEqual(unexplained(changes, holds), [])
    assert.ok(compared > 70, `${compared}`)
  })

  it('of what only ever adds up a part of a year is no more than the year', () => {
    const parts = of('trade.turnover', 'level').filter(({ period }) => /^\d{4}-01\/\d{4}-\d{2}$/.test(period))
    const holds = (part: OfficialPoint) => {
      const years = like(part, { period: part.period.slice(0, 4) })
      return years.length === 0 || years.some((year) => (loose(year).high ?? Infinity) * 1.01 >= part.value)
    }
    assert.deepEqual(unexplained(parts, holds), [])
  })
})
