import type { TimelineHappening } from './timeline.ts'

/** A happening later than a recommendation that may answer it; nothing says that it does. */
export interface SinceHappening extends Omit<TimelineHappening, 'tellings' | 'dates'> {
  /** Ids of the entities that both name. */
  readonly shared: readonly string[]
  /** The sentence of its first telling. */
  readonly document: string
  readonly statement: string
  readonly quote: string
}

/** What took place since something was recommended, of those who should act, in its domain or about a thing that both name. */
export interface Since {
  readonly total: number
  /** Those that share a thing first, then the earliest; of many the first only. */
  readonly happenings: readonly SinceHappening[]
}

/** Happenings that are named. */
const NAMED = 3

interface Follower {
  readonly later: { readonly happening: TimelineHappening }
  readonly shared: readonly string[]
}

export function sinceView(followers: readonly Follower[]): Since {
  const named = followers.slice(0, NAMED).flatMap(({ later: { happening }, shared }): SinceHappening[] => {
    const { tellings, dates: _dates, ...rest } = happening
    const [first] = tellings
    if (!first) return []
    return [{ ...rest, shared, document: first.document.key, statement: first.id, quote: first.quote }]
  })
  return { total: followers.length, happenings: named }
}
