import type { CheckedDocument } from './checkable.ts'
import type { Context, DatedEvent } from './context.ts'
import { type Draft, draftAtSpan } from './draft.ts'
import type { Telling } from './tellings.ts'
import { periodText } from '../text/index.ts'

/** Two dates of what can have taken place only once, in one article or across them; which is right is not said. */
export function dateConflict(context: Context, _tellings: readonly Telling[], document: CheckedDocument): Draft[] {
  const own = new Set((document.events ?? []).map(({ event }) => event.id))
  return context.datedOnce(document).flatMap((dated) =>
    dated.flatMap((here, index) => {
      if (here.document.name !== document.document.name || !own.has(here.event.id)) return []
      const there = otherOf(dated, here, index)
      return there ? [draftOf(document, here, there)] : []
    }),
  )
}

/** The telling whose date does not meet: one before in the same article, else one of another; what stands behind finds this one. */
function otherOf(dated: readonly DatedEvent[], here: DatedEvent, index: number): DatedEvent | null {
  const isOther = (there: DatedEvent): boolean => !meet(here, there)
  const before = dated.slice(0, index).find((there) => there.document.name === here.document.name && isOther(there))
  return before ?? dated.find((there) => there.document.name !== here.document.name && isOther(there)) ?? null
}

/** Whether two dates can be of one day; of what is open or no date nothing is said. */
function meet({ span: one }: DatedEvent, { span: other }: DatedEvent): boolean {
  if (one === null || other === null || one.open !== null || other.open !== null) return true
  return one.from < other.to && other.from < one.to
}

function draftOf(document: CheckedDocument, here: DatedEvent, there: DatedEvent): Draft {
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
