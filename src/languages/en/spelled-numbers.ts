import type { NumberMention, Token } from '../../vocabulary/index.ts'
import { CARDINALS, INDEFINITE, SCALES } from './number-words.ts'

/** `tens of thousands`, `hundreds of`, `billions`: read as the least they can be. */
export function readIndefinite(tokens: readonly Token[], index: number): NumberMention | null {
  const base = INDEFINITE.of(tokens[index])
  if (base === undefined) return null
  let value = base
  let last = index
  while (tokens[last + 1]?.lower === 'of' && INDEFINITE.holds(tokens[last + 2])) {
    value *= INDEFINITE.of(tokens[last + 2])!
    last += 2
  }
  return { form: 'indefinite', value, upper: null, step: 0, looseStep: 0, scaled: false, first: index, last }
}

interface Sum {
  total: number
  group: number
  step: number
  last: number
}

/** `twenty-five`, `a hundred and twenty`, `one and a half billion`, `a dozen`, `two million`. */
export function readWords(tokens: readonly Token[], index: number): NumberMention | null {
  const word = tokens[index]!.lower
  const isArticle = word === 'a' || word === 'an'
  const next = tokens[index + 1]?.lower ?? ''
  if (isArticle && next === 'dozen') return words(index, index + 1, 12, 1)
  if (isArticle && (!SCALES.has(next) || next.endsWith('s') || NOUNS.has(next))) return null
  // "a billion-dollar deal": the article is the deal's.
  const isModifier = isArticle && tokens[index + 2]?.text === '-' && tokens[index + 2]!.glued
  if (!isArticle && SCALES.has(word) && !isBareScale(tokens, index)) return null
  const sum: Sum = { total: 0, group: isArticle || SCALES.has(word) ? 1 : 0, step: 1, last: -1 }
  addWords(tokens, isArticle ? index + 1 : index, isArticle || SCALES.has(word), sum)
  if (sum.last < 0) return null
  const value = sum.total + sum.group
  if (tokens[sum.last + 1]?.lower === 'dozen') return words(index, sum.last + 1, value * 12, 12)
  return words(isModifier ? index + 1 : index, sum.last, value, sum.step)
}

/** Short scales that are nouns behind an article: `at a mill`. */
const NOUNS: ReadonlySet<string> = new Set(['mill', 'mil', 'tr', 'cr'])

/** `the billion-dollar deal`: a scale word alone is one of its kind only as an adjective. */
const isBareScale = (tokens: readonly Token[], index: number): boolean =>
  !tokens[index]!.lower.endsWith('s') &&
  tokens[index]!.lower.length > 4 &&
  tokens[index + 1]?.text === '-' &&
  tokens[index + 1]!.glued &&
  !tokens[index]!.glued

function words(first: number, last: number, value: number, step: number): NumberMention {
  return { form: 'words', value, upper: null, step, looseStep: step, scaled: step >= 1000, first, last }
}

function addWords(tokens: readonly Token[], from: number, isOpen: boolean, sum: Sum): void {
  for (let at = from; at < tokens.length; at++) {
    const word = tokens[at]!.lower
    const cardinal = CARDINALS.get(word)
    if (cardinal !== undefined) {
      if (sum.last >= 0 && !joins(sum.group, cardinal, tokens, at)) return
      sum.group += cardinal
      sum.last = at
      continue
    }
    const scale = SCALES.get(word)
    if (scale !== undefined && (sum.last >= 0 || isOpen) && !word.endsWith('s')) {
      addScale(sum, scale)
      sum.last = at
      continue
    }
    if (sum.last < 0) return
    // "six-and-a-half times"
    if (word === '-' && tokens[at]!.glued && tokens[at + 1]?.lower === 'and' && tokens[at + 5]?.lower === 'half') {
      sum.group += 0.5
      sum.step = 0.5
      sum.last = at + 5
      return
    }
    if (!isJoint(tokens, at)) return
    if (word === 'and' && tokens[at + 1]?.lower === 'a') {
      const part = tokens[at + 2]!.lower === 'half' ? 0.5 : 0.25
      // "a million and a half" is of the million.
      const isOfScale = sum.group === 0 && sum.total > 0
      if (isOfScale) sum.total += part * sum.step
      else sum.group += part
      sum.step = isOfScale ? part * sum.step : part
      at += 2
      sum.last = at
    }
  }
}

function addScale(sum: Sum, scale: number): void {
  sum.step = scale
  if (scale === 100) {
    sum.group = (sum.group || 1) * 100
    return
  }
  sum.total = sum.group === 0 && sum.total > 0 ? sum.total * scale : sum.total + (sum.group || 1) * scale
  sum.group = 0
}

/** A unit word may follow a ten (`twenty-five`) or a hundred (`hundred and five`), nothing else. */
function joins(group: number, next: number, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!.lower
  if (group >= 20 && group % 100 >= 20 && group % 10 === 0 && next < 10) return before === '-' || CARDINALS.has(before)
  return group % 100 === 0 && next < 100 && before !== '-'
}

/** A hyphen inside `twenty-five` and `two-million`, an `and` inside `a hundred and five`, `one and a half`. */
function isJoint(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]!.lower
  const next = tokens[at + 1]?.lower ?? ''
  if (word === '-') return tokens[at]!.glued && (CARDINALS.has(next) || (SCALES.has(next) && tokens[at + 1]!.glued))
  if (word !== 'and') return false
  if (next === 'a') return tokens[at + 2]?.lower === 'half' || tokens[at + 2]?.lower === 'quarter'
  const before = tokens[at - 1]!.lower
  return (before === 'hundred' || before === 'thousand') && CARDINALS.has(next)
}
