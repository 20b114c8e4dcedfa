import type {
  LeftoverReason,
  NumberElsewhere,
  NumberMention,
  TimeMention,
  Token,
  UnitLookup,
} from '../../vocabulary/index.ts'
import { boundBefore } from './bounds.ts'
import { perAfter } from './per-units.ts'
import { type Found, found, rescaled } from './found.ts'
import { CHANGES, isFunctionWord } from './function-words.ts'
import { subjectNoun } from './subject-nouns.ts'
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
): Found[] {
  if (items.every(isFound)) return rescaleAll(tokens, items as Found[])
  const isTime = timeTokens(tokens.length, times)
  for (let index = items.length - 2; index >= 0; index--) {
    const [item, next] = [items[index]!, items[index + 1]!]
    if (!isFound(item) && isFound(next) && joinsNext(tokens, item.number, next, isTime)) {
      items[index] = shared(tokens, item.number, next, units)
    }
  }
  const result: Found[] = []
  let previous: Found | null = null
  for (const item of items) {
    const resolved: Found | null = isFound(item) ? item : fromBefore(tokens, item.number, previous, isTime, units)
    if (resolved) {
      result.push(resolved)
      if (isShareable(resolved)) previous = resolved
    } else if (!isFound(item)) {
      others.push({ first: item.number.first, last: item.number.last, reason: item.reason })
    }
  }
  return rescaleAll(tokens, result)
}

function timeTokens(length: number, times: readonly TimeMention[]): Uint8Array {
  const marks = new Uint8Array(length)
  for (const time of times) marks.fill(1, time.first, time.last + 1)
  return marks
}

const isShareable = ({ quantity }: Found): boolean => !quantity.isMultiple && quantity.dimension !== 'rank'

/** Small counts in words only enumerate, whatever stands beside them. */
const mayShare = (number: NumberMention, { unit }: Found): boolean =>
  (number.form === 'digits' || (number.form === 'words' && (unit.dimension !== 'count' || number.value > 12))) &&
  (unit.dimension !== 'percent' || (!number.scaled && number.value < 1000))

function shared(tokens: readonly Token[], number: NumberMention, other: Found, units: UnitLookup): Found {
  const unit: UnitReading = { ...other.unit, unit: other.quantity.unit, last: number.last, isModifier: false }
  // "up from 3 million a day": the rate is said again.
  const per = unit.unit.includes('/') ? perAfter(tokens, number.last, units) : null
  const last = per && unit.unit.endsWith(`/${per.unit}`) ? per.last : number.last
  return found(tokens, rescaled(number, other.number), unit, number.first, last)
}

const LIST_JOINTS: ReadonlySet<string> = new Set([',', 'and', 'or', 'to', '/', 'of', 'the'])

/** `12, 15 and`, `from 8.5 to`, `from 20 mln in 1985 to`: only joints and times lie between a number and the next quantity. */
function joinsNext(tokens: readonly Token[], number: NumberMention, next: Found, isTime: Uint8Array): boolean {
  if (!isShareable(next) || !mayShare(number, next) || next.quantity.first !== next.number.first) return false
  const stop = next.quantity.phraseFirst
  let joints = 0
  for (let at = number.last + 1; at < stop; at++) {
    const { lower } = tokens[at]!
    if (isTime[at] === 1 || lower === 'in') continue
    if (!LIST_JOINTS.has(lower) || ++joints > 2) return false
    if (lower === 'to' && !isStart(tokens, number)) return false
  }
  return joints > 0
}

/** `from 20 mln to`, `by 300,000 to`. */
function isStart(tokens: readonly Token[], number: NumberMention): boolean {
  const before = tokens[boundBefore(tokens, number.first).first - 1]?.lower ?? ''
  return before === 'from' || CHANGES.has(before)
}

const COMPARED: ReadonlySet<string> = new Set(['vs', 'versus', 'against', 'than', 'from'])

const DISTRIBUTIVE: ReadonlySet<string> = new Set(['for', 'in', 'from', 'to', 'at', 'by', 'on', 'during'])

/** How far behind the quantity a number may stand that takes its unit. */
const REACH = 18

function fromBefore(
  tokens: readonly Token[],
  number: NumberMention,
  previous: Found | null,
  isTime: Uint8Array,
  units: UnitLookup,
): Found | null {
  if (!isLoose(tokens, number, isTime)) return null
  const isNear = previous !== null && number.first - previous.quantity.last <= REACH && mayShare(number, previous)
  const isShared =
    isNear &&
    (isCompared(tokens, number, previous) ||
      isListed(tokens, number, previous, isTime) ||
      isParallel(tokens, number, previous))
  if (isShared) return shared(tokens, number, previous, units)
  const noun = subjectNoun(tokens, number, previous?.quantity.last ?? -1, units)
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

/** Nothing that it could count or be part of follows the number. */
function isLoose(tokens: readonly Token[], number: NumberMention, isTime: Uint8Array): boolean {
  const next = tokens[number.last + 1]
  if (next === undefined || isTime[number.last + 1] === 1) return true
  if (next.kind === 'mark') return next.text !== '-' && next.text !== '/' && next.text !== '%'
  return next.kind === 'word' && (isFunctionWord(next.lower) || LOOSE.has(next.lower))
}

const LOOSE: ReadonlySet<string> = new Set(
  'last respectively killed dead injured wounded missing previously year'.split(' '),
)

/** `up from 900,000`, `compared with 420`, `vs 1.1 mln`, `from 15 to 25`. */
function isCompared(tokens: readonly Token[], number: NumberMention, previous: Found): boolean {
  const at = boundBefore(tokens, number.first).first - 1
  const word = tokens[at]?.lower ?? ''
  if (COMPARED.has(word)) return true
  if (word === 'with' || word === 'to') {
    const before = tokens[at - 1]?.lower ?? ''
    if (before === 'compared' || before === 'comparison' || before === 'relative') return true
  }
  const opening = tokens[previous.quantity.phraseFirst - 1]?.lower
  if (word === 'to') return opening === 'from'
  return tokens[at - 1]?.lower === 'deficit' || tokens[at - 1]?.lower === 'surplus'
}

/** `18 for Chile, 15 for Peru and 12 for Ghana`, `350 cars in 2022 and 420 in 2023`. */
function isListed(tokens: readonly Token[], number: NumberMention, previous: Found, isTime: Uint8Array): boolean {
  const opening = boundBefore(tokens, number.first).first - 1
  const joint = tokens[opening]?.lower
  if (joint !== ',' && joint !== 'and' && joint !== ';') return false
  const after = previous.quantity.last + 1
  const word = tokens[after]?.lower ?? ''
  const own = tokens[number.last + 1]?.lower ?? ''
  if (DISTRIBUTIVE.has(word) && word === own) return true
  const [isTimeNext, isTimeAfterNext] = [isTime[number.last + 1] === 1, isTime[number.last + 2] === 1]
  if (isTime[after] === 1 && isTimeNext) return true
  return isTime[opening - 1] === 1 && DISTRIBUTIVE.has(own) && isTimeAfterNext
}

/** `Chile with 2,509`, `Oman (1,197)`, `reach 40 million`: said the same way, and of the same size. */
function isParallel(tokens: readonly Token[], number: NumberMention, previous: Found): boolean {
  if (previous.quantity.dimension === 'percent' || !isOfOneSize(number, previous.number)) return false
  const at = boundBefore(tokens, number.first).first - 1
  const word = tokens[at]?.lower ?? ''
  if (REACHING.has(word)) return true
  if (word === 'with') return tokens[previous.quantity.phraseFirst - 1]?.lower === 'with' || isNamed(tokens[at - 1])
  if (isNamed(tokens[at]) && tokens[at - 1]?.lower === 'and') return true
  return word === '(' && tokens[number.last + 1]?.text === ')' && isNamed(tokens[at - 1])
}

const REACHING: ReadonlySet<string> = new Set(
  'reach reaches reached reaching hit hits sent bought sold took'.split(' '),
)

const isNamed = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Lu}/u.test(token.text)

/** Neither more than fifty times the other nor less than a fiftieth. */
function isOfOneSize(number: NumberMention, other: NumberMention): boolean {
  const ratio = rescaled(number, other).value / other.value
  return ratio > 0.02 && ratio < 50
}

/** `from $4 to $5 billion`: the low end is in billions too; and a limit holds for all of its list. */
function rescaleAll(tokens: readonly Token[], items: Found[]): Found[] {
  for (let index = items.length - 2; index >= 0; index--) {
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
    const [item, before] = [items[index]!.quantity, items[index - 1]!.quantity]
    const isLimit = before.bound !== 'exact' && before.phraseFirst === before.first
    if (!isLimit || item.bound !== 'exact' || item.unit !== before.unit || item.first - before.last > REACH) continue
    const opening = tokens[item.first - 1]!.lower
    const isList =
      (opening === ',' || opening === 'and') && tokens[before.last + 1]?.lower === tokens[item.last + 1]?.lower
    if (isList) items[index] = { ...items[index]!, quantity: { ...item, bound: before.bound } }
  }
  return items
}
