import { wordSet } from '../../text/index.ts'
import type {
  LeftoverReason,
  MeasuredSentence,
  MeasuredWords,
  NumberElsewhere,
  NumberMention,
  TimeMention,
  Token,
  UnitLookup,
} from '../../vocabulary/index.ts'
import { boundBefore } from './bounds.ts'
import { isPoint } from './durations.ts'
import { type Bare, type Item, shareUnits } from './elliptical.ts'
import { type Found, found, foundRank } from './found.ts'
import { MULTIPLES, ORDINALS } from './number-words.ts'
import { isReference, notAFigure, withoutUnit } from './not-figures.ts'
import { NUMBER_STARTS, readNumber } from './numbers.ts'
import { perAfter, perBehindGoods } from './per-units.ts'
import { readRank } from './ranks.ts'
import { type RangeReading, readRange } from './ranges.ts'
import { findTimes } from './times.ts'
import { currencyBefore, type UnitReading, unitAfter } from './unit-phrases.ts'

/** Reads the quantities and times of one sentence, which may go on from the one before it; every other number comes back with the reason it is none. */
export function measure(
  tokens: readonly Token[],
  units: UnitLookup,
  before: MeasuredSentence | null = null,
): MeasuredWords {
  const times = findTimes(tokens)
  const taken = new Set<TimeMention>()
  const items: Item[] = []
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
    if (time) taken.add(time)
    index = readAt(tokens, index, units, items, others)
  }
  const left = times.filter((time) => !taken.has(time))
  const quantities = shareUnits(tokens, items, left, units, others, before).map((item) => item.quantity)
  return { quantities, times: left, others }
}

/** Words that a number or a rank may start with. */
const STARTS = wordSet([...NUMBER_STARTS, ...ORDINALS.keys(), 'no', 'number'])

/** Reads what stands at token `index` into `items` or `others`; its last token. */
function readAt(
  tokens: readonly Token[],
  index: number,
  units: UnitLookup,
  items: Item[],
  others: NumberElsewhere[],
): number {
  if (tokens[index]!.kind === 'word' && !STARTS.holds(tokens[index])) return index
  const rank = readRank(tokens, index)
  if (rank) {
    items.push(foundRank(tokens, rank))
    return rank.last
  }
  const currency = tokens[index]!.kind === 'number' && index > 0 ? currencyBefore(tokens, index, units) : null
  const number = readNumber(tokens, index, currency !== null)
  if (!number) {
    if (tokens[index]!.kind === 'number') others.push({ first: index, last: index, reason: 'no-unit' })
    return index
  }
  const read = readQuantity(tokens, number, currency, units)
  if ('quantity' in read) {
    items.push(read)
    return read.quantity.last
  }
  if (read.isOpen) {
    items.push(read)
    return number.last
  }
  const last = read.reason === 'name' ? number.first : number.last
  others.push({ first: number.first, last, reason: read.reason })
  return last
}

/** Nouns of people and things that a bare year before them counts: `2000 soldiers`. */
const COUNTED_IN_YEARS = wordSet(
  'people troops soldiers students workers jobs tourists companies firms ships vehicles cars refugees migrants employees officers men women children tanks missiles houses homes schools villages families'.split(
    ' ',
  ),
)

/** Before a year, not before a count. */
const OF_TIME = wordSet(
  'in since by during until till from for to of and or through before after the late early mid year , ( - –'.split(' '),
)

/** `$2000`, `2000 tons`, `employs 2000 people`: a bare year with a sign before it or a unit behind. */
function isQuantityAfterAll(tokens: readonly Token[], time: TimeMention, units: UnitLookup): boolean {
  if (time.relative?.kind === 'span' && time.relative.isBare) return isDuration(tokens, time, units)
  if (time.first !== time.last || tokens[time.first]!.kind !== 'number') return false
  if (currencyBefore(tokens, time.first, units)) return true
  const next = tokens[time.first + 1]
  const before = tokens[time.first - 1]
  if (next && COUNTED_IN_YEARS.holds(next)) return before !== undefined && !OF_TIME.holds(before)
  const after = units.after.at(tokens, time.first + 1)
  if (after === null || next!.glued) return false
  // "in 2000 dollars" names the year of the prices.
  return after.value.dimension !== 'money' || (before !== undefined && !OF_TIME.holds(before))
}

/** `built in 18 months`: how long it took, and not when. */
function isDuration(tokens: readonly Token[], time: TimeMention, units: UnitLookup): boolean {
  const number = readNumber(tokens, time.first, false)
  const unit = number && unitAfter(tokens, number, units)
  return unit !== null && unit.dimension === 'time' && isPoint(tokens, number!, unit)
}

function noteTime(tokens: readonly Token[], time: TimeMention, others: NumberElsewhere[]): void {
  for (let at = time.first; at <= time.last; at++) {
    if (tokens[at]!.kind !== 'number') continue
    others.push({ first: at, last: at, reason: tokens[at]!.text.length === 4 ? 'year' : 'date' })
  }
}

function readQuantity(
  tokens: readonly Token[],
  number: NumberMention,
  currency: ReturnType<typeof currencyBefore>,
  units: UnitLookup,
): Found | Bare {
  const none = (reason: LeftoverReason): Bare => ({ number, reason, isOpen: false })
  const reason = currency ? null : notAFigure(tokens, number)
  if (reason && !(reason === 'name' && isGluedUnit(tokens, number, units))) return none(reason)
  if (number.form === 'multiple') return readMultiple(tokens, number)
  if (!currency && isReference(tokens, number)) return none('reference')
  const range = readRange(tokens, number, currency, units)
  const whole = range ? range.number : number
  const unit = range?.unit ?? currency ?? unitAfter(tokens, whole, units) ?? ownUnit(whole)
  if (!unit) return bare(tokens, whole)
  if (isOneOfRate(tokens, whole, unit)) return none('reference')
  if (unit.dimension === 'time' && !isPoint(tokens, whole, unit)) return none('date')
  if (!isWorthTaking(tokens, whole, unit, units)) return none('enumeration')
  const counted = unit.dimension === 'count' && unit.unit !== '{time}' ? withPoints(tokens, whole) : whole
  return assemble(tokens, counted, unit, currency?.first ?? whole.first, range, units)
}

/** `(€1 = 145.6 krónur)`: the one that a rate is given for. */
const isOneOfRate = (tokens: readonly Token[], number: NumberMention, unit: UnitReading): boolean =>
  number.value === 1 && unit.dimension === 'money' && tokens[Math.max(unit.last, number.last) + 1]?.text === '='

/** `1.200 people`: what is counted has no decimals, so that the point parts thousands. */
function withPoints(tokens: readonly Token[], number: NumberMention): NumberMention {
  const isParted = number.first === number.last && /^\d{1,3}\.\d{3}$/.test(tokens[number.first]!.text)
  return isParted ? { ...number, value: Math.round(number.value * 1000), step: 1, looseStep: 1 } : number
}

/** A number without a unit, which may share that of a neighbour. */
function bare(tokens: readonly Token[], number: NumberMention): Bare {
  const reason = withoutUnit(tokens, number)
  const isOpen = reason !== 'reference' && (number.form === 'digits' || number.form === 'words')
  return { number, reason, isOpen }
}

/** `40bn` and `5km` are glued but no names. */
const isGluedUnit = (tokens: readonly Token[], number: NumberMention, units: UnitLookup): boolean =>
  !tokens[number.first]!.glued && (number.scaled || units.after.at(tokens, number.last + 1) !== null)

/** Fractions are parts of a whole. */
function ownUnit(number: NumberMention): UnitReading | null {
  if (number.form !== 'fraction') return null
  return { unit: '%', dimension: 'percent', factor: 1, last: number.last, candidates: null, isModifier: false }
}

function readMultiple(tokens: readonly Token[], number: NumberMention): Found {
  const unit = MULTIPLES.of(tokens[number.first])?.[1] ?? '{time}'
  const reading: UnitReading = {
    unit,
    dimension: unit === '%' ? 'percent' : 'count',
    factor: 1,
    last: number.last,
    candidates: null,
    isModifier: false,
  }
  return found(tokens, number, reading, number.first, number.last, true)
}

/** Before a count in words these say that it is known already: `the three agreements`. */
const DEFINITE = wordSet("the these those both its their his her our all such 's other".split(' '))

/** `two F-16s`: what carries a model's number is counted wherever it is bought. */
const MODEL = /^[A-Za-z]{1,4}-\d{1,4}[A-Za-z]{0,4}$/

/** Small spelled-out counts are enumeration, unless a record counts such things. */
function isWorthTaking(tokens: readonly Token[], number: NumberMention, unit: UnitReading, units: UnitLookup): boolean {
  if (unit.dimension === 'count' && tokens[number.first - 1]?.lower === 'top') return false
  if (number.form === 'indefinite') return unit.dimension !== 'time'
  if (number.form !== 'words' || number.scaled || number.value > 12 || unit.dimension !== 'count') return true
  if (number.value <= 1) return false
  if (unit.unit === '{time}') return number.value > 2 || isComparison(tokens, unit.last + 1)
  const noun = unit.unit.slice(1, unit.unit.indexOf('}'))
  if (units.reported.has(noun) || MODEL.test(noun)) return true
  // "at least ten firms": who measures does not enumerate.
  if (number.value > 2 && boundBefore(tokens, number.first).bound !== 'exact') return true
  return units.reportedIfNew.has(noun) && !DEFINITE.holds(tokens[number.first - 1])
}

const isComparison = (tokens: readonly Token[], at: number): boolean =>
  ['as', 'the', 'more', 'that', 'higher', 'larger', 'greater'].includes(tokens[at]?.lower ?? '')

function assemble(
  tokens: readonly Token[],
  number: NumberMention,
  unit: UnitReading,
  first: number,
  range: RangeReading | null,
  units: UnitLookup,
): Found {
  const unitLast = Math.max(number.last, unit.last)
  const isRateless = unit.dimension === 'percent' || unit.dimension === 'time' || unit.unit.includes('/')
  const per = isRateless ? null : perAfter(tokens, unitLast, units)
  const isFlow = !isRateless && per === null && RATED.has(unit.dimension)
  const distant = isFlow ? (perBehindGoods(tokens, unitLast, units) ?? (isYearly(tokens, first) ? 'a' : null)) : null
  const denominator = per?.unit ?? distant
  const withPer = denominator ? { ...unit, unit: `${unit.unit}/${denominator}` } : unit
  return found(tokens, number, withPer, range?.first ?? first, per?.last ?? unitLast)
}

/** `an annual capacity of 38 billion cubic metres` is a rate. */
function isYearly(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - 7; at--) {
    if (tokens[at]!.kind !== 'word') return false
    if (tokens[at]!.lower === 'annual' || tokens[at]!.lower === 'yearly' || isOutput(tokens, at)) return true
  }
  return false
}

/** `a nameplate capacity of 74,000 tonnes`: what a works can turn out in a year. */
const isOutput = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'capacity' && OUTPUTS.holds(tokens[at - 1])

const OUTPUTS = wordSet(
  'nameplate production crushing refining smelting milling processing export import regasification liquefaction installed output design designed throughput pipeline'.split(
    ' ',
  ),
)

/** Dimensions that flow: what has an annual amount. */
const RATED = wordSet(['volume', 'mass', 'energy'])
