import type { Measure, Modality, Quantity, TimeMention, Token } from '../../vocabulary/index.ts'
import { endOf, nowAs, resolveRelative } from './calendar.ts'
import type { FigureContext } from './context.ts'

export interface PeriodReading {
  readonly period: string | null
  readonly deadline: string | null
  /** True where the text leaves the year or date to its reader. */
  readonly isInferred: boolean
}

const NONE: PeriodReading = { period: null, deadline: null, isInferred: false }

/** `up 1.6% from the previous year`: what a change is measured against is not its period. */
function isBasis(context: FigureContext, time: TimeMention): boolean {
  if (time.relation !== 'from') return false
  return context.mentions.quantities.some(
    ({ dimension, isMultiple, last }) =>
      (dimension === 'percent' || isMultiple) && time.first > last && time.first - last <= 4,
  )
}

/** What a time costs beyond its distance in tokens. */
const COST = { comma: 2, otherClause: 14, otherQuantity: 7, since: 8, before: 2 } as const
const DEAREST = 70

/** The time a figure is of, and with a goal, forecast or hope the time by which. */
export function periodOf(context: FigureContext, measure: Measure, modality: Modality): PeriodReading {
  const chosen = nearestTime(context, measure)
  if (!chosen) return NONE
  const isAhead = modality !== 'asserted' && modality !== 'denied'
  const resolved = resolve(context, chosen, isAhead)
  if (resolved === null) return NONE
  const period = shaped(context, chosen, resolved)
  const isInferred = chosen.edtf === null
  if (!isAhead) return { period, deadline: null, isInferred }
  const end = endOf(period)
  // Over the next N years: a level to be reached has the end as its period, a change or a sum the whole span.
  return { period, deadline: end, isInferred }
}

function nearestTime(context: FigureContext, measure: Measure): TimeMention | null {
  let best: { time: TimeMention; cost: number } | null = null
  for (const time of context.mentions.times) {
    if (time.relation === 'label' || time.relation === 'compared' || isBasis(context, time)) continue
    const cost = costOf(context, time, measure)
    if (cost <= DEAREST && (!best || cost < best.cost)) best = { time, cost }
  }
  return best?.time ?? null
}

function costOf(context: FigureContext, time: TimeMention, measure: Measure): number {
  const { quantity, clause } = context
  const { tokens } = context.mentions.sentence
  const isBefore = time.last < quantity.first
  const [from, to] = isBefore ? [time.last + 1, quantity.phraseFirst] : [quantity.last + 1, time.first]
  let cost = Math.max(0, to - from) + (isBefore ? COST.before : 0)
  for (let at = from; at < to; at++) if (isBreak(tokens, at)) cost += COST.comma
  if (time.first < clause.first || time.last > clause.last) cost += COST.otherClause
  cost +=
    COST.otherQuantity * context.mentions.quantities.filter((other) => isBetween(other, from, to, quantity)).length
  if (time.relation === 'since' && measure === 'level' && quantity.dimension !== 'count') cost += COST.since * 8
  return cost
}

const isBreak = (tokens: readonly Token[], at: number): boolean => tokens[at]!.text === ',' || tokens[at]!.text === ';'

const isBetween = (other: Quantity, from: number, to: number, self: Quantity): boolean =>
  other !== self && other.first >= from && other.last < to

function resolve(context: FigureContext, time: TimeMention, isAhead: boolean): string | null {
  if (time.edtf !== null) return time.edtf
  const { published } = context.profile
  return resolveRelative(time.relative!, published, anchorYear(context, time), isAhead || time.relation === 'by')
}

/** A year written in the same sentence gives months their year. */
function anchorYear(context: FigureContext, time: TimeMention): number | null {
  if (time.relative!.unit === 'year') return null
  const years = context.mentions.times.filter(
    (other) =>
      other.edtf !== null &&
      /^\d{4}(?:-|$)/.test(other.edtf) &&
      other.relation !== 'compared' &&
      other.relation !== 'label',
  )
  return years.length === 1 ? Number(years[0]!.edtf!.slice(0, 4)) : null
}

/** `since X` goes on until now. */
function shaped(context: FigureContext, time: TimeMention, resolved: string): string {
  const { published } = context.profile
  // "will invest $5 billion through 2031": from now until then.
  if (time.relation === 'until' && published && Number(resolved.slice(0, 4)) > published.year)
    return `${published.year}/${resolved}`
  if (time.relation !== 'since') return resolved
  const start = resolved.split('/')[0]!
  return published ? `${start}/${nowAs(start, published)}` : `${start}/..`
}
