import type { EntityType, Token, TokenRange } from '../../../vocabulary/index.ts'
import type { KnownName } from './tables.ts'
import { isGenitive, isHyphen } from './written.ts'

/** A place that may name something, before the whole document is looked at. */
export interface Sighting extends TokenRange {
  readonly sentence: number
  /** What its words say that it is; `null` where they leave that open. */
  readonly type: EntityType | null
  readonly known: KnownName | null
  /** The name without its acronym, words parted by single spaces. */
  readonly name: string
  readonly acronym: string | null
  /** Less than a full name: a surname, an acronym. */
  readonly isShort: boolean
  /** What speaks for a person, and for a company or body. */
  readonly person: number
  readonly body: number
  /** It opens a sentence, where any word is written large. */
  readonly opens: boolean
  /** The words of the office before it. */
  readonly office: TokenRange | null
}

/** What its noun alone says the type of, in small letters: no name is known of it, and nothing speaks for a person. */
export function writtenSmall(
  tokens: readonly Token[],
  { first, last }: TokenRange,
  type: EntityType,
  sentence: number,
): Sighting {
  const name = nameOf(tokens, { first, last })
  const nobody = { person: 0, body: 0, opens: false, office: null }
  return { sentence, first, last, type, known: null, name, acronym: null, isShort: false, ...nobody }
}

/** The words of a range as a name: a single space wherever there is white space. */
export function nameOf(tokens: readonly Token[], { first, last }: TokenRange): string {
  let name = ''
  for (let at = first; at <= last; at++) {
    const token = tokens[at]!
    name += at > first && !token.glued ? ` ${token.text}` : token.text
  }
  return name
}

/** How many words a range has, hyphens and genitives not counted. */
export function wordCount(tokens: readonly Token[], { first, last }: TokenRange): number {
  let count = 0
  for (let at = first; at <= last; at++)
    if (tokens[at]!.kind !== 'mark' && !isHyphen(tokens[at]) && !isGenitive(tokens[at])) count++
  return count
}
