import type { CheckedDocument } from './checkable.ts'
import type { Context } from './context.ts'
import { type Draft, draftAt } from './draft.ts'
import { isFirm } from './firm.ts'
import type { Judgement } from './judge.ts'
import type { Telling } from './tellings.ts'
import { meant } from './written.ts'
import { meeting } from '../interval/index.ts'
import { placeText, quoted } from '../text/index.ts'
import type { StatedClaim } from '../vocabulary/index.ts'

/** With values further apart than this the two sentences are hardly about one thing. */
const FAR = 10

const DECIDED: ReadonlySet<Judgement['verdict']> = new Set(['agrees', 'differs'])

/** Two sources that give one scope values which cannot both be true, where nothing published decides between them. */
export function sourcesDisagree(context: Context, _tellings: readonly Telling[], document: CheckedDocument): Draft[] {
  return document.claims.flatMap((claim) => {
    if (!isFirm(claim)) return []
    const others = context.sameScope(claim).filter((other) => isFirm(other))
    // What is published decides: of two that both sides' customs confirm neither is wrong.
    const readings = [...others, claim].filter((one) => !DECIDED.has(context.judge(one).verdict))
    const together = meeting(readings.map(meant))
    if (!together || together.members.length === readings.length || !readings.includes(claim)) return []
    const group = together.members.map((index) => readings[index]!)
    // Of two that stand alone against each other, the one that was read later has the finding.
    if (group.includes(claim) && (group.length > 1 || readings.at(-1) === claim)) return []
    const against = group.find((other) => other.document !== claim.document && isNear(other, claim))
    return against ? [draftOf(context, claim, against, group.length)] : []
  })
}

const isNear = (one: StatedClaim, other: StatedClaim): boolean => {
  const [low, high] = [Math.abs(one.value), Math.abs(other.value)].toSorted((a, b) => a - b)
  return low! > 0 && high! / low! <= FAR
}

function draftOf({ names }: Context, claim: StatedClaim, against: StatedClaim, count: number): Draft {
  return draftAt(claim, {
    rule: 'sources-disagree',
    severity: 'warning',
    message: `${quoted(claim)} and ${quoted(against)} in ${against.document.name} cannot both be true of ${placeText(claim.scope, claim.edtf, names)}.`,
    arithmetic: `${quoted(claim)} and ${quoted(against)}${count > 1 ? ` (${count} statements)` : ''} have no value in common`,
    evidence: [claim, against],
  })
}
