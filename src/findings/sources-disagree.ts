import type { CheckedDocument } from './checkable.ts'
import type { Context, SameScope } from './context.ts'
import { type Draft, draftAt } from './draft.ts'
import type { Judgement } from './judge.ts'
import type { Telling } from './tellings.ts'
import { meant } from './written.ts'
import { meeting } from '../interval/index.ts'
import { isFirm, placeText, quoted } from '../text/index.ts'
import type { StatedClaim } from '../vocabulary/index.ts'

/** With values further apart than this the two sentences are hardly about one thing. */
const FAR = 10

const DECIDED: ReadonlySet<Judgement['verdict']> = new Set(['agrees', 'differs'])

/** The largest set of readings of one scope that can all be true, and those that stand outside it. */
interface Standing {
  readonly group: readonly StatedClaim[]
  readonly outside: ReadonlySet<StatedClaim>
}

/** Worked out once for a scope, O(n log n), however many articles tell of it. */
const standings = new WeakMap<SameScope, Standing>()

function standingOf(context: Context, scope: SameScope): Standing {
  const known = standings.get(scope)
  if (known) return known
  // What is published decides: of two that both sides' customs confirm neither is wrong.
  const readings = scope.claims
    .filter((claim) => isFirm(claim) && !DECIDED.has(context.judge(claim).verdict))
    .toSorted(byAppearance)
  const together = meeting(readings.map(meant))
  const members = new Set(together?.members)
  const group = readings.filter((_, index) => members.has(index))
  const outside = readings.filter((_, index) => !members.has(index))
  // Of two that stand alone against each other, the one that came out later has the finding.
  const [first] = outside
  const isTurned = group.length === 1 && outside.length === 1 && readings[0] === first
  const standing = isTurned ? { group: [first!], outside: new Set(group) } : { group, outside: new Set(outside) }
  standings.set(scope, standing)
  return standing
}

/** The one that was published first, else by name: never by the order in which they were read. */
function byAppearance({ document: one, figure: first }: StatedClaim, { document: other, figure: second }: StatedClaim) {
  const [before, after] = [`${one.published ?? ''}|${one.name}`, `${other.published ?? ''}|${other.name}`]
  return before === after ? first.start - second.start : before < after ? -1 : 1
}

/** Two sources that give one scope values which cannot both be true, where nothing published decides between them. */
export function sourcesDisagree(context: Context, _tellings: readonly Telling[], document: CheckedDocument): Draft[] {
  return document.claims.flatMap((claim) => {
    if (!isFirm(claim)) return []
    const { group, outside } = standingOf(context, context.sameScope(claim))
    if (!outside.has(claim)) return []
    const against = group.find((other) => other.document.name !== claim.document.name && isNear(other, claim))
    return against ? [draftOf(context, claim, against, group.length)] : []
  })
}

const isNear = (one: StatedClaim, other: StatedClaim): boolean => {
  const [low, high] = [Math.abs(one.value), Math.abs(other.value)].toSorted((a, b) => a - b)
  return low! > 0 && high! / low! <= FAR
}

function draftOf({ names, several }: Context, claim: StatedClaim, against: StatedClaim, count: number): Draft {
  const isOfMany = several(claim.scope.indicator)
  const place = placeText(claim.scope, claim.edtf, names)
  return draftAt(claim, {
    rule: 'sources-disagree',
    severity: isOfMany ? 'note' : 'warning',
    message: isOfMany
      ? `${quoted(claim)} and ${quoted(against)} in ${against.document.name} cannot both be true of ${place}, if they are of the same thing.`
      : `${quoted(claim)} and ${quoted(against)} in ${against.document.name} cannot both be true of ${place}.`,
    arithmetic: `${quoted(claim)} and ${quoted(against)}${count > 1 ? ` (${count} statements)` : ''} have no value in common`,
    evidence: [claim, against],
  })
}
