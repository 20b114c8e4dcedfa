import type { SeriesScale } from '../../views/index.ts'
import { edtfText, SERIES_WORDS as WORDS } from '../../wording/index.ts'
import type { SeriesChart } from './chart-of.ts'
import { DRAWN_STANDINGS } from './marks.ts'

const MOST_NAMES = 8

/** Whose statements and published values are drawn, and where each has its source. */
export function pictureSources(scale: SeriesScale, { marks, lines }: SeriesChart, address: string): string[] {
  const drawn = new Set(marks.map(({ id }) => id))
  const figures = DRAWN_STANDINGS.flatMap((standing) => scale[standing].map(({ figure }) => figure)).filter(({ id }) =>
    drawn.has(id),
  )
  const documents = new Map(figures.map(({ document }) => [document.key, document]))
  const publishers = [
    ...new Set([...documents.values()].map(({ publisher }) => publisher ?? WORDS.nameless)),
  ].toSorted()
  const points = lines.flatMap(({ line }) => line.values.map(({ point }) => point))
  const producers = [...new Set(points.map(({ producer }) => producer))]
  const last = points
    .map(({ retrieved }) => retrieved)
    .toSorted()
    .at(-1)
  return [
    ...(figures.length > 0 ? [WORDS.said(figures.length, documents.size, firstOf(publishers))] : []),
    ...(last === undefined ? [] : [WORDS.publishedBy(WORDS.producers(firstOf(producers), edtfText(last)))]),
    WORDS.where(address),
  ]
}

const firstOf = (names: readonly string[]): string =>
  [...names.slice(0, MOST_NAMES), ...(names.length > MOST_NAMES ? [WORDS.others(names.length - MOST_NAMES)] : [])].join(
    ', ',
  )
