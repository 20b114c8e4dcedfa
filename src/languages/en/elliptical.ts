import { wordSet } from '../../text/index.ts'
import type {
  LeftoverReason,
  MeasuredSentence,
  NumberElsewhere,
  NumberMention,
  Quantity,
  TimeMention,
  Token,
  UnitLookup,
} from '../../vocabulary/index.ts'
import { boundBefore } from './bounds.ts'
import { perAfter } from './per-units.ts'
import { type Found, found, rescaled } from './found.ts'
import { CHANGES, isFunctionWord } from './function-words.ts'
import { COMPARED, isShareable, joinsBefore, joinsNext, REACH } from './neighbours.ts'
import { subjectNoun } from './subject-nouns.ts'
import { fromSentenceBefore } from './sentence-before.ts'
import type { UnitReading } from './unit-phrases.ts'

/** A number that no unit follows: it may share that of a neighbour. */
export interface Bare {
  readonly number: NumberMention
  readonly reason: LeftoverReason
  /** Whether it may be a quantity after all; a date, a name or an age cannot. */
  readonly isOpen: boolean
}

export type Item = Found | Bare

const isFound = (item: Item | undefined): item is Found => item !== undefined && 'quantity' in item

/**
 * Gives numbers without a unit that of their neighbour: `12, 15 and 18 per cent`, `1.2 million cars, up from 900,000`, `the
 * number of students rose to 400`. What stays without is noted. Linear in the number of items.
 */
export function shareUnits(
  tokens: readonly Token[],
  items: Item[],
  times: readonly TimeMention[],
  units: UnitLookup,
  others: NumberElsewhere[],
  before: MeasuredSentence | null = null,
): Found[] {
  if (items.every(isFound)) return asPriced(rescaleAll(tokens, items as Found[]), before)
  const isTime = timeTokens(tokens.length, times)
  for (let index = items.length - 2; index >= 0; index--) {
    const [item, next] = [items[index]!, items[index + 1]!]
    if (!isFound(item) && isFound(next) && joinsNext(tokens, item.number, next, isTime)) {
      items[index] = shared(tokens, item.number, next, units)
    }
  }
  shareAhead(tokens, items, units)
  const result: Found[] = []
  let previous: Found | null = null
  // What a share or a rate stands between: "4.4 billion euros (12%), goods 21.8 billion".
  let amount: Found | null = null
  for (const item of items) {
    const resolved: Found | null = isFound(item)
      ? item
      : (fromBefore(tokens, item.number, previous, amount, isTime, units) ??
        (before && amount === null && isLoose(tokens, item.number, isTime)
          ? fromSentenceBefore(tokens, item.number, before, isTime, units)
          : null))
    if (resolved) {
      const isAside: boolean = isConversion(tokens, resolved, result.at(-1))
      result.push(resolved)
      if (isAside) continue
      if (isShareable(resolved)) previous = resolved
      if (isAmount(resolved, amount)) amount = resolved
    } else if (!isFound(item)) {
      others.push({ first: item.number.first, last: item.number.last, reason: item.reason })
    }
  }
  return asPriced(rescaleAll(tokens, result), before)
}

/** `Kenya sells it at 7.7 cents per kWh. Uganda charges 7.2 cents.`: one small amount that goes on from the price before it. */
function asPriced(items: Found[], before: MeasuredSentence | null): Found[] {
  const item = items[0]
  if (item === undefined || item.quantity.dimension !== 'money' || item.quantity.unit.includes('/')) return items
  const price = before?.quantities.findLast(({ dimension }) => dimension === 'money')
  if (!price || item.number.scaled) return items
  const [currency, per] = price.unit.split('/')
  if (per === undefined || TIMES.has(per) || currency !== item.quantity.unit) return items
  const ratio = item.quantity.value / price.value
  if (ratio < 0.5 || ratio >= 2) return items
  return [{ ...item, quantity: { ...item.quantity, unit: price.unit } }, ...items.slice(1)]
}

/** `exports made 140 mln and imports 120 mln dollars`: millions without a unit before the first that has one. */
function shareAhead(tokens: readonly Token[], items: Item[], units: UnitLookup): void {
  const first = items.findIndex(isFound)
  const next = items[first]
  if (!isFound(next) || next.unit.dimension !== 'money' || !next.number.scaled) return
  for (let index = first - 1; index >= 0; index--) {
    const { number } = items[index]!
    const ratio = number.value / next.number.value
    if (!number.scaled || next.number.first - number.last > REACH || ratio < 0.02 || ratio > 50) return
    items[index] = shared(tokens, number, next, units)
  }
}

/** `96 billion francs ($158 million) from 115 billion`: an amount said again in another money is no amount to go on from. */
const isConversion = (tokens: readonly Token[], { quantity }: Found, before: Found | undefined): boolean =>
  before !== undefined &&
  quantity.dimension === 'money' &&
  before.quantity.dimension === 'money' &&
  before.quantity.unit !== quantity.unit &&
  tokens[before.quantity.last + 1]?.text === '(' &&
  quantity.phraseFirst - before.quantity.last <= 3 &&
  tokens[quantity.last + 1]?.text === ')'

/** No share; a rate only where no amount was said: `1.2 mln dlrs, or 30 cts a share, vs 0.9 mln`. */
const isAmount = (item: Found, amount: Found | null): boolean =>
  isShareable(item) &&
  item.unit.dimension !== 'percent' &&
  (amount === null || !item.quantity.unit.includes('/') || item.unit.dimension !== amount.unit.dimension)

function timeTokens(length: number, times: readonly TimeMention[]): Uint8Array {
  const marks = new Uint8Array(length)
  for (const time of times) marks.fill(1, time.first, time.last + 1)
  return marks
}

function shared(tokens: readonly Token[], number: NumberMention, other: Found, units: UnitLookup): Found {
  const unit: UnitReading = { ...other.unit, unit: other.quantity.unit, last: number.last, isModifier: false }
  // "up from 3 million a day": the rate is said again.
  const per = unit.unit.includes('/') ? perAfter(tokens, number.last, units) : null
  const last = per && unit.unit.endsWith(`/${per.unit}`) ? per.last : number.last
  return found(tokens, rescaled(number, other.number), unit, number.first, last)
}

function fromBefore(
  tokens: readonly Token[],
  number: NumberMention,
  previous: Found | null,
  amount: Found | null,
  isTime: Uint8Array,
  units: UnitLookup,
): Found | null {
  if (!isLoose(tokens, number, isTime) && !isOfWhich(tokens, number)) return null
  const isLabelled = tokens[number.first - 1]?.text === ':'
  const label = isLabelled ? subjectNoun(tokens, number, previous?.quantity.last ?? -1, units) : null
  if (label === null && previous !== null && joinsBefore(tokens, number, previous, isTime))
    return shared(tokens, number, previous, units)
  if (label === null && amount !== null && amount !== previous && joinsBefore(tokens, number, amount, isTime))
    return shared(tokens, number, amount, units)
  const noun = isLabelled ? label : subjectNoun(tokens, number, previous?.quantity.last ?? -1, units)
  if (noun === null) return null
  const unit = {
    unit: `{${noun}}`,
    dimension: 'count',
    factor: 1,
    last: number.last,
    candidates: null,
    isModifier: false,
  }
  return found(tokens, number, unit, number.first, number.last)
}

/** `of which 4.84 million moved by rail`: whatever follows is its verb. */
function isOfWhich(tokens: readonly Token[], number: NumberMention): boolean {
  const { first } = boundBefore(tokens, number.first)
  return tokens[first - 1]?.lower === 'which' && tokens[first - 2]?.lower === 'of'
}

/** Nothing that it could count or be part of follows the number. */
function isLoose(tokens: readonly Token[], number: NumberMention, isTime: Uint8Array): boolean {
  const next = tokens[number.last + 1]
  if (next === undefined || isTime[number.last + 1] === 1) return true
  if (next.kind === 'mark') return next.text !== '-' && next.text !== '/' && next.text !== '%'
  return next.kind === 'word' && (isFunctionWord(next) || LOOSE.holds(next))
}

const LOOSE = wordSet(
  'last vs versus respectively killed dead injured wounded missing homeless displaced stranded died drowned perished previously year more'.split(
    ' ',
  ),
)

/** `from $4 to $5 billion`: the low end is in billions too; and a limit holds for all of its list. */
function rescaleAll(tokens: readonly Token[], items: Found[]): Found[] {
  for (let index = items.length - 2; index >= 0; index--) {
    if (!isPriced(items[index - 1], items[index]!)) items[index] = withRateAhead(items[index]!, items[index + 1]!)
    const [item, next] = [items[index]!, items[index + 1]!]
    if (item.unit.dimension !== 'money' || item.unit.unit !== next.unit.unit) continue
    if (item.quantity.last + 2 !== next.quantity.phraseFirst) continue
    const joint = tokens[item.quantity.last + 1]!.lower
    if (joint !== 'to' && joint !== 'and' && joint !== 'or') continue
    const number = rescaled(item.number, next.number)
    if (number === item.number) continue
    items[index] = found(tokens, number, item.unit, item.quantity.first, item.quantity.last)
  }
  for (let index = 1; index < items.length; index++) {
    items[index] = withRate(tokens, ofShare(tokens, items, index), items[index - 1]!)
    const [item, before] = [items[index]!.quantity, items[index - 1]!.quantity]
    if (isBoundShared(tokens, item, before))
      items[index] = { ...items[index]!, quantity: { ...item, bound: before.bound } }
  }
  return items
}

const SHARE = '/{share}'

/** `1.2 mln Canadian dlrs, or 30 cts a share, vs 0.9 mln, or 22 cts`: what is earned a share, each time in one currency. */
function ofShare(tokens: readonly Token[], items: readonly Found[], index: number): Found {
  const item = items[index]!
  const { unit, phraseFirst, dimension, candidates } = item.quantity
  if (dimension !== 'money' || tokens[phraseFirst - 1]?.lower !== 'or') return item
  const amount = items[index - 1]!.quantity
  if (amount.dimension !== 'money' || amount.unit.includes('/') || phraseFirst - amount.last > 3) return item
  const earlier = items[index - 2]?.quantity.unit ?? ''
  const isPerShare = unit.endsWith(SHARE) || (earlier.endsWith(SHARE) && isCompared(tokens, amount))
  if (!isPerShare || unit.slice(0, 3) !== 'USD' || (candidates === null && amount.unit !== 'USD')) return item
  const quantity = { ...item.quantity, unit: `${amount.unit}${SHARE}`, candidates: amount.candidates }
  return { ...item, quantity: { ...quantity, inferred: amount.candidates ? quantity.inferred : [] } }
}

/** `$47.6 a barrel from $60`, `3.03/kg versus 3.05`: what an amount is compared with has its rate. */
function withRate(tokens: readonly Token[], item: Found, before: Found): Found {
  const { unit } = before.quantity
  const slash = unit.indexOf('/')
  if (slash < 0 || item.quantity.unit !== unit.slice(0, slash)) return item
  const ratio = item.quantity.value / before.quantity.value
  if (ratio > 1000 || ratio < 0.001) return item
  if (item.number.first - before.quantity.last > REACH + 6) return item
  const isRate =
    isCompared(tokens, item.quantity) || isReached(tokens, item.quantity) || isPriceLike(tokens, item, before)
  return isRate ? { ...item, quantity: { ...item.quantity, unit } } : item
}

/** `12.5 million tonnes a year, is to grow to 14.1 million tonnes`: a rate changes to a rate. */
function isReached(tokens: readonly Token[], { phraseFirst }: Quantity): boolean {
  if (tokens[phraseFirst - 1]?.lower !== 'to') return false
  return CHANGES.holds(tokens[phraseFirst - 2]) || RAISED.holds(tokens[phraseFirst - 2])
}

const RAISED = wordSet('expand expanded expanding raised rising growing increasing falling up down'.split(' '))

/** Times: money in one of them is no price. */
const TIMES = wordSet(['a', 'mo', 'wk', 'd', 'h', 'min', 's'])

/** `US$7.68 per kilo, 60 cents more than`, `14.87 taka per kWh, against an average of 8.77`: small money of such a size is a price too. */
function isPriceLike(tokens: readonly Token[], item: Found, before: Found): boolean {
  if (item.unit.dimension !== 'money' || item.number.scaled || item.quantity.value >= 10_000) return false
  const { unit, value } = before.quantity
  if (before.number.scaled || TIMES.has(unit.slice(unit.indexOf('/') + 1))) return false
  const ratio = item.quantity.value / value
  const isStep = CHANGES.holds(tokens[item.quantity.phraseFirst - 1])
  return ratio > (isStep ? 0.001 : 0.05) && ratio < 5
}

/** `$2.43 a kilo against $2.61, and coffee 180 cents a pound`: it goes on from the price before it. */
const isPriced = (before: Found | undefined, item: Found): boolean =>
  before !== undefined && before.quantity.unit.startsWith(`${item.quantity.unit}/`)

/** `fell 1.25 cents to 64.80 cents a lb`, `offered as low as 3.90 dlrs, traded at 4.75 dlrs a lb`: the rate stands behind. */
function withRateAhead(item: Found, next: Found): Found {
  const { unit } = next.quantity
  const slash = unit.indexOf('/')
  if (slash < 0 || item.quantity.unit !== unit.slice(0, slash) || TIMES.has(unit.slice(slash + 1))) return item
  if (item.unit.dimension !== 'money' || item.number.scaled || next.number.scaled) return item
  const ratio = item.quantity.value / next.quantity.value
  const isStep = next.quantity.phraseFirst === item.quantity.last + 2 && ratio > 0.001 && ratio < 5
  if (!isStep && (ratio < 0.5 || ratio >= 2 || next.number.first - item.quantity.last > REACH)) return item
  return { ...item, quantity: { ...item.quantity, unit } }
}

function isCompared(tokens: readonly Token[], { phraseFirst }: Quantity): boolean {
  const word = tokens[phraseFirst - 1]?.lower ?? ''
  const verb = tokens[phraseFirst - 2]?.lower ?? ''
  return COMPARED.has(word) || (word === 'to' && verb === 'compared') || (word === 'with' && COMPARING.has(verb))
}

const COMPARING = wordSet(['compare', 'compares', 'compared'])

/** `a maximum of 5 tons for Chile, 4 tons for Peru`, `valued from $15 million and mills from $53 million`. */
function isBoundShared(tokens: readonly Token[], item: Quantity, before: Quantity): boolean {
  if (before.bound === 'exact' || item.bound !== 'exact' || item.unit !== before.unit) return false
  if (item.first - before.last > REACH) return false
  const opening = tokens[item.first - 1]?.lower
  if (opening === 'from') return before.bound === 'at_least' && tokens[before.first - 1]?.lower === 'from'
  if (opening !== ',' && opening !== 'and') return false
  return before.phraseFirst === before.first && tokens[before.last + 1]?.lower === tokens[item.last + 1]?.lower
}
