import type { CheckedDocument } from './checkable.ts'
import type { Context } from './context.ts'
import { type Draft, draftAt } from './draft.ts'
import { percentForPoints } from './percent-for-points.ts'
import { rescaled } from './rescaled.ts'
import type { Telling } from './tellings.ts'
import { round } from '../interval/index.ts'
import { amountText, officialText, placeText, producerText, quoted } from '../text/index.ts'
import type { StatedClaim } from '../vocabulary/index.ts'

/** A figure that is right but for its scale: million for billion, a digit too many, per cent for percentage points. */
export function scaleSlip(context: Context, tellings: readonly Telling[], document: CheckedDocument): Draft[] {
  const slips = tellings.flatMap(({ level, changes }) =>
    [...(level ? [level] : []), ...changes].flatMap((claim) => slipOf(context, claim)),
  )
  return [...slips, ...percentForPoints(document)]
}

function slipOf(context: Context, claim: StatedClaim): Draft[] {
  const slip = rescaled(context, claim)
  if (!slip) return []
  const { factor, official } = slip
  const place = placeText(claim.scope, claim.edtf, context.names)
  const ratio = factor > 1 ? `${factor} times too small` : `${Math.round(1 / factor)} times too large`
  const fitting = amountText(claim.figure.value * factor, claim.figure.unit)
  return [
    draftAt(claim, {
      rule: 'scale-slip',
      severity: 'error',
      message: `${quoted(claim)} is ${ratio}: ${place} was ${officialText(official)} (${producerText(official)}).`,
      arithmetic: `${quoted(claim)} × ${factor} = ${fitting} ≈ ${officialText(official)}`,
      evidence: [claim, official],
      repair: {
        field: 'value',
        from: String(claim.figure.value),
        to: String(round(claim.figure.value * factor)),
        also: [],
        fit: { matched: 1, of: 1 },
        runnersUp: [],
      },
    }),
  ]
}
