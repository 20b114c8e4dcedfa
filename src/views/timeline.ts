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

export const isOfTimeline = (
  happening: TimelineHappening,
  filter: TimelineFilter,
  open?: keyof TimelineFilter,
): boolean =>
  (open === 'type' || filter.type === undefined || happening.type === filter.type) &&
  (open === 'domain' || filter.domain === undefined || happening.domain === filter.domain) &&
  (open === 'status' || filter.status === undefined || happening.status === filter.status) &&
  (open === 'told' || filter.told === undefined || happening.articles >= filter.told)

/** Those of a filter that begin in a window; all that have a time without one. */
export function happeningsIn(
  happenings: readonly TimelineHappening[],
  filter: TimelineFilter,
  window?: TimelineWindow,
): readonly TimelineHappening[] {
  return happenings.filter((happening) => isOfTimeline(happening, filter) && isWithin(happening, window))
}

/** What the window holds by the next smaller times; each filter counts what the others leave. */
export function timelineOf(
  happenings: readonly TimelineHappening[],
  filter: TimelineFilter,
  window?: TimelineWindow,
): Timeline {
  const kept = happenings.filter((happening) => isOfTimeline(happening, filter))
  const inWindow = kept.filter((happening) => isWithin(happening, window))
  const left = (open: keyof TimelineFilter) =>
    happenings.filter((happening) => isOfTimeline(happening, filter, open) && isWithin(happening, window))
  const byTold = left('told')
  return {
    total: inWindow.length,
    undated: kept.filter(({ date }) => date === null).length,
    times: timesOf(inWindow, window),
    types: counted(left('type').map(({ type }) => type)),
    domains: counted(left('domain').map(({ domain }) => domain)),
    statuses: counted(left('status').map(({ status }) => status)),
    told: TOLD.map((least) => ({
      value: String(least),
      count: byTold.filter(({ articles }) => articles >= least).length,
    })),
  }
}

/** When it begins, as far as is told. */
const startOf = ({ date }: TimelineHappening): string | null =>
  date === null ? null : (date.split('/').find((end) => /^\d/.test(end)) ?? null)

function isWithin(happening: TimelineHappening, window?: TimelineWindow): boolean {
  const start = startOf(happening)
  if (window === UNDATED) return start === null
  return start !== null && (window === undefined || start.startsWith(window.split('X', 1)[0]!))
}

/** More years than one drawing tells apart are shown as decades. */
const MOST_YEARS = 40
const DECADE = 3
const YEAR = 4
const MONTH = 7
const DAY = 10

function timesOf(happenings: readonly TimelineHappening[], window?: TimelineWindow): readonly Facet[] {
  if (window === UNDATED) return []
  const starts = happenings.flatMap((happening) => startOf(happening) ?? [])
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
