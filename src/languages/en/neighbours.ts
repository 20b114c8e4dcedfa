import { wordSet } from '../../text/index.ts'
import type { NumberMention, Token } from '../../vocabulary/index.ts'
import { boundBefore } from './bounds.ts'
import { type Found, rescaled } from './found.ts'
import { CHANGES, isFunctionWord } from './function-words.ts'

/** Whether others may take its unit: ranks and multiples are their own. */
export const isShareable = ({ quantity }: Found): boolean =>
  !quantity.isMultiple && quantity.dimension !== 'rank' && quantity.unit !== '{time}'

/** Small counts in words only enumerate, whatever stands beside them. */
const mayShare = (number: NumberMention, { unit }: Found): boolean =>
  (number.form === 'digits' ||
    (number.form === 'words' && number.value !== 1 && (unit.dimension !== 'count' || number.value > 12))) &&
  (unit.dimension !== 'percent' || (!number.scaled && number.value < 1000))

const LIST_JOINTS = wordSet([',', 'and', 'or', 'to', '/'])

/** `12, 15 and`, `from 8.5 to`, `from 20 mln in 1985 to`: only joints and times lie between a number and the next quantity. */
export function joinsNext(tokens: readonly Token[], number: NumberMention, next: Found, isTime: Uint8Array): boolean {
  if (!isShareable(next) || !mayShare(number, next) || next.quantity.first !== next.number.first) return false
  // "vs 2.7 mln, or 96 cts": millions, and not of cents.
  if (number.scaled && next.unit.dimension === 'money' && !isOfOneSize(number, next.number, 10_000)) return false
  const stop = next.quantity.phraseFirst
  if (tokens[number.last + 1]?.lower === 'of') return isPartOf(tokens, number.last + 2, stop)
  let joints = 0
  for (let at = number.last + 1; at < stop; at++) {
    const token = tokens[at]!
    const { lower } = token
    if (isTime[at] === 1 || lower === 'in') continue
    const isFromTo = lower === 'from' && tokens[boundBefore(tokens, number.first).first - 1]?.lower === 'to'
    if (!(LIST_JOINTS.holds(token) || isFromTo) || ++joints > 2) return false
    if (lower === 'to' && !isStart(tokens, number)) return false
  }
  return joints > 0
}

/** `5 of the 28 members`, `3 of the country's 45 ports`. */
function isPartOf(tokens: readonly Token[], from: number, stop: number): boolean {
  if (stop - from > 4) return false
  if (stop === from) return true
  let isDefinite = false
  for (let at = from; at < stop; at++) {
    if (tokens[at]!.kind !== 'word' || tokens[at]!.lower === 'which') return false
    if (DEFINITE.holds(tokens[at])) isDefinite = true
  }
  return isDefinite
}

const DEFINITE = wordSet(['the', 'its', 'their', 'our', 'his', 'her', 'all', 'these', 'those', "'s"])

/** `from 20 mln to`, `by 300,000 to`. */
function isStart(tokens: readonly Token[], number: NumberMention): boolean {
  const before = tokens[boundBefore(tokens, number.first).first - 1]?.lower ?? ''
  return before === 'from' || CHANGES.has(before)
}

export const COMPARED = wordSet(['vs', 'versus', 'against', 'than', 'from'])

const DISTRIBUTIVE = wordSet(['for', 'in', 'from', 'to', 'at', 'by', 'on', 'during'])

/** How far behind the quantity a number may stand that takes its unit. */
export const REACH = 18

/** Whether the number takes the unit of the quantity before it. */
export function joinsBefore(
  tokens: readonly Token[],
  number: NumberMention,
  previous: Found,
  isTime: Uint8Array,
): boolean {
  // "eight of them memorandums": however few, a part of what was counted.
  if (
    number.form === 'words' &&
    number.value > 1 &&
    isOfThem(tokens, number) &&
    isPartOfBefore(tokens, number, previous)
  )
    return number.first - previous.quantity.last <= REACH
  // "from two to five"
  if (number.form === 'words' && number.value > 1 && isSpanOf(tokens, number, previous)) return true
  if (!mayShare(number, previous)) return false
  if (isMultiplied(tokens, number)) return isOfOneSize(number, previous.number, 50)
  const distance = number.first - previous.quantity.last
  // Millions are of what was said in millions, however long the sentence.
  if (distance > REACH) return number.scaled && distance < 2 * REACH && isPlain(tokens, number, previous)
  if (number.scaled && previous.quantity.unit.includes('/') && !isOfOneSize(number, previous.number, 1000)) return false
  if (number.form === 'words' && number.value <= 1) return false
  return (
    isCompared(tokens, number, previous) ||
    isListed(tokens, number, previous, isTime) ||
    isPartOfBefore(tokens, number, previous) ||
    isOfKind(number, previous) ||
    isParallel(tokens, number, previous) ||
    isPlain(tokens, number, previous) ||
    isSharePlain(tokens, number, previous)
  )
}

/** `66,000 tonnes of corn and its sister 58,000`: a bare amount of the same size, whatever leads to it. */
const isPlain = (tokens: readonly Token[], number: NumberMention, previous: Found): boolean =>
  number.form === 'digits' &&
  PLAIN.has(previous.quantity.dimension) &&
  number.value > 12 &&
  !isNamedNumber(tokens, number) &&
  isOfOneSize(number, previous.number, number.scaled && previous.number.scaled ? FAR : APART)

/** `exports grew 12 per cent, imports 9`, `45 per cent of its gas and 27 of its oil`: a share beside a share. */
function isSharePlain(
  tokens: readonly Token[],
  { form, first, last, value, scaled }: NumberMention,
  previous: Found,
): boolean {
  if (previous.quantity.dimension !== 'percent' || form !== 'digits' || scaled || value > 100) return false
  const [before, next] = [tokens[first - 1], tokens[last + 1]]
  if (next?.lower === 'of') return tokens[previous.quantity.last + 1]?.lower === 'of' && OWN.holds(tokens[last + 2])
  if (next !== undefined && next.kind !== 'mark' && next.lower !== 'and') return false
  if (before?.lower === "'s") return true
  // "the United States 14 per cent and Israel 7.2", "against an average of 59"
  if (isNamed(before)) return SERIAL_JOINTS.has(tokens[first - 2]?.lower ?? '')
  if (before?.lower === 'of') return AVERAGES.holds(tokens[first - 2])
  return before?.kind === 'word' && before.text === before.lower && (PARTS.holds(before) || !isFunctionWord(before))
}

const AVERAGES = wordSet(['average', 'rate', 'figure', 'level', 'share'])
const OWN = wordSet('its their the our his her'.split(' '))
const PARTS = wordSet(['only', 'just', 'other'])

/** What is told of by its bare number: amounts and counts, no temperatures and distances. */
const PLAIN = wordSet('money count mass volume energy power area'.split(' '))

/** `the Airbus 320`, `24°`; `South Korea 300,000` is an amount. */
function isNamedNumber(tokens: readonly Token[], { first, last, scaled }: NumberMention): boolean {
  if (tokens[last + 1]?.text === '°') return true
  return !scaled && isNamed(tokens[first - 1]) && !tokens[first]!.text.includes(',')
}

/** How many times as large or small a bare amount may be that goes on from the one before. */
const APART = 20
/** And where both are said in millions. */
const FAR = 100

const isSpanOf = (tokens: readonly Token[], { first }: NumberMention, { quantity }: Found): boolean =>
  tokens[first - 1]?.lower === 'to' && quantity.last === first - 2 && tokens[quantity.first - 1]?.lower === 'from'

/** `twice the 20,000 it had counted`. */
const isMultiplied = (tokens: readonly Token[], { first }: NumberMention): boolean =>
  tokens[first - 1]?.lower === 'the' && TIMES.holds(tokens[first - 2])

const TIMES = wordSet('twice double triple treble thrice times'.split(' '))

/** `up from 900,000`, `compared with 420`, `vs 1.1 mln`, `from 15 to 25`. */
function isCompared(tokens: readonly Token[], number: NumberMention, previous: Found): boolean {
  const at = boundBefore(tokens, number.first).first - 1
  const word = tokens[at]?.lower ?? ''
  if (COMPARED.has(word) || COMPARED.has(ownerBefore(tokens, at))) return true
  if (word === 'with' || word === 'to') {
    const before = tokens[at - 1]?.lower ?? ''
    if (before === 'compared' || before === 'comparison' || before === 'relative') return true
  }
  const opening = tokens[previous.quantity.phraseFirst - 1]?.lower
  if (word === 'to') return opening === 'from'
  return tokens[at - 1]?.lower === 'deficit' || tokens[at - 1]?.lower === 'surplus'
}

/** The word before a possessor: `against` of `against last season's 61,000`. */
function ownerBefore(tokens: readonly Token[], at: number): string {
  if (tokens[at]?.lower !== "'s" && tokens[at]?.lower !== "'") return ''
  for (let before = at - 1; before >= 0 && before >= at - 4; before--) {
    if (tokens[before]!.kind !== 'word') return ''
    if (COMPARED.holds(tokens[before])) return tokens[before]!.lower
  }
  return ''
}

/** `a goal of 85.4 mln`, `from a first estimate of 110 mln`: millions without a noun are of what was said in millions. */
const isOfKind = (number: NumberMention, previous: Found): boolean =>
  number.scaled && number.value >= 100_000 && isLarge(previous.number) && isOfOneSize(number, previous.number, 20)

/** `18 for Chile, 15 for Peru and 12 for Ghana`, `350 cars in 2022 and 420 in 2023`. */
function isListed(tokens: readonly Token[], number: NumberMention, previous: Found, isTime: Uint8Array): boolean {
  const opening = boundBefore(tokens, number.first).first - 1
  const joint = tokens[opening]?.lower
  if (!SERIAL_JOINTS.has(joint ?? '')) return false
  if (isLarge(number) && isLarge(previous.number) && isOfOneSize(number, previous.number, 20)) return true
  const after = previous.quantity.last + 1
  const word = tokens[after]?.lower ?? ''
  const own = tokens[number.last + 1]?.lower ?? ''
  if (DISTRIBUTIVE.has(word) && word === own) return true
  const [isTimeNext, isTimeAfterNext] = [isTime[number.last + 1] === 1, isTime[number.last + 2] === 1]
  if (isTime[after] === 1 && isTimeNext) return true
  return isTime[opening - 1] === 1 && DISTRIBUTIVE.has(own) && isTimeAfterNext
}

/** `of which 26 are`, `57 of them`: some of what was counted before. */
function isPartOfBefore(tokens: readonly Token[], number: NumberMention, previous: Found): boolean {
  if (number.value > previous.number.value || previous.quantity.dimension === 'percent') return false
  const before = boundBefore(tokens, number.first).first - 1
  const at = tokens[before]?.text === ',' ? before - 1 : before
  if (THESE.holds(tokens[at]) && tokens[at - 1]?.lower === 'of') return true
  // "Of the 30 agreements, 12 are on trade"
  const of = previous.quantity.phraseFirst
  if (tokens[before]?.text === ',' && tokens[of - 1]?.lower === 'the' && tokens[of - 2]?.lower === 'of') return true
  return tokens[number.last + 1]?.lower === 'of' && THESE.holds(tokens[number.last + 2])
}

const isOfThem = (tokens: readonly Token[], { last }: NumberMention): boolean =>
  tokens[last + 1]?.lower === 'of' && THESE.holds(tokens[last + 2])

const THESE = wordSet(['them', 'which', 'these', 'those'])

const SERIAL_JOINTS = wordSet([',', 'and', ';', 'or', 'including', 'which', '(', 'after'])

const isLarge = (number: NumberMention): boolean => number.scaled || Math.abs(number.value) >= 10_000

/** `Chile with 2,509`, `Oman (1,197)`, `reach 40 million`: said the same way, and of the same size. */
function isParallel(tokens: readonly Token[], number: NumberMention, previous: Found): boolean {
  if (previous.quantity.dimension === 'percent' || !isOfOneSize(number, previous.number, 50)) return false
  const at = boundBefore(tokens, number.first).first - 1
  const word = tokens[at]?.lower ?? ''
  if (REACHING.has(word)) return true
  if ((word === 'at' || word === 'to') && isLarge(number)) return isOfOneSize(number, previous.number, 20)
  if (word === 'with') return tokens[previous.quantity.phraseFirst - 1]?.lower === 'with' || isNamed(tokens[at - 1])
  if (isNamed(tokens[at]) && tokens[at - 1]?.lower === 'and') return true
  return word === '(' && tokens[number.last + 1]?.text === ')' && isNamed(tokens[at - 1])
}

const REACHING = wordSet(
  'reach reaches reached reaching hit hits sent bought sold took give gives gave given offer offers offered get gets got need needs grant grants granted supply supplies supplied'.split(
    ' ',
  ),
)

const isNamed = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Lu}/u.test(token.text)

/** Neither more than so many times the other nor less than such a part of it. */
function isOfOneSize(number: NumberMention, other: NumberMention, times: number): boolean {
  const ratio = rescaled(number, other).value / other.value
  return ratio > 1 / times && ratio < times
}
