import { counted } from './counted.ts'
import type { EventStatus, EventType, Facet, Happening, PlacedEvent, WordsAround } from '../vocabulary/index.ts'

export type TimelineHappening = Happening<PlacedEvent>

/** Which happenings are meant. */
export interface TimelineFilter {
  readonly type?: EventType
  readonly domain?: string
  readonly status?: EventStatus
  /** At least so many articles tell of it. */
  readonly told?: number
}

/** A time that is looked at: a decade (`202X`), a year, a month, a day; `undated` for what has no time. */
export type TimelineWindow = string

export const UNDATED = 'undated'

/** A happening with the words around each of its tellings that is shown. */
export interface HappeningView extends Omit<TimelineHappening, 'tellings'> {
  readonly tellings: readonly (PlacedEvent & WordsAround)[]
}

/** The times within what is looked at, and what they can be narrowed by. */
export interface Timeline {
  readonly total: number
  readonly undated: number
  /** In order; of equal length but for what is told of less precisely. */
  readonly times: readonly Facet[]
  readonly types: readonly Facet[]
  readonly domains: readonly Facet[]
  readonly statuses: readonly Facet[]
  /** Happenings that two and more, three and more, five and more articles tell of. */
  readonly told: readonly Facet[]
}

/** How many articles a happening can be asked to be told by. */
const TOLD = [2, 3, 5]

const FILTERS = ['type', 'domain', 'status', 'told'] as const

function isOfTimeline(happening: TimelineHappening, name: (typeof FILTERS)[number], filter: TimelineFilter): boolean {
  const wanted = filter[name]
  if (wanted === undefined) return true
  return name === 'told' ? happening.articles >= (filter.told ?? 0) : happening[name] === wanted
}

/** Those of a filter that begin in a window; all that have a time without one. */
export function happeningsIn(
  happenings: readonly TimelineHappening[],
  filter: TimelineFilter,
  window?: TimelineWindow,
): readonly TimelineHappening[] {
  return happenings.filter(
    (happening) =>
      FILTERS.every((name) => isOfTimeline(happening, name, filter)) && isWithin(startOf(happening), window),
  )
}

/** What the window holds by the next smaller times; each filter counts what the others leave. */
export function timelineOf(
  happenings: readonly TimelineHappening[],
  filter: TimelineFilter,
  window?: TimelineWindow,
): Timeline {
  // One pass for all: each of its own took most of the time that a filter of 200,000 takes.
  const types: string[] = []
  const domains: string[] = []
  const statuses: string[] = []
  const articles: number[] = []
  const starting: string[] = []
  let [total, undated] = [0, 0]
  const asked = FILTERS.filter((name) => filter[name] !== undefined)
  for (const happening of happenings) {
    const missed = asked.filter((name) => !isOfTimeline(happening, name, filter))
    // What two filters leave out is left by no other.
    if (missed.length > 1) continue
    const start = startOf(happening)
    const isAll = missed.length === 0
    if (isAll && start === null) undated += 1
    if (!isWithin(start, window)) continue
    if (isAll) {
      total += 1
      if (start !== null) starting.push(start)
    }
    const left = (name: keyof TimelineFilter) => isAll || missed[0] === name
    if (left('type')) types.push(happening.type)
    if (left('domain')) domains.push(happening.domain)
    if (left('status')) statuses.push(happening.status)
    if (left('told')) articles.push(happening.articles)
  }
  return {
    total,
    undated,
    times: timesOf(starting, window),
    types: counted(types),
    domains: counted(domains),
    statuses: counted(statuses),
    told: TOLD.map((least) => ({ value: String(least), count: articles.filter((count) => count >= least).length })),
  }
}

/** When it begins, as far as is told. */
function startOf({ date }: TimelineHappening): string | null {
  if (date === null) return null
  const slash = date.indexOf('/')
  const [begin, end] = slash < 0 ? [date, ''] : [date.slice(0, slash), date.slice(slash + 1)]
  return isDigit(begin) ? begin : isDigit(end) ? end : null
}

const isDigit = (time: string): boolean => time !== '' && time[0]! >= '0' && time[0]! <= '9'

function isWithin(start: string | null, window?: TimelineWindow): boolean {
  if (window === UNDATED) return start === null
  return start !== null && (window === undefined || start.startsWith(window.split('X', 1)[0]!))
}

/** More years than one drawing tells apart are shown as decades. */
const MOST_YEARS = 40
const DECADE = 3
const YEAR = 4
const MONTH = 7
const DAY = 10

function timesOf(starts: readonly string[], window?: TimelineWindow): readonly Facet[] {
  if (window === UNDATED) return []
  const length = lengthWithin(starts, window)
  const counts = new Map<string, number>()
  for (const start of starts) {
    const time = length === DECADE ? `${start.slice(0, DECADE)}X` : start.slice(0, length)
    counts.set(time, (counts.get(time) ?? 0) + 1)
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((one, other) => (one.value < other.value ? -1 : 1))
}

/** A decade holds years, a year months, a month days; without a window it is years where they are not too many. */
function lengthWithin(starts: readonly string[], window: TimelineWindow | undefined): number {
  if (window === undefined) {
    const years = starts.map((start) => Number(start.slice(0, YEAR)))
    const [first, last] = years.reduce(([low, high], year) => [Math.min(low!, year), Math.max(high!, year)], [9999, 0])
    return last! - first! > MOST_YEARS ? DECADE : YEAR
  }
  return window.endsWith('X') ? YEAR : window.length === YEAR ? MONTH : DAY
}
