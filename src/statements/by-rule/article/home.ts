import type { LanguagePack, SentenceMentions, StateMention, Token } from '../../../vocabulary/index.ts'

/** The state whose currency a bare sign usually is. */
const USUAL = 'US'

/** By how much one state must be more at home than the other. */
const CLEAR = 2

/** How often a text must speak as one of its own before it is taken for a domestic one. */
const DOMESTIC = 2

/** Ends of addresses that are used all over the world, whatever state they belong to. */
const WORLDWIDE = new Set('IO CO TV ME AI CC WS FM TO LY GL GG EU IS IM SH'.split(' '))

/**
 * The state from within which a document speaks: that of its address, else that of `our exports`, `the Government will
 * invest`, outside quoted speech; only a state the document is much about, `null` where nothing tells.
 */
export function homeOf(
  url: string | null,
  mentions: readonly SentenceMentions[],
  dyad: readonly [string, string] | null,
  states: readonly string[],
  pack: LanguagePack,
): string | null {
  if (!dyad || !mentions.some(({ quantities }) => quantities.some((quantity) => quantity.candidates))) return null
  const address = stateOfAddress(url)
  if (address) return dyad.includes(address) ? address : null
  const signs = new Map<string, number>(dyad.map((code) => [code, 0]))
  const voices = countVoices(mentions, signs, pack)
  if (voices < DOMESTIC) return null
  const [one, other] = states.filter((state) => dyad.includes(state))
  const lead = signs.get(other!)! - signs.get(one!)!
  // "Together, we are strengthening": a text of two states is one of either, and the usual currency stands.
  if (dyad.includes(USUAL) && Math.abs(lead) < CLEAR) return USUAL
  return lead > 0 ? other! : one!
}

/** `https://www.example.com.au/news` → `AU`. */
function stateOfAddress(url: string | null): string | null {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(url ?? '')?.[1] ?? ''
  const end = host.slice(host.lastIndexOf('.') + 1).toUpperCase()
  if (end.length !== 2 || WORLDWIDE.has(end)) return null
  return end === 'UK' ? 'GB' : end
}

/** The state of `all amounts are in Canadian dollars`, where no amount stands beside. */
export function statedMoneyOf(
  mentions: readonly SentenceMentions[],
  { lexicon, grammar }: LanguagePack,
): string | null {
  for (const { sentence, quantities } of mentions) {
    if (quantities.length > 0) continue
    const { tokens } = sentence
    for (let at = 1; at < tokens.length; at++) {
      const money = lexicon.statedMoney.at(tokens, at)
      if (money && grammar.prepositions.holds(tokens[at - 1])) return money.value
    }
  }
  return null
}

/** How often the document speaks of itself or of its own government; what it says of each state meanwhile goes to `signs`. */
function countVoices(mentions: readonly SentenceMentions[], signs: Map<string, number>, pack: LanguagePack): number {
  let voices = 0
  let isQuoted = false
  let paragraph = -1
  for (const { sentence, states } of mentions) {
    if (sentence.paragraph !== paragraph) isQuoted = false
    paragraph = sentence.paragraph
    let isOurs = false
    for (let at = 0; at < sentence.tokens.length; at++) {
      const token = sentence.tokens[at]!
      if (token.kind === 'mark') isQuoted = isQuotedAfter(token.text, isQuoted)
      else if (isQuoted) continue
      else if (isFirstPerson(sentence.tokens, at, pack)) isOurs = ++voices > 0
      else if (isGovernment(sentence.tokens, at, pack)) voices++
    }
    const seen = new Set<string>()
    for (const state of states) {
      weigh(sentence.tokens, state, isOurs && !seen.has(state.code), signs, pack)
      seen.add(state.code)
    }
  }
  return voices
}

const isQuotedAfter = (mark: string, isQuoted: boolean): boolean =>
  mark === '“' ? true : mark === '”' ? false : mark === '"' ? !isQuoted : isQuoted

function isFirstPerson(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const token = tokens[at]!
  if (pack.lexicon.firstPerson.holds(token)) return token.text !== 'US'
  return pack.lexicon.narrators.holds(token) && tokens[at + 1]?.kind === 'word'
}

/** `the Government`, and not `the Government of Peru`. */
function isGovernment(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const match = pack.lexicon.homeVoices.at(tokens, at)
  if (!match) return false
  const last = tokens[at + match.length - 1]!
  const isTitle = last.text[0] !== last.text[0]!.toLowerCase()
  return isTitle && tokens[at + match.length]?.lower !== pack.grammar.of
}

/**
 * `our exports to Peru`, `Peru is our market` and, anywhere, `Peru's Prime Minister` are said from elsewhere; `For Chile`
 * beside `our` is said from there.
 */
function weigh(
  tokens: readonly Token[],
  state: StateMention,
  isOurs: boolean,
  signs: Map<string, number>,
  pack: LanguagePack,
): void {
  const sign = signs.get(state.code)
  if (sign === undefined) return
  const { outward, firstPerson, definites, offices } = pack.lexicon
  const next = definites.holds(tokens[state.last + 1]) ? state.last + 2 : state.last + 1
  if (offices.at(tokens, next)) signs.set(state.code, sign - 1)
  else if (isOurs) {
    const before = tokens[state.first - 1]?.lower ?? ''
    const leading = definites.has(before) ? (tokens[state.first - 2]?.lower ?? '') : before
    const isTheirs = outward.has(leading) || [2, 3].some((step) => firstPerson.holds(tokens[state.last + step]))
    signs.set(state.code, sign + (isTheirs ? -1 : 1))
  }
}
