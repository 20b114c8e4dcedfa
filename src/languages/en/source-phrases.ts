import { wordSet } from '../../text/index.ts'
import type { Token, TokenRange } from '../../vocabulary/index.ts'
import { isAdverb, isPast } from './verb-forms.ts'
import { words } from './word-list.ts'

export const SPEAKING_PRONOUNS = words('he she it they')

/** First words that are no source. */
const NO_SOURCE = words(
  'i you we this that these those there who which what whose whom him her them us me itself nobody one',
)

/** Words at which the name of a source ends. */
const STOPS = words(
  'to is was were are be been has have had will would can could may might must should that which who whose as with when where while than but because since if ' +
    'whether in on at by from into after before during over under about against through last yesterday today tomorrow monday tuesday ' +
    'wednesday thursday friday saturday sunday earlier later',
)

/** Words that may stand before the subject of a sentence without being part of it. */
const OPENERS = words(
  'however moreover additionally furthermore meanwhile also and but yet so earlier later yesterday today still then nevertheless instead separately ' +
    'monday tuesday wednesday thursday friday saturday sunday while although though as because when if that for',
)

const DETERMINERS = words('the a an its his her their our one some many most several both another this these those all')

/** Nouns that speak though no name stands by them. */
export const AGENTS = words(
  'report reports data figures statistics survey study poll minister ministers ministry president premier government governments officials official spokesman ' +
    'spokeswoman spokesperson analysts analyst experts expert economists economist sources source diplomats diplomat agency bank authorities authority traders ' +
    'trader dealers dealer brokers broker company operator council ambassador embassy chairman director manager executive executives promoters exporters ' +
    'importers lawyers researchers scientists observers critics opponents supporters bankers groups group association union institute customs police army navy ' +
    'commission committee secretary governor mayor parliament court office department statement communique paper newspaper magazine statisticians sides',
)

const MOST_WORDS = 14

/** The noun phrase of a source that starts at a token, up to a comma, a verb or a preposition of time and place. */
export function sourceFrom(tokens: readonly Token[], from: number): TokenRange | null {
  const first = tokens[from]
  if (!first || first.kind !== 'word' || NO_SOURCE.has(first.lower) || OURS.has(first.lower)) return null
  if (SPEAKING_PRONOUNS.has(first.lower)) return { first: from, last: from }
  let last = from - 1
  for (let at = from; at < tokens.length && at < from + MOST_WORDS; at++) {
    const token = tokens[at]!
    if (token.kind === 'mark' && !isInside(tokens, at)) break
    if (token.kind === 'number') break
    if (at > from && STOPS.holds(token) && !isOfName(tokens, at)) break
    if (at > from && isSmall(token) && isPast(token) && !DETERMINERS.holds(tokens[at - 1])) break
    last = at
  }
  return trimmed(tokens, { first: from, last })
}

/** The noun phrase of a source that ends before a verb, back to a comma, a quotation mark or the sentence's start. */
export function sourceBefore(tokens: readonly Token[], verb: number): TokenRange | null {
  const phrase = phraseBefore(tokens, verb)
  return phrase && (SPEAKING_PRONOUNS.holds(tokens[phrase.first]) || isSource(tokens, phrase)) ? phrase : null
}

/** Any noun phrase that ends before a verb, whether it could speak or not. */
export function phraseBefore(tokens: readonly Token[], verb: number): TokenRange | null {
  let end = verb - 1
  while (end >= 0 && isBetween(tokens[end]!)) end--
  // "The ministry on Monday said"
  if (end > 1 && DAYS.holds(tokens[end])) end -= tokens[end - 1]!.lower === 'on' ? 2 : 1
  if (end >= 0 && tokens[end]!.text === ')') end = beforeBracket(tokens, end)
  else if (end >= 0 && tokens[end]!.text === ',') {
    const head = beforeInsert(tokens, end)
    if (isNameInsert(tokens, head, end)) return { first: head + 2, last: end - 1 }
    end = head
  } else if (end > 1 && RELATIVES.holds(tokens[end]) && tokens[end - 1]!.text === ',') end -= 2
  if (end < 0) return null
  if (SPEAKING_PRONOUNS.holds(tokens[end])) return { first: end, last: end }
  if (OWN_SIDES.has(tokens[end]!.text)) return null
  if (NO_SOURCE.holds(tokens[end]) || tokens[end]!.kind !== 'word') return null
  let start = end + 1
  for (let at = end; at >= 0 && at > end - MOST_WORDS; at--) {
    const token = tokens[at]!
    if (token.kind === 'number') break
    if (token.kind === 'mark' && !isInside(tokens, at)) break
    if (STOPS.holds(token) && !isOfName(tokens, at)) break
    if (isSmall(token) && at < end && isPast(token) && !DETERMINERS.holds(tokens[at - 1])) break
    start = at
  }
  while (start <= end && OPENERS.holds(tokens[start]) && start < end) start++
  if (OURS.holds(tokens[start])) return null
  return trimmed(tokens, { first: start, last: end })
}

export const DAYS = words('monday tuesday wednesday thursday friday saturday sunday yesterday today')

/** In a joint text the sides that note and agree are its own voice. */
const OWN_SIDES = wordSet(['Sides'])

/** `My government expects`: the author's own. */
const OURS = words('my our')

/** Adverbs and auxiliaries between a subject and its verb: `has repeatedly said`. */
const AUXILIARIES = words('has have had also did does do will would')
const isBetween = (token: Token): boolean =>
  token.kind === 'word' && isSmall(token) && (AUXILIARIES.holds(token) || isAdverb(token))

/** `Egypt, which says …`. */
const RELATIVES = words('which who')

function beforeBracket(tokens: readonly Token[], close: number): number {
  for (let at = close - 1; at >= 0 && at > close - MOST_WORDS; at--) if (tokens[at]!.text === '(') return at - 1
  return -1
}

/** From the comma that closes an insert (`, of the energy forum,` or `, 54,`) to the word before it opens. */
function beforeInsert(tokens: readonly Token[], close: number): number {
  for (let at = close - 1; at >= 0 && at > close - MOST_WORDS; at--) {
    const { text, kind } = tokens[at]!
    if (text === ',') return at - 1
    if (kind === 'mark' && !isInside(tokens, at)) return -1
  }
  return -1
}

/** `The chamber's head, Said al Maqbali, said`: the name that an office leads in. */
function isNameInsert(tokens: readonly Token[], head: number, close: number): boolean {
  if (head < 1 || close - head < 4 || close - head > 6 || isUpper(tokens[head])) return false
  for (let at = head + 2; at < close; at++) {
    const token = tokens[at]!
    if (token.kind !== 'word') return false
    if (!isUpper(token) && (at === head + 2 || at === close - 1 || token.text.length > 3)) return false
  }
  return true
}

/** `Tapiwa Chikumba of the association`: a person's name needs no more. */
function trimmed(tokens: readonly Token[], range: TokenRange): TokenRange | null {
  let { first, last } = range
  while (last >= first && (OPENERS.holds(tokens[last]) || tokens[last]!.lower === 'to')) last--
  while (first <= last && tokens[first]!.kind === 'mark') first++
  if (first > last) return null
  for (let at = first + 1; at <= last; at++) {
    if (tokens[at]!.lower !== 'of') continue
    if (at - first >= 2 && !DETERMINERS.holds(tokens[first]) && allNames(tokens, first, at)) last = at - 1
    break
  }
  return { first, last }
}

const allNames = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (!isUpper(tokens[at]) || TITLES.holds(tokens[at])) return false
  return true
}

const TITLES = words(
  'minister ministry president bank secretary governor department office chairman director association commission institute council university ministers',
)

/** Whether a noun phrase can speak: it carries a name, or ends with somebody who speaks. */
export function isSource(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const opening = tokens[first]!
  if (last - first >= MOST_WORDS - 1) return false
  for (let at = first; at <= last; at++) {
    const token = tokens[at]!
    if (token.kind !== 'word') continue
    if (AGENTS.holds(token) && (at === last || tokens[at + 1]!.lower === 'of' || tokens[at + 1]!.lower === 'for'))
      return true
    const isFirstWord = at === first && first === 0
    if (isUpper(token) && !DETERMINERS.holds(token) && (!isFirstWord || at < last || token.text.length > 3)) return true
  }
  return DETERMINERS.has(opening.lower) && last > first && last - first <= 4
}

/** `the Ministry for Foreign Affairs`, `Trade and Industry`, `Bank of Japan`. */
const isOfName = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]!.lower === 'in' && AGENTS.holds(tokens[at - 1]) && isUpper(tokens[at + 1])) ||
  (JOINTS.holds(tokens[at]) && isUpper(tokens[at - 1]) && (isUpper(tokens[at + 1]) || tokens[at + 1]?.lower === 'the'))

const JOINTS = words('for and of in on')

/** Marks that stand inside a name: `R&D`, `Asia-Pacific`, `U.S.`. */
const isInside = (tokens: readonly Token[], at: number): boolean => {
  const { text, glued } = tokens[at]!
  const next = tokens[at + 1]
  if (next?.kind !== 'word') return false
  if (text === '&') return true
  if (text === '.') return (tokens[at - 1]?.text.length ?? 9) <= 3 && isUpper(tokens[at - 1])
  if ((text === '’' || text === "'") && glued && tokens[at - 1]?.lower.endsWith('s')) return true
  return glued && next.glued && ['-', '/', '’', "'", '–'].includes(text)
}

export const isUpper = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text)
const isSmall = (token: Token): boolean => token.text === token.lower
