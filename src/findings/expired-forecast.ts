import type { CheckedDocument } from './checkable.ts'
import type { Context } from './context.ts'
import { type Draft, draftAt } from './draft.ts'
import { factsBeside, newestYear } from './outcomes.ts'
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

/** By when it is due, as the text itself says: a time worked out from another sentence is no ground to find fault. */
function dueOf({ figure, edtf }: StatedClaim): Due | null {
  const field = figure.deadline === null ? 'period' : 'deadline'
  if (figure.inferred.includes(field)) return null
  const stated = figure.deadline ?? edtf
  const span = stated === null ? null : spanOfTime(stated)
  return span && span.open !== 'end' ? { edtf: stated!, end: span.to } : null
}

/**
 * An article that also says what came of it tells of an old aim, it does not expect anything: of an aim anywhere, of a
 * forecast beside it.
 */
function isRetold(context: Context, aim: StatedClaim, end: string): boolean {
  const facts = context.factsHere(aim)
  if (aim.figure.modality !== 'forecast') return newestYear(facts) >= lastYear(end)
  return factsBeside(facts, aim, BESIDE).some(({ scope, figure }) => {
    const [from = '', to = ''] = scope.period?.split('/') ?? []
    const isOfThen = from < end && end <= to
    // Who tells of 2022 may still expect something of 2021 by mistake, but not in the same breath.
    return isOfThen || (end <= to && Math.abs(figure.start - aim.figure.start) <= CLOSE)
  })
}

/** An old forecast is told with its outcome beside it, in code units; with what came later, close by. */
const BESIDE = 250
const CLOSE = 180

/** Whether a fact of the same thing is known from the time when it was due. */
const isKnown = (context: Context, aim: StatedClaim, end: string): boolean =>
  newestYear(context.facts(aim)) >= lastYear(end) ||
  context.published
    .series({ ...aim.scope, measure: 'level' })
    .some(({ scope }) => Number(scope.period?.split('/')[1]?.slice(0, 4)) >= lastYear(end))

/** A year before its end counts: `already surpassed in 2023` of an aim for 2024. */
const lastYear = (end: string): number => Number(end.slice(0, 4)) - 1

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
