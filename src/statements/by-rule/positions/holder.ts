import type { Attribution, TokenRange } from '../../../vocabulary/index.ts'
import type { Article } from '../article.ts'
import { wordsOf } from '../voices.ts'

/** Who holds a stance, as written; `null` for the author. */
export interface Holder {
  readonly actor: string | null
  /** True where another sentence names who it is. */
  readonly isInferred: boolean
}

const AUTHOR: Holder = { actor: null, isInferred: false }

/** Who holds what the words at a place say: by name, the noun of a pronoun, or whoever speaks there. */
export function holderAt(article: Article, index: number, holder: TokenRange | null, cue: TokenRange): Holder {
  const { all, pack, document, voices } = article
  const { tokens } = all[index]!.sentence
  if (!holder || pack.stances.isSelf(tokens[holder.first])) return speakerAt(article, index, cue)
  if (holder.first !== holder.last || !pack.stances.isPronoun(tokens[holder.first]))
    return { actor: wordsOf(document.text, all[index]!, holder), isInferred: false }
  const pronoun = { ...holder, source: holder, scope: holder, isPronoun: true }
  return { actor: voices.nameOf(pronoun, index), isInferred: true }
}

/** Whom the text gives as the speaker of the words at a place; the author where it names nobody. */
export function speakerAt({ voices }: Article, index: number, place: TokenRange): Holder {
  const nearest = voices
    .attributionsOf(index)
    .filter(({ scope }) => scope.first <= place.first && place.last <= scope.last)
    .sort((a, b) => distance(a, place) - distance(b, place))[0]
  if (nearest) return { actor: voices.nameOf(nearest, index), isInferred: nearest.isPronoun }
  const quoted = voices.quotedAt(index, place)
  return quoted === null ? AUTHOR : { actor: quoted, isInferred: true }
}

const distance = (attribution: Attribution, { first }: TokenRange): number =>
  Math.min(Math.abs(attribution.first - first), Math.abs(attribution.last - first))
