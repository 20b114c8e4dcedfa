import type { SentenceMentions, TimeMention, Token } from '../../../vocabulary/index.ts'
import type { Article } from '../article/article.ts'
import type { Participant } from '../article/participants.ts'
import type { Segments } from '../article/segments.ts'
import type { EventTables } from './tables.ts'

/** A sentence with all that its events are read with. */
export interface Scene {
  readonly article: Article
  readonly index: number
  readonly mentions: SentenceMentions
  readonly tokens: readonly Token[]
  readonly tables: EventTables
  readonly segments: Segments
  /** The states of the sentence, those it means without a name and those of its persons too, in order. */
  readonly participants: readonly Participant[]
  /** Whether the document is a joint statement: what its sides do by it they do on its day. */
  readonly isCommunique: boolean
  /** The time that heads its section, in a timeline; else `null`. */
  readonly section: TimeMention | null
  /** Of each token the time that it is a word of. */
  readonly timeAt: ReadonlyMap<number, TimeMention>
}

/** The nearest place to the left of `from` that is no adverb and no time. */
export function skipBack({ tokens, timeAt, article }: Scene, from: number): number {
  const { grammar } = article.pack
  let at = from
  while (at >= 0) {
    const time = timeAt.get(at)
    if (time) at = time.first - 1
    else if (grammar.isAdverb(tokens[at])) at--
    else break
  }
  return at
}

/** The nearest place to the right of `from` that is no adverb and no time. */
export function skipOn({ tokens, timeAt, article }: Scene, from: number): number {
  const { grammar } = article.pack
  let at = from
  while (at < tokens.length) {
    const time =
      timeAt.get(at) ?? (article.pack.lexicon.flows.prepositions.holds(tokens[at]) ? timeAt.get(at + 1) : undefined)
    if (time) at = time.last + 1
    else if (grammar.isAdverb(tokens[at])) at++
    else break
  }
  return at
}

/** Whether a mark parts clauses: `;`, ` – `, `:`. */
export const isStop = ({ text, glued }: Token): boolean =>
  text === ';' || text === ':' || ((text === '—' || text === '–') && !glued)

/** `prohibited, inter alia, the import`: past what stands between commas. */
export function pastAside({ tokens }: Scene, start: number): number {
  if (tokens[start]?.text !== ',') return start
  for (let at = start + 1; at < tokens.length && at < start + 9; at++) if (tokens[at]!.text === ',') return at + 1
  return start
}
