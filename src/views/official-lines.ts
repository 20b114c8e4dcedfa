import { meet, monthsOf, spanOfTime, type TimeSpan } from '../interval/index.ts'
import type { CaveatSubject, Statistics } from '../ontology/index.ts'
import type { Caveat, OfficialPoint } from '../vocabulary/index.ts'

/** How long a period is: what lasts differently is never drawn as one line. */
export const PERIOD_LENGTHS = ['year', 'fiscal-year', 'part', 'month', 'other'] as const
export type PeriodLength = (typeof PERIOD_LENGTHS)[number]

/** One published value at the time that it is of. */
export interface OfficialValue {
  readonly span: TimeSpan
  readonly point: OfficialPoint
  /** Whether it says again what another of its line says of the same time, for all that was rounded. */
  readonly again: boolean
}

/** Published values that one line can join: of one producer, one definition and periods of one length. */
export interface OfficialLine {
  readonly key: string
  readonly producer: string
  /** ISO 3166-1 of the state that counted; `null` where it is of no one state. */
  readonly countedBy: string | null
  /** Whether a flow was counted where it arrived, which its sender counts differently. */
  readonly isMirror: boolean
  readonly variant: string | null
  readonly basis: string | null
  readonly length: PeriodLength
  /** 0, or which of the producer's values of the same times this is that do not agree with the first. */
  readonly lane: number
  /** In order of time. */
  readonly values: readonly OfficialValue[]
  /** What must be allowed for when a statement is compared with one of them, each reason once. */
  readonly caveats: readonly Caveat[]
}

/** What is known of published values beside themselves. */
export interface OfficialKnowledge extends Pick<Statistics, 'sideOf'> {
  caveatsOf(subject: CaveatSubject): readonly Caveat[]
  /** Whether the indicator has a direction: from its reporter to its partner. */
  isDirected(indicator: string): boolean
  /** Whether the reporter is who counted, since what is counted goes both ways. */
  isTwoWay(indicator: string): boolean
  /** Whether two units count one thing of an indicator: trips and visitors of tourists. */
  isOneUnit(indicator: string, one: string, other: string): boolean
}

/** Sorts published values of one scale into lines; every value is in one of them. */
export function officialLines(points: readonly OfficialPoint[], knowledge: OfficialKnowledge): OfficialLine[] {
  const dated = points.flatMap((point) => {
    const span = spanOfTime(point.period)
    return span === null ? [] : [{ span, point }]
  })
  const groups = Map.groupBy(dated, ({ span, point }) =>
    JSON.stringify([point.producer, countedBy(point, knowledge), point.variant, point.basis, lengthOf(span)]),
  )
  return [...groups]
    .toSorted(yearsFirst)
    .flatMap(([key, values]) => lanesOf(values).map((lane, at) => lineOf(`${key}${at}`, lane, at, knowledge)))
}

/** Whole years before parts of them, then what there is most of. */
function yearsFirst([one, first]: Group, [other, second]: Group): number {
  const length = PERIOD_LENGTHS.indexOf(lengthOf(first[0]!.span)) - PERIOD_LENGTHS.indexOf(lengthOf(second[0]!.span))
  return length || second.length - first.length || (one < other ? -1 : 1)
}

type Group = readonly [key: string, values: readonly Dated[]]
type Dated = Omit<OfficialValue, 'again'>

/** ISO 3166-1 of the state that counted a value; `null` where it was no one state, or is not known. */
export const countedBy = (point: OfficialPoint, { sideOf, isTwoWay }: OfficialKnowledge): string | null =>
  sideOf(point.producer) ?? (isTwoWay(point.indicator) ? point.reporter : null)

function lineOf(
  key: string,
  values: readonly OfficialValue[],
  lane: number,
  knowledge: OfficialKnowledge,
): OfficialLine {
  const [{ point, span }] = values as readonly [OfficialValue]
  const side = countedBy(point, knowledge)
  return {
    key,
    producer: point.producer,
    countedBy: side,
    isMirror: isFlow(point.indicator, knowledge) && side !== null && side === point.partner,
    variant: point.variant,
    basis: point.basis,
    length: lengthOf(span),
    lane,
    values,
    caveats: eachReasonOnce(values.flatMap(({ point: one }) => knowledge.caveatsOf(one))),
  }
}

/** A balance has two ends and goes nowhere. */
export const isFlow = (indicator: string, { isDirected }: OfficialKnowledge): boolean =>
  isDirected(indicator) && indicator !== 'trade.balance'

const eachReasonOnce = (caveats: readonly Caveat[]): Caveat[] => [
  ...new Map(caveats.map((caveat) => [caveat.reason, caveat])).values(),
]

/** A month, a year, a part of one, or what is neither. */
export function lengthOf(span: TimeSpan): PeriodLength {
  const months = monthsOf(span)
  if (months === null || months > 12) return 'other'
  if (months === 12) return span.from.slice(5) === '01-01' ? 'year' : 'fiscal-year'
  return months === 1 ? 'month' : 'part'
}

/**
 * The values of one time that can all be true are one place of the line; those that cannot are on lines beside it. The
 * one that is settled most, then the one looked up last, then the most precise comes first.
 */
function lanesOf(values: readonly Dated[]): OfficialValue[][] {
  const lanes: OfficialValue[][] = []
  const times = Map.groupBy(values, ({ span }) => `${span.from}/${span.to}`)
  for (const [, sharing] of [...times].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    let left = sharing.toSorted(mostSettledFirst)
    for (let lane = 0; left.length > 0; lane += 1) {
      const [{ point: first }] = left as [Dated]
      const agreeing = left.filter(({ point }) => meet(point.interval.loose, first.interval.loose))
      ;(lanes[lane] ??= []).push(...agreeing.map((value, at) => ({ ...value, again: at > 0 })))
      left = left.filter((value) => !agreeing.includes(value))
    }
  }
  return lanes
}

const SETTLED: readonly OfficialPoint['status'][] = ['revised', 'final', 'secondary', 'preliminary']

function mostSettledFirst({ point: one }: Dated, { point: other }: Dated): number {
  const status = SETTLED.indexOf(one.status) - SETTLED.indexOf(other.status)
  if (status !== 0) return status
  if (one.retrieved !== other.retrieved) return one.retrieved < other.retrieved ? 1 : -1
  return widthOf(one) - widthOf(other) || (one.id < other.id ? -1 : 1)
}

const widthOf = ({ interval: { loose } }: OfficialPoint): number =>
  loose.low === null || loose.high === null ? Number.MAX_VALUE : loose.high - loose.low
