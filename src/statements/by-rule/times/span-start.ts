import type { TimeMention } from '../../../vocabulary/index.ts'
import type { FigureContext } from '../context.ts'

/** How far behind its span a start may begin. */
const REACH = 6

/** The time that a span of years starts with: `over three years, starting in 2024-25`; `null` where none is said. */
export function startOf({ mentions, pack }: FigureContext, { relative, last }: TimeMention): TimeMention | null {
  if (relative?.kind !== 'span' || relative.unit !== 'year' || relative.length < 0) return null
  const { tokens } = mentions.sentence
  const start = mentions.times.find(({ first }) => first > last && first - last <= REACH)
  if (!start) return null
  for (let at = last + 1; at < start.first; at++) if (pack.grammar.starts.holds(tokens[at])) return start
  return null
}
