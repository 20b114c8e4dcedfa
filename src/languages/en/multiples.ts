import { wordSet } from '../../text/index.ts'
import type { NumberMention, Token } from '../../vocabulary/index.ts'
import { CARDINALS, MULTIPLES } from './number-words.ts'

/** Words that are a verb or a measure of growth only among the right neighbours: `double trade`, not `double standards`. */
const AMBIGUOUS = wordSet(['double', 'triple', 'treble', 'quadruple'])

const VERB_BEFORE = wordSet(
  "to will would could can may might should must shall than nearly almost about roughly more not cannot 'll help helped".split(
    ' ',
  ),
)

const OBJECT_AFTER = wordSet(
  'the that its their his our it them what this last those by from in to over within since'.split(' '),
)

const COMPARED_AFTER = wordSet('as the that what its their those'.split(' '))

/** `doubled`, `threefold`, `five-fold`, `10-fold`, `twice as large`; not `double taxation`, not `met twice`. */
export function readMultiple(tokens: readonly Token[], index: number): NumberMention | null {
  const word = tokens[index]!.lower
  const multiple = MULTIPLES.get(word)
  if (multiple) return isMultiple(tokens, index, word) ? exactly(index, index, multiple[0]) : null
  const value = CARDINALS.get(word)
  return value === undefined ? null : folds(tokens, index, index, value)
}

/** `10-fold` and `2.5-fold`, behind the digits that end at token `last`. */
export function folds(tokens: readonly Token[], first: number, last: number, value: number): NumberMention | null {
  // "rose 2x"; a car is 4x4.
  const times = tokens[last + 1]
  if (times?.glued && times.lower === 'x' && !tokens[last + 2]?.glued) return exactly(first, last + 1, value)
  const after = tokens[last + 1]?.text === '-' ? last + 2 : last + 1
  return tokens[after]?.lower === 'fold' ? exactly(first, after, value) : null
}

function isMultiple(tokens: readonly Token[], index: number, word: string): boolean {
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  if (word === 'twice' || word === 'thrice') return COMPARED_AFTER.holds(after)
  if (!AMBIGUOUS.has(word)) return true
  if (after?.text === '-') return false
  return VERB_BEFORE.holds(before) || OBJECT_AFTER.holds(after)
}

const exactly = (first: number, last: number, value: number): NumberMention => ({
  form: 'multiple',
  value,
  upper: null,
  step: 0,
  looseStep: 0,
  scaled: false,
  first,
  last,
})
