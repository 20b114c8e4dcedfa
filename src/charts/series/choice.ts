/** What of a series need not be drawn. */
export const SERIES_PARTS = ['targets', 'forecasts', 'denials', 'published', 'mirror', 'parts'] as const
export type SeriesPart = (typeof SERIES_PARTS)[number]

/** How a series is to be drawn, as its address says. */
export interface SeriesChoice {
  /** The key of its scale; `null` for the first. */
  readonly scale: string | null
  readonly isLog: boolean
  /** The year whose value is 100; `null` for the values themselves. */
  readonly index: string | null
  readonly without: readonly SeriesPart[]
}

/** The parameters of an address that say it; others are passed over. */
export function choiceOf(query: { get(name: string): string | null }): SeriesChoice {
  const without = (query.get('without') ?? '').split(',')
  const index = query.get('index') ?? ''
  return {
    scale: query.get('scale'),
    isLog: query.get('axis') === 'log',
    index: /^\d{4}$/.test(index) ? index : null,
    without: SERIES_PARTS.filter((part) => without.includes(part)),
  }
}

/** The same as parameters of an address, those that say nothing left out. */
export const choiceParameters = ({ scale, isLog, index, without }: SeriesChoice) => ({
  scale,
  axis: isLog ? 'log' : null,
  index,
  without: without.length > 0 ? without.join(',') : null,
})
