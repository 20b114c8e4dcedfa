import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { loadOntology, loadStatistics, OFFICIAL_COLUMNS, officialPoints } from '../../src/ontology/index.ts'

const ontology = loadOntology()
const { rounding } = ontology.units
const { points, caveatsOf } = loadStatistics(rounding)
const HEAD = OFFICIAL_COLUMNS.join(',')
const ROW =
  'trade.turnover,,level,CN,RU,2023,240110000000,USD,exact,,secondary,GACC,TASS,,https://example.org/a,2026-11-22'

describe('the series that come with Chancery', () => {
  it('are of known indicators and states, each value with its source', () => {
    const states = new Set(ontology.names('en').map(({ code }) => code))
    for (const { id, indicator, reporter, partner, url, producer } of points) {
      assert.ok(ontology.indicators.has(indicator), `${id}: ${indicator}`)
      assert.ok(states.has(reporter) && (partner === null || states.has(partner)), `${id}: ${reporter}, ${partner}`)
      assert.ok(url !== '' && producer !== '', id)
    }
  })

  it('keep what sources disagree on', () => {
    const values = points
      .filter(
        (one) =>
          one.indicator === 'trade.turnover' &&
          one.measure === 'level' &&
          one.reporter === 'CN' &&
          one.partner === 'RU' &&
          one.period === '2021',
      )
      .map(({ value }) => value)
    assert.deepEqual(values, [146_887_000_000, 146_870_000_000, 146_900_000_000])
  })

  it('add up: exports both ways are the turnover of the same producer within rounding', () => {
    const exportsOf = (reporter: string, partner: string, producer: string, period: string) =>
      points.filter(
        (one) =>
          one.indicator === 'trade.exports' &&
          one.measure === 'level' &&
          one.unit === 'USD' &&
          one.reporter === reporter &&
          one.partner === partner &&
          one.producer === producer &&
          one.period === period,
      )
    let compared = 0
    for (const total of points) {
      if (total.indicator !== 'trade.turnover' || total.unit !== 'USD' || total.measure !== 'level' || !total.partner)
        continue
      const there = exportsOf(total.reporter, total.partner, total.producer, total.period)
      const back = exportsOf(total.partner, total.reporter, total.producer, total.period)
      if (there.length === 0 || back.length === 0) continue
      compared += 1
      const fits = there.some((one) =>
        back.some((other) => Math.abs(one.value + other.value - total.value) <= total.value * 0.025),
      )
      assert.ok(fits, `${total.id}: ${total.value}`)
    }
    assert.ok(compared > 50, `${compared} compared`)
  })
})

describe('a table of statistics', () => {
  it('gives each value the interval of its digits', () => {
    const [point] = officialPoints('a.csv', `${HEAD}\n${ROW}\n`, rounding)
    assert.equal(point!.id, 'a.csv:2')
    assert.deepEqual(point!.interval.strict, {
      low: 240_105_000_000,
      high: 240_115_000_000,
      lowOpen: false,
      highOpen: true,
    })
    assert.deepEqual([point!.via, point!.note, point!.variant], ['TASS', null, null])
  })

  const BAD: readonly (readonly [what: string, from: string, to: string])[] = [
    ['a period that is no EDTF', ',2023,', ',the year 2023,'],
    ['a value that is no number', '240110000000', '240 billion'],
    ['a state that is no code', ',CN,', ',China,'],
    ['a day that is none', '2026-11-22', '2026-13-22'],
  ]
  it('with a row of another length is refused with its file', () =>
    assert.throws(() => officialPoints('a.csv', `${HEAD}\n1,2\n`, rounding), /^Error: a\.csv: /))

  for (const [what, from, to] of BAD) {
    it(`with ${what} is refused with its line`, () =>
      assert.throws(() => officialPoints('a.csv', `${HEAD}\n${ROW.replace(from, to)}\n`, rounding), /a\.csv, line 2/))
  }
})

describe('caveats', () => {
  const points_ = (period: string) =>
    caveatsOf({ indicator: 'trade.turnover', measure: 'change', unit: '%', period }).reduce(
      (sum, one) => sum + one.points,
      0,
    )

  it('allow a growth more of a first quarter than of a year', () => {
    assert.ok(points_('2023-01/2023-03') > points_('2023-01/2023-07'))
    assert.ok(points_('2023-01/2023-07') > points_('2023'))
  })

  it('each say why', () => {
    for (const { reason } of caveatsOf({ indicator: 'trade.turnover', measure: 'level', unit: 'USD', period: '2023' }))
      assert.match(reason, /^[A-Z].*\.$/)
  })
})
