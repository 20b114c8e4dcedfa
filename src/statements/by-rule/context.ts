import type {
  Attribution,
  Document,
  LanguagePack,
  Quantity,
  SentenceMentions,
  TimeMention,
  Token,
  WordSet,
} from '../../vocabulary/index.ts'
import type { ActorsSoFar } from './actors/fallback.ts'
import type { Stretches } from './actors/flow.ts'
import type { Participant } from './article/participants.ts'
import type { Profile } from './article/profile.ts'
import type { Antecedents } from './article/referents.ts'
import type { StatementTables } from './tables.ts'
import type { SentenceTimes } from './times/sentence-times.ts'
import type { Voices } from './article/voices.ts'

/** What every question about a quantity may look at. */
export interface FigureContext {
  readonly document: Document
  readonly pack: LanguagePack
  readonly tables: StatementTables
  readonly profile: Profile
  /** The quantity's own sentence. */
  readonly mentions: SentenceMentions
  /** The sentence before it in the same paragraph, or `null`. */
  readonly previous: SentenceMentions | null
  /** Whether the sentence is an item of a list, of which `previous` is the lead. */
  readonly isItem: boolean
  /** The time that heads its section, in a timeline; else `null`. */
  readonly section: TimeMention | null
  /** The time of the caption, question or opening that it goes on from; else `null`. */
  readonly topic: TimeMention | null
  /** Tokens of the nearest heading above; empty where there is none. */
  readonly heading: readonly Token[]
  readonly quantity: Quantity
  /** Index of its sentence among all. */
  readonly index: number
  readonly all: readonly SentenceMentions[]
  readonly voices: Voices
  readonly times: SentenceTimes
  /** Whom the sentence names as sources. */
  readonly attributions: readonly Attribution[]
  /** The states of the sentence, those it means without a name too. */
  readonly participants: readonly Participant[]
  readonly stretches: Stretches
  /** What the sentences before were about. */
  readonly antecedents: Antecedents
  /** What the figures before are about. */
  readonly soFar: ActorsSoFar
  /** First and last token of the quantity's clause, both inclusive. */
  readonly clause: { readonly first: number; readonly last: number }
}

const HARD_STOPS = new Set([';', '—', ':', '(', ')', '•'])

/**
 * The clauses of a sentence: back and forth from a quantity to a hard stop, or to a comma before a word that opens a clause.
 * The stops are looked up once, however many quantities there are.
 */
export function clausesOf(
  tokens: readonly Token[],
  clauseWords: WordSet,
): (quantity: Quantity) => FigureContext['clause'] {
  const starts = new Int32Array(tokens.length)
  const ends = new Int32Array(tokens.length)
  for (let at = 1; at < tokens.length; at++) {
    starts[at] = isBoundary(tokens, at - 1, clauseWords) ? at : starts[at - 1]!
  }
  for (let at = tokens.length - 1; at >= 0; at--) {
    const isEnd = at === tokens.length - 1 || isBoundary(tokens, at + 1, clauseWords)
    ends[at] = isEnd ? at : ends[at + 1]!
  }
  return ({ phraseFirst, last }) => ({ first: starts[phraseFirst]!, last: ends[last]! })
}

function isBoundary(tokens: readonly Token[], at: number, clauseWords: WordSet): boolean {
  const token = tokens[at]!
  if (token.kind !== 'mark') return false
  if (HARD_STOPS.has(token.text)) return true
  if (token.text === '–' && !token.glued) return true
  return token.text === ',' && clauseWords.holds(tokens[at + 1])
}
