import type {
  LeftoverReason,
  MeasuredWords,
  NumberElsewhere,
  NumberMention,
  Quantity,
  TimeMention,
  Token,
  UnitLookup,
} from '../../vocabulary/index.ts'
import { boundAfter, boundBefore } from './bounds.ts'
import { MULTIPLES } from './number-words.ts'
import { isReference, notAFigure, withoutUnit } from './not-figures.ts'
import { readNumber } from './numbers.ts'
import { type RankReading, readRank } from './ranks.ts'
import { type RangeReading, readRange } from './ranges.ts'
import { findTimes } from './times.ts'
import { currencyBefore, perAfter, type UnitReading, unitAfter } from './unit-phrases.ts'

/** Reads the quantities and times of one sentence; every other number comes back with the reason it is none. */
export function measure(tokens: readonly Token[], units: UnitLookup): MeasuredWords {
  const times = findTimes(tokens)
  const taken = new Set<TimeMention>()
  const quantities: Quantity[] = []
  const others: NumberElsewhere[] = []
  let next = 0
  for (let index = 0; index < tokens.length; index++) {
    while (next < times.length && times[next]!.last < index) next++
    const time = next < times.length && times[next]!.first <= index ? times[next]! : null
    if (time && !isQuantityAfterAll(tokens, time, units)) {
      noteTime(tokens, time, others)
      index = time.last
      continue
    }
    const rank = readRank(tokens, index)
    if (rank) {
      quantities.push(rankQuantity(tokens, rank))
      index = rank.last
      continue
    }
    const number = readNumber(tokens, index)
    if (!number) {
      if (tokens[index]!.kind === 'number') others.push({ first: index, last: index, reason: 'no-unit' })
      continue
    }
    if (time) taken.add(time)
    const read = readQuantities(tokens, number, units)
    if ('reason' in read) {
      const last = read.reason === 'name' ? number.first : number.last
      others.push({ first: number.first, last, reason: read.reason })
      index = number.last
    } else {
      quantities.push(...read.quantities)
      index = read.last
    }
  }
  return { quantities: shareUnits(tokens, quantities, others), times: times.filter((time) => !taken.has(time)), others }
}

/** `$2000`, `2000 tons`: a bare year with a sign before it or a unit behind. */
function isQuantityAfterAll(tokens: readonly Token[], time: TimeMention, units: UnitLookup): boolean {
  if (time.first !== time.last || tokens[time.first]!.kind !== 'number') return false
  if (currencyBefore(tokens, time.first, units)) return true
  const after = units.after.at(tokens, time.first + 1)
  return after !== null && after.value.dimension !== 'money' && !tokens[time.first + 1]!.glued
}

function noteTime(tokens: readonly Token[], time: TimeMention, others: NumberElsewhere[]): void {
  for (let at = time.first; at <= time.last; at++) {
    if (tokens[at]!.kind !== 'number') continue
    others.push({ first: at, last: at, reason: tokens[at]!.text.length === 4 ? 'year' : 'date' })
  }
}

type Read = { quantities: Quantity[]; last: number } | { reason: LeftoverReason }

function readQuantities(tokens: readonly Token[], number: NumberMention, units: UnitLookup): Read {
  const currency = currencyBefore(tokens, number.first, units)
  const reason = currency ? null : notAFigure(tokens, number)
  if (reason && !(reason === 'name' && isGluedUnit(tokens, number, units))) return { reason }
  if (number.form === 'multiple') return readMultiple(tokens, number)
  if (!currency && isReference(tokens, number)) return { reason: 'reference' }
  const range = readRange(tokens, number, currency, units)
  const whole = range ? range.number : number
  const unit = range?.unit ?? currency ?? unitAfter(tokens, whole, units) ?? ownUnit(whole)
  if (!unit) return { reason: withoutUnit(tokens, whole) }
  if (!isWorthTaking(tokens, whole, unit, units)) return { reason: unit.dimension === 'time' ? 'date' : 'enumeration' }
  return assemble(tokens, whole, unit, currency?.first ?? whole.first, range, units)
}

/** `40bn` and `5km` are glued but no names. */
const isGluedUnit = (tokens: readonly Token[], number: NumberMention, units: UnitLookup): boolean =>
  !tokens[number.first]!.glued && (number.scaled || units.after.at(tokens, number.last + 1) !== null)

/** Fractions are parts of a whole. */
function ownUnit(number: NumberMention): UnitReading | null {
  if (number.form !== 'fraction') return null
  return { unit: '%', dimension: 'percent', factor: 1, last: number.last, candidates: null, isModifier: false }
}

function readMultiple(tokens: readonly Token[], number: NumberMention): Read {
  const word = tokens[number.first]!.lower
  const unit = MULTIPLES.get(word)?.[1] ?? '{time}'
  const reading: UnitReading = {
    unit,
    dimension: unit === '%' ? 'percent' : 'count',
    factor: 1,
    last: number.last,
    candidates: null,
    isModifier: false,
  }
  if (
    (word === 'double' || word === 'triple' || word === 'treble') &&
    ['digit', '-', 'taxation', 'standards', 'standard'].includes(tokens[number.last + 1]?.lower ?? '')
  ) {
    return { reason: 'name' }
  }
  return { quantities: [quantity(tokens, number, reading, number.first, number.last, true)], last: number.last }
}

/** Small spelled-out counts are enumeration, and spelled-out durations are left, unless they are the point. */
function isWorthTaking(tokens: readonly Token[], number: NumberMention, unit: UnitReading, units: UnitLookup): boolean {
  if (number.form === 'indefinite') return unit.dimension !== 'time'
  if (number.form !== 'words' || number.scaled || number.value > 12) return true
  if (unit.dimension === 'count') return units.reported.has(unit.unit.slice(1, -1)) && number.value > 1
  if (unit.dimension === 'time') return unit.isModifier && !isPlanName(tokens, unit.last + 1)
  return true
}

/** `the five-year plan`: the plan's name, not its length. */
const isPlanName = (tokens: readonly Token[], next: number): boolean =>
  tokens[next]?.lower === 'plan' || tokens[next]?.lower === 'old'

function assemble(
  tokens: readonly Token[],
  number: NumberMention,
  unit: UnitReading,
  first: number,
  range: RangeReading | null,
  units: UnitLookup,
): Read {
  const unitLast = Math.max(number.last, unit.last)
  const per = unit.dimension === 'percent' || unit.dimension === 'time' ? null : perAfter(tokens, unitLast, units)
  const yearly = per === null && isYearly(tokens, first, unit) ? 'a' : null
  const distant = RATED.has(unit.dimension) && per === null ? perBehindGoods(tokens, unitLast) : null
  const denominator = per?.unit ?? distant ?? yearly
  const withPer = denominator ? { ...unit, unit: `${unit.unit}/${denominator}` } : unit
  const last = per?.last ?? unitLast
  const one = quantity(tokens, number, withPer, range?.first ?? first, last, false)
  return { quantities: [one], last }
}

/** `an annual capacity of 38 billion cubic metres` is a rate. */
function isYearly(tokens: readonly Token[], first: number, unit: UnitReading): boolean {
  if (!RATED.has(unit.dimension) || unit.unit.includes('/')) return false
  for (let at = first - 1; at >= 0 && at >= first - 7; at--) {
    if (tokens[at]!.kind !== 'word') return false
    if (tokens[at]!.lower === 'annual' || tokens[at]!.lower === 'yearly') return true
  }
  return false
}

/** `12,000 tonnes of uranium per annum`: the rate stands behind the goods, outside the figure's words. */
function perBehindGoods(tokens: readonly Token[], last: number): string | null {
  if (tokens[last + 1]?.lower !== 'of') return null
  for (let at = last + 2; at < tokens.length && at <= last + 7; at++) {
    const word = tokens[at]!.lower
    if (tokens[at]!.kind !== 'word') return null
    if (word === 'annually' || (word === 'a' && tokens[at + 1]?.lower === 'year')) return 'a'
    if (word === 'per')
      return ['annum', 'year'].includes(tokens[at + 1]?.lower ?? '')
        ? 'a'
        : tokens[at + 1]?.lower === 'day'
          ? 'd'
          : null
  }
  return null
}

/** Dimensions that flow: what has an annual amount. */
const RATED = new Set(['volume', 'mass', 'energy'])

function quantity(
  tokens: readonly Token[],
  number: NumberMention,
  unit: UnitReading,
  first: number,
  last: number,
  isMultiple: boolean,
): Quantity {
  const before = boundBefore(tokens, first)
  const bound = boundAfter(tokens, last) ?? (number.upper === null ? before.bound : 'exact')
  return {
    start: tokens[first]!.start,
    end: tokens[last]!.end,
    first,
    last,
    phraseFirst: before.first,
    value: scale(number.value, unit.factor),
    upper: number.upper === null ? null : scale(number.upper, unit.factor),
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
}

function rankQuantity(tokens: readonly Token[], rank: RankReading): Quantity {
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
  const unit: UnitReading = {
    unit: '{rank}',
    dimension: 'rank',
    factor: 1,
    last: rank.last,
    candidates: null,
    isModifier: true,
  }
  return quantity(tokens, number, unit, rank.at, rank.last, false)
}

/** Products of decimals without binary dust. */
const scale = (value: number, factor: number): number =>
  factor === 1 ? value : Number((value * factor).toPrecision(15))

/** `12, 15 and 18 per cent`: numbers of a list take the unit of its last one. */
function shareUnits(tokens: readonly Token[], quantities: Quantity[], others: NumberElsewhere[]): Quantity[] {
  const result = [...quantities]
  for (let index = result.length - 1; index >= 0; index--) {
    const owner = result[index]!
    if (owner.form !== 'digits' || owner.dimension === 'count' || owner.dimension === 'money') continue
    const at = others.findIndex((other) => other.reason === 'no-unit' && joinsList(tokens, other.last, owner.first))
    if (at < 0) continue
    const number = readNumber(tokens, others[at]!.first)
    if (!number || number.scaled || number.form !== 'digits') continue
    others.splice(at, 1)
    const unit: UnitReading = {
      unit: owner.unit,
      dimension: owner.dimension,
      factor: 1,
      last: number.last,
      candidates: null,
      isModifier: false,
    }
    result.splice(index, 0, quantity(tokens, number, unit, number.first, number.last, false))
    index++
  }
  return result
}

const joinsList = (tokens: readonly Token[], last: number, next: number): boolean => {
  const between = tokens.slice(last + 1, next).map((token) => token.lower)
  return (
    between.length > 0 &&
    between.length <= 2 &&
    between.every((word) => word === ',' || word === 'and' || word === 'or')
  )
}
