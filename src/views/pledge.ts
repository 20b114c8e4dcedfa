import { type KnownView, knownText, knownView } from './known.ts'
import { amountText, periodText, placeText } from '../text/index.ts'
import type {
  Bound,
  Measure,
  Names,
  Pace,
  Pledge,
  PledgeRevision,
  PledgeState,
  PledgeStrength,
  PledgeWay,
  PledgeWording,
} from '../vocabulary/index.ts'

/** One wording of a pledge with its place. */
export interface PledgeWordingView {
  readonly doc: string
  /** The key of its document; `null` where it comes from no record. */
  readonly document: string | null
  readonly id: string
  readonly start: number
  readonly end: number
  readonly quote: string
  /** The words on either side. */
  readonly before: string
  readonly after: string
  readonly title: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly speaker: string | null
  readonly modality: string
  readonly amount: number
  readonly deadline: string | null
  readonly strength: PledgeStrength
  readonly revision: PledgeRevision
}

/** A pledge as a list, an export or a terminal shows it. */
export interface PledgeView {
  readonly key: string
  /** `$200 billion, Trade turnover (China–Russia), by 2024`. */
  readonly title: string
  /** `$200 billion`, `over 90%`, `+10%`. */
  readonly goal: string
  readonly indicator: string
  readonly variant: string | null
  readonly measure: Measure
  readonly actors: readonly string[]
  readonly amount: number
  readonly upper: number | null
  readonly bound: Bound
  readonly unit: string
  /** In what is known of it is told: that of the amount, or of what a growth is of. */
  readonly seriesUnit: string
  readonly deadline: string | null
  /** The day after the deadline, `YYYY-MM-DD`. */
  readonly due: string | null
  readonly strength: PledgeStrength
  readonly way: PledgeWay
  readonly isDropped: boolean
  readonly state: PledgeState
  /** The state in a sentence: `Met early, in 2023: $240.11 billion (GACC).` */
  readonly outcome: string
  readonly decidedBy: KnownView | null
  readonly reachedLate: KnownView | null
  readonly pace: Pace
  /** `4.2% a year required, 6.9% a year achieved`; `null` where nothing is known of it. */
  readonly paceText: string | null
  readonly wordings: readonly PledgeWordingView[]
}

export function pledgeView(pledge: Pledge, names: Names): PledgeView {
  const { key, scope, deadline, due, strength, way, isDropped, state, decidedBy, reachedLate, pace } = pledge
  const { figure } = pledge.current
  const by = deadline === null ? '' : `, by ${periodText(deadline)}`
  const goal = goalText(pledge)
  return {
    key,
    title: `${goal}, ${placeText(scope, null, names)}${by}`,
    goal,
    indicator: scope.indicator,
    variant: scope.variant,
    measure: scope.measure,
    actors: scope.actors,
    amount: pledge.amount,
    upper: pledge.upper,
    bound: figure.bound,
    unit: scope.unit,
    seriesUnit: pledge.unit,
    deadline,
    due,
    strength,
    way,
    isDropped,
    state,
    outcome: outcomeText(pledge),
    decidedBy: decidedBy && knownView(decidedBy, pledge.unit),
    reachedLate: reachedLate && knownView(reachedLate, pledge.unit),
    pace,
    paceText: paceText(pace),
    wordings: pledge.wordings.map(wordingView),
  }
}

const wordingView = ({ claim, before, after, strength, revision }: PledgeWording): PledgeWordingView => ({
  doc: claim.document.name,
  document: claim.document.key ?? null,
  id: claim.figure.id,
  start: claim.figure.start,
  end: claim.figure.end,
  quote: claim.figure.quote,
  before,
  after,
  title: claim.document.title,
  publisher: claim.document.publisher,
  published: claim.document.published,
  speaker: claim.figure.speaker,
  modality: claim.figure.modality,
  amount: claim.value,
  deadline: claim.figure.deadline,
  strength,
  revision,
})

const BOUNDS: Readonly<Record<Bound, string>> = {
  exact: '',
  about: 'about ',
  over: 'over ',
  under: 'under ',
  at_least: 'at least ',
  up_to: 'up to ',
}

function goalText({ amount, upper, scope, current }: Pledge): string {
  const { measure, unit } = scope
  if (measure === 'rank') return `rank ${amount}`
  if (unit === '{time}') return `${amountText(amount, '')}times as much`
  const sign = measure === 'change' && amount > 0 ? '+' : ''
  const top = upper === null ? '' : ` to ${amountText(upper, unit)}`
  return `${BOUNDS[current.figure.bound]}${sign}${amountText(amount, unit)}${top}`
}

function outcomeText(pledge: Pledge): string {
  const { state, decidedBy, reachedLate, deadline, unit } = pledge
  const known = decidedBy && knownText(decidedBy, unit)
  const last = known === null ? 'Nothing is known of it.' : `Last known is ${known}.`
  const paces = paceText(pledge.pace)
  switch (state) {
    case 'met':
    case 'met early':
      return `${state === 'met' ? 'Met' : 'Met early'}, in ${known}.`
    case 'partly':
      return `Partly met, in ${known}.${late(reachedLate, unit)}`
    case 'missed':
      return decidedBy === reachedLate
        ? `Missed.${late(reachedLate, unit)}`
        : `Missed, in ${known}.${late(reachedLate, unit)}`
    case 'overdue':
      return `It was due by ${deadline === null ? '' : periodText(deadline)}, of which nothing is known. ${last}`
    case 'on pace':
      return `On pace${paces === null ? '' : `: ${paces}`}. ${last}`
    case 'behind':
      return `Behind${paces === null ? '' : `: ${paces}`}. ${last}`
    case 'unknown':
      return paces === null ? last : `${last} ${capital(paces)}.`
  }
}

const late = (known: Pledge['reachedLate'], unit: string): string =>
  known === null ? '' : ` Reached late, in ${knownText(known, unit)}.`

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** `+4.2%`, `−3 points`. */
const moved = (amount: number, unit: string): string =>
  `${amount > 0 ? '+' : amount < 0 ? '−' : ''}${amountText(Math.abs(amount), unit)}`

function paceText({ required, achieved, unit, since }: Pace): string | null {
  const parts = [
    ...(required === null ? [] : [`${moved(required, unit)} a year required`]),
    ...(achieved === null
      ? []
      : [`${moved(achieved, unit)} a year achieved${since === null ? '' : ` since ${periodText(since)}`}`]),
  ]
  return parts.length > 0 ? parts.join(', ') : null
}
