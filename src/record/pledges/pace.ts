import type { Goal } from './goal.ts'
import type { KnownValue, Measure, Pace } from '../../vocabulary/index.ts'

export const noPace = (unit = '%'): Pace => ({ required: null, achieved: null, unit, since: null })

interface Course {
  readonly goal: Goal
  readonly due: string
  readonly base: KnownValue | undefined
  /** What is known up to the deadline, in order of time. */
  readonly known: readonly KnownValue[]
  readonly measure: Measure
  readonly unit: string
}

const DAY = 86_400_000
const YEAR = 365.2425

/** Years between two days: whole ones exactly, parts by their days. */
export function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  if (from.slice(4) === to.slice(4)) return years
  return (Date.parse(to) - Date.parse(from)) / DAY / YEAR
}

/** What is needed a year from the last that is known to the deadline, and what came about a year before. */
export function paceOf(course: Course): Pace {
  const { goal, due, measure, unit } = course
  if (goal.sumOver) return sumPace(course)
  if (measure === 'change' || measure === 'rank') return noPace()
  const last = course.known.at(-1)
  const base = last && startOf(course, last)
  if (!last || !base) return last ? { ...noPace(), ...needed(last, goal, due, measure, unit) } : noPace()
  const isLinear = measure === 'share' || Math.min(base.value, last.value, goal.value) <= 0
  const rate = isLinear ? linear : compound
  return {
    required: rate(last.value, goal.value, yearsBetween(last.to, due)),
    achieved: rate(base.value, last.value, yearsBetween(base.to, last.to)),
    unit: isLinear ? yearlyUnit(measure, unit) : '%',
    since: base.claims[0].edtf,
  }
}

/** A pledge that is younger than the last that is known is measured by the years before. */
const LOOKING_BACK = 3

function startOf({ base, known }: Course, last: KnownValue): KnownValue | undefined {
  if (base && base.to < last.to) return base
  const before = known.filter((each) => each.to < last.to)
  return before.find((each) => yearsBetween(each.to, last.to) <= LOOKING_BACK) ?? before.at(-1)
}

function needed(last: KnownValue, goal: Goal, due: string, measure: Measure, unit: string): Partial<Pace> {
  const isLinear = measure === 'share' || Math.min(last.value, goal.value) <= 0
  const required = (isLinear ? linear : compound)(last.value, goal.value, yearsBetween(last.to, due))
  return { required, unit: isLinear ? yearlyUnit(measure, unit) : '%' }
}

/** Of amounts that are added up: how much a year is still to come, and how much a year came so far. */
function sumPace({ goal, due, known, unit }: Course): Pace {
  const last = known.at(-1)
  const from = goal.sumOver!.from
  return {
    required: linear(last?.value ?? 0, goal.value, yearsBetween(last?.to ?? from, due)),
    achieved: last ? linear(0, last.value, yearsBetween(from, last.to)) : null,
    unit,
    since: last ? from.slice(0, 4) : null,
  }
}

const yearlyUnit = (measure: Measure, unit: string): string => (measure === 'share' ? 'pp' : unit)

const rounded = (value: number): number => Number(value.toPrecision(12))

function compound(from: number, to: number, years: number): number | null {
  return years <= 0 ? null : Number((((to / from) ** (1 / years) - 1) * 100).toFixed(2))
}

function linear(from: number, to: number, years: number): number | null {
  return years <= 0 ? null : rounded((to - from) / years)
}
