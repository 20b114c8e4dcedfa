import { wordSet, wordMap } from '../../text/index.ts'
import type { Token, UnitLookup, WordMap } from '../../vocabulary/index.ts'
import { coordination } from './coordination.ts'
import { isFunctionWord } from './function-words.ts'
import { isPlural, singular } from './nouns.ts'
import { CARDINALS } from './number-words.ts'

/** Plurals that stand as adjectives before another noun: `arms deals`, `goods trains`, `sales offices`. */
const PLURAL_ADJECTIVES = wordSet(
  'arms goods sales sports savings customs communications operations systems united states services'.split(' '),
)

/** Heads that go on with `of` as one noun. */
const OF_COMPOUNDS = wordSet([
  'understanding',
  'interest',
  'intent',
  'intention',
  'cooperation',
  'state',
  'war',
  'credit',
])

export interface CountedNoun {
  /** Singular head, lower case: `vehicle` of `150 Luo vehicles`; an acronym as it is written. */
  readonly head: string
  readonly last: number
  /** Denominator of the rate that an adjective makes of it: `wk` of `35 weekly flights`. */
  readonly per: string | null
}

const RATES: WordMap<string> = wordMap([
  ['weekly', 'wk'],
  ['daily', 'd'],
  ['monthly', 'mo'],
  ['annual', 'a'],
  ['yearly', 'a'],
  ['hourly', 'h'],
])

/** `1,500 more soldiers`, `30 other states`. */
const FURTHER = wordSet(['more', 'other', 'such', 'fewer', 'least', 'most'])

/** How many tokens a phrase may take up to its head. */
const LONGEST = 9

/** The noun phrase a number counts, from token `at` on: its head and last token; `null` where no noun follows. */
export function countedNoun(tokens: readonly Token[], at: number, units: UnitLookup): CountedNoun | null {
  const per = RATES.of(tokens[at]) ?? null
  const from = per || FURTHER.holds(tokens[at]) ? at + 1 : at
  for (let index = from; index < tokens.length && index < at + LONGEST; index++) {
    const token = tokens[index]!
    if (token.kind === 'number') {
      if (!isModelNumber(tokens, index, at)) return null
      if (tokens[index + 1]?.lower !== 's' || !tokens[index + 1]!.glued) continue
      return { head: modelName(tokens, index), last: index + 1, per }
    }
    if (index > at && (isInnerHyphen(tokens, index) || modifiersGoOn(tokens, index))) continue
    if (token.kind === 'mark' || endsPhrase(tokens, index) || token.lower === "'s") return null
    if (isPeople(tokens, index, units)) return { head: 'person', last: index, per }
    if (token.lower === 'head' && isHeadOfCattle(tokens, index, at)) return { head: 'head', last: index, per }
    if (!isPlural(token.lower)) continue
    if (PLURAL_ADJECTIVES.holds(token) && goesOn(tokens, index + 1)) continue
    if (isName(token) && tokens[index + 1] && isCommonPlural(tokens[index + 1]!)) continue
    return headAt(tokens, index, per)
  }
  return null
}

/** `200,000 head of cattle`, `200,000 head`. */
function isHeadOfCattle(tokens: readonly Token[], index: number, at: number): boolean {
  const next = tokens[index + 1]
  return next?.lower === 'of' || (index === at && (next === undefined || next.kind === 'mark' || isFunctionWord(next)))
}

/** `20 warships, submarines and support ships` goes on to the last of them, which names them all. */
function headAt(tokens: readonly Token[], index: number, per: string | null): CountedNoun {
  const of = tokens[index + 1]?.lower === 'of' ? tokens[index + 2] : undefined
  if (of && OF_COMPOUNDS.has(of.lower)) {
    return { head: `${singular(tokens[index]!.lower)} of ${of.lower}`, last: index + 2, per }
  }
  const joined = coordination(tokens, index)
  const head = tokens[joined?.head ?? index]!
  return {
    head: isAcronym(head.text) ? head.text.slice(0, -1) : singular(head.lower),
    last: joined?.last ?? index,
    per,
  }
}

/** `220 BrahMos missiles`: a name in -s before what is counted. */
const isName = (token: Token): boolean => /^\p{Lu}/u.test(token.text)
const isCommonPlural = (token: Token): boolean => token.kind === 'word' && !isName(token) && isPlural(token.lower)

/** `SMRs`, `UAVs`. */
const isAcronym = (text: string): boolean => text.length > 2 && /^\p{Lu}{2}.*s$/u.test(text)

/** The `35` of `24 Su-35 fighters`, the `747` of `20 Boeing 747s`, the `26` of `five Type 26 frigates`. */
const isModelNumber = (tokens: readonly Token[], index: number, at: number): boolean =>
  index > at &&
  (isGluedModel(tokens, index) ||
    (isName(tokens[index - 1]!) &&
      ((tokens[index + 1]?.lower === 's' && tokens[index + 1]!.glued) || isModelOf(tokens, index))))

/** `20 Boeing 787 aircraft`: digits between a name and what is counted. */
const isModelOf = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]!.text.length <= 4 && tokens[index + 1] !== undefined && isCommonPlural(tokens[index + 1]!)

const isGluedModel = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]!.glued && (tokens[index - 1]!.kind === 'word' || tokens[index - 1]!.text === '-')

function modelName(tokens: readonly Token[], index: number): string {
  let first = index
  while (first > 0 && tokens[first]!.glued) first--
  return tokens
    .slice(first, index + 1)
    .map((token) => token.text)
    .join('')
}

/** A function word ends the phrase, unless it is a part of a compound or a model: `well-paid`, `P-8I`. */
const endsPhrase = (tokens: readonly Token[], index: number): boolean =>
  isFunctionWord(tokens[index]) &&
  !(tokens[index]!.glued && (tokens[index - 1]?.text === '-' || tokens[index - 1]?.kind === 'number'))

const isInnerHyphen = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]!.text === '-' && tokens[index]!.glued && tokens[index + 1]?.glued === true

const FURTHEST = 6

/** `new, high-paying jobs`, `Chinese and Russian troops`: a joint between two adjectives, with the noun soon after. */
function modifiersGoOn(tokens: readonly Token[], joint: number): boolean {
  const { lower } = tokens[joint]!
  if (lower !== ',' && lower !== 'and' && lower !== 'or') return false
  if (isPlural(tokens[joint - 1]!.lower) || isFunctionWord(tokens[joint - 1])) return false
  for (let at = joint + 1; at < tokens.length && at < joint + FURTHEST; at++) {
    const word = tokens[at]!
    if (isInnerHyphen(tokens, at)) continue
    if (at > joint + 1 && (word.lower === ',' || word.lower === 'and' || word.lower === 'or')) continue
    if (word.kind !== 'word' || endsPhrase(tokens, at) || CARDINALS.holds(word)) return false
    if (isPlural(word.lower)) return true
  }
  return false
}

function isPeople(tokens: readonly Token[], index: number, units: UnitLookup): boolean {
  const token = tokens[index]!
  if (!units.isPeople(token.lower) || token.text[0] === token.text[0]!.toLowerCase()) return false
  if (isPlural(token.lower)) return true
  return !goesOn(tokens, index + 1) && !(tokens[index + 1] && modifiersGoOn(tokens, index + 1))
}

/** Whether another noun of the same phrase follows soon. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < tokens.length && index < at + 4; index++) {
    const token = tokens[index]!
    if (token.kind !== 'word') {
      if (isInnerHyphen(tokens, index)) continue
      return false
    }
    if (isFunctionWord(token) || token.lower.endsWith('ed')) return false
    if (isPlural(token.lower)) return true
  }
  return false
}
