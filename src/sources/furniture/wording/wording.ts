import type { FurnitureKind } from '../../../vocabulary/index.ts'

export type PhrasesByKind = Partial<Readonly<Record<FurnitureKind, readonly string[]>>>

/** How one language words the furniture of its pages; all phrases in lower case, without marks at their ends. */
export interface FurnitureWording {
  /** ISO 639-1. */
  readonly code: string
  /** Whole lines that are furniture wherever they stand: `share this article`. */
  readonly certain: PhrasesByKind
  /** Whole lines that are furniture only beside other furniture: `print`, `email`. */
  readonly likely: PhrasesByKind
  /** Starts of lines that are furniture whatever follows: `your email address will not be published`. */
  readonly openings: PhrasesByKind
  /** Lines above the question of a poll: `poll`. */
  readonly pollHeaders: readonly string[]
  /** Answers that hardly anything but a poll offers: `yes`, `don't know`. */
  readonly pollAnswers: readonly string[]
  /** Words of a count of votes, and what may stand beside them: `votes`; `total`. */
  readonly votes: readonly string[]
  readonly aroundVotes: readonly string[]
  /** Lines above a list of other articles: `related articles`. */
  readonly listHeaders: readonly string[]
  /** Words that a short line behind an article has where it heads such a list: `most recent`, `trending`. */
  readonly listWords?: readonly string[]
  /** First words of lines that call on their reader, and words of what a page has to offer: `get`; `newsletter`. */
  readonly calls?: readonly string[]
  readonly offers?: readonly string[]
  /** Entries that only a site's navigation has: `home`, `about us`. */
  readonly menuEntries: readonly string[]
  /** Names of a site's sections, which are words of articles too: `politics`. */
  readonly menuSections: readonly string[]
}

/** The phrases of a list that semicolons and line ends part. */
export function phrases(list: string): readonly string[] {
  return list.split(/[;\n]/).flatMap((phrase) => phrase.trim() || [])
}
