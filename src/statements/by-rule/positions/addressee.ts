import type { Stance, TokenRange } from '../../../vocabulary/index.ts'
import type { Article } from '../article/article.ts'
import type { Participant } from '../article/participants.ts'
import type { StanceReading } from './reading.ts'
import { firstStates } from './states.ts'

/** Who should act, or whom a stance is towards; `isInferred` where the sentence does not name it. */
export interface Addressee {
  readonly codes: readonly string[]
  readonly isInferred: boolean
}

const NOBODY: Addressee = { codes: [], isInferred: false }

/** The states that a stance is towards: those its words name, else the partner of whoever holds it. */
export function addresseeOf(
  article: Article,
  index: number,
  { stance, way, holder, towards }: StanceReading,
  holders: readonly string[],
): Addressee {
  const states = article.everybodyIn(index)
  const { tokens } = article.all[index]!.sentence
  // "Zambia has asked its Chinese lenders": the holder's own pronoun names nobody else.
  const isOwn = ({ role, code }: Participant): boolean => role === 'pronoun' && holders.includes(code)
  const others = holder
    ? states.filter((state) => (state.last < holder.first || state.first > holder.last) && !isOwn(state))
    : states
  if (towards) {
    const codes = stance === 'supports' ? objectStates(others, towards) : firstStates(others, towards, tokens)
    if (codes.length > 0) return { codes, isInferred: false }
    const isToAct = way === 'modal' || way === 'spoken'
    const meant = isToAct ? [...pronounStates(article, index, towards), ...homeStates(article, index, towards)] : []
    if (meant.length > 0) return { codes: meant, isInferred: true }
  }
  return way === 'verb' && takesPartner(stance) ? partnerOf(article, holders) : NOBODY
}

/** How near behind the verb a state must stand to be what is supported: `backed Mexico's claim`. */
const DIRECT = 2

const objectStates = (states: readonly Participant[], { first }: TokenRange): string[] => {
  const direct = states.find((state) => state.first - first >= 0 && state.first - first < DIRECT)
  return direct && direct.role !== 'adjective' && direct.role !== 'pronoun' ? [direct.code] : []
}

/** `It should also allow`: the state that the sentences before are about. */
function pronounStates({ all, pack, antecedents }: Article, index: number, { first, last }: TokenRange): string[] {
  const token = all[index]!.sentence.tokens[first]
  if (first !== last || !pack.stances.isPronoun(token) || pack.stances.isSelf(token)) return []
  const { one, both } = antecedents[index]!
  return pack.stances.isPlural(token) ? [...both].sort() : one === null ? [] : [one]
}

/** `The government must build`: that of the state from within which a text speaks. */
function homeStates({ all, pack, profile }: Article, index: number, { first, last }: TokenRange): string[] {
  const home = profile.home ?? profile.publisher
  if (home === null) return []
  const { tokens } = all[index]!.sentence
  for (let at = first; at <= last && at <= first + 1; at++) if (pack.lexicon.homeVoices.at(tokens, at)) return [home]
  return []
}

const takesPartner = (stance: Stance): boolean => stance === 'recommends'

/** The other of the two states that an article is about, where the holder speaks for one of them. */
function partnerOf({ profile: { dyad } }: Article, holders: readonly string[]): Addressee {
  if (!dyad || holders.length !== 1 || !dyad.includes(holders[0]!)) return NOBODY
  return { codes: dyad.filter((code) => code !== holders[0]), isInferred: true }
}
