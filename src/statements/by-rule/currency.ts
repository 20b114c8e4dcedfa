import type { LanguagePack, Quantity, SentenceMentions } from '../../vocabulary/index.ts'
import type { Profile } from './profile.ts'

/** How often a text must speak of its own government before it is taken for a domestic one. */
const DOMESTIC = 2

/**
 * The currency a bare sign means: that of the state at home in the document, where it has one that uses the sign and the
 * state of the sign's usual currency is no party; else the usual one.
 */
export function currencyOf(quantity: Quantity, profile: Profile): string {
  const { candidates, unit } = quantity
  if (!candidates || !profile.isDomestic || !profile.dyad) return unit
  const [code, ...rest] = unit.split('/')
  const users = profile.states.filter((state) => profile.dyad!.includes(state) && candidates[state])
  if (users.some((state) => candidates[state] === code)) return unit
  const [home] = users
  return home ? [candidates[home]!, ...rest].join('/') : unit
}

/** Whether a document speaks from within a state: `our exports`, `the Government will invest`. */
export function isDomestic(mentions: readonly SentenceMentions[], pack: LanguagePack): boolean {
  let voices = 0
  for (const { sentence } of mentions) {
    for (const [at, token] of sentence.tokens.entries()) {
      if (pack.lexicon.firstPerson.has(token.lower) && token.text !== 'US') voices++
      else if (isHomeVoice(sentence.tokens, at, pack)) voices++
    }
  }
  return voices >= DOMESTIC
}

function isHomeVoice(tokens: SentenceMentions['sentence']['tokens'], at: number, pack: LanguagePack): boolean {
  const match = pack.lexicon.homeVoices.at(tokens, at)
  if (!match) return false
  const last = tokens[at + match.length - 1]!
  const isTitle = last.text[0] !== last.text[0]!.toLowerCase()
  return isTitle && tokens[at + match.length]?.lower !== 'of'
}
