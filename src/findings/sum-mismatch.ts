import type { CheckedDocument } from './checkable.ts'
import type { Context } from './context.ts'
import { type Draft, draftAt } from './draft.ts'
import type { Conflict } from './identities/index.ts'
import type { Telling } from './tellings.ts'
import { amountText, officialText, placeText, quoted } from '../text/index.ts'
import type { Claim } from '../vocabulary/index.ts'

/** Amounts that do not add up: exports and imports to the turnover, or the smaller of them and the balance to the other. */
export const sumMismatch = (context: Context, _tellings: readonly Telling[], document: CheckedDocument): Draft[] =>
  context
    .conflicts(document)
    .filter(({ kind }) => kind === 'sum')
    .map((conflict) => draftOf(context, conflict))

function draftOf({ names }: Context, { at, members }: Conflict): Draft {
  const balance = members.find(({ scope }) => scope.indicator === 'trade.balance')
  const [whole, ...parts] = members.toSorted((one, other) => other.value - one.value) as [Claim, ...Claim[]]
  const sum = parts.reduce((total, { value }) => total + value, 0)
  const what = placeText(at.scope, at.edtf, names)
  const list = members.map(textOf).join(', ')
  return draftAt(
    at,
    {
      rule: 'sum-mismatch',
      severity: 'error',
      message: balance
        ? `${textOf(at)} of ${what} does not go with the amounts beside it: ${list} cannot all be true.`
        : `${textOf(at)} of ${what} is not the sum of its parts: ${list} cannot all be true.`,
      arithmetic: `${parts.map(textOf).join(' + ')} = ${amountText(sum, whole.scope.unit)}, not ${textOf(whole)}`,
      evidence: members,
    },
    members.filter((claim) => claim.from === 'statement'),
  )
}

const textOf = (claim: Claim): string => (claim.from === 'statement' ? quoted(claim) : officialText(claim))
