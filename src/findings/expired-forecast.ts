import type { CheckedDocument } from './checkable.ts'
import type { Context } from './context.ts'
import { type Draft, draftAt } from './draft.ts'
import type { Telling } from './tellings.ts'
import { spanOfTime } from '../interval/index.ts'
import { periodText, quoted } from '../text/index.ts'
import type { StatedClaim } from '../vocabulary/index.ts'

/** A future that was already past when the text was written, or that has passed with nothing known of it. */
export function expiredForecast(context: Context, _tellings: readonly Telling[], document: CheckedDocument): Draft[] {
  return document.claims.flatMap((claim) => {
    const due = dueOf(claim)
    if (claim.scope.standing !== 'future' || due === null) return []
    const written = document.document.published && spanOfTime(document.document.published)?.from
    if (written) {
      const isPast = due.end <= written && !isHistory(due.end, written) && !isRetold(context, claim, due.end)
      return isPast ? [draftOf(claim, due.edtf, document.document.published!, true)] : []
    }
    if (!context.asOf || due.end > context.asOf || isHistory(due.end, context.asOf)) return []
    return isKnown(context, claim, due.end) ? [] : [draftOf(claim, due.edtf, context.asOf, false)]
  })
}

/** After so many years an aim is told of as history, not as something to come. */
const HISTORY_YEARS = 5

const isHistory = (end: string, now: string): boolean =>
  Number(now.slice(0, 4)) - Number(end.slice(0, 4)) > HISTORY_YEARS

interface Due {
  readonly edtf: string
  /** The first day after it. */
  readonly end: string
}

function dueOf({ figure, edtf }: StatedClaim): Due | null {
  const stated = figure.deadline ?? edtf
  const span = stated === null ? null : spanOfTime(stated)
  return span && span.open !== 'end' ? { edtf: stated!, end: span.to } : null
}

/** An article that also says what came of it tells of an old aim, it does not expect anything. */
const isRetold = (context: Context, aim: StatedClaim, end: string): boolean =>
  context
    .factsHere(aim)
    .some(
      (claim) =>
        reaches(claim.scope.period, end) &&
        (aim.figure.modality !== 'forecast' ||
          (isBeside(claim, aim, isOfThen(claim.scope.period!, end) ? BESIDE : CLOSE) &&
            isLater(claim.scope.period!, end))),
    )

/** Of the time that was forecast, not of a later one: who tells of 2022 may still expect something of 2021 by mistake. */
const isOfThen = (period: string, end: string): boolean => {
  const [from = '', to = ''] = period.split('/')
  return from < end && end <= to
}

const isLater = (period: string, end: string): boolean => (period.split('/')[1] ?? '') >= end

/** An old forecast is told with its outcome beside it, with what came later close by; an aim is told of further off. */
const BESIDE = 250
const CLOSE = 180

const isBeside = ({ figure: one }: StatedClaim, { figure: other }: StatedClaim, reach: number): boolean =>
  Math.abs(one.start - other.start) <= reach

/** Whether a fact of the same thing is known from the time when it was due. */
const isKnown = (context: Context, aim: StatedClaim, end: string): boolean =>
  context.facts(aim).some(({ scope }) => reaches(scope.period, end)) ||
  context.published.series({ ...aim.scope, measure: 'level' }).some(({ scope }) => reaches(scope.period, end))

/** A year before its end counts: `already surpassed in 2023` of an aim for 2024. */
const reaches = (period: string | null, end: string): boolean =>
  period !== null && Number(period.split('/')[1]?.slice(0, 4)) >= Number(end.slice(0, 4)) - 1

function draftOf(claim: StatedClaim, due: string, now: string, atWriting: boolean): Draft {
  const what = { forecast: 'expected', target: 'aimed at', hoped: 'hoped for', asserted: '', denied: '' }[
    claim.figure.modality
  ]
  return draftAt(claim, {
    rule: 'expired-forecast',
    severity: 'warning',
    message: atWriting
      ? `${quoted(claim)} is ${what} by ${periodText(due)}, which was already past on ${periodText(now)}, when this was published.`
      : `${quoted(claim)} is ${what} by ${periodText(due)}, which had passed by ${periodText(now)}, and nothing is known of what came of it.`,
    arithmetic: `${periodText(due)} < ${periodText(now)}`,
    evidence: [claim],
  })
}
