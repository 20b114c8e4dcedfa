import { overlaps } from '../text/index.ts'
import type { Document, Leftover, SentenceMentions, Span } from '../vocabulary/index.ts'

/** Every number of the prose that became no statement, with the reason, in order of place. */
export function leftoversOf(
  document: Document,
  mentions: readonly SentenceMentions[],
  statements: readonly Span[],
): Leftover[] {
  const leftovers: Leftover[] = []
  let next = 0
  for (const { sentence, others } of mentions) {
    for (const other of others.length > 1 ? others.toSorted((a, b) => a.first - b.first) : others) {
      const span = { start: sentence.tokens[other.first]!.start, end: sentence.tokens[other.last]!.end }
      while (next < statements.length && statements[next]!.end <= span.start) next++
      if (next < statements.length && overlaps(statements[next]!, span)) continue
      leftovers.push({ ...span, quote: document.text.slice(span.start, span.end), reason: other.reason })
    }
  }
  return leftovers
}
