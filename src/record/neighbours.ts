import { inOrderOfPublication, shortestTime } from './entries.ts'
import { mostPreciseOf } from './groups.ts'
import { entryKey, scopeKey } from '../text/index.ts'
import type { EntryScope, Neighbour, ScopeDifference, StatedClaim } from '../vocabulary/index.ts'

/**
 * The entries near one: of the same indicator and states, with what their scopes differ in; those that differ least
 * first. `claims` are all that are of the indicator and states, the entry's own among them. O(n log n).
 */
export function neighboursOf<C extends StatedClaim>(
  scope: EntryScope,
  claims: readonly C[],
  articleOf: (claim: C) => unknown,
): Neighbour<C>[] {
  const own = entryKey({ ...scope, variant: null })
  return [...Map.groupBy(claims, (claim) => scopeKey(claim.scope)).values()]
    .map((group) => group.toSorted(inOrderOfPublication))
    .map((group) => neighbourOf(scope, group, articleOf))
    .filter(({ key }) => key !== own)
    .toSorted(
      (one, other) =>
        one.differences.length - other.differences.length ||
        rankOf(one) - rankOf(other) ||
        yearsBetween(one.scope, scope) - yearsBetween(other.scope, scope) ||
        other.articles - one.articles ||
        (one.key < other.key ? -1 : 1),
    )
}

function neighbourOf<C extends StatedClaim>(
  own: EntryScope,
  claims: readonly C[],
  articleOf: (claim: C) => unknown,
): Neighbour<C> {
  const { variant: _, ...scope } = claims[0]!.scope
  return {
    key: entryKey(claims[0]!.scope),
    scope,
    edtf: shortestTime(claims),
    differences: differencesOf(own, scope),
    figures: claims.length,
    articles: new Set(claims.map(articleOf)).size,
    mostPrecise: mostPreciseOf(claims),
  }
}

/** In what two scopes of one indicator and the same states differ. */
export function differencesOf(one: EntryScope, other: EntryScope): ScopeDifference[] {
  const differences: ScopeDifference[] = []
  if (one.standing !== other.standing) differences.push('standing')
  if (one.measure !== other.measure) differences.push('measure')
  if (one.actors.join('>') !== other.actors.join('>')) differences.push('direction')
  // A change has a unit of its own, so that it is in another one says nothing more.
  if (one.unit !== other.unit && one.measure === other.measure) {
    differences.push(isMoney(one.unit) && isMoney(other.unit) ? 'currency' : 'unit')
  }
  const time = one.period === other.period ? null : timeDifference(one.period, other.period)
  return time === null ? differences : [...differences, time]
}

const isMoney = (unit: string): boolean => /^[A-Z]{3}(\/|$)/.test(unit)

function timeDifference(one: string | null, other: string | null): ScopeDifference {
  if (one === null || other === null) return 'undated'
  const [from, to] = endsOf(one)
  const [start, end] = endsOf(other)
  if (from <= start && end <= to) return 'part'
  if (start <= from && to <= end) return 'whole'
  const years = yearOf(start) - yearOf(from)
  const isSamePart =
    from.slice(4) === start.slice(4) && to.slice(4) === end.slice(4) && yearOf(end) - yearOf(to) === years
  return isSamePart ? 'year' : 'time'
}

/** An open end lies before, or behind, all days. */
const endsOf = (period: string): readonly [string, string] => {
  const [from = '', to = ''] = period.split('/')
  return [from === '..' ? '' : from, to === '..' ? '~' : to]
}

const yearOf = (day: string): number => Number(day.slice(0, 4))

/** What a reader asks about first: the whole and its parts, target against fact, the year before. */
const ORDER: readonly ScopeDifference[] = [
  'standing',
  'part',
  'whole',
  'measure',
  'currency',
  'unit',
  'direction',
  'year',
  'time',
  'undated',
]

const rankOf = ({ differences }: Neighbour): number =>
  differences.reduce((sum, difference) => sum + ORDER.indexOf(difference), 0)

function yearsBetween({ period: one }: EntryScope, { period: other }: EntryScope): number {
  const years = Math.abs(yearOf(one ?? '') - yearOf(other ?? ''))
  return Number.isNaN(years) ? 0 : years
}
