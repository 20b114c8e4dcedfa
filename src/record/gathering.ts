import { spanOfTime, type TimeSpan } from '../interval/index.ts'
import type { Event, StatementRow } from '../vocabulary/index.ts'

/** A telling of an event with its article and the entities that its sentence names. */
export type Told = Event &
  Pick<StatementRow<'event'>, 'named'> & {
    readonly document: Pick<StatementRow<'event'>['document'], 'key' | 'published'>
  }

/** How long after it was told of first an undated happening is still told of, in days. */
const STILL_NEWS = 45
const DAY = 86_400_000

interface Group<T> {
  readonly tellings: T[]
  readonly things: Set<string>
  /** The time of those told with one, the most precise. */
  span: TimeSpan | null
  date: string | null
}

/** Puts tellings that are alike in type, status and actors together where their times and named things allow it. */
export class Gathering<T extends Told> {
  readonly #tellings: readonly T[]
  readonly #isThing: (entity: string) => boolean
  readonly #groups: Group<T>[] = []
  readonly #byDate = new Map<string, Set<Group<T>>>()
  readonly #byYear = new Map<string, Set<Group<T>>>()
  readonly #byThing = new Map<string, Set<Group<T>>>()
  readonly #byArticle = new Map<string, Set<Group<T>>>()

  /** `isThing` says of an entity whether it tells happenings apart: an agreement or a project, and no person. */
  constructor(tellings: readonly T[], isThing: (entity: string) => boolean) {
    this.#tellings = tellings
    this.#isThing = isThing
  }

  /** The tellings of each happening; those with the most precise times are put together first. */
  gathered(): (readonly T[])[] {
    const ranks = [DAY_LENGTH, MONTH_LENGTH]
    const isOf = (rank: number, { date }: T) => date !== null && !date.includes('/') && date.length === rank
    for (const rank of ranks) for (const telling of this.#tellings) if (isOf(rank, telling)) this.#put(telling)
    for (const telling of this.#tellings)
      if (telling.date !== null && !ranks.some((rank) => isOf(rank, telling))) this.#put(telling)
    for (const telling of this.#tellings) if (telling.date === null) this.#put(telling)
    const place = new Map(this.#tellings.map((telling, index) => [telling, index]))
    return this.#groups.map(({ tellings }) => tellings.toSorted((one, other) => place.get(one)! - place.get(other)!))
  }

  #put(telling: T): void {
    const things = telling.named.filter(this.#isThing)
    const group = this.#groupFor(telling, things) ?? this.#begin(telling)
    group.tellings.push(telling)
    add(this.#byArticle, telling.document.key, group)
    for (const thing of things) {
      group.things.add(thing)
      add(this.#byThing, thing, group)
    }
  }

  #begin({ date }: T): Group<T> {
    const span = date === null ? null : spanOfTime(date)
    const group: Group<T> = { tellings: [], things: new Set(), span, date }
    this.#groups.push(group)
    if (date !== null) add(this.#byDate, date, group)
    for (const year of span ? yearsOf(span) : []) add(this.#byYear, year, group)
    return group
  }

  #groupFor(telling: T, things: readonly string[]): Group<T> | null {
    const isFit = (group: Group<T>): boolean => areOne(group.things, things)
    if (telling.date === null) return this.#undated(telling, things, isFit)
    const same = firstOf(this.#byDate, [telling.date], isFit)
    return same ?? this.#within(telling.date, things, isFit)
  }

  /** A month or a year that is told of is of the one happening in it, or of the one with the same named thing. */
  #within(date: string, things: readonly string[], isFit: (group: Group<T>) => boolean): Group<T> | null {
    const span = spanOfTime(date)
    if (!span) return null
    const shared = firstOf(this.#byThing, things, (group) => group.span !== null && overlap(group.span, span))
    if (shared) return shared
    const within = new Set<Group<T>>()
    for (const year of yearsOf(span)) {
      for (const group of this.#byYear.get(year) ?? []) {
        if (group.span === null || !overlap(group.span, span) || !isFit(group)) continue
        // Of more than one it cannot be told which is meant.
        if (within.add(group).size > 1) return null
      }
    }
    return within.values().next().value ?? null
  }

  /** What is told without a time is what the article tells of already, or what was news with the same named thing. */
  #undated({ document }: T, things: readonly string[], isFit: (group: Group<T>) => boolean): Group<T> | null {
    const first = firstOf(this.#byArticle, [document.key], isFit)
    if (first && firstOf(this.#byArticle, [document.key], (group) => group !== first && isFit(group)) === null)
      return first
    return firstOf(this.#byThing, things, (group) => isNews(group, document.published))
  }
}

const DAY_LENGTH = 'YYYY-MM-DD'.length
const MONTH_LENGTH = 'YYYY-MM'.length

/** A longer stretch is no time of one happening. */
const MOST_YEARS = 10

/** The years that a time lies in; none of one that is open or very long. */
function yearsOf({ from, to, open }: TimeSpan): string[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  if (open !== null || last - first > MOST_YEARS) return []
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
}

function add<T>(groups: Map<string, Set<Group<T>>>, key: string, group: Group<T>): void {
  const known = groups.get(key)
  if (known) known.add(group)
  else groups.set(key, new Set([group]))
}

/** The first that fits, of those of several keys in their order. */
function firstOf<T>(
  groups: ReadonlyMap<string, ReadonlySet<Group<T>>>,
  keys: readonly string[],
  isFit: (group: Group<T>) => boolean,
): Group<T> | null {
  for (const key of keys) for (const group of groups.get(key) ?? []) if (isFit(group)) return group
  return null
}

/** Two that each name a thing are one only where they name one in common. */
const areOne = (things: ReadonlySet<string>, others: readonly string[]): boolean =>
  things.size === 0 || others.length === 0 || others.some((thing) => things.has(thing))

const overlap = (one: TimeSpan, other: TimeSpan): boolean => one.from < other.to && other.from < one.to

function isNews({ tellings, date }: Group<Told>, published: string | null): boolean {
  const day = Date.parse(published ?? '')
  const first = Date.parse(date ?? tellings[0]?.document.published ?? '')
  return Math.abs(day - first) <= STILL_NEWS * DAY
}
