import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openStore } from '../../src/store/index.ts'
import { type SeriesPoint, type SeriesScale, seriesOf } from '../../src/views/index.ts'
import type { FigureRow, Store } from '../../src/vocabulary/index.ts'
import { type FigureSketch, readingOf } from '../contracts/store/readings.ts'

const TEXT = '$5 billion, $6 billion, $7 billion, $8 billion, $9 billion, 10 percent, 11 tonnes, $12 billion'

let store: Store

before(async () => {
  store = await openStore(':memory:')
})
after(() => store.close())

/** Sketches as rows that a record gives, in the order of the text. */
async function rowsOf(name: string, figures: readonly FigureSketch[]): Promise<readonly FigureRow[]> {
  const given = figures.map((figure) => ({ indicator: 'trade.turnover', actors: ['CN', 'RU'], ...figure }))
  await store.put(readingOf({ id: name, text: `${TEXT} ${name}`, figures: given }))
  const { rows } = await store.documents({ text: name })
  const page = await store.figures({ document: rows[0]!.key, limit: 100 })
  return page.rows.toSorted((one, other) => one.start - other.start)
}

const quotes = (points: readonly SeriesPoint[]): string[] => points.map(({ figure }) => figure.quote)

describe('a series', () => {
  it('of no figures has no scale', () => {
    assert.deepEqual(seriesOf([]), [])
  })

  it('keeps units, measures and directions apart, the largest scale first', async () => {
    const rows = await rowsOf('apart', [
      { quote: '11 tonnes', unit: 't', period: '2020' },
      { quote: '10 percent', unit: '%', measure: 'change', period: '2020' },
      { quote: '$5 billion', period: '2020', actors: ['RU', 'CN'] },
      { quote: '$6 billion', period: '2020' },
      { quote: '$7 billion', period: '2021' },
    ])
    const scales = seriesOf(rows)
    assert.deepEqual(
      scales.map(({ key, total }) => [key, total]),
      [
        ['USD.level.CN-RU', 2],
        ['%.change.CN-RU', 1],
        ['USD.level.RU-CN', 1],
        ['t.level.CN-RU', 1],
      ],
    )
    const [first] = scales as [SeriesScale]
    assert.deepEqual([first.unit, first.measure, first.actors], ['USD', 'level', ['CN', 'RU']])
  })

  it('keeps facts, targets, forecasts and denials apart', async () => {
    const rows = await rowsOf('standing', [
      { quote: '$5 billion', period: '2020' },
      { quote: '$6 billion', period: '2021', modality: 'target' },
      { quote: '$7 billion', period: '2022', modality: 'forecast' },
      { quote: '$8 billion', period: '2023', modality: 'hoped' },
      { quote: '$9 billion', period: '2024', modality: 'denied' },
    ])
    const [scale] = seriesOf(rows) as [SeriesScale]
    assert.deepEqual(quotes(scale.facts), ['$5 billion'])
    assert.deepEqual(quotes(scale.targets), ['$6 billion'])
    assert.deepEqual(quotes(scale.forecasts), ['$7 billion', '$8 billion'])
    assert.deepEqual(quotes(scale.denials), ['$9 billion'])
    assert.equal(scale.total, 5)
  })

  it('goes by time, the shorter time first where two start together', async () => {
    const rows = await rowsOf('order', [
      { quote: '$5 billion', period: '2023' },
      { quote: '$6 billion', period: '2023-01/2023-07' },
      { quote: '$7 billion', period: '2021' },
      { quote: '$8 billion', period: '2022-12-31' },
    ])
    const [scale] = seriesOf(rows) as [SeriesScale]
    assert.deepEqual(quotes(scale.facts), ['$7 billion', '$8 billion', '$6 billion', '$5 billion'])
    assert.deepEqual(scale.facts[2]?.span, { from: '2023-01-01', to: '2023-08-01', open: null })
  })

  it('sets what has only a deadline at its deadline', async () => {
    const rows = await rowsOf('deadline', [
      { quote: '$5 billion', modality: 'target', deadline: '2030' },
      { quote: '$6 billion', modality: 'target', period: '2028', deadline: '2031' },
    ])
    const [scale] = seriesOf(rows) as [SeriesScale]
    assert.deepEqual(
      scale.targets.map(({ span, figure }) => [figure.quote, span.from]),
      [
        ['$6 billion', '2028-01-01'],
        ['$5 billion', '2030-01-01'],
      ],
    )
  })

  it('loses no figure: what has no time stands among the undated', async () => {
    const rows = await rowsOf('undated', [
      { quote: '$5 billion' },
      { quote: '$6 billion', period: 'recently' },
      { quote: '$12 billion', period: '2024' },
    ])
    const [scale] = seriesOf(rows) as [SeriesScale]
    assert.deepEqual(
      scale.undated.map(({ quote }) => quote),
      ['$5 billion', '$6 billion'],
    )
    assert.deepEqual(quotes(scale.facts), ['$12 billion'])
    assert.equal(scale.total, 3)
  })
})
