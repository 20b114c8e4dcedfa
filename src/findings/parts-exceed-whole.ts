import type { CheckedDocument } from './checkable.ts'
import type { Context } from './context.ts'
import { type Draft, draftAt } from './draft.ts'
import type { Conflict } from './identities/index.ts'
import type { Telling } from './tellings.ts'
import { officialText, placeText, quoted } from '../text/index.ts'
import type { Claim } from '../vocabulary/index.ts'

/** A part that is larger than its whole: seven months than the year, a good than all goods, one direction than both. */
export const partsExceedWhole = (context: Context, _tellings: readonly Telling[], document: CheckedDocument): Draft[] =>
  context
    .conflicts(document)
    .filter(({ kind }) => kind === 'whole')
    .map((conflict) => draftOf(context, conflict))

function draftOf({ names }: Context, { at, members }: Conflict): Draft {
  const [part, whole] = members.toSorted((one, other) => other.value - one.value) as [Claim, Claim]
  const [partPlace, wholePlace] = [part, whole].map(({ scope, edtf }) => placeText(scope, edtf, names))
  return draftAt(
    at,
    {
      rule: 'parts-exceed-whole',
      severity: 'error',
      message: `${textOf(part)} of ${partPlace} is more than the whole that it is part of: ${textOf(whole)}, ${wholePlace}.`,
      arithmetic: `${textOf(part)} (${partPlace}) > ${textOf(whole)} (${wholePlace})`,
      evidence: members,
    },
    members.filter((claim) => claim.from === 'statement'),
  )
}

const textOf = (claim: Claim): string => (claim.from === 'statement' ? quoted(claim) : officialText(claim))
