import { spanOfTime } from '../interval/index.ts'
import type { Document, StatedClaim } from '../vocabulary/index.ts'

/**
 * The newest day that the documents state, `YYYY-MM-DD`: the day of publication where it is known, else the last day of
 * what they tell as past. Never the clock. `null` where no document states any.
 */
export function newestDay(
  documents: readonly { readonly document: Document; readonly claims: readonly StatedClaim[] }[],
): string | null {
  const days = documents.flatMap(({ document, claims }) =>
    document.published === null ? claims.map(dayOf) : [spanOfTime(document.published)?.from],
  )
  return days.reduce<string | null>((newest, day) => (day && (!newest || day > newest) ? day : newest), null)
}

/** Where a time is over the text was written after it. */
function dayOf({ scope, edtf, figure }: StatedClaim): string | undefined {
  const span =
    edtf === null || scope.standing !== 'fact' || figure.inferred.includes('period') ? null : spanOfTime(edtf)
  return span && span.open === null ? span.from : undefined
}
