import { wordSet } from '../../text/index.ts'
import type { NumberMention, Token } from '../../vocabulary/index.ts'
import { boundBefore } from './bounds.ts'
import { CHANGES, isFunctionWord } from './function-words.ts'
import { isPlural } from './nouns.ts'
import { CARDINALS, FRACTIONS, SCALES } from './number-words.ts'

/** What a half or a quarter is of when it is no share of a whole: `half a century`, `a quarter of an hour`. */
const STRETCHES = wordSet('century hour mile day year decade month millennium'.split(' '))

/** Before `half` these tell one of two, not a share: `the second half`, `the northern half`. */
const ONE_OF_TWO = wordSet(
  'first second third latter other former final last top bottom upper lower northern southern eastern western better each either early late this next'.split(
    ' ',
  ),
)

const COMPARATIVES = wordSet('more less fewer higher lower larger smaller cheaper dearer bigger below above'.split(' '))

const SIDES = wordSet(['up', 'down'])
const AGAINST = wordSet(['on', 'from', 'compared', 'over'])

const WHEN = wordSet('last this next year-on-year'.split(' '))

const OWNERS = wordSet('the its their our his her that those these this all what'.split(' '))

/** `half`, `a quarter`, `two-thirds`, `one third`, `one in five`; `half a million` is a number, not a share. */
export function readFraction(tokens: readonly Token[], index: number): NumberMention | null {
  const word = tokens[index]!.lower
  if (word === 'half') return readHalf(tokens, index)
  const isArticle = word === 'a' || word === 'an'
  const numerator = isArticle ? 1 : CARDINALS.get(word)
  if (numerator === undefined) return readSingle(tokens, index, word)
  const ratio = isArticle ? null : readRatio(tokens, index, numerator)
  if (ratio) return ratio
  const isHyphened = tokens[index + 1]?.text === '-'
  const at = isHyphened ? index + 2 : index + 1
  const parts = FRACTIONS.of(tokens[at])
  if (parts === undefined || numerator === 0 || numerator >= parts) return null
  const ofScale = partOfScale(tokens, index, at, numerator / parts)
  if (ofScale) return ofScale
  const first = isArticle ? at : index
  const point = numerator === 1 ? ofPoint(tokens, at) : null
  if (point) return { ...point, first }
  // "a half", "one half of"; "one-half percentage point"
  if (numerator > 1 && tokens[at + 1]?.lower === 'of' && isStretch(tokens, at + 2)) return null
  if (numerator > 1 ? !isTimeCount(tokens, index, at) : isShare(tokens, first, at, index))
    return fraction(first, at, numerator, parts)
  return null
}

/** `three quarters of a billion`, `a quarter of a million`: an amount, and no share. */
function partOfScale(tokens: readonly Token[], first: number, at: number, share: number): NumberMention | null {
  const article = tokens[at + 2]?.lower
  if (tokens[at + 1]?.lower !== 'of' || (article !== 'a' && article !== 'one')) return null
  const scale = SCALES.of(tokens[at + 3])
  if (scale === undefined || scale < 1000 || tokens[at + 3]!.lower.endsWith('s')) return null
  return { ...part(first, at + 3, Math.round(share * scale)), step: scale / 4, looseStep: scale / 4, scaled: true }
}

/** `quarter of`, `thirds`: a part named without its number. */
function readSingle(tokens: readonly Token[], index: number, word: string): NumberMention | null {
  const parts = FRACTIONS.get(word)
  if (parts === undefined || word.endsWith('s') || parts === 2) return null
  const point = ofPoint(tokens, index)
  if (point) return point
  return parts === 4 && isShare(tokens, index, index, index) ? fraction(index, index, 1, parts) : null
}

const PERCENT = wordSet(['per', 'percent', 'pct', 'percentage', 'point'])

/** `a quarter point`, `half a percentage point`: a part of one unit, no share. */
function ofPoint(tokens: readonly Token[], at: number): NumberMention | null {
  const word = tokens[at]!.lower
  if (word !== 'quarter' && word !== 'half') return null
  const value = word === 'half' ? 0.5 : 0.25
  // "half of one per cent"
  const isOfOne = tokens[at + 1]?.lower === 'of' && ['one', '1', 'a'].includes(tokens[at + 2]?.lower ?? '')
  if (isOfOne && PERCENT.holds(tokens[at + 3])) return part(at, at + 2, value)
  const next = tokens[at + 1]?.text === '-' ? at + 2 : at + 1
  const unit = tokens[next]?.lower
  if (unit !== 'point' && unit !== 'percentage' && unit !== 'percent' && unit !== 'pct') return null
  return part(at, at, value)
}

/** `three quarters` of growth and `the first two halves` are times. */
const isTimeCount = (tokens: readonly Token[], first: number, at: number): boolean =>
  tokens[at - 1]!.text !== '-' &&
  (tokens[at]!.lower === 'quarters' || tokens[at]!.lower === 'halves') &&
  (tokens[at + 1]?.lower !== 'of' || ONE_OF_TWO.holds(tokens[first - 1]))

/** Whether `third` at token `at`, with its article from `article` on, is a part of a whole and no ordinal. */
function isShare(tokens: readonly Token[], first: number, at: number, article: number): boolean {
  const next = tokens[at + 1]
  if (next?.lower === 'of') return !isStretch(tokens, at + 2)
  if (next && (OWNERS.holds(next) || COMPARATIVES.holds(next))) return true
  const before = tokens[article - 1]?.lower
  // "rose by a quarter last year"
  if (before === 'by' && WHEN.holds(next)) return true
  // "a third up on 2022"
  if (SIDES.holds(next) && AGAINST.holds(tokens[at + 2])) return true
  const isEnd = next === undefined || next.kind === 'mark' ? next?.text !== '-' : isFunctionWord(next)
  if (!isEnd) return false
  return before === 'by' || before === 'up' || before === 'down' || boundBefore(tokens, first).bound !== 'exact'
}

function isStretch(tokens: readonly Token[], at: number): boolean {
  const next = OWNERS.holds(tokens[at]) || tokens[at]?.lower === 'a' || tokens[at]?.lower === 'an' ? at + 1 : at
  return STRETCHES.holds(tokens[next])
}

function readHalf(tokens: readonly Token[], index: number): NumberMention | null {
  const next = tokens[index + 1]
  const isHyphened = next?.text === '-' && next.glued
  const hasArticle = next?.lower === 'a' || next?.lower === 'an'
  const at = hasArticle || isHyphened ? index + 2 : index + 1
  const word = tokens[at]?.lower ?? ''
  const scale = word === 'dozen' ? 12 : SCALES.get(word)
  if (scale !== undefined && !word.endsWith('s')) return { ...part(index, at, scale / 2), scaled: scale >= 1000 }
  const point = ofPoint(tokens, index)
  if (point) return point
  if (hasArticle) return STRETCHES.has(word) || tokens[at]?.kind !== 'word' ? null : part(index, index + 1, 0.5)
  if (isHyphened || ONE_OF_TWO.holds(tokens[index - 1])) return null
  if (next?.lower === 'of' && isStretch(tokens, index + 2)) return null
  if (next?.kind === 'word' && !isFunctionWord(next) && !isPlural(next.lower) && next.lower !== "'s") return null
  return fraction(index, index, 1, 2)
}

/** `one in five`, `nine out of ten`, `4 out of 10`: a part of a whole. */
export function readRatio(tokens: readonly Token[], index: number, numerator: number): NumberMention | null {
  const joint = tokens[index + 1]?.lower
  const isOut = joint === 'out' && tokens[index + 2]?.lower === 'of'
  if (joint !== 'in' && !isOut) return ofNoun(tokens, index, numerator)
  const of = isOut ? index + 3 : index + 2
  const at = tokens[of]?.lower === 'every' ? of + 1 : of
  // "rose 5 in 10 days": in digits `1 in 10`, `4 out of 10` and, but for a change, `4 in 10` are shares.
  const isDigits = tokens[at]?.kind === 'number'
  if (isDigits && !isOut && at === of && numerator !== 1 && !isPartOfTen(tokens, index, at)) return null
  // "a score of 39 out of 100"
  if (isDigits && tokens[at]!.text === '100') return null
  const whole = isDigits ? Number(tokens[at]!.text) : CARDINALS.of(tokens[at])
  if (whole === undefined || numerator < 1 || !(numerator < whole) || whole > 100) return null
  const next = tokens[at + 1]
  if (next?.text === '-' || (next?.kind === 'word' && (SCALES.holds(next) || TIMES.holds(next)))) return null
  return fraction(index, at, numerator, whole)
}

/** `one job in ten`, `three Germans in four`: both numbers in words, and nothing counted behind the second. */
function ofNoun(tokens: readonly Token[], index: number, numerator: number): NumberMention | null {
  const noun = tokens[index + 1]
  if (noun?.kind !== 'word' || tokens[index + 2]?.lower !== 'in' || isFunctionWord(noun)) return null
  const at = tokens[index + 3]?.lower === 'every' ? index + 4 : index + 3
  const whole = CARDINALS.of(tokens[at])
  if (whole === undefined || numerator < 1 || numerator >= whole || isPlural(noun.lower) !== numerator > 1) return null
  const next = tokens[at + 1]
  const isEnd =
    next === undefined || next.kind === 'mark' ? next?.text !== '-' : !SCALES.holds(next) && isNoPlural(next)
  return isEnd ? fraction(index, at, numerator, whole) : null
}

const isNoPlural = (token: Token): boolean => isFunctionWord(token) || !isPlural(token.lower)

const isPartOfTen = (tokens: readonly Token[], index: number, at: number): boolean =>
  tokens[at]!.text === '10' && !CHANGES.holds(tokens[index - 1]) && tokens[at + 1]?.kind === 'word'

const TIMES = wordSet('years months weeks days hours minutes'.split(' '))

function part(first: number, last: number, value: number): NumberMention {
  return { form: 'words', value, upper: null, step: value, looseStep: value, scaled: false, first, last }
}

function fraction(first: number, last: number, numerator: number, parts: number): NumberMention {
  const value = Math.round((numerator / parts) * 1e4) / 100
  return { form: 'fraction', value, upper: null, step: 1, looseStep: 1, scaled: false, first, last }
}
