import { wordSet } from '../../text/index.ts'
import type { MeasuredSentence, NumberMention, Quantity, Token, UnitLookup } from '../../vocabulary/index.ts'
import { boundBefore } from './bounds.ts'
import { type Found, found } from './found.ts'
import { countedNoun } from './noun-phrases.ts'
import type { UnitReading } from './unit-phrases.ts'

/** From what size on a number speaks of the amount that was said, and not of something else. */
const LARGE = 100_000

/** How many times as large or small what a sentence goes on about may be. */
const APART = 20

/** The number of a sentence that goes on from the one before: the answer to `how many`, or the amount at another time. */
export function fromSentenceBefore(
  tokens: readonly Token[],
  number: NumberMention,
  before: MeasuredSentence,
  isTime: Uint8Array,
  units: UnitLookup,
): Found | null {
  if (number.form !== 'digits' && number.form !== 'words') return null
  const unit = asked(tokens, number, before, units) ?? goneOn(tokens, number, before, isTime)
  return unit && found(tokens, number, unit, number.first, number.last)
}

/** `How many Peruvians study here? 103 at the end of last year.` */
function asked(
  tokens: readonly Token[],
  number: NumberMention,
  before: MeasuredSentence,
  units: UnitLookup,
): UnitReading | null {
  if (number.form !== 'digits' || before.tokens.at(-1)?.text !== '?') return null
  for (let at = boundBefore(tokens, number.first).first - 1; at >= 0; at--)
    if (at > 2 || (tokens[at]!.kind !== 'mark' && !ANSWERS.holds(tokens[at]))) return null
  const at = before.tokens.findIndex(
    ({ lower }, index) => lower === 'how' && before.tokens[index + 1]?.lower === 'many',
  )
  const noun = at < 0 ? null : countedNoun(before.tokens, at + 2, units)
  return noun && reading(`{${noun.head}}`, 'count', number, null)
}

const ANSWERS = wordSet(['a', 'answer'])

/** `raised it to 4 billion`, `up to 90,000 more`: in the unit of the last amount of such a size. */
function goneOn(
  tokens: readonly Token[],
  number: NumberMention,
  before: MeasuredSentence,
  isTime: Uint8Array,
): UnitReading | null {
  const isMore = tokens[number.last + 1]?.lower === 'more' && number.value >= 1000
  const isCount = isMore || isCounted(tokens, number)
  if (!isCount && !(number.scaled && number.value >= LARGE)) return null
  const last = before.quantities.findLast(({ dimension }) => !UNLIKE.has(dimension))
  if (last === undefined || !isNear(number.value, last) || (isCount && last.dimension !== 'count')) return null
  // "In 2022 they came to 11.4 billion": of a year, which needs no rate.
  const isOfYear = last.unit.endsWith('/a') && isTime.subarray(0, number.first).includes(1)
  return reading(isOfYear ? last.unit.slice(0, -2) : last.unit, last.dimension, number, last.candidates)
}

/** `we want 8,000`, `two years ago it was 41`: digits in groups, or what a pronoun was. */
function isCounted(tokens: readonly Token[], number: NumberMention): boolean {
  if (number.form !== 'digits' || number.scaled || number.value <= 12) return false
  if (tokens[number.first]!.text.includes(',')) return true
  const { first } = boundBefore(tokens, number.first)
  return BE.holds(tokens[first - 1]) && PRONOUNS.holds(tokens[first - 2])
}

const BE = wordSet(['was', 'were', 'is', 'are'])
const PRONOUNS = wordSet(['it', 'there', 'they', 'that', 'this'])

const UNLIKE = wordSet(['percent', 'time', 'rank'])

/** Of its size, whether that was written with a scale word or as the unit's factor. */
function isNear(value: number, { value: other, upper }: Quantity): boolean {
  const ratio = value / (upper ?? other)
  return ratio > 1 / APART && ratio < APART
}

const reading = (
  unit: string,
  dimension: string,
  number: NumberMention,
  candidates: UnitReading['candidates'],
): UnitReading => ({ unit, dimension, factor: 1, last: number.last, candidates, isModifier: false })
