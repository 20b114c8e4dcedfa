import { statSync } from 'node:fs'
import { join } from 'node:path'
import { openStore } from '../src/store/index.ts'
import type { FigureFilter, Store } from '../src/vocabulary/index.ts'
import { rawTextsPerSecond } from './baseline.ts'
import { articles, writeArticles } from './generate.ts'
import { type Bench, type Measurement, medianTime } from './measurement.ts'
import { readingOf } from './readings.ts'

const BATCH = 250
const SEED = 2

/** The store alone: putting readings in, putting them in again, and every kind of question to the full record. */
export const storeBench: Bench = async (folder, count) => {
  const file = join(folder, 'store.db')
  writeArticles(join(folder, 'store-articles'), count, SEED)
  const baseline = 1000 / rawTextsPerSecond(join(folder, 'store-articles'), join(folder, 'store-raw.db'))
  const store = await openStore(file)
  const added = await putAll(store, count)
  const unchanged = await putAll(store, count)
  const measured: Measurement[] = [
    { what: 'store: put', value: added, unit: 'ms/document', goal: { value: 0.8, is: 'at most' }, baseline },
    { what: 'store: put again, unchanged', value: unchanged, unit: 'ms/document', baseline },
    { what: 'store: size of the record', value: statSync(file).size / count / 1024, unit: 'kB/document' },
  ]
  for (const [what, ask] of questions(store, file)) {
    measured.push({ what: `store: ${what}`, value: await medianTime(ask), unit: 'ms' })
  }
  await store.close()
  return measured
}

/** Milliseconds a document, the making of the readings not counted. */
async function putAll(store: Store, count: number): Promise<number> {
  const source = articles(SEED)
  let taken = 0
  for (let from = 0; from < count; from += BATCH) {
    const batch = [...Array(Math.min(BATCH, count - from)).keys()].map((index) => {
      const { value } = source.next()
      return readingOf(value, from + index)
    })
    const start = performance.now()
    await store.putAll(batch)
    taken += performance.now() - start
  }
  return taken / count
}

function questions(store: Store, file: string): readonly (readonly [string, () => Promise<unknown>])[] {
  const dyad = 'CN-RU'
  const indicator = 'trade.measure-3'
  return [
    ['documents, 50 by date', () => store.documents({ limit: 50 })],
    ['documents, filtered by words', () => store.documents({ limit: 50, text: 'railway kazakhstan' })],
    ['one document', async () => store.reading((await store.documents({ limit: 1 })).rows[0]?.key ?? '')],
    ['figures, 50 by date', () => store.figures({ limit: 50 })],
    ['figures, 50 by value', () => store.figures({ limit: 50, sort: 'value', descending: true })],
    ['figures of a dyad', () => store.figures({ limit: 50, dyad })],
    ['figures of a dyad and an indicator, all', () => store.figures({ dyad, indicator })],
    ['figures of an indicator and a year', () => store.figures({ limit: 50, indicator, period: '2023' })],
    ['figures of a year', () => store.figures({ limit: 50, period: '2023' })],
    ['figures of a publisher', () => store.figures({ limit: 50, publisher: 'Publisher 7' })],
    ['facets of everything, the first time', () => firstFacets(file, {})],
    ['facets of a dyad and an indicator, the first time', () => firstFacets(file, { dyad, indicator })],
    ['facets of everything, once they are counted', () => store.facets()],
    ['search for a common word', () => store.search('trade', { limit: 20 })],
    ['search for two common words', () => store.search('exports tons', { limit: 20 })],
    ['search for a phrase', () => store.search('"free zone"', { limit: 20 })],
    ['search for a rare name', () => store.search('Quinimov Danenko', { limit: 20 })],
    ['search for the beginning of a word', () => store.search('tra', { limit: 20 })],
    ['status', () => store.status()],
  ]
}

/** The facets that a store counts which has just been opened and kept none. */
async function firstFacets(file: string, filter: FigureFilter): Promise<void> {
  const store = await openStore(file, { readOnly: true })
  await store.facets(filter)
  await store.close()
}
