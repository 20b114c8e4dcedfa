import { isOut } from '../record/index.ts'
import type { PlacedEvent } from '../vocabulary/index.ts'
import type { JudgedRecord } from './judged-record.ts'

/** Events as they were decided: without those that were left out, with the fields that were corrected. */
export function judgedEvents(
  events: readonly PlacedEvent[],
  { statements, decision }: JudgedRecord,
): readonly PlacedEvent[] {
  if (statements.length === 0) return events
  return events.flatMap((event) => {
    const decided = decision(event.document.key, event.id)
    if (!decided) return [event]
    return isOut(decided) ? [] : [{ ...event, ...decided.corrections } as PlacedEvent]
  })
}
