import type { Document, LanguagePack, SentenceMentions, Token } from '../../vocabulary/index.ts'
import { type Profile, profileOf } from './profile.ts'
import { type Antecedents, antecedentsOf } from './referents.ts'
import type { StatementTables } from './tables.ts'
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
  const headings = new Map<number, readonly Token[]>()
  return {
    document,
    all,
    pack,
    tables,
    profile,
    voices: voicesOf(document, all, pack),
    antecedents: antecedentsOf(all, pack, profile),
    headingAbove: (index) => headingTokens(document, all[index]!.sentence.heading, pack, headings),
  }
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
