import type { Measure, TimeMention } from '../../vocabulary/index.ts'
import { before, endOf, nowAs, resolveRelative } from './calendar.ts'
import type { FigureContext } from './context.ts'
import type { Verdict } from './scene.ts'
import { tenseOf } from './tense.ts'
import { timeOf } from './time-choice.ts'

export interface PeriodReading {
  readonly period: string | null
  readonly deadline: string | null
  /** True where the text leaves the year or date to its reader. */
  readonly isInferred: boolean
}

const NONE: PeriodReading = { period: null, deadline: null, isInferred: false }

/** The time a figure is of, and with a goal, forecast or hope the time by which. */
export function periodOf(
  context: FigureContext,
  measure: Measure,
  verdict: Verdict,
  told: string | null,
): PeriodReading {
  const isAhead = verdict.modality !== 'asserted' && verdict.modality !== 'denied'
  const chosen = timeOf(context, context.times, measure, verdict)
  const resolved = chosen && resolve(context, chosen, isAhead, told)
  if (!resolved) return carried(context, verdict, told)
  const period = shaped(context, chosen, resolved)
  const isInferred = chosen.edtf === null
  if (!isAhead) return { period, deadline: null, isInferred }
  // What is meant to be has no time that was over when it was written, unless it is told of the past.
  const { published } = context.profile
  const isOver = published !== null && Number(endOf(period).slice(0, 4)) < published.year
  if (isOver && tenseOf(context, context.times.segments) !== 'past') return NONE
  // Over the next N years: a level to be reached has the end as its period, a change or a sum the whole span.
  return { period, deadline: endOf(period), isInferred }
}

/** What is told of the past without a time of its own goes on in the time told of before, but not on its day. */
function carried(context: FigureContext, { modality, isBasis }: Verdict, told: string | null): PeriodReading {
  if (modality !== 'asserted' || isBasis || told === null || endOf(told).length >= DAY) return NONE
  const isTold = tenseOf(context, context.times.segments) === 'past'
  return isTold ? { period: told, deadline: null, isInferred: true } : NONE
}

const DAY = 'YYYY-MM-DD'.length

function resolve(context: FigureContext, time: TimeMention, isAhead: boolean, told: string | null): string | null {
  if (time.edtf !== null) return time.edtf
  if (time.relation === 'compared' && told && time.relative!.offset === -1)
    return before(told, time.relative!.unit) ?? null
  const { published } = context.profile
  return resolveRelative(time.relative!, published, anchorYear(context, time), isAhead)
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
