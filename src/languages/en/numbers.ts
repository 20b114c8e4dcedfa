import { wordSet } from '../../text/index.ts'
import type { NumberMention, Token } from '../../vocabulary/index.ts'
import { readDigits } from './digits.ts'
import { readFraction, readRatio } from './fractions.ts'
import { readMixedFraction, readSlashFraction, readSpread } from './mixed-fractions.ts'
import { folds, readMultiple } from './multiples.ts'
import { isPlural } from './nouns.ts'
import { CARDINALS, FRACTIONS, GLUED_SCALES, INDEFINITE, MULTIPLES, SCALES } from './number-words.ts'
import { readIndefinite, readWords } from './spelled-numbers.ts'

/** Words that a number may start with: most words are none of them, and no reader need look at those. */
export const NUMBER_STARTS = wordSet([
  ...CARDINALS.keys(),
  ...FRACTIONS.keys(),
  ...INDEFINITE.keys(),
  ...MULTIPLES.keys(),
  ...SCALES.keys(),
  'a',
  'an',
  'minus',
])

const MINUS = wordSet(['-', '−', '–'])

/**
 * Reads the number that starts at token `index`: digits, words, a mix (`1.2 million`, `half a billion`), a fraction, an
 * indefinite (`tens of thousands`), a multiple (`doubled`, `five-fold`). `null` where none starts there. `isMoney` says
 * that a currency stands before it, so that `5m` is five million.
 */
export function readNumber(tokens: readonly Token[], index: number, isMoney = false): NumberMention | null {
  const token = tokens[index]!
  if (token.kind === 'number') return readDigitNumber(tokens, index, isMoney)
  if (token.kind === 'mark') return MINUS.has(token.text) ? readNegative(tokens, index) : readVulgar(tokens, index)
  if (!NUMBER_STARTS.holds(token)) return null
  if (token.lower === 'minus') return tokens[index + 1]?.kind === 'number' ? negated(tokens, index) : null
  return (
    readMultiple(tokens, index) ??
    readIndefinite(tokens, index) ??
    readFraction(tokens, index) ??
    readWords(tokens, index)
  )
}

/** `-3%`: a minus is glued to its number and to nothing but a bracket before it, and opens no line. */
function readNegative(tokens: readonly Token[], index: number): NumberMention | null {
  const number = tokens[index + 1]
  if (
    index === 0 ||
    (tokens[index]!.glued && !isOpening(tokens[index - 1]!)) ||
    number?.kind !== 'number' ||
    !number.glued
  )
    return null
  return tokens[index - 1]!.kind === 'number' ? null : negated(tokens, index)
}

/** `(–12.3 %)`. */
const isOpening = ({ text }: Token): boolean => text === '(' || text === '['

function negated(tokens: readonly Token[], index: number): NumberMention | null {
  const number = readDigitNumber(tokens, index + 1, false)
  return number && { ...number, first: index, value: -number.value }
}

/** `½ pct`. */
function readVulgar(tokens: readonly Token[], index: number): NumberMention | null {
  const part = readMixedFraction(tokens, index - 1)
  if (!part || part.last !== index || tokens[index]!.glued) return null
  const { step } = part
  return {
    form: 'digits',
    value: part.part,
    upper: null,
    step,
    looseStep: step,
    scaled: false,
    first: index,
    last: index,
  }
}

/** The scale words that follow token `at`: `million`, `hundred thousand`, `bn`. */
function readScale(tokens: readonly Token[], at: number, isMoney: boolean): { scale: number; last: number } {
  let scale = 1
  let last = at - 1
  for (let next = at; next < tokens.length; next++) {
    const token = tokens[next]!
    // "10-million-tonne", "$3-billion"
    if (token.text === '-' && token.glued && tokens[next + 1]?.glued && SCALES.holds(tokens[next + 1])) continue
    const value = SCALES.of(token) ?? letterScale(tokens, next, isMoney)
    if (value === undefined || (scale > 1 && value < scale && scale !== 100)) break
    scale *= value
    last = next
    // "450 mln. roubles": the stop of an abbreviation is no end of the sentence.
    if (isAbbreviated(tokens, next)) return { scale, last: next + 1 }
  }
  return { scale, last }
}

/** What of money is written large: `260 mln. US dollars`. */
const MONEY_OF = wordSet('US U USD EUR RUB Russian Swiss Canadian Australian American'.split(' '))

const isAbbreviated = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === '.' &&
  tokens[at + 1]!.glued &&
  tokens[at]!.lower.length <= 3 &&
  tokens[at + 2]?.kind === 'word' &&
  (tokens[at + 2]!.text === tokens[at + 2]!.lower || MONEY_OF.has(tokens[at + 2]!.text))

/** `€3m`, `5k`, `40m people`: behind money a letter is a scale, else only before what can be counted in millions. */
function letterScale(tokens: readonly Token[], at: number, isMoney: boolean): number | undefined {
  const token = tokens[at]!
  const scale = GLUED_SCALES.of(token)
  if (scale === undefined || tokens[at - 1]?.kind !== 'number') return undefined
  if (token.lower === 'k') return token.glued ? scale : undefined
  if (isMoney) return token.glued || token.lower === 'm' ? scale : undefined
  const next = tokens[at + 1]
  return token.glued && token.lower !== 't' && next?.kind === 'word' && isCountable(tokens, at + 1) ? scale : undefined
}

/** Units written short behind a letter of scale: `2.4m b/d`. */
const MEASURED_IN_MILLIONS = wordSet('b bpd bbl boe boepd tpa mt teu teus ha cu sq kwh mwh'.split(' '))

/** `40m people`, `1.3m metric tons`; a race is 400 m long. */
const isCountable = (tokens: readonly Token[], at: number): boolean =>
  MEASURED_IN_MILLIONS.holds(tokens[at]) ||
  isPlural(tokens[at]!.lower) ||
  (tokens[at + 1]?.kind === 'word' && isPlural(tokens[at + 1]!.lower))

function readDigitNumber(tokens: readonly Token[], index: number, isMoney: boolean): NumberMention | null {
  const slash = readSpread(tokens, index) ?? readSlashFraction(tokens, index)
  if (slash) return slash
  const groupsEnd = spacedGroupsEnd(tokens, index)
  const digits = readDigits(
    groupsEnd === index
      ? tokens[index]!.text
      : tokens
          .slice(index, groupsEnd + 1)
          .map((token) => token.text)
          .join(''),
  )
  if (!digits) return null
  const whole = folds(tokens, index, groupsEnd, digits.value) ?? readRatio(tokens, index, digits.value)
  if (whole) return whole
  const mixed = readMixedFraction(tokens, groupsEnd)
  const { scale, last } = readScale(tokens, (mixed?.last ?? groupsEnd) + 1, isMoney)
  const rest = scale >= 1e6 && !mixed ? restOf(tokens, last + 1, scale) : null
  if (rest) return { ...rest, form: 'digits', value: times(digits.value, scale) + rest.value, first: index }
  return {
    form: 'digits',
    value: times(digits.value + (mixed?.part ?? 0), scale),
    upper: null,
    step: (mixed ?? digits).step * scale,
    looseStep: (mixed ? mixed.step : digits.looseStep) * scale,
    scaled: scale > 1,
    first: index,
    last: last > groupsEnd ? last : (mixed?.last ?? groupsEnd),
  }
}

/** `12 500 tonnes`, `1 234,5`: groups of three digits that single spaces part are one number. */
function spacedGroupsEnd(tokens: readonly Token[], index: number): number {
  const first = tokens[index]!.text
  if (first.length > 3 || first[0] === '0' || !isWhole(first)) return index
  let last = index
  for (let at = index + 1; at < tokens.length; at++) {
    const { text, kind, start } = tokens[at]!
    if (kind !== 'number' || start - tokens[at - 1]!.end !== 1) break
    if (!isWhole(text.slice(0, 3)) || text.length < 3) break
    if (text.length > 3) return text[3] === ',' || text[3] === '.' ? (isWhole(text.slice(4)) ? at : last) : last
    last = at
  }
  return last
}

/** `1 billion 240 million`: the smaller part of one number. */
function restOf(tokens: readonly Token[], at: number, whole: number): NumberMention | null {
  if (tokens[at]?.kind !== 'number' || tokens[at]!.glued) return null
  const digits = readDigits(tokens[at]!.text)
  const { scale, last } = readScale(tokens, at + 1, false)
  if (!digits || scale < 1000 || scale >= whole || digits.value >= 1000) return null
  const step = digits.step * scale
  return {
    form: 'digits',
    value: times(digits.value, scale),
    upper: null,
    step,
    looseStep: step,
    scaled: true,
    first: at,
    last,
  }
}

const isWhole = (text: string): boolean => /^\d+$/.test(text)

/** Decimal products without binary dust: 146.87 × 1e9 is 146870000000. */
export function times(value: number, scale: number): number {
  return scale === 1 ? value : Number(`${value}e${Math.round(Math.log10(scale) * 1000) / 1000}`) || value * scale
}
