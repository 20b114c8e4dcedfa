import { meeting, monthsOf, spanOfTime } from '../../interval/index.ts'
import { compare, mostOf } from './most.ts'
import { isFirm } from '../../text/index.ts'
import type { Claim, Interval, KnownValue, OfficialClaim, StatedClaim } from '../../vocabulary/index.ts'

/** What times of facts can be set against a target: whole years, as many months as it has, its own time, or any. */
export type Shape =
  | 'year'
  /** Years that begin on a day, `04-01`, where any are known. */
  | { readonly yearFrom: string }
  | { readonly months: number }
  | { readonly period: string }
  | 'any'

export const shapeKey = (shape: Shape): string => (typeof shape === 'string' ? shape : Object.entries(shape).join())

/** What is known of each time, in order of time: of several published values the one of the fullest series. */
export function knownValues(facts: readonly Claim[], shape: Shape): KnownValue[] {
  const fitting = ofOneYear(
    facts.filter((fact) => fits(fact, shape)),
    shape,
  )
  const official = fitting.filter((fact) => fact.from === 'official')
  const fullness = counts(official.map(producerOf))
  return [...Map.groupBy(fitting, ({ scope }) => scope.period!)]
    .map(([period, claims]) => {
      const [from = '', to = ''] = period.split('/')
      const claim = published(claims, fullness) ?? agreed(claims.filter((each) => each.from === 'statement'))
      return { claims: [claim] as const, from, to, value: claim.value, interval: claim.interval.strict }
    })
    .toSorted((one, other) => compare(one.to, other.to) || compare(other.from, one.from))
}

function fits({ edtf, scope }: Claim, shape: Shape): boolean {
  if (shape === 'any') return true
  if (typeof shape === 'object' && 'period' in shape) return scope.period === shape.period
  const span = edtf === null ? null : spanOfTime(edtf)
  return span !== null && monthsOf(span) === (typeof shape === 'object' && 'months' in shape ? shape.months : 12)
}

/** Years of one kind: those of the calendar and fiscal ones overlap, and what lies between them is no whole year. */
function ofOneYear(facts: readonly Claim[], shape: Shape): readonly Claim[] {
  if (shape !== 'year' && !(typeof shape === 'object' && 'yearFrom' in shape)) return facts
  const begin = ({ scope }: Claim): string => scope.period!.slice(5, 10)
  const asked = shape === 'year' ? [] : facts.filter((fact) => begin(fact) === shape.yearFrom)
  return asked.length > 0 ? asked : mostOf(facts, begin)
}

const producerOf = ({ points }: OfficialClaim): string => points[0]?.producer ?? ''

function counts(names: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const name of names) found.set(name, (found.get(name) ?? 0) + 1)
  return found
}

const SETTLED = ['final', 'revised', 'preliminary', 'secondary']
const settled = ({ points }: OfficialClaim): number => SETTLED.indexOf(points[0]?.status ?? 'secondary')

/** Of one time: of the producer with most values, so that one line is drawn; of these the most settled. */
function published(claims: readonly Claim[], fullness: ReadonlyMap<string, number>): OfficialClaim | undefined {
  const full = (claim: OfficialClaim): number => fullness.get(producerOf(claim)) ?? 0
  return claims
    .filter((claim) => claim.from === 'official')
    .toSorted(
      (one, other) =>
        full(other) - full(one) ||
        compare(producerOf(one), producerOf(other)) ||
        settled(one) - settled(other) ||
        compare(one.points[0]?.id ?? '', other.points[0]?.id ?? ''),
    )[0]
}

/** Of what is said of one time: the most precise, then the earliest, of the most that can all be true. */
function agreed(claims: readonly StatedClaim[]): StatedClaim {
  const firm = claims.filter(isFirm)
  const heard = firm.length > 0 ? firm : claims
  const members = meeting(heard.map(({ interval }) => interval.loose))?.members ?? [0]
  return members
    .map((index) => heard[index]!)
    .toSorted(
      (one, other) => widthOf(one.interval.strict) - widthOf(other.interval.strict) || compareSaying(one, other),
    )[0]!
}

const widthOf = ({ low, high }: Interval): number => (low === null || high === null ? Number.MAX_VALUE : high - low)

/** The order in which things were said; what has no day comes first. */
export const compareSaying = (one: StatedClaim, other: StatedClaim): number =>
  compare(one.document.published ?? '', other.document.published ?? '') ||
  compare(one.document.name, other.document.name) ||
  one.figure.start - other.figure.start ||
  compare(one.figure.id, other.figure.id)
