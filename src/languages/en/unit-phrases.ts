import { wordSet, wordMap } from '../../text/index.ts'
import type { NumberMention, Token, UnitForm, UnitLookup, WordMap } from '../../vocabulary/index.ts'
import { boundSuffix } from './bounds.ts'
import { countedNoun } from './noun-phrases.ts'
import { isReferenceWord } from './numbered-names.ts'

/** The unit behind a number: its code, factor and last token. */
export interface UnitReading {
  readonly unit: string
  readonly dimension: string
  readonly factor: number
  readonly last: number
  readonly candidates: UnitForm['candidates']
  /** Written as an adjective (`five-year`). */
  readonly isModifier: boolean
}

export interface CurrencyReading extends UnitReading {
  readonly first: number
}

/** The currency sign or code that ends right before token `first`: `US$`, `RMB`, `$`. */
export function currencyBefore(tokens: readonly Token[], first: number, units: UnitLookup): CurrencyReading | null {
  for (let start = Math.max(0, first - 4); start < first; start++) {
    const match = units.before.at(tokens, start)
    if (!match || start + match.length !== first || isWordInside(tokens, start)) continue
    if (!isWritten(tokens, start, match.value) || !isGlued(tokens, start, first)) continue
    if (isRecipient(tokens, start, first)) continue
    return { ...match.value, last: first - 1, first: start, isModifier: false }
  }
  return null
}

/** A sign with letters is written in its own case: `A$` is none in `a $5 billion plan`. */
const isWritten = (tokens: readonly Token[], start: number, form: UnitForm): boolean =>
  form.written === null || form.written.split(' ').every((word, offset) => tokens[start + offset]!.text === word)

/** One letter before the sign or the digits touches them: `A $5 billion plan` has no Australian dollars. */
const isGlued = (tokens: readonly Token[], start: number, first: number): boolean =>
  tokens[start]!.kind !== 'word' ||
  tokens[start]!.text.length > 1 ||
  (tokens[start + 1]!.glued && (start + 1 < first || isAmount(tokens, first)))

/** `gave the US $3 billion`: the state, then the sign. */
const isRecipient = (tokens: readonly Token[], start: number, first: number): boolean =>
  start + 1 < first && tokens[start]!.kind === 'word' && !tokens[start + 1]!.glued && tokens[start - 1]?.lower === 'the'

/** `R1.2bn` and `N5,000`; `P5+1`, `N95` and `R2` are names. */
const isAmount = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]
  return tokens[at]!.text.includes(',') || next?.lower === 'per' || (next?.kind === 'word' && AMOUNTS.test(next.lower))
}

const AMOUNTS = /^(?:million|billion|trillion|thousand|bn|mn|m|trn|tn|mln|bln|crore|lakh|k)$/

/** A letter sign (`Rs`, `RM`) must not be the end of a word. */
const isWordInside = (tokens: readonly Token[], start: number): boolean =>
  tokens[start]!.kind === 'word' && tokens[start]!.glued && tokens[start - 1]?.kind === 'word'

/** The unit, currency or counted noun behind a number that ends at token `last`. */
export function unitAfter(tokens: readonly Token[], number: NumberMention, units: UnitLookup): UnitReading | null {
  const suffix = boundSuffix(tokens, number.last)
  const end = suffix?.last ?? number.last
  const hyphen = tokens[end + 1]
  const isHyphened = hyphen?.text === '-' && hyphen.glued && tokens[end + 2]?.glued === true
  let at = isHyphened ? end + 2 : end + 1
  // "tens of thousands of tonnes", "half of one per cent"
  if (number.form === 'indefinite' && tokens[at]?.lower === 'of') at++
  const measured = measureAt(tokens, at, units, isHyphened) ?? pointsAt(tokens, at, number)
  // "six out of every ten euros" is a share, whatever it is of.
  if (measured && !(number.form === 'fraction' && measured.dimension === 'money')) return measured
  if (isHyphened) return compoundAfter(tokens, at)
  if (number.form === 'fraction') return null
  const noun = countedNoun(tokens, at, units) ?? ofThose(tokens, number, at, units)
  if (!noun) return null
  const head = units.after.at(tokens, noun.last)
  // "three financial years": a unit with words before it is no count.
  if (head && head.value.dimension === 'time') return null
  const unit = noun.per ? `{${noun.head}}/${noun.per}` : `{${noun.head}}`
  const last = tokens[at]!.lower === 'of' ? number.last : noun.last
  return { unit, dimension: 'count', factor: 1, last, candidates: null, isModifier: false }
}

/** `some 200 of the workers`, `1,371 of our nurses`: what it is a part of names what it counts. */
function ofThose(
  tokens: readonly Token[],
  number: NumberMention,
  at: number,
  units: UnitLookup,
): ReturnType<typeof countedNoun> {
  if (tokens[at]?.lower !== 'of' || number.form !== 'digits' || number.scaled) return null
  if (isReferenceWord(tokens[number.first - 1])) return null
  return OWN.holds(tokens[at + 1]) ? countedNoun(tokens, at + 2, units) : null
}

const OWN = wordSet('the these those its their our his her my your'.split(' '))

/** The unit of measure or the currency that starts at token `at`. */
export function measureAt(
  tokens: readonly Token[],
  at: number,
  units: UnitLookup,
  isModifier: boolean,
): UnitReading | null {
  const match = units.after.at(tokens, at)
  if (!match || isPrefixOfWord(tokens, at + match.length) || !isWritten(tokens, at, match.value)) return null
  const isLetter = match.length === 1 && tokens[at]!.text.length === 1
  // "3.4 mln t": behind a scale of the wires a small letter is a unit.
  const isScaled = tokens[at]!.text === 't' && SHORT_SCALES.holds(tokens[at - 1])
  if (isLetter && !isScaled && !isLetterUnit(tokens, at)) return null
  // `44 pounds of fentanyl`: `of` tells the pound of mass from the currency and is no part of it.
  const trailing = match.length > 1 && tokens[at + match.length - 1]!.lower === 'of' ? 1 : 0
  return { ...match.value, last: at + match.length - 1 - trailing, isModifier }
}

const SHORT_SCALES = wordSet(['mln', 'bln', 'mn', 'million', 'thousand', 'thsd', 'ths'])

/** `9.5t`, `75c`: one letter is a unit where it touches its number; `40 T cells` and `3 million T-shirts` have none. */
const isLetterUnit = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.kind !== 'word' ||
  (tokens[at]!.glued && tokens[at]!.text !== 'T' && !(tokens[at + 1]?.glued === true && tokens[at + 1]!.text === '-'))

/** `1/2 point`, `2.5 points to 30%`: points of a percentage, where the number or the next one says so. */
function pointsAt(tokens: readonly Token[], at: number, number: NumberMention): UnitReading | null {
  const word = tokens[at]?.lower
  if (word !== 'point' && word !== 'points') return null
  const isPart = number.value < 1 || (word === 'point' && !Number.isInteger(number.value))
  const next = tokens[at + 3]
  const isOfShare = tokens[at + 1]?.lower === 'to' && tokens[at + 2]?.kind === 'number' && PERCENT.holds(next)
  if (!isPart && !isOfShare) return null
  return { unit: 'pp', dimension: 'percent', factor: 1, last: at, candidates: null, isModifier: false }
}

const PERCENT = wordSet(['%', 'per', 'percent', 'pct'])

/** `ton-per-year` goes on, `tons-` does not; a unit glued to more letters is no unit. */
const isPrefixOfWord = (tokens: readonly Token[], next: number): boolean =>
  tokens[next]?.kind === 'word' && tokens[next]!.glued && tokens[next - 1]?.kind === 'word'

/** What a compound counts of the noun behind it: `a 100-bed hospital`, `a 5,000-strong force`. */
const COMPOUNDS: WordMap<string> = wordMap(
  'strong:person man:person person:person member:member bed:bed seat:seat room:room ship:ship vessel:vessel aircraft:aircraft plane:plane vehicle:vehicle car:car'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

/** Bodies that their number of members only names: `the 55-member union`. */
const BODIES = wordSet(
  'union bloc block group council community organization organisation association alliance cartel committee commission board assembly parliament body grouping pact forum'.split(
    ' ',
  ),
)

function compoundAfter(tokens: readonly Token[], at: number): UnitReading | null {
  const counted = COMPOUNDS.of(tokens[at])
  if (counted === undefined || tokens[at + 1]?.text === '-') return null
  if (counted === 'member' && [1, 2, 3].some((step) => BODIES.holds(tokens[at + step]))) return null
  return { unit: `{${counted}}`, dimension: 'count', factor: 1, last: at, candidates: null, isModifier: true }
}
