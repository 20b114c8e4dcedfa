import type { Measure, TimeMention } from '../../../vocabulary/index.ts'
import type { FigureContext } from '../context.ts'
import { boundsOf, endOf, nowAs, spanFrom } from './edtf.ts'
import { NONE, type PeriodReading, type Told } from './period-reading.ts'
import { resolve } from './resolve-time.ts'
import type { Verdict } from '../article/scene.ts'
import { startOf } from './span-start.ts'
import { timeOf } from './time-choice.ts'
import { goneOn } from './told-times.ts'

/** The time a figure is of, and with a goal, forecast or hope the time by which. */
export function periodOf(context: FigureContext, measure: Measure, verdict: Verdict, told: Told): PeriodReading {
  const isAhead = verdict.modality !== 'asserted' && verdict.modality !== 'denied'
  if (!isAhead && isCurrent(context)) return { ...NONE, period: String(context.profile.published!.year), isNow: true }
  const chosen = timeOf(context, measure, verdict)
  const start = chosen && startOf(context, chosen)
  const from = start && resolve(context, start, true, told, 'level')
  const started = from && chosen?.relative?.kind === 'span' ? spanFrom(boundsOf(from)[0], chosen.relative.length) : null
  const resolved = started ?? (chosen && resolve(context, chosen, isAhead, told, measure))
  if (!chosen || !resolved) return goneOn(context, verdict, told)
  const period = started ?? shaped(context, chosen, resolved, measure, isAhead)
  const isInferred = chosen.edtf === null
  const isCompared = chosen.relation === 'compared'
  const isNow = chosen.relative?.kind === 'now'
  if (!isAhead) return { period, deadline: null, isInferred, isCompared, isNow }
  // What is meant to be has no time that was over when it was written, unless it is told of the past.
  const { published } = context.profile
  const isOver = !isDue(context, chosen) && published !== null && Number(endOf(period).slice(0, 4)) < published.year
  if (isOver && context.times.tenseAt(context.quantity) !== 'past') return NONE
  return { period, deadline: endOf(period), isInferred, isCompared }
}

/** How near its figure a year stands that is its time and not a name's, in words. */
const BESIDE = 3

/**
 * `by 2023`, or `is expected to reach that in 2023`, stays what the text says, however late it says so: a forecast that
 * was past when it was made is a finding. A year that only names something is none.
 */
const isDue = ({ quantity }: FigureContext, { relation, edtf, first }: TimeMention): boolean =>
  edtf !== null &&
  (relation === 'by' ||
    relation === 'until' ||
    (relation === 'in' && first > quantity.last && first - quantity.last <= BESIDE))

/** `from the current $4 billion`: of now. */
const isCurrent = ({ mentions, quantity, pack, profile }: FigureContext): boolean =>
  profile.published !== null &&
  pack.grammar.currents.has(mentions.sentence.tokens[quantity.phraseFirst - 1]?.lower ?? '')

/** `since X` goes on until now, `before X` is open; of what is reached over a time its end is the point. */
function shaped(
  context: FigureContext,
  time: TimeMention,
  resolved: string,
  measure: Measure,
  isAhead: boolean,
): string {
  const { published } = context.profile
  const [first, last] = boundsOf(resolved)
  if (time.relation === 'onwards') return `${first}/..`
  if (time.relation === 'before' && !isAhead) return `../${last}`
  // "will invest $5 billion through 2031": from now until then.
  if (time.relation === 'until') {
    if (published && Number(resolved.slice(0, 4)) > published.year) return `${published.year}/${resolved}`
    return isAhead || first !== last ? resolved : `../${resolved}`
  }
  if (time.relation === 'since') {
    if (!published) return `${first}/..`
    // "since last summer": seasons and months do not meet.
    if (time.relative?.kind === 'season') return `${first.slice(0, 4)}/${published.year}`
    return isReached(context, measure) && !isCumulative(context, time)
      ? nowAs(first, published)
      : `${first}/${nowAs(first, published)}`
  }
  // "doubled between 2012 and 2022 to 150,000"
  const isStretch =
    time.relative?.kind === 'span' || (first.length === 4 && (time.relation === 'over' || time.relation === 'from'))
  return isStretch && isReached(context, measure) ? last : resolved
}

/** `loans since 2016 came to $20 billion`: all of them; `have risen since 2016 to $20 billion` is what they are now. */
function isCumulative({ mentions, quantity, pack }: FigureContext, { first }: TimeMention): boolean {
  if (first > quantity.first) return false
  const { tokens } = mentions.sentence
  let since = first - 1
  while (since > 0 && since > first - 4 && tokens[since]!.lower !== pack.grammar.since) since--
  const before = tokens[since - 1]
  return (
    tokens[since]!.lower === pack.grammar.since &&
    before?.kind === 'word' &&
    !pack.grammar.isPast(before) &&
    !pack.grammar.isAdverb(before)
  )
}

/** `rose to $5 billion`, `will reach 3 million tonnes`: a level at the end of a time. */
function isReached({ mentions, quantity, pack }: FigureContext, measure: Measure): boolean {
  if (measure === 'change') return false
  const { tokens } = mentions.sentence
  const before = tokens[quantity.phraseFirst - 1]
  if (before?.lower === pack.grammar.infinitiveMark || pack.grammar.reaching.holds(before)) return true
  return pack.grammar.isAdverb(before) && pack.grammar.reaching.holds(tokens[quantity.phraseFirst - 2])
}
