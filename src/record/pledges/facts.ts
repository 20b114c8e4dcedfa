import { YEARLY } from './goal.ts'
import { knownValues, type Shape, shapeKey } from './known.ts'
import { mostOf } from './most.ts'
import { spanOfTime } from '../../interval/index.ts'
import type { Claim, KnownValue, OfficialClaim, QuantityKind, Scope, StatedClaim } from '../../vocabulary/index.ts'

/** Where facts come from, and the day that is asked about. */
export interface FactSources {
  readonly stated: readonly StatedClaim[]
  readonly official: readonly OfficialClaim[]
  readonly asOf: string | null
  quantityOf(indicator: string): QuantityKind
}

/** What is known of each series by the day asked about; of what there are many, only what names the same one. */
export interface Facts {
  /** Of a scope's own series: with its measure and unit. */
  of(scope: Scope, shape: Shape): readonly KnownValue[]
  /** The levels that a growth is of, in the unit in which most is known; `null` where nothing is. */
  levelsOf(scope: Scope, shape: Shape): { readonly known: readonly KnownValue[]; readonly unit: string } | null
}

/** Whom and what: everything of a scope but its time and its definition; `38 bcm a year` is reached by a year with 38 bcm. */
export const seriesKey = ({ indicator, measure, unit, actors }: Scope): string =>
  [indicator, measure, unit.replace(YEARLY, ''), actors.join('>')].join('|')

const levelKey = ({ indicator, actors }: Scope): string => [indicator, actors.join('>')].join('|')

export function factsOf({ stated, official, asOf, quantityOf }: FactSources): Facts {
  const usable = [...stated, ...official].filter(
    (claim) =>
      claim.scope.standing === 'fact' &&
      (quantityOf(claim.scope.indicator).isOne || claim.scope.variant !== null) &&
      isOver(claim.scope, asOf) &&
      !(quantityOf(claim.scope.indicator).flows && isUnfinished(claim)),
  )
  const series = Map.groupBy(usable, ({ scope }) => seriesKey(scope))
  const levels = Map.groupBy(
    usable.filter(({ scope }) => scope.measure === 'level'),
    ({ scope }) => levelKey(scope),
  )
  const defined = (facts: readonly Claim[], { indicator, variant }: Scope): readonly Claim[] =>
    quantityOf(indicator).isOne
      ? ofVariant(facts, variant)
      : facts.filter(({ scope }) => variant !== null && scope.variant === variant)
  const kept = new Map<string, readonly KnownValue[]>()
  // Many pledges may be of one series.
  const once = (key: string, shape: Shape, facts: () => readonly Claim[]): readonly KnownValue[] => {
    const name = `${key}|${shapeKey(shape)}`
    const known = kept.get(name) ?? knownValues(facts(), shape)
    kept.set(name, known)
    return known
  }
  return {
    of: (scope, shape) => {
      const key = seriesKey(scope)
      return once(`${key}|${scope.variant ?? ''}`, shape, () => defined(series.get(key) ?? [], scope))
    },
    levelsOf: (scope, shape) => {
      const facts = mostOf(defined(levels.get(levelKey(scope)) ?? [], scope), (each) => each.scope.unit)
      const unit = facts[0]?.scope.unit
      return unit === undefined ? null : { known: knownValues(facts, shape), unit }
    },
  }
}

/** Facts of a time that was not over on the day asked about were not known then. */
const isOver = ({ period }: Scope, asOf: string | null): boolean =>
  period !== null && !period.includes('..') && (asOf === null || period.split('/')[1]! <= nextDay(asOf))

const nextDay = (day: string): string => spanOfTime(day)?.to ?? day

/** What an article says of a time that was not over when it was published is not yet all of it. */
function isUnfinished(claim: Claim): boolean {
  if (claim.from === 'official' || claim.document.published === null) return false
  const day = spanOfTime(claim.document.published)
  return day !== null && day.to < claim.scope.period!.split('/')[1]!
}

/** Facts of the definition that is named, or that say none; where none is named those of the most frequent one. */
function ofVariant(facts: readonly Claim[], variant: string | null): readonly Claim[] {
  if (variant !== null) return facts.filter(({ scope }) => scope.variant === null || scope.variant === variant)
  return mostOf(facts, ({ scope }) => scope.variant ?? '')
}
