import { type Goal, reaches } from './goal.ts'
import { noPace, paceOf, yearsBetween } from './pace.ts'
import type { KnownValue, Measure, Pace, Pledge, PledgeState } from '../../vocabulary/index.ts'

/** A goal, what is known of its quantity, and the days that matter. */
export interface Question {
  readonly goal: Goal
  /** In order of time. */
  readonly known: readonly KnownValue[]
  /** `YYYY-MM-DD` of its first wording; `null` where it is not known. */
  readonly said: string | null
  /** `YYYY-MM-DD` that is asked about; `null` where no day is known. */
  readonly asOf: string | null
  readonly measure: Measure
  readonly unit: string
}

export type Outcome = Pick<Pledge, 'state' | 'decidedBy' | 'reachedLate' | 'pace'>

/** A pledge that was not kept is partly kept from this part of its way on. */
const PARTLY = 0.5

/** What came of a pledge by the day asked about. */
export function outcomeOf(question: Question): Outcome {
  const { goal, known, asOf } = question
  if (!goal.due) return undated(question)
  const due = goal.due.to
  const inTime = known.filter(({ from }) => from < due)
  const hit = goal.way === 'keep' ? null : hitOf(question, inTime, atDeadline(inTime, goal))
  if (hit) return decided(hit.to < due ? 'met early' : 'met', hit)
  const isDue = asOf !== null && asOf >= due
  const pace = goal.way === 'keep' ? noPace() : paceOf({ ...question, due, base: baseOf(question), known: inTime })
  return isDue ? afterDeadline(question, inTime, pace) : beforeDeadline(question, inTime, pace)
}

const decided = (state: PledgeState, by: KnownValue | null, pace: Pace = noPace()): Outcome => ({
  state,
  decidedBy: by,
  reachedLate: null,
  pace,
})

function undated(question: Question): Outcome {
  const hit = hitOf(question, question.known, undefined)
  return decided(hit ? 'met' : 'unknown', hit ?? question.known.at(-1) ?? null)
}

/** What is known of the time in which the deadline falls; of what does not flow the last of its year. */
function atDeadline(inTime: readonly KnownValue[], { due, shape, sumOver }: Goal): KnownValue | undefined {
  const { to } = due!
  const last = inTime.at(-1)
  if (sumOver) return last && last.to >= to ? last : undefined
  if (shape === 'any') return last && yearsBetween(last.to, to) < 1 ? last : undefined
  return inTime.findLast((each) => each.to >= to)
}

/**
 * The first that reached it since it was first said. What had reached it by then, as where an article looks back, counts
 * from where it began to, unless it was lost again by the deadline.
 */
function hitOf(
  { goal, said }: Question,
  inTime: readonly KnownValue[],
  end: KnownValue | undefined,
): KnownValue | null {
  const after = inTime.findIndex((each) => (said === null || each.to > said) && reaches(each, goal))
  let at = after >= 0 ? after : said === null ? -1 : inTime.findLastIndex(({ to }) => to <= said)
  if (at < 0 || !reaches(inTime[at]!, goal)) return null
  while (at > 0 && reaches(inTime[at - 1]!, goal)) at--
  const hit = inTime[at]!
  const wasThere = said !== null && hit.to <= said
  return wasThere && end && !reaches(end, goal) ? null : hit
}

function afterDeadline(question: Question, inTime: readonly KnownValue[], pace: Pace): Outcome {
  const { goal, known } = question
  const { to } = goal.due!
  const end = atDeadline(inTime, goal)
  if (end && reaches(end, goal)) return decided('met', end)
  const later = goal.sumOver ? [] : known.filter(({ from }) => from >= to)
  const late = later.find((each) => reaches(each, goal)) ?? null
  // What was not reached later was not reached by then either.
  const decisive = end ?? late ?? later.at(-1)
  if (!decisive) return { ...decided('overdue', inTime.at(-1) ?? null, pace) }
  const isPartly = decisive !== late && progressOf(question, decisive) >= PARTLY
  return { ...decided(isPartly ? 'partly' : 'missed', decisive, pace), reachedLate: late }
}

function beforeDeadline({ goal }: Question, inTime: readonly KnownValue[], pace: Pace): Outcome {
  const last = inTime.at(-1) ?? null
  if (goal.way === 'keep' && last) return decided(reaches(last, goal) ? 'on pace' : 'behind', last)
  if (pace.required === null || pace.achieved === null) return decided('unknown', last, pace)
  const isEnough = goal.isCeiling ? pace.achieved <= pace.required : pace.achieved >= pace.required
  return decided(isEnough ? 'on pace' : 'behind', last, pace)
}

/** Where it stood when it was pledged: the last that was over then, else the first that is known. */
export function baseOf({ said, known }: Pick<Question, 'said' | 'known'>): KnownValue | undefined {
  return (said === null ? undefined : known.findLast(({ to }) => to <= said)) ?? known[0]
}

/** How much of the way from where it stood was gone, 0 to 1; 0 where that is not known. */
function progressOf(question: Question, reached: KnownValue): number {
  const { goal } = question
  const base = baseOf(question)
  const from = goal.sumOver ? 0 : base && base !== reached ? base.value : reached.value
  const way = goal.value - from
  return goal.way === 'keep' || way === 0 || way < 0 !== goal.isCeiling ? 0 : (reached.value - from) / way
}
