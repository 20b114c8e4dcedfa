import { spanOfTime } from '../interval/index.ts'
import type { StatedClaim } from '../vocabulary/index.ts'

/**
 * The newest day that statements give, `YYYY-MM-DD`: the day of publication of their articles, else the first day of
 * what the text itself dates as past. Never the clock. `null` where none gives any.
 */
export const newestDay = (claims: readonly StatedClaim[]): string | null => newest(claims.map(dayOf))

/** As `newestDay`, of the days on which documents were published, EDTF, and of facts. */
export const newestDayOf = (published: readonly (string | null)[], facts: readonly StatedClaim[]): string | null =>
  newest([...published.map((day) => (day === null ? undefined : spanOfTime(day)?.from)), ...facts.map(dayOf)])

const newest = (days: readonly (string | undefined)[]): string | null =>
  days.reduce<string | null>((last, day) => (day && (!last || day > last) ? day : last), null)

function dayOf({ scope, edtf, figure, document }: StatedClaim): string | undefined {
  if (document.published !== null) return spanOfTime(document.published)?.from
  const isStatedFact = edtf !== null && scope.standing === 'fact' && !figure.inferred.includes('period')
  const span = isStatedFact ? spanOfTime(edtf) : null
  return span?.open === null ? span.from : undefined
}
