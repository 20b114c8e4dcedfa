import { outcomeOf } from './pledge-outcome.ts'
import { spanOfTime } from '../interval/index.ts'
import type { Claim, OfficialClaim, Pledge, PledgeRevision, Scope, StatedClaim } from '../vocabulary/index.ts'

/** What pledges are made from, and the day that is asked about. */
export interface PledgeSources {
  readonly stated: readonly StatedClaim[]
  readonly official: readonly OfficialClaim[]
  /** `YYYY-MM-DD`: nothing of a later time is used. `null` where no day is known. */
  readonly asOf: string | null
  /** Whether the amounts of one year are one quantity: trade is, investments are each their own. */
  accumulates(indicator: string): boolean
}

/** All pledges of some statements, those of one series together, the earlier deadline first. */
export function pledgesOf({ stated, official, asOf, accumulates }: PledgeSources): Pledge[] {
  const facts = Map.groupBy(
    [...stated, ...official].filter(
      (claim) => claim.scope.standing === 'fact' && accumulates(claim.scope.indicator) && isOver(claim.scope, asOf),
    ),
    ({ scope }) => seriesKey(scope),
  )
  const aims = Map.groupBy(stated.filter(isAim), ({ scope }) => seriesKey(scope))
  return [...aims].flatMap(([key, wordings]) =>
    threads(inOrderOfSaying(wordings)).map((thread) => pledgeOf(thread, facts.get(key) ?? [], asOf)),
  )
}

/** Whom and what: everything of a scope but its time. */
const seriesKey = ({ indicator, variant, measure, unit, actors }: Scope): string =>
  [indicator, variant ?? '', measure, unit.replace(YEARLY, ''), actors.join('>')].join('|')

/** `38 bcm a year` is reached by a year with 38 bcm. */
const YEARLY = /\/a$/

/** What somebody aims at or hopes for; a forecast binds nobody. */
const isAim = ({ figure, scope }: StatedClaim): boolean =>
  (figure.modality === 'target' || figure.modality === 'hoped') && scope.measure === 'level'

/** Facts of a time that was not over on the day asked about were not known then. */
const isOver = ({ period }: Scope, asOf: string | null): boolean =>
  period !== null && !period.includes('..') && (asOf === null || period.split('/')[1]! <= nextDay(asOf))

const nextDay = (day: string): string => spanOfTime(day)?.to ?? day

const inOrderOfSaying = (claims: readonly StatedClaim[]): StatedClaim[] =>
  claims.toSorted(
    (one, other) => compare(one.document.published ?? '', other.document.published ?? '') || one.value - other.value,
  )

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

const deadlineOf = ({ figure }: StatedClaim): string | null => figure.deadline ?? figure.period

/** Wordings with the same amount or the same deadline are of one pledge, however it was revised in between. */
function threads(wordings: readonly StatedClaim[]): StatedClaim[][] {
  const found: StatedClaim[][] = []
  const ofAmount = new Map<number, number>()
  const ofDeadline = new Map<string, number>()
  for (const wording of wordings) {
    const deadline = deadlineOf(wording)
    const known = [ofAmount.get(wording.value), deadline === null ? undefined : ofDeadline.get(deadline)]
    // Of two that it goes with it belongs to the older one.
    const thread = Math.min(...known.map((index) => index ?? found.length))
    ;(found[thread] ??= []).push(wording)
    if (!ofAmount.has(wording.value)) ofAmount.set(wording.value, thread)
    if (deadline !== null && !ofDeadline.has(deadline)) ofDeadline.set(deadline, thread)
  }
  return found
}

function revisionOf(wording: StatedClaim, before: StatedClaim | undefined): PledgeRevision {
  if (!before) return 'first'
  if (wording.value > before.value) return 'raised'
  if (wording.value < before.value) return 'lowered'
  const [then, now] = [deadlineOf(before), deadlineOf(wording)]
  return now !== null && then !== null && now !== then ? 're-dated' : 'repeated'
}

function pledgeOf(wordings: readonly StatedClaim[], facts: readonly Claim[], asOf: string | null): Pledge {
  const last = wordings.findLast((claim) => deadlineOf(claim) !== null) ?? wordings.at(-1)!
  const pledged = { amount: last, deadline: deadlineOf(last), said: wordings[0]!.document.published }
  return {
    scope: last.scope,
    amount: last.value,
    deadline: pledged.deadline,
    wordings: wordings.map((claim, index) => ({ claim, revision: revisionOf(claim, wordings[index - 1]) })),
    ...outcomeOf(pledged, facts, asOf),
  }
}
