import { isDeficit, type ScopeOf } from './scope.ts'
import type {
  ClaimDocument,
  Figure,
  FigureInterval,
  Interval,
  Modality,
  OfficialClaim,
  OfficialPoint,
  StatedClaim,
} from '../vocabulary/index.ts'

/** The figures of an article that can be compared, in the order of the text. */
export function statedClaims<F extends Figure, D extends ClaimDocument>(
  { document, statements }: { readonly document: D; readonly statements: readonly F[] },
  scopeOf: ScopeOf,
): (StatedClaim & { readonly figure: F; readonly document: D })[] {
  return statements.flatMap((figure) => statedClaim(figure, document, scopeOf) ?? [])
}

/** One figure as something to compare, `null` where it is nothing; `as` what else it is taken for than it is said as. */
export function statedClaim<F extends Figure, D extends ClaimDocument>(
  figure: F,
  document: D,
  scopeOf: ScopeOf,
  as: Modality = figure.modality,
): (StatedClaim & { readonly figure: F; readonly document: D }) | null {
  const scope = scopeOf(as === figure.modality ? figure : { ...figure, modality: as })
  if (!scope) return null
  const { interval, period: edtf } = figure
  const quantity = isDeficit(scope, figure.value)
    ? { value: -figure.value, interval: turn(interval) }
    : { value: figure.value, interval }
  return { from: 'statement', scope, ...quantity, edtf, figure, document }
}

/** The published values that can be compared, in their order. */
export function officialClaims(points: readonly OfficialPoint[], scopeOf: ScopeOf): OfficialClaim[] {
  return points.flatMap((point) => {
    const actors = [point.reporter, ...(point.partner === null ? [] : [point.partner])]
    const scope = scopeOf({ ...point, actors, modality: 'asserted' })
    if (!scope) return []
    const { value, interval, period: edtf } = point
    const quantity = isDeficit(scope, value) ? { value: -value, interval: turn(interval) } : { value, interval }
    return [{ from: 'official' as const, scope, ...quantity, edtf, points: [point] }]
  })
}

const turn = ({ strict, loose }: FigureInterval): FigureInterval => ({
  strict: negative(strict),
  loose: negative(loose),
})

const negative = ({ low, high, lowOpen, highOpen }: Interval): Interval => ({
  low: high === null ? null : -high,
  high: low === null ? null : -low,
  lowOpen: highOpen,
  highOpen: lowOpen,
})
