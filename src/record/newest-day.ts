import { spanOfTime } from '../interval/index.ts'
import type { StatedClaim } from '../vocabulary/index.ts'

/**
 * The newest day that statements give, `YYYY-MM-DD`: the day of publication of their articles, else the first day of
 * what the text itself dates as past. Never the clock. `null` where none gives any.
 */
export function newestDay(claims: readonly StatedClaim[]): string | null {
  return claims
    .map(dayOf)
    .reduce<string | null>((newest, day) => (day && (!newest || day > newest) ? day : newest), null)
}

function dayOf({ scope, edtf, figure, document }: StatedClaim): string | undefined {
  if (document.published !== null) return spanOfTime(document.published)?.from
  const isStatedFact = edtf !== null && scope.standing === 'fact' && !figure.inferred.includes('period')
  const span = isStatedFact ? spanOfTime(edtf) : null
  return span?.open === null ? span.from : undefined
}
