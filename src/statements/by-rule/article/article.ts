import type { Document, LanguagePack, SentenceMentions, TimeMention, Token } from '../../../vocabulary/index.ts'
import { everybodyIn } from './everybody.ts'
import type { Participant } from './participants.ts'
import { type Profile, profileOf } from './profile.ts'
import { type Antecedents, antecedentsOf } from './referents.ts'
import { sectionTimesOf } from './section-times.ts'
import { type Segments, segmentsOf } from './segments.ts'
import type { StatementTables } from '../tables.ts'
import { type Voices, voicesOf } from './voices.ts'

/** A document with all that its readers look at, whichever the sentence and the kind of statement. */
export interface Article {
  readonly document: Document
  readonly all: readonly SentenceMentions[]
  readonly pack: LanguagePack
  readonly tables: StatementTables
  readonly profile: Profile
  /** Whom its sentences name as sources. */
  readonly voices: Voices
  /** Of each sentence, what the sentences before were about. */
  readonly antecedents: readonly Antecedents[]
  /** The words of the nearest heading above a sentence; empty where there is none. */
  headingAbove(index: number): readonly Token[]
  /** The time of the section that a sentence stands in. */
  sectionTime(index: number): TimeMention | null
  /** Everybody in a sentence, those it only means too. */
  everybodyIn(index: number): readonly Participant[]
  /** The clauses of a sentence. */
  segmentsOf(index: number): Segments
}

/** Looks once at what all readers of a document share; `publisher` is the state that its publisher's name names. */
export function articleOf(
  document: Document,
  all: readonly SentenceMentions[],
  pack: LanguagePack,
  tables: StatementTables,
  publisher: string | null = null,
): Article {
  const profile = profileOf(document, all, pack, publisher)
  const antecedents = antecedentsOf(all, pack, profile)
  const voices = voicesOf(document, all, pack)
  const headings = new Map<number, readonly Token[]>()
  return {
    document,
    all,
    pack,
    tables,
    profile,
    voices,
    antecedents,
    headingAbove: (index) => headingTokens(document, all[index]!.sentence.heading, pack, headings),
    sectionTime: sectionTimesOf(all),
    everybodyIn: once((index) =>
      everybodyIn(all[index]!, voices.attributionsOf(index), antecedents[index]!, profile, pack, tables),
    ),
    segmentsOf: once((index) => segmentsOf(all[index]!.sentence.tokens, pack.grammar)),
  }
}

/** Asks about each sentence once, however many kinds of statement it holds. */
function once<T>(ask: (index: number) => T): (index: number) => T {
  const known: (T | undefined)[] = []
  return (index) => (known[index] ??= ask(index))
}

/** The words of a heading, parted once however many statements stand under it. */
function headingTokens(
  document: Document,
  index: number,
  pack: LanguagePack,
  known: Map<number, readonly Token[]>,
): readonly Token[] {
  let tokens = known.get(index)
  if (!tokens) {
    const heading = document.headings[index]
    tokens = heading ? pack.tokenize(document.text, heading.start, heading.end) : []
    known.set(index, tokens)
  }
  return tokens
}

/** The sentence before in the same paragraph. */
export function before({ all }: Pick<Article, 'all'>, index: number): SentenceMentions | null {
  const previous = all[index - 1]
  return previous && previous.sentence.paragraph === all[index]!.sentence.paragraph ? previous : null
}
