import { isUnseen, type PageFixture, pageFixtures } from '../test/fixtures/pages.ts'
import { fourWords, overlap } from './four-words.ts'
import type { Bench, Measurement } from './measurement.ts'
import { chancery, openPage, parsePage, type PageReader, type PageReading, readability } from './page-readers.ts'

const READERS: Readonly<Record<string, PageReader>> = { ours: chancery, Readability: readability }
const ROUNDS = 5

/** How well and how fast pages are read, beside Mozilla's Readability: those looked at while building, and the others. */
export const pagesBench: Bench = async () => {
  const pages = pageFixtures()
  const seen = pages.filter(({ name }) => !isUnseen(name))
  const unseen = pages.filter(({ name }) => isUnseen(name))
  return [...scoresOf('seen', seen), ...scoresOf('unseen', unseen), ...speedsOf(pages)]
}

function scoresOf(part: string, pages: readonly PageFixture[]): Measurement[] {
  const scores = Object.entries(READERS).map(([reader, read]) => {
    const readings = pages.map((page) => ({ page, reading: read(page.name, page.bytes) }))
    return { reader, text: mean(readings.map(({ page, reading }) => textScore(page, reading))), readings }
  })
  const beside = scores.find(({ reader }) => reader === 'Readability')!.text
  return scores.flatMap(({ reader, text, readings }) => {
    const line = (what: string, value: number) => ({ what: `${what}, ${part} pages, ${reader}`, value, unit: '' })
    const right = (field: 'title' | 'byline' | 'published' | 'updated') =>
      mean(readings.map(({ page, reading }) => (isSame(page[field], reading[field]) ? 1 : 0)))
    const goal =
      reader === 'ours' && part === 'unseen' ? { goal: { value: beside + 0.02, is: 'at least' as const } } : {}
    return [
      { ...line('F1 of four words', text), unit: `of ${pages.length}`, ...goal },
      line('title right', right('title')),
      line('byline right', right('byline')),
      line('published right', right('published')),
      ...(reader === 'ours' ? [line('updated right', right('updated'))] : []),
    ]
  })
}

const textScore = ({ text, either }: PageFixture, reading: PageReading) =>
  overlap(fourWords(reading.text), fourWords(text), fourWords(either))

function isSame(expected: string | null, found: string | null | undefined): boolean {
  const plain = (words: string | null | undefined) =>
    (words ?? '')
      .toLowerCase()
      .replace(/^by\s+/, '')
      .replace(/,? and /g, ', ')
      .replace(/\s+/g, ' ')
      .trim()
  return plain(expected) === plain(found)
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

function speedsOf(pages: readonly PageFixture[]): Measurement[] {
  const speeds = [openPage, parsePage].map((read) => {
    const all = () => pages.forEach(({ name, bytes }) => read(name, bytes))
    all()
    const start = performance.now()
    for (let round = 0; round < ROUNDS; round++) all()
    return (pages.length * ROUNDS * 1000) / (performance.now() - start)
  })
  const [ours, theirs] = speeds as [number, number]
  return [{ what: 'pages opened, beside Readability', value: ours, unit: 'pages/s', baseline: theirs }]
}
