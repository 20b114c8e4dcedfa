import { allowed, type CaveatsOf } from './judge.ts'
import type { Published } from './published.ts'
import type { Telling } from './tellings.ts'
import { nearby } from './written.ts'
import { meet } from '../interval/index.ts'
import type { OfficialClaim, Scope, StatedClaim } from '../vocabulary/index.ts'

/** Fields of a scope in which a misfiled figure differs from where it belongs. */
export type PlaceField = 'actors' | 'period' | 'indicator'

/** A place among what is published where the values of a telling fit. */
export interface Place {
  readonly scope: Scope
  readonly edtf: string
  /** The fields that would have to be others. */
  readonly changed: readonly PlaceField[]
  /** The published values that fit: of the level, and of the growth where it fits as well. */
  readonly fitting: readonly OfficialClaim[]
}

/**
 * Searches what is published, over states, periods and flows, for where the level of a telling fits to its digits, and
 * looks whether its growth fits there too. Best first: more values fit, fewer fields change, the nearer period.
 */
export function placesOf({ level, changes }: Telling, published: Published, caveatsOf: CaveatsOf): readonly Place[] {
  if (!level || level.scope.standing !== 'fact') return []
  const near = nearby(level)
  const growth = changes.find(({ scope }) => scope.period === level.scope.period)
  const places = new Map<string, Place>()
  for (const indicator of published.siblings(level.scope.indicator)) {
    for (const official of published.within({ ...level.scope, indicator }, near)) {
      const place = placeOf(level, official, growth, published, caveatsOf)
      if (place.changed.length === 0 || isVague(level, official) || isPartOf(level.scope.actors, place.scope.actors))
        continue
      const key = `${indicator}|${place.scope.actors.join('>')}|${place.scope.period}`
      const known = places.get(key)
      if (!known || known.fitting.length < place.fitting.length) places.set(key, place)
    }
  }
  return [...places.values()].sort(
    (one, other) =>
      other.fitting.length - one.fitting.length ||
      one.changed.length - other.changed.length ||
      yearsBetween(one.scope, level.scope) - yearsBetween(other.scope, level.scope) ||
      (one.edtf < other.edtf ? -1 : 1),
  )
}

/** A value that was published as `over 235 billion` is no place to which a figure with all its digits belongs. */
const isVague = ({ figure }: StatedClaim, { points }: OfficialClaim): boolean =>
  figure.bound === 'exact' && points.some(({ bound }) => bound !== 'exact')

/** Where a text names fewer states than what is published, it says less and nothing else. */
const isPartOf = (some: readonly string[], all: readonly string[]): boolean =>
  some.length < all.length && some.every((state) => all.includes(state))

function placeOf(
  { scope }: StatedClaim,
  official: OfficialClaim,
  growth: StatedClaim | undefined,
  published: Published,
  caveatsOf: CaveatsOf,
): Place {
  const grown = growth && fittingGrowth(growth, official, published, caveatsOf)
  const changed: PlaceField[] = []
  if (official.scope.indicator !== scope.indicator) changed.push('indicator')
  if (official.scope.actors.join('>') !== scope.actors.join('>')) changed.push('actors')
  if (official.scope.period !== scope.period) changed.push('period')
  return {
    scope: official.scope,
    edtf: official.edtf!,
    changed,
    fitting: grown ? [official, grown] : [official],
  }
}

/** A growth is a second key only where it fits to its digits, so the caveats of early months do not count. */
function fittingGrowth(
  growth: StatedClaim,
  { scope }: OfficialClaim,
  published: Published,
  caveatsOf: CaveatsOf,
): OfficialClaim | undefined {
  const there = published.at({ ...scope, measure: 'change', unit: '%' })
  return (
    there.find((official) => meet(nearby(growth), nearby(official))) ??
    there.find((official) => isLong(official) && meet(nearby(growth), allowed(official, caveatsOf)))
  )
}

const isLong = ({ scope }: OfficialClaim): boolean => {
  const [from = '', to = ''] = scope.period?.split('/') ?? []
  return Number(to.slice(0, 4)) > Number(from.slice(0, 4))
}

const yearOf = ({ period }: Scope): number => Number(period?.slice(0, 4) ?? Number.NaN)

function yearsBetween(one: Scope, other: Scope): number {
  const years = Math.abs(yearOf(one) - yearOf(other))
  return Number.isNaN(years) ? 0 : years
}
