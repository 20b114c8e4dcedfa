import { join } from 'node:path'
import { recordCopies, toldAgain } from '../src/record/index.ts'
import { openStore } from '../src/store/index.ts'
import { marksOf, passagesOf } from '../src/text/index.ts'
import type { Store } from '../src/vocabulary/index.ts'
import { compareTexts } from '../src/record/compare-texts.ts'
import { edited, type Edits } from './edited.ts'
import { articles } from './generate.ts'
import { type Bench, type Measurement, medianTime } from './measurement.ts'
import { seeded } from './random.ts'
import { readingOf } from './readings.ts'

const SEED = 3
/** One document in so many is a near-copy of an earlier one. */
const ONE_IN = 10
const EDITS: Edits = { words: 0.1, sentences: 0.2 }
const BATCH = 250
/** Copies are made of one of so many articles before. */
const MOST_ORIGINALS = 2000

/** Near-copies among a thousand documents, ten thousand and so on up to `count`: what is found, how long it takes, how it grows. */
export const copiesBench: Bench = async (folder, count) => {
  const measured: Measurement[] = curve()
  let before: number | null = null
  for (let size = 1000; size <= count; size *= 10) {
    const store = await openStore(join(folder, `copies-${size}.db`))
    const { planted, put } = await putWithCopies(store, size)
    const { value: found, time } = await timed(() => recordCopies(store))
    measured.push(
      { what: `copies: ${size} documents put`, value: put, unit: 'ms/document' },
      ...rightOf(found, planted, size),
      { what: `copies: all of ${size}`, value: time / 1000, unit: 's of processor time' },
      ...(before === null
        ? []
        : [{ what: `copies: ${size} against ${size / 10}`, value: time / before, unit: 'times as long' }]),
      { what: `copies: one article against ${size}`, value: await oneAgainst(store), unit: 'ms' },
      { what: `copies: memory after ${size}`, value: process.memoryUsage().rss / 1e6, unit: 'MB' },
    )
    before = time
    await store.close()
  }
  return measured
}

/** How much of what is told again is found, by how much it was edited: alone, each passage by its marks. */
function curve(): Measurement[] {
  const texts = [...articles(SEED).take(300)].map(({ text }) => text)
  return [0, 0.02, 0.05, 0.1, 0.15, 0.2].flatMap((words) => {
    const random = seeded(5)
    let [passages, marked, told, copies] = [0, 0, 0, 0]
    for (const text of texts) {
      const copy = edited(text, { words, sentences: 0 }, random)
      const marks = new Set(marksOf(text, []))
      const own = passagesOf(copy, [])
      const compared = compareTexts(own, passagesOf(text, []))
      passages += own.list.length
      marked += own.list.filter(({ start, end }) =>
        marksOf(copy.slice(start, end), []).some((mark) => marks.has(mark)),
      ).length
      told += new Set(compared.passages.map(([passage]) => passage)).size
      copies += compared.isCopy ? 1 : 0
    }
    const edit = `${words * 100}% of words changed`
    return [
      { what: `copies: ${edit}: passages with a mark`, value: marked / passages, unit: 'of all' },
      { what: `copies: ${edit}: passages told again`, value: told / passages, unit: 'of all' },
      { what: `copies: ${edit}: whole texts`, value: copies / texts.length, unit: 'of all' },
    ]
  })
}

/** Which document each copy was made of, by number. */
type Planted = ReadonlyMap<number, number>

async function putWithCopies(store: Store, size: number): Promise<{ planted: Planted; put: number }> {
  const random = seeded(9)
  const source = articles(SEED)
  const planted = new Map<number, number>()
  /** The last that are no copies, by number. */
  const originals: (readonly [number, string])[] = []
  let put = 0
  for (let from = 0; from < size; from += BATCH) {
    const batch = Array.from({ length: BATCH }, (_, index) => {
      const number = from + index
      const isCopy = originals.length > 0 && random.whole(1, ONE_IN) === 1
      const [of, original] = isCopy ? random.pick(originals) : [null, source.next().value!.text]
      const text = of === null ? original : edited(original, EDITS, random)
      if (of !== null) planted.set(number, of)
      else if (originals.push([number, text]) > MOST_ORIGINALS) originals.shift()
      const reading = readingOf({ name: nameOf(number), text }, number)
      // One day after another, so that the first of two is the one that was made first.
      return { ...reading, document: { ...reading.document, published: dayOf(number) } }
    })
    put += (await timed(() => store.putAll(batch))).time
  }
  return { planted, put: put / size }
}

const nameOf = (number: number): string => `article-${String(number).padStart(6, '0')}.txt`

const dayOf = (number: number): string => new Date(Date.UTC(1800, 0, 1 + number)).toISOString().slice(0, 10)

function rightOf(found: Awaited<ReturnType<typeof recordCopies>>, planted: Planted, size: number): Measurement[] {
  const numbers = new Map(found.documents.map(({ key, name }) => [key, Number(/\d+/.exec(name)![0])]))
  const said = found.groups.flatMap(({ first, copies }) =>
    copies.map(({ document }): [number, number] => [numbers.get(document)!, numbers.get(first)!]),
  )
  const right = said.filter(([copy, first]) => planted.get(copy) === first).length
  return [
    { what: `copies: recall among ${size}`, value: right / planted.size, unit: `(${right} of ${planted.size})` },
    { what: `copies: precision among ${size}`, value: right / said.length, unit: `(${right} of ${said.length})` },
  ]
}

async function oneAgainst(store: Store): Promise<number> {
  const { rows } = await store.documents({ limit: 1, offset: 500, sort: 'published' })
  const text = (await store.text(rows[0]!.key))!
  return await medianTime(() => toldAgain({ document: 'new', ...text }, store))
}

async function timed<T>(run: () => Promise<T>): Promise<{ value: T; time: number }> {
  const start = process.cpuUsage()
  const value = await run()
  const { user, system } = process.cpuUsage(start)
  return { value, time: (user + system) / 1000 }
}
