import type { LanguagePack, SentenceMentions } from '../../../vocabulary/index.ts'

/** How far behind a state its verb may stand. */
const REACH = 8

/** The state that most often lays or lifts levies in a document; `null` where none does. */
export function levierOf(mentions: readonly SentenceMentions[], pack: LanguagePack): string | null {
  const { levies, flows } = pack.lexicon
  const counts = new Map<string, number>()
  for (const { sentence, states } of mentions) {
    const { tokens } = sentence
    if (states.length === 0 || !tokens.some((token) => levies.holds(token))) continue
    for (const { code, first, last, role } of states) {
      if (role === 'adjective' || flows.prepositions.holds(tokens[first - 1])) continue
      for (let at = last + 1; at < tokens.length && at <= last + REACH; at++) {
        const token = tokens[at]!
        if (token.kind === 'mark' || flows.breaks.holds(token)) break
        if (!flows.levying.holds(token)) continue
        counts.set(code, (counts.get(code) ?? 0) + 1)
        break
      }
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null
}
