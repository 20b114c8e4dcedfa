import type { CheckedDocument } from './checkable.ts'
import type { Context } from './context.ts'
import { type Draft, draftAtSpan } from './draft.ts'
import type { Telling } from './tellings.ts'
import { spanOfTime } from '../interval/index.ts'
import { periodText } from '../text/index.ts'
import type { StatedEvent } from '../vocabulary/index.ts'

/** A telling of what took place, with its date. */
type Dated = StatedEvent & { readonly date: string }

/** Two dates of what can have taken place only once, in one article or across them; which is right is not said. */
export function dateConflict(context: Context, _tellings: readonly Telling[], document: CheckedDocument): Draft[] {
  const own = new Set((document.events ?? []).map(({ event }) => event.id))
  return context.toldOnce.flatMap((tellings) => {
    const dated = tellings.flatMap((told): Dated[] =>
      told.event.date !== null && told.event.status === 'held' ? [{ ...told, date: told.event.date }] : [],
    )
    return dated.flatMap((here, index) => {
      if (here.document.name !== document.document.name || !own.has(here.event.id)) return []
      const there = otherOf(dated, here, index)
      return there ? [draftOf(document, here, there)] : []
    })
  })
}

/** The telling whose date does not meet: one before in the same article, else one of another; what stands behind finds this one. */
function otherOf(dated: readonly Dated[], here: Dated, index: number): Dated | null {
  const isOther = (there: Dated): boolean => !meet(here.date, there.date)
  const before = dated.slice(0, index).find((there) => there.document.name === here.document.name && isOther(there))
  return before ?? dated.find((there) => there.document.name !== here.document.name && isOther(there)) ?? null
}

/** Whether two dates can be of one day; of what is open or no date nothing is said. */
function meet(one: string, other: string): boolean {
  const [a, b] = [spanOfTime(one), spanOfTime(other)]
  if (a === null || b === null || a.open !== null || b.open !== null) return true
  return a.from < b.to && b.from < a.to
}

function draftOf(document: CheckedDocument, here: Dated, there: Dated): Draft {
  const where =
    there.document.name === here.document.name ? 'further up' : `in ${there.document.title ?? there.document.name}`
  return draftAtSpan(document, here.event, {
    rule: 'date-conflict',
    severity: 'warning',
    message: `This can have taken place only once, and has two dates: ${periodText(here.date)} here, ${periodText(there.date)} ${where}.`,
    arithmetic: `“${here.event.quote.replaceAll(/\s+/g, ' ')}” ${here.date} ≠ ${there.date} “${there.event.quote.replaceAll(/\s+/g, ' ')}”`,
    evidence: [here, there],
  })
}
