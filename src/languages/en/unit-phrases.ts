import type { NumberMention, Token, UnitForm, UnitLookup } from '../../vocabulary/index.ts'
import { isFunctionWord } from './function-words.ts'
import { countedNoun } from './nouns.ts'

/** The unit behind a number: its code, factor and last token. */
export interface UnitReading {
  readonly unit: string
  readonly dimension: string
  readonly factor: number
  readonly last: number
  readonly candidates: UnitForm['candidates']
  /** Written as an adjective (`five-year`). */
  readonly isModifier: boolean
}

/** The currency sign or code that ends right before token `first`: `US$`, `RMB`, `$`. */
export function currencyBefore(
  tokens: readonly Token[],
  first: number,
  units: UnitLookup,
): (UnitReading & { first: number }) | null {
  for (let start = Math.max(0, first - 3); start < first; start++) {
    const match = units.before.at(tokens, start)
    if (
      !match ||
      start + match.length !== first ||
      isWordInside(tokens, start) ||
      !isWritten(tokens, start, match.value)
    )
      continue
    return { ...match.value, last: first - 1, first: start, isModifier: false }
  }
  return null
}

/** A sign with letters is written in its own case: `A$` is none in `a $5 billion plan`. */
const isWritten = (tokens: readonly Token[], start: number, form: UnitForm): boolean =>
  form.written === null || form.written.split(' ').every((word, offset) => tokens[start + offset]!.text === word)

/** A letter sign (`Rs`, `RM`) must not be the end of a word. */
const isWordInside = (tokens: readonly Token[], start: number): boolean =>
  tokens[start]!.kind === 'word' && tokens[start]!.glued && tokens[start - 1]?.kind === 'word'

/** The unit, currency or counted noun behind a number that ends at token `last`. */
export function unitAfter(tokens: readonly Token[], number: NumberMention, units: UnitLookup): UnitReading | null {
  const hyphen = tokens[number.last + 1]
  const isHyphened = hyphen?.text === '-' && hyphen.glued && tokens[number.last + 2]?.glued === true
  const at = isHyphened ? number.last + 2 : number.last + 1
  const match = units.after.at(tokens, at)
  if (match && !isPrefixOfWord(tokens, at + match.length) && isWritten(tokens, at, match.value)) {
    // `44 pounds of fentanyl`: `of` tells the pound of mass from the currency and is no part of it.
    const trailing = tokens[at + match.length - 1]!.lower === 'of' ? 1 : 0
    return { ...match.value, last: at + match.length - 1 - trailing, isModifier: isHyphened }
  }
  if (isHyphened || number.form === 'fraction') return null
  const noun = countedNoun(tokens, number.form === 'indefinite' && tokens[at]?.lower === 'of' ? at + 1 : at, units)
  if (!noun) return null
  const head = units.after.at(tokens, noun.last)
  // "three financial years": a unit with words before it is no count.
  if (head && head.value.dimension === 'time') return null
  return { unit: `{${noun.head}}`, dimension: 'count', factor: 1, last: noun.last, candidates: null, isModifier: false }
}

/** `ton-per-year` goes on, `tons-` does not; a unit glued to more letters is no unit. */
const isPrefixOfWord = (tokens: readonly Token[], next: number): boolean =>
  tokens[next]?.kind === 'word' && tokens[next]!.glued && tokens[next - 1]?.kind === 'word'

export interface PerReading {
  readonly unit: string
  readonly last: number
}

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['annually', 'a'],
  ['yearly', 'a'],
  ['daily', 'd'],
  ['monthly', 'mo'],
])

/** `per year`, `a day`, `each month`, `/year`, `annually`, `per barrel`, `-per-year`. */
export function perAfter(tokens: readonly Token[], last: number, units: UnitLookup): PerReading | null {
  const adverb = ADVERBS.get(tokens[last + 1]?.lower ?? '')
  if (adverb) return { unit: adverb, last: last + 1 }
  let at = last + 1
  if (tokens[at]?.text === '-' && tokens[at]!.glued) at++
  const word = tokens[at]?.lower
  if (word === undefined || !['per', 'a', 'an', 'each', 'every', '/'].includes(word)) return null
  let next = at + 1
  if (tokens[next]?.text === '-' && tokens[next]!.glued) next++
  const match = units.per.at(tokens, next)
  if (match) return word === 'an' && match.value !== 'h' ? null : { unit: match.value, last: next + match.length - 1 }
  if (word !== 'per' || tokens[next]?.kind !== 'word' || isFunctionWord(tokens[next]!.lower)) return null
  return { unit: `{${tokens[next]!.lower}}`, last: next }
}
