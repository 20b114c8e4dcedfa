import { mayAnswer } from '../record/index.ts'
import { type Since, sinceView, type TimelineHappening } from '../views/index.ts'
import type { StatementRow } from '../vocabulary/index.ts'
import type { TimelineMemory } from './timeline-memory.ts'

/** What took place since a position recommended something; `null` where it recommends nothing, or nobody knows when. */
export async function sinceOf(
  { stance, addressee, domain, named, document }: StatementRow<'position'>,
  memory: TimelineMemory,
): Promise<Since | null> {
  if (stance !== 'recommends' || document.published === null || addressee.length === 0) return null
  const happenings = new Map<string, TimelineHappening>()
  for (const state of addressee) for (const each of await memory.happenings({ state })) happenings.set(each.key, each)
  const later = [...happenings.values()].map((happening) => ({
    happening,
    states: happening.actors,
    domain: happening.domain,
    date: happening.date,
    named: [...new Set(happening.tellings.flatMap((telling) => telling.named))],
  }))
  return sinceView(mayAnswer({ addressee, domain, published: document.published, named }, later))
}
