import type { CheckedDocument } from './checkable.ts'
import type { Context } from './context.ts'
import { type Draft, draftAt } from './draft.ts'
import type { Conflict } from './identities/index.ts'
import type { Telling } from './tellings.ts'
import { amountText, officialText, placeText, quoted } from '../text/index.ts'
import type { Claim } from '../vocabulary/index.ts'

/** A growth that does not follow from the two levels that it lies between: level = earlier level × (1 + growth). */
export const growthMismatch = (context: Context, _tellings: readonly Telling[], document: CheckedDocument): Draft[] =>
  context
    .conflicts(document)
    .filter(({ kind }) => kind === 'growth')
    .map((conflict) => draftOf(context, conflict))

function draftOf(context: Context, { at, members }: Conflict): Draft {
  const [level, earlier] = members
    .filter(({ scope }) => scope.measure !== 'change')
    .toSorted((one, other) => (one.scope.period! < other.scope.period! ? 1 : -1)) as [Claim, Claim]
  const growth = members.find(({ scope }) => scope.measure === 'change')!
  const implied = Number(((level.value / earlier.value - 1) * 100).toFixed(1))
  const said = textOf(growth)
  return draftAt(
    at,
    {
      rule: 'growth-mismatch',
      severity: 'error',
      message: `${said} does not follow from the levels: from ${textOf(earlier)} to ${textOf(level)} ${placeText(level.scope, level.edtf, context.names)} changed by ${amountText(implied, '%')}.`,
      arithmetic: `${amountText(level.value, level.scope.unit)} / ${amountText(earlier.value, level.scope.unit)} − 1 = ${amountText(implied, '%')}, not ${said}`,
      evidence: members,
      repair: {
        field: 'value',
        from: String(growth.value),
        to: String(implied),
        also: [],
        fit: { matched: 0, of: 1 },
        runnersUp: [],
      },
    },
    members.filter((claim) => claim.from === 'statement'),
  )
}

const textOf = (claim: Claim): string => (claim.from === 'statement' ? quoted(claim) : officialText(claim))
