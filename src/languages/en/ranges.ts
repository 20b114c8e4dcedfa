import type { NumberMention, Token, UnitLookup } from '../../vocabulary/index.ts'
import { readNumber, times } from './numbers.ts'
import { currencyBefore, unitAfter, type UnitReading } from './unit-phrases.ts'

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
  currency: (UnitReading & { first: number }) | null,
  units: UnitLookup,
): RangeReading | null {
  const first = currency?.first ?? low.first
  const lowUnit = currency ? null : explicitUnit(tokens, low, units)
  const joint = (lowUnit?.last ?? low.last) + 1
  if (!isJoint(tokens, joint, first)) return null
  const high = numberAfter(tokens, joint + 1, units)
  if (!high || high.number.form === 'multiple' || high.number.form === 'fraction') return null
  const number = join(low, high.number)
  if (!number) return null
  const unit = currency ?? unitAfter(tokens, number, units)
  if (!unit) return null
  if (currency && high.currency && high.currency.unit !== currency.unit) return null
  if (lowUnit && lowUnit.unit !== unit.unit) return null
  if (currency) return { number, unit: { ...unit, last: number.last }, first }
  return { number, unit, first }
}

/** The low end's own unit, where it is repeated: `10 per cent to 20 per cent`. */
function explicitUnit(tokens: readonly Token[], low: NumberMention, units: UnitLookup): UnitReading | null {
  const match = units.after.at(tokens, low.last + 1)
  return match ? { ...match.value, last: low.last + match.length, isModifier: false } : null
}

function numberAfter(tokens: readonly Token[], at: number, units: UnitLookup) {
  for (let index = at; index < at + 3 && index < tokens.length; index++) {
    const number = readNumber(tokens, index)
    if (!number) continue
    const currency = index > at ? currencyBefore(tokens, index, units) : null
    return index === at || currency?.first === at ? { number, currency } : null
  }
  return null
}

const RANGING = new Set(['range', 'ranges', 'ranging', 'ranged', 'vary', 'varies', 'varying', 'anywhere', 'between'])

function isJoint(tokens: readonly Token[], at: number, first: number): boolean {
  const joint = tokens[at]
  if (!joint) return false
  if (joint.text === '-' || joint.text === '–' || joint.text === '—') return joint.glued || joint.text === '–'
  const before = tokens[first - 1]?.lower
  const isRanging = (word: string | undefined): boolean => word !== undefined && RANGING.has(word)
  if (joint.lower === 'and') return before === 'between' || isRanging(tokens[first - 2]?.lower)
  if (joint.lower !== 'to') return false
  return before !== 'from' || isRanging(tokens[first - 2]?.lower)
}

/** One number of two: the scale of the high end is shared where the low end has none (`4–5 billion`). */
function join(low: NumberMention, high: NumberMention): NumberMention | null {
  const shared = !low.scaled && high.scaled && low.value < 1000 ? highScale(high) : 1
  const value = times(low.value, shared)
  if (!(value < high.value)) return null
  return {
    ...high,
    first: low.first,
    value,
    upper: high.value,
    step: Math.max(low.step * shared, high.step),
    looseStep: Math.max(low.looseStep * shared, high.looseStep),
  }
}

function highScale(high: NumberMention): number {
  for (const scale of [1e12, 1e9, 1e6, 1e3]) if (high.value >= scale) return scale
  return 1
}
