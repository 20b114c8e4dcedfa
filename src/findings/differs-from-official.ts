import type { Context } from './context.ts'
import { type Draft, draftAt } from './draft.ts'
import type { Telling } from './tellings.ts'
import { allowanceText, officialText, placeText, producerText, quoted } from '../text/index.ts'
import type { OfficialClaim, StatedClaim } from '../vocabulary/index.ts'

/** A figure that no published value of its scope confirms, with every caveat counted. */
export function differsFromOfficial(context: Context, tellings: readonly Telling[]): Draft[] {
  return tellings.flatMap(({ level, changes }) => {
    // Where the level may be of something else, so may its growth.
    const isOfOther = level !== null && context.judge(level).verdict === 'doubtful'
    const all = isOfOther ? [] : [...(level ? [level] : []), ...changes]
    const differing = all.filter((claim) => context.judge(claim).verdict === 'differs' && !context.isToldRight(claim))
    const [first] = differing
    return first ? [draftOf(context, first, differing)] : []
  })
}

function draftOf(context: Context, claim: StatedClaim, differing: readonly StatedClaim[]): Draft {
  const { against, caveats } = context.judge(claim)
  const nearest = against[0]!
  const published = [...new Set(against.map((official) => `${officialText(official)} (${producerText(official)})`))]
  const allowed = allowanceText(caveats)
  return draftAt(
    claim,
    {
      rule: 'differs-from-official',
      severity: 'error',
      message: `${quoted(claim)} is not what is published of ${placeText(claim.scope, claim.edtf, context.names)}: ${published.slice(0, 3).join(', ')}.`,
      arithmetic: `${quoted(claim)} against ${officialText(nearest)}: ${distance(claim, nearest)}${allowed === '' ? '' : `; ${allowed}`}`,
      evidence: [claim, ...against.slice(0, 5)],
      repair: {
        field: 'value',
        from: String(claim.value),
        to: String(nearest.value),
        also: [],
        fit: { matched: 0, of: differing.length },
        runnersUp: [],
      },
    },
    differing,
  )
}

function distance({ value, scope }: StatedClaim, official: OfficialClaim): string {
  if (scope.unit === '%') return `${Math.abs(value - official.value).toFixed(1)} points apart`
  return `${((value / official.value - 1) * 100).toFixed(1)}%`
}
