import type { NumberMention, Token } from '../../vocabulary/index.ts'
import { readDigits } from './digits.ts'
import { CARDINALS, FRACTIONS, GLUED_SCALES, INDEFINITE, MULTIPLES, SCALES } from './number-words.ts'

/**
 * Reads the number that starts at token `index`: digits, words, a mix (`1.2 million`, `half a billion`), a fraction, an
 * indefinite (`tens of thousands`), a multiple (`doubled`, `five-fold`). `null` where none starts there.
 */
export function readNumber(tokens: readonly Token[], index: number): NumberMention | null {
  const token = tokens[index]!
  if (token.kind === 'number') return readDigitNumber(tokens, index)
  if (token.kind !== 'word') return null
  return (
    readMultiple(tokens, index) ??
    readIndefinite(tokens, index) ??
    readFraction(tokens, index) ??
    readWords(tokens, index)
  )
}

/** The scale words that follow token `at`: `million`, `hundred thousand`, `bn`. */
export function readScale(tokens: readonly Token[], at: number): { scale: number; last: number } {
  let scale = 1
  let last = at - 1
  for (let next = at; next < tokens.length; next++) {
    const token = tokens[next]!
    // "10-million-tonne", "$3-billion"
    if (token.text === '-' && token.glued && tokens[next + 1]?.glued && SCALES.has(tokens[next + 1]!.lower)) continue
    const value = SCALES.get(token.lower) ?? (token.glued ? gluedScale(tokens, next) : undefined)
    if (value === undefined || (scale > 1 && value < scale && scale !== 100)) break
    scale *= value
    last = next
    if (tokens[next + 1]?.text === '.' && tokens[next + 1]!.glued && token.lower.length <= 3 && isShort(token.lower)) {
      // "bln." with its stop before a currency: the stop is no part of the number.
      break
    }
  }
  return { scale, last }
}

const isShort = (word: string): boolean => word === 'bn' || word === 'mn' || word === 'bln' || word === 'mln'

/** `3m` and `5k` are scales only behind digits, and `m` only where no unit of length is meant (money stands before). */
function gluedScale(tokens: readonly Token[], at: number): number | undefined {
  const scale = GLUED_SCALES.get(tokens[at]!.lower)
  if (scale === undefined || tokens[at - 1]?.kind !== 'number') return undefined
  const before = tokens[at - 2]?.text
  const isMoney = before !== undefined && /^\p{Sc}$/u.test(before)
  return isMoney || tokens[at]!.lower === 'k' ? scale : undefined
}

function readDigitNumber(tokens: readonly Token[], index: number): NumberMention | null {
  const digits = readDigits(tokens[index]!.text)
  if (!digits) return null
  const mixed = readMixedFraction(tokens, index)
  const { scale, last } = readScale(tokens, (mixed?.last ?? index) + 1)
  const value = digits.value + (mixed?.part ?? 0)
  const whole = last >= index + 1 ? last : (mixed?.last ?? index)
  return {
    form: 'digits',
    value: times(value, scale),
    upper: null,
    step: (mixed ? mixed.step : digits.step) * scale,
    looseStep: (mixed ? mixed.step : digits.looseStep) * scale,
    scaled: scale > 1,
    first: index,
    last: whole,
  }
}

/** `2 1/2` and `2½`. */
function readMixedFraction(
  tokens: readonly Token[],
  index: number,
): { part: number; step: number; last: number } | null {
  const next = tokens[index + 1]
  if (next?.glued) {
    const part = { '½': 0.5, '¼': 0.25, '¾': 0.75 }[next.text]
    if (part !== undefined) return { part, step: 0.25, last: index + 1 }
  }
  const [numerator, slash, denominator] = tokens.slice(index + 1, index + 4)
  if (
    numerator?.kind === 'number' &&
    slash?.text === '/' &&
    slash.glued &&
    denominator?.glued &&
    denominator.kind === 'number'
  ) {
    const part = Number(numerator.text) / Number(denominator.text)
    if (part < 1 && Number(denominator.text) <= 16) return { part, step: 1 / Number(denominator.text), last: index + 3 }
  }
  return null
}

/** Decimal products without binary dust: 146.87 × 1e9 is 146870000000. */
export function times(value: number, scale: number): number {
  return scale === 1 ? value : Number(`${value}e${Math.round(Math.log10(scale) * 1000) / 1000}`) || value * scale
}

function readMultiple(tokens: readonly Token[], index: number): NumberMention | null {
  const multiple = MULTIPLES.get(tokens[index]!.lower)
  if (multiple) return exact(index, index, multiple[0], 'multiple')
  const value = CARDINALS.get(tokens[index]!.lower)
  if (value === undefined) return null
  const after = tokens[index + 1]?.text === '-' ? index + 2 : index + 1
  return tokens[after]?.lower === 'fold' ? exact(index, after, value, 'multiple') : null
}

function exact(first: number, last: number, value: number, form: NumberMention['form']): NumberMention {
  return { form, value, upper: null, step: 0, looseStep: 0, scaled: false, first, last }
}

/** `tens of thousands`, `hundreds of`, `billions`: read as the least they can be. */
function readIndefinite(tokens: readonly Token[], index: number): NumberMention | null {
  const base = INDEFINITE.get(tokens[index]!.lower)
  if (base === undefined) return null
  let value = base
  let last = index
  while (tokens[last + 1]?.lower === 'of' && INDEFINITE.has(tokens[last + 2]?.lower ?? '')) {
    value *= INDEFINITE.get(tokens[last + 2]!.lower)!
    last += 2
  }
  return exact(index, last, value, 'indefinite')
}

/** `half`, `a quarter`, `two-thirds`, `one third`; `half a million` is a number, not a share. */
function readFraction(tokens: readonly Token[], index: number): NumberMention | null {
  const word = tokens[index]!.lower
  if (word === 'half') return readHalf(tokens, index)
  const numerator = CARDINALS.get(word) ?? (word === 'a' || word === 'an' ? 1 : undefined)
  if (numerator !== undefined) {
    const hyphen = tokens[index + 1]?.text === '-'
    const at = hyphen ? index + 2 : index + 1
    const denominator = FRACTIONS.get(tokens[at]?.lower ?? '')
    if (denominator === undefined || numerator >= denominator || (denominator === 2 && !hyphen && word !== 'a'))
      return null
    if (!hyphen && numerator === 1 && !isShareContext(tokens, at)) return null
    return fraction(word === 'a' || word === 'an' ? at : index, at, numerator, denominator)
  }
  const denominator = FRACTIONS.get(word)
  if (denominator === undefined || !word.startsWith('quarter') || !isShareContext(tokens, index)) return null
  return fraction(index, index, 1, denominator)
}

/** `a third of`: without `of` a third is an ordinal, a quarter three months. */
function isShareContext(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower
  return next === 'of' || (next === 'the' && tokens[at + 2]?.kind === 'word')
}

function readHalf(tokens: readonly Token[], index: number): NumberMention | null {
  const article = tokens[index + 1]?.lower
  const at = article === 'a' || article === 'an' ? index + 2 : index + 1
  const scale = SCALES.get(tokens[at]?.lower ?? '')
  if (scale !== undefined) {
    return {
      form: 'words',
      value: scale / 2,
      upper: null,
      step: scale / 2,
      looseStep: scale / 2,
      scaled: true,
      first: index,
      last: at,
    }
  }
  if (tokens[index + 1]?.text === '-' && tokens[index + 1]!.glued) return null
  if (article === 'a' || article === 'an' || article === 'century' || article === 'year') return null
  return fraction(index, index, 1, 2)
}

function fraction(first: number, last: number, numerator: number, denominator: number): NumberMention {
  const value = Math.round((numerator / denominator) * 1e4) / 100
  return { form: 'fraction', value, upper: null, step: 1, looseStep: 1, scaled: false, first, last }
}

/** `twenty-five`, `a hundred and twenty`, `one and a half billion`, `a dozen`, `two million`. */
function readWords(tokens: readonly Token[], index: number): NumberMention | null {
  let at = index
  let total = 0
  let group = 0
  let last = -1
  let step = 1
  const article = tokens[index]!.lower === 'a' || tokens[index]!.lower === 'an'
  if (article) {
    const next = tokens[index + 1]?.lower ?? ''
    if (next === 'dozen') return { ...exact(index, index + 1, 12, 'words'), step: 1, looseStep: 1 }
    if (!SCALES.has(next) || next.endsWith('s')) return null
    group = 1
    at = index + 1
  }
  for (; at < tokens.length; at++) {
    const word = tokens[at]!.lower
    const cardinal = CARDINALS.get(word)
    if (cardinal !== undefined) {
      if (last >= 0 && !joins(group, cardinal, tokens, at)) break
      group += cardinal
      last = at
      continue
    }
    const scale = SCALES.get(word)
    if (scale !== undefined && (last >= 0 || article) && !word.endsWith('s')) {
      step = scale
      if (scale === 100) group = (group || 1) * 100
      else {
        total += (group || 1) * scale
        group = 0
      }
      last = at
      continue
    }
    if (last < 0 || !isJoint(tokens, at)) break
    if (word === 'and' && tokens[at + 1]?.lower === 'a' && tokens[at + 2]?.lower === 'half') {
      group += 0.5
      step = 0.5
      at += 2
      last = at
    }
  }
  if (last < 0) return null
  if (tokens[last + 1]?.lower === 'dozen')
    return { ...exact(index, last + 1, (total + group) * 12, 'words'), step: 12, looseStep: 12 }
  const value = total + group
  return { form: 'words', value, upper: null, step, looseStep: step, scaled: step >= 1000, first: index, last }
}

/** A unit word may follow a ten (`twenty-five`) or a hundred (`hundred and five`), nothing else. */
function joins(group: number, next: number, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!.lower
  if (group >= 20 && group < 100 && group % 10 === 0 && next < 10) return before === '-' || CARDINALS.has(before)
  return group % 100 === 0 && next < 100
}

/** A hyphen inside `twenty-five`, an `and` inside `a hundred and five`, `one and a half`. */
function isJoint(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]!.lower
  const next = tokens[at + 1]?.lower ?? ''
  if (word === '-') return tokens[at]!.glued && CARDINALS.has(next)
  if (word !== 'and') return false
  if (next === 'a' && tokens[at + 2]?.lower === 'half') return true
  const before = tokens[at - 1]!.lower
  return (before === 'hundred' || before === 'thousand') && CARDINALS.has(next)
}
