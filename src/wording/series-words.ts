import { grouped, plural } from './counting.ts'

/** What a chart of a series says, on the screen and in a picture of it. */
export const SERIES_WORDS = {
  standings: { facts: 'Facts', targets: 'Targets', forecasts: 'Forecasts and hopes', denials: 'Denied' },
  published: 'Published',
  mirror: 'Counted where it arrived',
  parts: 'Parts of years',
  incomplete: 'Half filled: of a part of a year, or of one that was not over',
  chart: (title: string) => `Chart: ${title}`,
  point: (value: string, period: string, source: string) => `${value}, ${period}, ${source}`,
  isPart: 'part of a year',
  isUnfinished: 'said before the time was over',
  isMirror: 'counted where it arrived',
  publishedPoint: (value: string, period: string, producer: string) => `${value}, ${period}, published by ${producer}`,
  unit: (unit: string) => `In ${unit}`,
  index: (year: string, value: string, source: string) => `Index: 100 is ${value} of ${year}, ${source}`,
  log: 'Logarithmic scale',
  without: (parts: string) => `Without: ${parts}`,
  first: (shown: number, total: number) => `The first ${grouped(shown)} of ${grouped(total)} figures are drawn.`,
  undated: (count: number) =>
    `${plural(count, 'figure', 'figures')} without a period ${count === 1 ? 'stands' : 'stand'} only in the table.`,
  undatedLeft: (count: number) => `${plural(count, 'figure', 'figures')} without a period not drawn`,
  empty: 'Nothing with a period stands in this series.',
  said: (figures: number, documents: number, publishers: string) =>
    `Statements: ${plural(figures, 'figure', 'figures')} in ${plural(documents, 'document', 'documents')} (${publishers}).`,
  publishedBy: (producers: string) => `Published values: ${producers}.`,
  producers: (names: string, retrieved: string) => `${names} (last looked up ${retrieved})`,
  others: (count: number) => `${grouped(count)} more`,
  nameless: 'publisher not known',
  where: (address: string) => `Each value with its sentence or source: ${address}`,
} as const
