import { wordSet } from '../../text/index.ts'
import type { NumberMention, Token, UnitLookup } from '../../vocabulary/index.ts'
import { boundBefore } from './bounds.ts'
import { sharedScale } from './found.ts'
import { CHANGES } from './function-words.ts'
import { readNumber, times } from './numbers.ts'
import { currencyBefore, type CurrencyReading, unitAfter, type UnitReading } from './unit-phrases.ts'

export interface RangeReading {
  readonly number: NumberMention
  readonly unit: UnitReading | null
  /** First token of the range, its currency included. */
  readonly first: number
}

/** `30 to 35 per cent`, `$4–5 billion`, `between $2 and $8.50`, `12-25 per cent`; `from A to B` in time is two figures. */
export function readRange(
  tokens: readonly Token[],
  low: NumberMention,
  currency: CurrencyReading | null,
  units: UnitLookup,
): RangeReading | null {
  const first = currency?.first ?? low.first
  // "shrank by a fifth to 316 mln dlrs"
  if (low.form === 'fraction') return null
  const joint = jointBehind(tokens, low, first, units, currency !== null)
  if (!joint) return null
  const high = numberAfter(tokens, joint.at + 1, units, currency !== null)
  if (!high || high.number.form === 'multiple' || high.number.form === 'fraction') return null
  const number = join(low, high.number)
  if (!number) return null
  const unit = currency ?? unitAfter(tokens, high.number, units)
  if (!unit) return null
  if (high.currency && high.currency.unit !== unit.unit) return null
  if (joint.unit && joint.unit.unit !== unit.unit) return null
  const isOwn = joint.unit !== null || (currency !== null && high.currency !== null)
  if (isChange(tokens, joint.at, first) && unit.dimension !== 'percent' && (isOwn || number.upper! > number.value * 2))
    return null
  return { number, unit: currency ? { ...unit, last: number.last } : unit, first }
}

/** Where the joint of a range stands, behind the low end and its own unit where that is repeated: `10% to 20%`. */
function jointBehind(
  tokens: readonly Token[],
  low: NumberMention,
  first: number,
  units: UnitLookup,
  isMoney: boolean,
): { at: number; unit: UnitReading | null } | null {
  if (isJoint(tokens, low.last + 1, first)) return { at: low.last + 1, unit: null }
  const match = isMoney ? null : units.after.at(tokens, low.last + 1)
  if (!match || !isJoint(tokens, low.last + match.length + 1, first)) return null
  const unit = { ...match.value, last: low.last + match.length, isModifier: false }
  return { at: unit.last + 1, unit }
}

function numberAfter(tokens: readonly Token[], at: number, units: UnitLookup, isMoney: boolean) {
  for (let index = at; index < at + 3 && index < tokens.length; index++) {
    const currency = index > at ? currencyBefore(tokens, index, units) : null
    if (index > at && currency?.first !== at) continue
    const number = readNumber(tokens, index, isMoney || currency !== null)
    if (number) return { number, currency }
  }
  return null
}

const RANGING = wordSet(['range', 'ranges', 'ranging', 'ranged', 'vary', 'varies', 'varying', 'anywhere', 'between'])

function isJoint(tokens: readonly Token[], at: number, first: number): boolean {
  const joint = tokens[at]
  if (!joint) return false
  if (joint.text === '-' || joint.text === '–' || joint.text === '—')
    return joint.glued ? tokens[at + 1]?.glued === true : tokens[at + 1]?.glued === false && at > first
  if (joint.text === '/') return joint.glued && tokens[at + 1]?.glued === true
  const before = tokens[first - 1]?.lower
  const isRanging = (word: string | undefined): boolean => word !== undefined && RANGING.has(word)
  // "two or three million" is one rough number, "12 or 15 per cent" are two.
  if (joint.lower === 'or') return tokens[at - 1]!.kind === 'word' && tokens[at + 1]?.kind === 'word'
  if (joint.lower === 'and') return before === 'between' || isRanging(tokens[first - 2]?.lower)
  if (joint.lower !== 'to') return false
  return before !== 'from' || isRanging(tokens[first - 2]?.lower)
}

/** `widened by $300 million to $1.7 billion`: by how much, and to what. */
const isChange = (tokens: readonly Token[], joint: number, first: number): boolean =>
  tokens[joint]!.lower === 'to' && CHANGES.holds(tokens[boundBefore(tokens, first).first - 1])

/** One number of two: the scale of the high end is shared where the low end has none (`4–5 billion`). */
function join(low: NumberMention, high: NumberMention): NumberMention | null {
  const scale = sharedScale(low, high)
  const value = times(low.value, scale)
  if (!(value < high.value)) return null
  return {
    ...high,
    first: low.first,
    value,
    upper: high.value,
    step: Math.max(low.step * scale, high.step),
    looseStep: Math.max(low.looseStep * scale, high.looseStep),
  }
}
