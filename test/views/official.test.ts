import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { loadOntology, loadStatistics, OFFICIAL_COLUMNS, officialPoints } from '../../src/ontology/index.ts'
import { officialKnowledge, officialSeries, officialSeriesText, seriesOf } from '../../src/views/index.ts'
import type { OfficialPoint } from '../../src/vocabulary/index.ts'

const ontology = loadOntology()
const statistics = loadStatistics(ontology.units.rounding)
const knowledge = officialKnowledge(ontology, statistics)

const ROW = {
  indicator: 'trade.exports',
  variant: '',
  measure: 'level',
  reporter: 'KE',
  partner: 'UG',
  period: '2023',
  value: '890000000',
  unit: 'USD',
  bound: 'exact',
  basis: '',
  status: 'final',
  producer: 'UN Comtrade (KE)',
  via: '',
  note: '',
  url: 'https://example.org/a',
  retrieved: '2024-08-21',
}

/** Points of made-up values; what is not said of one is as in `ROW`. */
function points(...changes: readonly Partial<typeof ROW>[]): OfficialPoint[] {
  const lines = changes.map((change) => {
    const row: Readonly<Record<string, string>> = { ...ROW, ...change }
    return OFFICIAL_COLUMNS.map((name) => `"${row[name]}"`).join(',')
  })
  return officialPoints('a.csv', [OFFICIAL_COLUMNS.join(','), ...lines].join('\n'), ontology.units.rounding)
}

const linesOf = (...changes: readonly Partial<typeof ROW>[]) =>
  seriesOf([], { points: points(...changes), knowledge }).flatMap(({ official }) => official)

describe('published values of a series', () => {
  it('stand on scales by unit, measure and direction', () => {
    const scales = seriesOf([], {
      points: points(
        {},
        { unit: 'KES' },
        { measure: 'change', unit: '%', value: '4.1' },
        { reporter: 'UG', partner: 'KE' },
      ),
      knowledge,
    })
    assert.deepEqual(
      scales.map(({ key, total, official }) => [key, total, official.length]),
      [
        ['%.change.KE-UG', 0, 1],
        ['KES.level.KE-UG', 0, 1],
        ['USD.level.KE-UG', 0, 1],
        ['USD.level.UG-KE', 0, 1],
      ],
    )
  })

  it('of what goes both ways stand with the states in one order, whoever reports', () => {
    const scales = seriesOf([], {
      points: points({ indicator: 'trade.turnover' }, { indicator: 'trade.turnover', reporter: 'UG', partner: 'KE' }),
      knowledge,
    })
    assert.deepEqual(
      scales.map(({ key }) => key),
      ['USD.level.KE-UG'],
    )
  })

  it('make lines by producer, definition, currency of the growth and length of time', () => {
    const lines = linesOf(
      { period: '2021' },
      { period: '2022' },
      { period: '2022', producer: 'UN Comtrade (UG)' },
      { period: '2022', variant: 'goods' },
      { period: '2022', basis: 'KES' },
      { period: '2022-01/2022-06' },
      { period: '2022-07' },
      { period: '2021-07/2022-06' },
    )
    assert.deepEqual(
      lines.map(({ producer, variant, basis, length, values }) => [producer, variant, basis, length, values.length]),
      [
        ['UN Comtrade (KE)', null, null, 'year', 2],
        ['UN Comtrade (KE)', 'goods', null, 'year', 1],
        ['UN Comtrade (KE)', null, 'KES', 'year', 1],
        ['UN Comtrade (UG)', null, null, 'year', 1],
        ['UN Comtrade (KE)', null, null, 'fiscal-year', 1],
        ['UN Comtrade (KE)', null, null, 'part', 1],
        ['UN Comtrade (KE)', null, null, 'month', 1],
      ],
    )
  })

  it('say who counted, and which count is of the other end of a flow', () => {
    const [own, mirror, unknown] = linesOf({}, { producer: 'UN Comtrade (UG)' }, { producer: 'Wire' })
    assert.deepEqual([own?.countedBy, own?.isMirror], ['KE', false])
    assert.deepEqual([mirror?.countedBy, mirror?.isMirror], ['UG', true])
    assert.deepEqual([unknown?.countedBy, unknown?.isMirror], [null, false])
    const turnover = linesOf({ indicator: 'trade.turnover', producer: 'A minister' })
    assert.deepEqual([turnover[0]?.countedBy, turnover[0]?.isMirror], ['KE', false])
    const balance = linesOf({ indicator: 'trade.balance', producer: 'UN Comtrade (UG)' })
    assert.equal(balance[0]?.isMirror, false)
    const share = linesOf({ indicator: 'industry.market-share', measure: 'share', unit: '%', producer: 'A club' })
    assert.equal(share[0]?.countedBy, null)
  })

  it('that agree for all that was rounded are one place of a line, those that do not are lines beside it', () => {
    const lines = linesOf(
      { period: '2022', value: '800000000' },
      { value: '890000000' },
      { value: '890100000', via: 'Wire' },
      { value: '950000000', via: 'Paper' },
      { value: '1200000000', via: 'Blog' },
    )
    assert.deepEqual(
      lines.map(({ lane, values }) => [
        lane,
        values.map(({ point, again }) => `${point.value / 1e6}${again ? ' again' : ''}`),
      ]),
      [
        [0, ['800', '890.1', '890 again']],
        [1, ['950']],
        [2, ['1200']],
      ],
    )
  })

  it('that are settled come before those that are not, and of these the last that was looked up', () => {
    const first = (...changes: readonly Partial<typeof ROW>[]) => linesOf(...changes)[0]?.values[0]?.point.value
    assert.equal(first({ value: '1', status: 'preliminary' }, { value: '5', status: 'revised' }), 5)
    assert.equal(first({ value: '1', status: 'secondary' }, { value: '5', status: 'final' }), 5)
    assert.equal(first({ value: '1' }, { value: '5', retrieved: '2025-01-01' }), 5)
  })

  it('are each in a line, whatever there is', () => {
    const all = statistics.points.filter(({ partner }) => partner !== null)
    const groups = Map.groupBy(
      all,
      ({ indicator, reporter, partner }) => `${indicator}${[reporter, partner].toSorted()}`,
    )
    const inLines = [...groups.values()].flatMap((group) =>
      seriesOf([], { points: group, knowledge }).flatMap(({ official }) =>
        official.flatMap(({ values }) => values.map(({ point }) => point.id)),
      ),
    )
    assert.deepEqual(inLines.toSorted(), all.map(({ id }) => id).toSorted())
  })

  it('carry what must be allowed for, each reason once', () => {
    const [line] = linesOf({ period: '2021' }, { period: '2022' })
    const reasons = line!.caveats.map(({ reason }) => reason)
    assert.ok(reasons.length > 0)
    assert.equal(new Set(reasons).size, reasons.length)
  })
})

describe('the list of published series', () => {
  it('says how many, from when to when and whose', () => {
    const [series, ...more] = officialSeries(
      points({ period: '2021' }, { period: '2022-01/2022-06' }, { period: '2020', producer: 'Wire' }),
      knowledge,
    )
    assert.equal(more.length, 0)
    assert.deepEqual(series, {
      indicator: 'trade.exports',
      measure: 'level',
      unit: 'USD',
      actors: ['KE', 'UG'],
      directed: true,
      dyad: 'KE-UG',
      points: 3,
      from: '2020',
      to: '2022-01/2022-06',
      producers: [
        { name: 'UN Comtrade (KE)', countedBy: 'KE', points: 2 },
        { name: 'Wire', countedBy: null, points: 1 },
      ],
      disagreements: [],
    })
  })

  it('says of which times the values cannot all be true, and not of those that were only rounded', () => {
    const [series] = officialSeries(
      points(
        { period: '2020', value: '890000000' },
        { period: '2020', value: '890400000', producer: 'Wire' },
        { period: '2021', value: '890000000' },
        { period: '2021', value: '950000000', producer: 'Wire', via: 'Paper' },
        { period: '2022', value: '890000000' },
        { period: '2022', value: '950000000', variant: 'goods' },
        { period: '2023', value: '900000000', bound: 'over' },
        { period: '2023', value: '950000000' },
      ),
      knowledge,
    )
    assert.deepEqual(series?.disagreements, [
      {
        period: '2021',
        values: [
          { value: 890000000, producer: 'UN Comtrade (KE)', via: null },
          { value: 950000000, producer: 'Wire', via: 'Paper' },
        ],
      },
    ])
  })

  it('can be narrowed to an indicator and to two states in either order of the flow', () => {
    const all = points({}, { reporter: 'UG', partner: 'KE' }, { partner: 'TZ' }, { partner: '' })
    assert.equal(officialSeries(all, knowledge).length, 4)
    assert.equal(officialSeries(all, knowledge, { dyad: 'KE-UG' }).length, 2)
    assert.equal(officialSeries(all, knowledge, { indicator: 'trade.turnover' }).length, 0)
    assert.equal(
      officialSeries(all, knowledge)
        .find(({ dyad }) => dyad === null)
        ?.actors.join(),
      'KE',
    )
  })

  it('is told in words', () => {
    const names = { state: (code: string) => code.toLowerCase(), indicator: () => 'Exports' }
    const [series] = officialSeries(
      points({ period: '2020' }, { period: '2021' }, { period: '2021', value: '950000000', producer: 'Wire' }),
      knowledge,
    )
    assert.deepEqual(officialSeriesText(series!, names), [
      'Exports, ke–ug (trade.exports, level, USD)',
      '3 values, 2020 to 2021: UN Comtrade (KE) 2, Wire 1',
      'values that cannot all be true: 2021 ($890 million, $950 million)',
    ])
  })
})
