import type { Attribution, TokenRange } from '../../../vocabulary/index.ts'
import type { EntityProposal } from '../../proposal.ts'
import type { Article } from '../article/article.ts'
import { nounFor, type People } from './pronoun.ts'
import { statesWithin } from './states.ts'
import { wordsOf } from '../article/voices.ts'

/** Who holds a stance, as written; `null` for the author. */
export interface Holder {
  readonly actor: string | null
  /** True where another sentence names who it is. */
  readonly isInferred: boolean
}

const AUTHOR: Holder = { actor: null, isInferred: false }

/** Who holds what the words at a place say: by name, the noun of a pronoun, or whoever speaks there. */
export function holderAt(
  article: Article,
  index: number,
  holder: TokenRange | null,
  cue: TokenRange,
  people: People,
): Holder {
  const { all, pack, document } = article
  const { tokens } = all[index]!.sentence
  if (!holder || pack.stances.isSelf(tokens[holder.first])) return speakerAt(article, index, cue)
  if (holder.first !== holder.last || !pack.stances.isPronoun(tokens[holder.first]))
    return { actor: wordsOf(document.text, all[index]!, holder), isInferred: false }
  const noun = nounFor(article, index, holder, people)
  return { actor: noun ?? wordsOf(document.text, all[index]!, holder), isInferred: true }
}

/** How many sentences back a name is looked up for its states. */
const BACK = 12

/** The states that a holder speaks for: those that its words name, here or where the name stands in full. */
export function holdersOf(
  article: Article,
  index: number,
  holder: TokenRange | null,
  { actor }: Holder,
  entities: readonly EntityProposal[],
): readonly string[] {
  const own = holder ? statesWithin(article.everybodyIn(index), holder) : []
  if (own.length > 0 || actor === null) return own
  const { all, document, profile, pack } = article
  for (let at = index; at >= 0 && at > index - BACK; at--) {
    const { sentence, states } = all[at]!
    const start = document.text.slice(sentence.start, sentence.end).lastIndexOf(actor)
    if (start < 0) continue
    const end = sentence.start + start + actor.length
    const named = states.filter((state) => state.start >= sentence.start + start && state.end <= end)
    if (named.length > 0) return [...new Set(named.map(({ code }) => code))].sort()
  }
  const surname = actor.slice(actor.lastIndexOf(' ') + 1)
  const known = entities.find(({ fields }) => fields.parties.length > 0 && fields.name.endsWith(surname))
  if (known) return known.fields.parties
  const words = pack.tokenize(actor, 0, actor.length)
  const home = profile.home ?? profile.publisher
  return home !== null && pack.lexicon.homeVoices.at(words, 0) ? [home] : []
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
