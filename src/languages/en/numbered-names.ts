import { wordSet } from '../../text/index.ts'
import type { NumberMention, Token } from '../../vocabulary/index.ts'
import { words } from './word-list.ts'

/** Words before a bare number that make it a reference to a text or a place. */
const REFERENCES = words(
  'article articles art section sections sec paragraph paragraphs para paras chapter chapters page pages p pp resolution resolutions order orders no nos number numbers ' +
    'annex clause clauses rule rules phase stage volume vol version table figure fig item items act law bill decree directive heading column tier category episode ' +
    'round title day route highway line gate room platform proclamation protocol regulation appendix schedule amendment point',
)

/** Nouns that number their kinds even in lower case: `column 2 rates`. */
const SERIAL = words('column tier phase category paragraph page chapter annex clause stage line p pp para no nos')

/** Makes and series whose models have numbers: `Boeing 747 jets`, `Fortune 500 companies`, `Type 055 destroyers`. */
const SERIES = words(
  'boeing airbus fortune forbes global type project mark class apollo windows iphone galaxy nikkei csi ftse stoxx dax cac s&p russell block unit zone channel radio ' +
    'flight mig su il tu ka mi yak euro soyuz sputnik luna cosmos kosmos ariane artemis gemini vostok falcon embraer antonov tupolev ilyushin mirage leopard hawk ' +
    'scud exocet camp pier dock berth berths lot sector terminal district precinct area camp grade category model fokker lockheed tornado challenger saab volvo agenda vision top ' +
    'big group shenzhou tiangong beidou insat intelsat eutelsat starship shahed lancet geran hwasong taepodong musudan agni',
)

/** The word before a number, behind the full stop of `No. 5` and `pp. 12`. */
function wordBefore(tokens: readonly Token[], first: number): Token | undefined {
  const before = tokens[first - 1]
  return before?.text === '.' && before.glued ? tokens[first - 2] : before
}

/** A reference keeps its number even where a plural follows: `Resolution 2231`, `Article 5`, `pp. 12`. */
export function isReference(tokens: readonly Token[], number: NumberMention): boolean {
  if (number.form !== 'digits' || number.scaled) return false
  if (isFootnote(tokens, number)) return true
  const before = wordBefore(tokens, number.first)
  if (before?.text === '#' || before?.text === '№') return true
  if (before?.kind !== 'word' || !REFERENCES.holds(before)) return isJoinedReference(tokens, number)
  return /^\p{Lu}/u.test(before.text) || SERIAL.holds(before)
}

/** `[12]`. */
const isFootnote = (tokens: readonly Token[], { first, last }: NumberMention): boolean =>
  tokens[first - 1]?.text === '[' && tokens[last + 1]?.text === ']'

/** The `7` of `Articles 5 and 7`. */
function isJoinedReference(tokens: readonly Token[], number: NumberMention): boolean {
  const joint = tokens[number.first - 1]?.lower
  if (joint !== 'and' && joint !== ',' && joint !== '-' && joint !== '–' && joint !== 'to') return false
  const plural = tokens[number.first - 3]
  return (
    tokens[number.first - 2]?.kind === 'number' &&
    plural?.kind === 'word' &&
    REFERENCES.has(plural.lower) &&
    plural.lower.endsWith('s') &&
    /^\p{Lu}/u.test(plural.text)
  )
}

const PERCENT = wordSet(['%', 'per', 'percent', 'pct'])

/** `Boeing 747 jets`, `the Group of 77 countries`, `Chang'e 6`: a number that names one of a series. */
export function isSeriesName(tokens: readonly Token[], number: NumberMention): boolean {
  if (number.form !== 'digits' || number.scaled || tokens[number.first]!.kind !== 'number') return false
  const before = tokens[number.first - 1]
  if (before?.kind !== 'word') return false
  if (PERCENT.holds(tokens[number.last + 1])) return false
  if (before.lower === 'of') return tokens[number.first - 2]?.text === 'Group'
  return /^\p{Lu}/u.test(before.text) && SERIES.holds(before) && tokens[number.first]!.text.length <= 4
}

/** Whether the word before a number without a unit is one that numbers stand behind. */
export const isReferenceWord = (word: Token | undefined): boolean => word?.kind === 'word' && REFERENCES.holds(word)
