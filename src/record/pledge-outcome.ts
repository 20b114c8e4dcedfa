import { isBelow, meet, monthsOf, spanOfTime } from '../interval/index.ts'
import type { Claim, Interval, Pace, Pledge, StatedClaim } from '../vocabulary/index.ts'

/** What was pledged, by when, and when it was first said. */
export interface Pledged {
  readonly amount: StatedClaim
  readonly deadline: string | null
  /** EDTF; `null` where it is not known. */
  readonly said: string | null
}

type Outcome = Pick<Pledge, 'state' | 'decidedBy' | 'pace'>

const NO_PACE: Pace = { required: null, achieved: null }
/** A pledge that was not kept is partly kept from this part of its way on. */
const PARTLY = 0.5

/** What came of a pledge: the first year that reached it, else the last that is known before its deadline. */
export function outcomeOf(pledged: Pledged, facts: readonly Claim[], asOf: string | null): Outcome {
  const due = pledged.deadline === null ? null : spanOfTime(pledged.deadline)
  const years = wholeYears(facts)
  const aim = atLeast(pledged.amount.interval.strict)
  const met = years.find((fact) => meet(fact.interval.loose, aim) && !isBelow(fact.interval.strict, aim))
  if (!due) return { state: met ? 'met' : 'unknown', decidedBy: met ?? null, pace: NO_PACE }
  const pace = paceOf(pledged, years, due.to)
  if (met && endOf(met) <= due.to) {
    return { state: endOf(met) < due.to ? 'met early' : 'met', decidedBy: met, pace: NO_PACE }
  }
  const isDue = asOf !== null && asOf >= due.to
  const atDeadline = years.findLast((fact) => endOf(fact) <= due.to && endOf(fact) > due.from)
  if (isDue && !atDeadline) return { state: met ? 'missed' : 'overdue', decidedBy: met ?? years.at(-1) ?? null, pace }
  if (isDue) {
    return { state: isPartly(pledged, years, atDeadline!) ? 'partly' : 'missed', decidedBy: atDeadline!, pace }
  }
  if (pace.required === null || pace.achieved === null) {
    return { state: 'unknown', decidedBy: years.at(-1) ?? null, pace }
  }
  return { state: pace.achieved >= pace.required ? 'on pace' : 'behind', decidedBy: years.at(-1)!, pace }
}

const atLeast = ({ low, lowOpen }: Interval): Interval => ({ low, lowOpen, high: null, highOpen: true })

const endOf = ({ scope }: Claim): string => scope.period!.split('/')[1]!
const startOf = ({ scope }: Claim): string => scope.period!.split('/')[0]!

/** Facts of whole years, in their order, of one year the published one first. */
function wholeYears(facts: readonly Claim[]): readonly Claim[] {
  return facts
    .filter(({ edtf }) => {
      const span = edtf === null ? null : spanOfTime(edtf)
      return span !== null && monthsOf(span) === 12
    })
    .toSorted((one, other) =>
      startOf(one) < startOf(other) ? -1 : startOf(one) > startOf(other) ? 1 : rank(one) - rank(other),
    )
}

const rank = ({ from }: Claim): number => (from === 'official' ? 0 : 1)

/** Where it stood when it was pledged: the last year that was over then, else the first that is known. */
function baseOf({ said }: Pledged, years: readonly Claim[]): Claim | undefined {
  const day = said === null ? undefined : spanOfTime(said)?.from
  return (day === undefined ? undefined : years.findLast((fact) => endOf(fact) <= day)) ?? years[0]
}

function isPartly(pledged: Pledged, years: readonly Claim[], reached: Claim): boolean {
  const base = baseOf(pledged, years)
  if (!base || base === reached) return false
  const way = pledged.amount.value - base.value
  return way > 0 && (reached.value - base.value) / way >= PARTLY
}

/** The growth a year that is needed from the last year known to the deadline, and that of the years before it. */
function paceOf(pledged: Pledged, years: readonly Claim[], due: string): Pace {
  const known = years.filter((fact) => endOf(fact) <= due)
  const last = known.at(-1)
  const start = baseOf(pledged, years)
  // Of a pledge that is younger than the last year known, the year before it tells the pace.
  const base =
    start && last && endOf(start) < endOf(last) ? start : known.findLast((fact) => endOf(fact) < endOf(last!))
  if (!base || !last) return NO_PACE
  return {
    required: yearly(last.value, pledged.amount.value, yearsBetween(endOf(last), due)),
    achieved: yearly(base.value, last.value, yearsBetween(endOf(base), endOf(last))),
  }
}

const yearsBetween = (from: string, to: string): number => Number(to.slice(0, 4)) - Number(from.slice(0, 4))

function yearly(from: number, to: number, years: number): number | null {
  if (years <= 0 || from <= 0 || to <= 0) return null
  return Number((((to / from) ** (1 / years) - 1) * 100).toFixed(2))
}
