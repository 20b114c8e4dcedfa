import { wordSet, wordMap } from '../../text/index.ts'
import type { Token, UnitLookup, WordMap } from '../../vocabulary/index.ts'
import { isFunctionWord } from './function-words.ts'

export interface PerReading {
  readonly unit: string
  readonly last: number
}

const ADVERBS: WordMap<string> = wordMap([
  ['annually', 'a'],
  ['yearly', 'a'],
  ['daily', 'd'],
  ['monthly', 'mo'],
  ['weekly', 'wk'],
  ['hourly', 'h'],
])

const PREPOSITIONS = wordSet(['per', 'a', 'an', 'each', 'every', '/'])

/** `per year`, `a day`, `each month`, `/year`, `annually`, `per barrel`, `-per-year`. */
export function perAfter(tokens: readonly Token[], last: number, units: UnitLookup): PerReading | null {
  const adverb = ADVERBS.of(tokens[last + 1])
  if (adverb) return isAdjective(tokens, last + 1) ? null : { unit: adverb, last: last + 1 }
  let at = last + 1
  if (isHyphen(tokens, at)) at++
  // "2 cents for one kWh", "a levy of 400 dollars on each tonne"
  const isForOne = FOR.holds(tokens[at]) && ONE.holds(tokens[at + 1])
  if (isForOne) at++
  const word = tokens[at]?.lower
  if (word === undefined || !(isForOne || PREPOSITIONS.has(word))) return null
  const next = isHyphen(tokens, at + 1) ? at + 2 : at + 1
  const match = units.per.at(tokens, next)
  if (match)
    return startsTime(tokens, at, next + match.length) ? null : { unit: match.value, last: next + match.length - 1 }
  if (word !== 'per' || tokens[next]?.kind !== 'word' || isFunctionWord(tokens[next])) return null
  return { unit: `{${tokens[next]!.lower}}`, last: next }
}

const FOR = wordSet(['for', 'on'])
const ONE = wordSet(['one', 'each', 'every'])

const isHyphen = (tokens: readonly Token[], at: number): boolean => tokens[at]?.text === '-' && tokens[at]!.glued

/** `sold 5 million a year ago`: the time, not a rate. */
const startsTime = (tokens: readonly Token[], at: number, next: number): boolean =>
  tokens[at]!.lower === 'a' && ['ago', 'earlier', 'before', 'later'].includes(tokens[next]?.lower ?? '')

/** `30 daily flights`, `5 weekly newspapers`: the word belongs to the noun behind it. */
const isAdjective = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower !== 'annually' && tokens[at + 1]?.kind === 'word' && !isFunctionWord(tokens[at + 1])

/** `12,000 tonnes of uranium per annum`, `44 pounds of tea weekly`: the rate stands behind the goods, outside the figure's words. */
export function perBehindGoods(tokens: readonly Token[], last: number, units: UnitLookup): string | null {
  if (tokens[last + 1]?.lower !== 'of') return null
  for (let at = last + 2; at < tokens.length && at <= last + 8; at++) {
    const token = tokens[at]!
    const { kind, lower } = token
    if (kind !== 'word' && lower !== '-' && lower !== '/') return null
    const adverb = ADVERBS.of(token)
    if (adverb) return isAdjective(tokens, at) ? null : adverb
    if (!PREPOSITIONS.holds(token) || lower === 'an') continue
    const match = units.per.at(tokens, at + 1)
    if (match && TIMES.has(match.value)) return startsTime(tokens, at, at + 1 + match.length) ? null : match.value
  }
  return null
}

const TIMES = wordSet(['a', 'mo', 'wk', 'd', 'h', 'min', 's'])
