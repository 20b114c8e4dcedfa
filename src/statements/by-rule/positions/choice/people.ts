import type { TokenRange } from '../../../../vocabulary/index.ts'
import type { Article } from '../../article/article.ts'
import type { Participant } from '../../article/participants.ts'
import type { StanceReading } from '../reading.ts'
import { S } from './features.ts'

const HOLDERS: Readonly<Record<Participant['role'], number>> = {
  name: S['holder a state'],
  capital: S['holder a state'],
  metonym: S['holder a state'],
  city: S['holder a state'],
  region: S['holder a state'],
  people: S['holder a people'],
  leader: S['holder a leader'],
  office: S['holder a body or office'],
  body: S['holder a body or office'],
  company: S['holder a company'],
  adjective: S['holder an adjective'],
  pronoun: S['holder a pronoun'],
}

const MANY_WORDS = 5
const FAR = 6

/** Who holds what a reading says, by the form of the words. */
export function heldBy(article: Article, index: number, { holder, cue }: StanceReading): number[] {
  if (!holder) return [S['nobody named']]
  const { all, pack } = article
  const { tokens } = all[index]!.sentence
  const { stances } = pack
  const opening = tokens[holder.first]
  if (stances.isSelf(opening)) return [S['holder self'], S['in the first person']]
  const found: number[] = []
  const isPronoun = holder.first === holder.last && stances.isPronoun(opening)
  if (isPronoun)
    found.push(stances.isPerson(opening) || stances.isPlural(opening) ? S['holder a pronoun'] : S['holder it'])
  found.push(stances.canHold(tokens, holder) ? S['holder can hold'] : S['holder a thing'])
  const states = within(article, index, holder)
  const whole = states.find(({ first, last }) => last === holder.last && first <= holder.first + 1)
  if (whole && !isPronoun) found.push(HOLDERS[whole.role])
  else found.push(states.length > 0 ? S['holder with a state in it'] : S['holder without a state'])
  found.push(hasName(article, index, holder) ? S['holder with a name'] : S['holder without a name'])
  if (new Set(states.map(({ code }) => code)).size > 1) found.push(S['holder of two states'])
  if (holder.last - holder.first >= MANY_WORDS) found.push(S['holder of many words'])
  if (Math.abs(cue.first - holder.last) > FAR) found.push(S['holder far'])
  return found
}

const ACTING: Readonly<Record<Participant['role'], number>> = {
  name: S['towards a state'],
  capital: S['towards a state'],
  metonym: S['towards a state'],
  city: S['towards a state'],
  region: S['towards a state'],
  people: S['towards a state'],
  adjective: S['towards a state'],
  leader: S['towards a leader or body'],
  office: S['towards a leader or body'],
  body: S['towards a leader or body'],
  company: S['towards a company'],
  pronoun: S['towards a pronoun'],
}

/** Who is to act, or whom it is towards, by the form of the words. */
export function actsOf(article: Article, index: number, { towards }: StanceReading): number[] {
  if (!towards) return [S['towards nobody']]
  const { all, pack, profile } = article
  const { tokens } = all[index]!.sentence
  const opening = tokens[towards.first]
  if (pack.stances.isSelf(opening)) return [S['towards self']]
  const states = within(article, index, towards)
  const found = [states[0] ? ACTING[states[0].role] : S['towards a thing']]
  if (towards.first === towards.last && pack.stances.isPronoun(opening)) found.push(S['towards a pronoun'])
  if (profile.dyad?.every((code) => states.some((state) => state.code === code))) found.push(S['towards the pair'])
  return found
}

const within = (article: Article, index: number, { first, last }: TokenRange): readonly Participant[] =>
  article.everybodyIn(index).filter((state) => state.first >= first && state.last <= last)

/** Whether a word of the phrase is written like a name; at the start of a sentence any would be. */
function hasName({ all }: Article, index: number, { first, last }: TokenRange): boolean {
  const { tokens } = all[index]!.sentence
  for (let at = Math.max(first, 1); at <= last; at++) {
    const { kind, text, lower } = tokens[at]!
    if (kind === 'word' && text !== lower) return true
  }
  return false
}
