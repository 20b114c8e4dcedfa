import { aimWords } from './aim-words.ts'
import { type Facts, type FactSources, factsOf, seriesKey } from './facts.ts'
import { deadlineOf } from './goal.ts'
import { isGrowth } from './growth.ts'
import { compare } from './most.ts'
import { measured } from './measured.ts'
import { outcomeOf } from './outcome.ts'
import { dueOf, type ReadAim, threadsOf, wordingsOf } from './wordings.ts'
import { spanOfTime } from '../../interval/index.ts'
import { sha256 } from '../../text/index.ts'
import {
  type Aim,
  type LanguagePack,
  type Pledge,
  PLEDGE_STRENGTHS,
  type PledgeStrength,
  type PledgeWording,
} from '../../vocabulary/index.ts'

/** What pledges are made from; nothing that was of a later time than `asOf`, or said later, is used. */
export interface PledgeSources extends FactSources {
  readonly aims: readonly Aim[]
  readonly packs: readonly LanguagePack[]
}

const KEY_DIGITS = 12

/** All pledges: first those still to come due, the next one first, then those that were due, then those without a day. */
export function pledgesOf(sources: PledgeSources): Pledge[] {
  const { asOf, packs } = sources
  const facts = factsOf(sources)
  const aims = sources.aims
    .filter(({ claim }) => !isAfter(claim.document.published, asOf))
    .map((aim): ReadAim => ({ ...aim, words: aimWords(aim, packs) }))
    .filter(({ claim, words }) => claim.figure.modality !== 'denied' || words.isGivenUp)
  return [...Map.groupBy(aims, ({ claim }) => seriesKey(claim.scope)).values()]
    .flatMap(byVariant)
    .flatMap((series) => threadsOf(series, isOneQuantity(series, sources)))
    .map((thread) => pledgeOf(thread, facts, sources))
    .toSorted((one, other) => byDue(one, other, asOf))
}

/** Investments by one day may each be their own; two amounts of trade by one day are one target that was revised. */
const isOneQuantity = ([aim]: readonly ReadAim[], { quantityOf }: PledgeSources): boolean =>
  quantityOf(aim!.claim.scope.indicator).isOne

/** Whether something was published, EDTF, after a day. */
function isAfter(published: string | null, day: string | null): boolean {
  const from = published === null ? undefined : spanOfTime(published)?.from
  return from !== undefined && day !== null && from > day
}

/** Aims that name different definitions are kept apart; those that name none go with the only one that is named. */
function byVariant(aims: readonly ReadAim[]): (readonly ReadAim[])[] {
  const named = new Set(aims.map(({ claim }) => claim.scope.variant).filter((variant) => variant !== null))
  const only = named.size === 1 ? [...named][0]! : null
  return [...Map.groupBy(aims, ({ claim }) => claim.scope.variant ?? only).values()]
}

function pledgeOf(thread: readonly ReadAim[], facts: Facts, sources: PledgeSources): Pledge {
  const wordings = wordingsOf(thread) as [PledgeWording, ...PledgeWording[]]
  const current = thread[currentOf(wordings)]!
  const { claim } = current
  const said = firstDay(wordings)
  const { goal, known, unit, measure } = measured(current, facts, said, sources.quantityOf(claim.scope.indicator).flows)
  return {
    key: keyOf(thread[0]!),
    scope: claim.scope,
    amount: claim.value,
    upper: claim.figure.upper,
    deadline: deadlineOf(claim),
    due: goal.due?.to ?? null,
    strength: firmest(wordings),
    way: goal.way,
    isDropped: wordings.at(-1)!.revision === 'dropped',
    current: claim,
    wordings,
    ...outcomeOf({ goal, known, said, asOf: sources.asOf, measure, unit }),
    unit,
    series: known,
    level: isGrowth(claim) && known.length === 0 ? null : goal.value,
  }
}

/** Its place in addresses does not change with what is said of it later. */
function keyOf(first: ReadAim): string {
  const { scope, value } = first.claim
  return sha256([seriesKey(scope), scope.variant ?? '', value, dueOf(first)].join('|')).slice(0, KEY_DIGITS)
}

/** The last wording that set something: what repeats it or gives it up leaves it as it is. */
function currentOf(wordings: readonly PledgeWording[]): number {
  const set = wordings.findLastIndex(({ revision }) => revision !== 'repeated' && revision !== 'dropped')
  return Math.max(0, set)
}

const firmest = (wordings: readonly PledgeWording[]): PledgeStrength =>
  PLEDGE_STRENGTHS.findLast((strength) => wordings.some((each) => each.strength === strength))!

function firstDay(wordings: readonly PledgeWording[]): string | null {
  const days = wordings.flatMap(({ claim: { document } }) =>
    document.published === null ? [] : (spanOfTime(document.published)?.from ?? []),
  )
  return days.toSorted()[0] ?? null
}

function byDue(one: Pledge, other: Pledge, asOf: string | null): number {
  const rank = ({ due }: Pledge): number => (due === null ? 2 : asOf !== null && due <= asOf ? 1 : 0)
  const turn = rank(one) === 1 ? -1 : 1
  return (
    rank(one) - rank(other) ||
    turn * compare(one.due ?? '', other.due ?? '') ||
    compare(one.scope.indicator, other.scope.indicator) ||
    compare(one.scope.actors.join(), other.scope.actors.join()) ||
    compare(one.key, other.key)
  )
}
