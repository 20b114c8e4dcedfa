import { type OfficialKnowledge, countedBy } from './official-lines.ts'
import { meeting, spanOfTime } from '../interval/index.ts'
import type { Measure, OfficialPoint } from '../vocabulary/index.ts'

/** Who published values of a series, and how many. */
export interface SeriesProducer {
  readonly name: string
  /** ISO 3166-1 of the state that counted; `null` where it is of no one state. */
  readonly countedBy: string | null
  readonly points: number
}

/** One time of which the published values cannot all be true. */
export interface OfficialDisagreement {
  /** EDTF. */
  readonly period: string
  readonly values: readonly { readonly value: number; readonly producer: string; readonly via: string | null }[]
}

/** What is published of one indicator and the same states, in one unit. */
export interface OfficialSeries {
  readonly indicator: string
  readonly measure: Measure
  readonly unit: string
  /** In flow order where the indicator has a direction, else alphabetical. */
  readonly actors: readonly string[]
  /** Whether the order of its states is a direction. */
  readonly directed: boolean
  /** Two ISO codes, alphabetical; `null` where one state is published of alone. */
  readonly dyad: string | null
  readonly points: number
  /** EDTF of the earliest and the latest. */
  readonly from: string
  readonly to: string
  /** The one with most values first. */
  readonly producers: readonly SeriesProducer[]
  /** In order of time. */
  readonly disagreements: readonly OfficialDisagreement[]
}

export interface OfficialFilter {
  readonly indicator?: string | undefined
  /** Two ISO codes, alphabetical. */
  readonly dyad?: string | undefined
}

/** Lists published series, by indicator and states. */
export function officialSeries(
  points: readonly OfficialPoint[],
  knowledge: OfficialKnowledge,
  { indicator, dyad }: OfficialFilter = {},
): OfficialSeries[] {
  const kept = points.filter(
    (point) => (indicator ?? point.indicator) === point.indicator && (dyad ?? dyadOf(point)) === dyadOf(point),
  )
  const groups = Map.groupBy(kept, (point) =>
    [point.indicator, actorsOf(point, knowledge).join('-'), point.measure, point.unit].join(' '),
  )
  return [...groups].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => seriesOf(group, knowledge))
}

/** The states of a published value, in flow order where it has a direction. */
export function actorsOf(point: OfficialPoint, { isDirected }: OfficialKnowledge): readonly string[] {
  const actors = point.partner === null ? [point.reporter] : [point.reporter, point.partner]
  return isDirected(point.indicator) ? actors : actors.toSorted()
}

/** The pair of states that a value is about, alphabetical; `null` where it is about one alone. */
export const dyadOf = ({ reporter, partner }: OfficialPoint): string | null =>
  partner === null ? null : [reporter, partner].toSorted().join('-')

function seriesOf(points: readonly OfficialPoint[], knowledge: OfficialKnowledge): OfficialSeries {
  const [first] = points as readonly [OfficialPoint]
  const ordered = points.toSorted(byTime)
  return {
    indicator: first.indicator,
    measure: first.measure,
    unit: first.unit,
    actors: actorsOf(first, knowledge),
    directed: knowledge.isDirected(first.indicator),
    dyad: dyadOf(first),
    points: points.length,
    from: ordered[0]!.period,
    to: ordered.at(-1)!.period,
    producers: producersOf(points, knowledge),
    disagreements: disagreementsOf(ordered),
  }
}

function producersOf(points: readonly OfficialPoint[], knowledge: OfficialKnowledge): SeriesProducer[] {
  const groups = Map.groupBy(points, (point) => JSON.stringify([point.producer, countedBy(point, knowledge)]))
  return [...groups.values()]
    .map((group) => ({
      name: group[0]!.producer,
      countedBy: countedBy(group[0]!, knowledge),
      points: group.length,
    }))
    .toSorted((one, other) => other.points - one.points || (one.name < other.name ? -1 : 1))
}

/** Of one definition, and where it is a growth of one currency: others are no disagreement. */
function disagreementsOf(ordered: readonly OfficialPoint[]): OfficialDisagreement[] {
  const groups = Map.groupBy(ordered, ({ period, variant, basis }) => JSON.stringify([period, variant, basis]))
  return [...groups.values()].flatMap((group) => {
    if (group.length < 2 || areAllTrue(group)) return []
    const values = group.map(({ value, producer, via }) => ({ value, producer, via }))
    return [{ period: group[0]!.period, values }]
  })
}

/** Whether one value would do for all. */
const areAllTrue = (points: readonly OfficialPoint[]): boolean =>
  meeting(points.map(({ interval }) => interval.loose))?.members.length === points.length

function byTime(one: OfficialPoint, other: OfficialPoint): number {
  const [first, second] = [spanOfTime(one.period), spanOfTime(other.period)]
  const [from, to] = [`${first?.from} ${first?.to}`, `${second?.from} ${second?.to}`]
  return from === to ? 0 : from < to ? -1 : 1
}
