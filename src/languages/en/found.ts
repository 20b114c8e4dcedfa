import type { Bound, NumberMention, Quantity, Token } from '../../vocabulary/index.ts'
import { boundAfter, boundBefore, boundSuffix, isDuring } from './bounds.ts'
import { times } from './numbers.ts'
import type { RankReading } from './ranks.ts'
import type { UnitReading } from './unit-phrases.ts'

/** A quantity with the number and the unit that made it. */
export interface Found {
  readonly quantity: Quantity
  readonly number: NumberMention
  readonly unit: UnitReading
}

/** Makes the quantity of tokens `first` to `last`, with the bound that its neighbours give it. */
export function found(
  tokens: readonly Token[],
  number: NumberMention,
  unit: UnitReading,
  first: number,
  last: number,
  isMultiple = false,
): Found {
  const before = boundBefore(tokens, first, unit.dimension === 'count' && !number.scaled)
  const isSpan = unit.dimension === 'time' && isDuring(tokens, before.first, first)
  const suffix = boundSuffix(tokens, number.last)
  const after = boundAfter(tokens, last) ?? (suffix && suffix.last <= last ? suffix.bound : null)
  const bound: Bound = after ?? (number.upper === null && !isSpan ? before.bound : 'exact')
  const quantity: Quantity = {
    start: tokens[first]!.start,
    end: tokens[last]!.end,
    first,
    last,
    phraseFirst: isSpan ? first : before.first,
    value: scaled(number.value, unit.factor),
    upper: number.upper === null ? null : scaled(number.upper, unit.factor),
    step: number.step * Math.abs(unit.factor),
    looseStep: number.looseStep * Math.abs(unit.factor),
    unit: unit.unit,
    dimension: unit.dimension,
    bound,
    form: number.form,
    inferred: unit.candidates ? ['unit'] : [],
    candidates: unit.candidates,
    isMultiple,
    isModifier: unit.isModifier,
  }
  return { quantity, number, unit }
}

/** A place among partners. */
export function foundRank(tokens: readonly Token[], rank: RankReading): Found {
  const number: NumberMention = {
    form: 'ordinal',
    value: rank.value,
    upper: null,
    step: 0,
    looseStep: 0,
    scaled: false,
    first: rank.at,
    last: rank.last,
  }
  const unit = { unit: '{rank}', dimension: 'rank', factor: 1, last: rank.last, candidates: null, isModifier: true }
  return found(tokens, number, unit, rank.at, rank.last)
}

/** The same number in the thousands or millions of its neighbour: the `4` of `from $4 to $5 billion`. */
export function rescaled(number: NumberMention, other: NumberMention): NumberMention {
  const scale = sharedScale(number, other)
  if (scale === 1) return number
  return {
    ...number,
    value: times(number.value, scale),
    step: number.step * scale,
    looseStep: number.looseStep * scale,
    scaled: true,
  }
}

/** The scale word that one number has and the other leaves out; 1 where it leaves none out. */
export function sharedScale(number: NumberMention, other: NumberMention): number {
  if (number.scaled || !other.scaled || Math.abs(number.value) >= 1000) return 1
  const size = Math.abs(other.value)
  for (const scale of [1e12, 1e9, 1e6, 1e3]) if (size >= scale) return scale
  return 1
}

/** Products of decimals without binary dust. */
const scaled = (value: number, factor: number): number =>
  factor === 1 ? value : Number((value * factor).toPrecision(15))
