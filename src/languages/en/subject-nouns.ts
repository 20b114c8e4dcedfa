import { wordSet, wordMap } from '../../text/index.ts'
import type { NumberMention, Token, UnitLookup, WordMap, WordSet } from '../../vocabulary/index.ts'
import { boundBefore } from './bounds.ts'
import { isFunctionWord } from './function-words.ts'
import { countedNoun } from './noun-phrases.ts'
import { isPlural, singular } from './nouns.ts'
import { words } from './word-list.ts'

/** Nouns whose number is one of people. */
const OF_PEOPLE: WordMap<string> = wordMap(
  'population:person workforce:worker crew:person staff:person toll:person delegation:person garrison:soldier membership:member enrolment:student enrollment:student headcount:person'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

/** What a bare number tells the people of: `an island of 12,500`. */
const PLACES = words(
  'country nation state island archipelago city town village island market continent community kingdom republic',
)

const KILLING = words(
  'killed killing kills injured injuring wounded wounding evacuated rescued arrested detained employ employs employed employing hire hires hired',
)
const KILLED = words('killed dead injured wounded missing homeless displaced stranded died drowned perished')
const BE = words('was were is are be been')

/** What leads from a subject to its number. */
const LEADING = words(
  'to from at reached reach reaches hit hits exceeded exceeds exceed surpassed surpass was were is are be been totalled totaled total totals stood numbered topped by reaching of some had has',
)

const NUMBERED = words('numbered number numbering totalled totaled totalling totaling')

/** What is no count of things though it is a plural: an amount of it has a unit. */
const AMOUNTS = words(
  'exports imports sales deliveries shipments reserves earnings revenues losses costs stocks profits tariffs duties rates prices levels targets limits quotas taxes wages margins yields shares assets liabilities debts loans credits supplies receipts revs votes',
)

const REACH = 20

/** The noun said before that a bare number counts, in the singular: `student` of `the number of students rose to 12,400`. */
export function subjectNoun(
  tokens: readonly Token[],
  number: NumberMention,
  after: number,
  units: UnitLookup,
): string | null {
  if (number.form !== 'digits' && number.form !== 'words') return null
  if (number.form === 'words' && number.value <= 12 && !isSpan(tokens, number)) return null
  const first = boundBefore(tokens, number.first).first
  return (
    ofPeople(tokens, first, after) ??
    casualties(tokens, number, first) ??
    numberOf(tokens, first, number.first, after, units) ??
    numbered(tokens, number, after) ??
    labelled(tokens, number, first, after) ??
    bracketed(tokens, number, first)
  )
}

/** `from two to five`: a change tells even the smallest counts. */
function isSpan(tokens: readonly Token[], { first, last }: NumberMention): boolean {
  const [before, next] = [tokens[first - 1]?.lower, tokens[last + 1]?.lower]
  return (before === 'from' && next === 'to') || (before === 'to' && tokens[first - 3]?.lower === 'from')
}

/** `a population of 5 million`, `its population is 38 million`. */
function ofPeople(tokens: readonly Token[], first: number, after: number): string | null {
  if (!LEADING.holds(tokens[first - 1])) return null
  if (tokens[first - 1]!.lower === 'of' && PLACES.holds(tokens[first - 2]) && first - 2 > after) return 'person'
  for (let at = first - 2; at > after && at >= first - 7; at--) {
    const noun = OF_PEOPLE.of(tokens[at])
    if (noun) return noun
    if (tokens[at]!.kind !== 'word') return null
  }
  return null
}

/** `killed 12`, `40 were injured`. */
function casualties(tokens: readonly Token[], number: NumberMention, first: number): string | null {
  if (number.scaled) return null
  if (KILLING.holds(tokens[first - 1])) return 'person'
  const next = tokens[number.last + 1]?.lower ?? ''
  const state = BE.has(next) ? (tokens[number.last + 2]?.lower ?? '') : next
  return KILLED.has(state) ? 'person' : null
}

/** `the number of weekly flights will rise from 15`. */
function numberOf(
  tokens: readonly Token[],
  first: number,
  numberFirst: number,
  after: number,
  units: UnitLookup,
): string | null {
  const isLed = first < numberFirst || LEADING.holds(tokens[first - 1])
  if (!isLed) return null
  for (let at = first - 1; at > after && at >= first - REACH; at--) {
    const { kind, lower, text } = tokens[at]!
    if (kind === 'mark' && (text === ';' || text === ':')) return null
    if (lower !== 'number' && lower !== 'numbers') continue
    // "the opening of flights and agreed to increase their number from two to five"
    if (tokens[at - 1]?.lower === 'their') return antecedent(tokens, at - 2, after)
    if (tokens[at + 1]?.lower !== 'of') continue
    const noun = countedNoun(tokens, at + 2, units)
    return noun && noun.last < numberFirst ? noun.head : null
  }
  return null
}

/** The nearest plural to the left that a `their` stands for. */
function antecedent(tokens: readonly Token[], from: number, after: number): string | null {
  for (let at = from; at > after && at >= from - REACH; at--) {
    const token = tokens[at]!
    const { lower } = token
    if (isPlural(lower) && !isFunctionWord(token)) return AMOUNTS.holds(token) ? null : singular(lower)
  }
  return null
}

/** `settlers never numbered more than four hundred`, `arrivals surged by 44,744`, `cruisers were set at 18 for`. */
function numbered(tokens: readonly Token[], number: NumberMention, after: number): string | null {
  let verb = -1
  for (let at = number.first - 1; at > after && at >= number.first - 6; at--) {
    if (tokens[at]!.kind !== 'word') return null
    if (NUMBERED.holds(tokens[at])) verb = at
  }
  const { first } = boundBefore(tokens, number.first)
  const leading = tokens[first - 1]?.lower ?? ''
  if (verb < 0 && leading === 'at' && tokens[first - 2]?.lower === 'set' && tokens[number.last + 1]?.lower === 'for')
    verb = first - 2
  if (verb > 0) return pluralBefore(tokens, verb, after, null)
  // "cut daily transits from 36 to 24"
  const counted = tokens[first - 2]?.lower ?? ''
  if (leading === 'from' && tokens[number.last + 1]?.lower === 'to' && first - 2 > after && isPlural(counted))
    return AMOUNTS.has(counted) || isFunctionWord(tokens[first - 2]) ? null : singular(counted)
  const isLed = MOVING.has(leading) && (number.scaled || number.value >= 100)
  return isLed ? pluralBefore(tokens, first - 1, after, COUNTED) : null
}

/** `Treaties in force: 7`, `Visitors from Peru, 2022: 1,812 (overnight stays: 4,377)`: the label names what is counted. */
function labelled(tokens: readonly Token[], number: NumberMention, first: number, after: number): string | null {
  if (tokens[first - 1]?.text !== ':' || number.form !== 'digits' || number.value <= 1) return null
  const next = tokens[number.last + 1]?.text
  if (next !== undefined && !LABEL_ENDS.has(next)) return null
  let start = first - 1
  while (start > 0 && start - 1 > after && start > first - 12 && !LABEL_STARTS.has(tokens[start - 1]!.text)) start--
  for (let at = start; at < first - 1; at++) {
    const token = tokens[at]!
    const { kind, lower } = token
    if (kind !== 'word' || isFunctionWord(token)) return null
    const people = OF_PEOPLE.of(token)
    if (people) return people
    if (!isPlural(lower)) continue
    if (AMOUNTS.holds(token) || NO_COUNT.holds(token)) return null
    const noun = singular(lower)
    const isStay = noun === 'stay' && tokens[at - 1]?.lower === 'overnight'
    return isStay ? 'overnight stay' : noun
  }
  return null
}

/** `the third source of tourists after Japan (1.2m) and Korea (940,000)`: of what the sentence counts. */
function bracketed(tokens: readonly Token[], number: NumberMention, first: number): string | null {
  if (tokens[first - 1]?.text !== '(' || tokens[number.last + 1]?.text !== ')') return null
  if (!(number.scaled || number.value >= 100) || !/^\p{Lu}/u.test(tokens[first - 2]?.text ?? '')) return null
  for (let at = first - 2; at >= 0 && at >= first - REACH; at--)
    if (COUNTED.holds(tokens[at])) return singular(tokens[at]!.lower)
  return null
}

const LABEL_ENDS = wordSet(['(', ')', ',', ';', '.'])
const LABEL_STARTS = wordSet(['(', ';', '.', ':', '-', '–', '•', '*'])
/** Plurals that label something else than a count of them. */
const NO_COUNT = words(
  'numbers comments pages notes views likes photos sources ratings words results scores years days hours dates times figures references articles chapters terms details contacts tags minutes points cases values',
)

/** What stands right before the amount of a change or the level it reached. */
const MOVING = words('by to from at reached hit exceeded topped')

/** What is counted by itself, where `imports rose by 12` would need a unit. */
const COUNTED = words(
  'arrivals visitors tourists travellers travelers students passengers flights visits trips workers troops soldiers jobs refugees migrants immigrants births deaths crossings visas enrolments registrations cars vehicles',
)

/** The plural that the verb at token `verb` has as its subject; of `counted`, where that is given. */
function pluralBefore(tokens: readonly Token[], verb: number, after: number, counted: WordSet | null): string | null {
  for (let at = verb - 1; at > after && at >= verb - 8; at--) {
    const token = tokens[at]!
    const { kind, lower } = token
    if (kind !== 'word') return null
    if (!isPlural(lower)) continue
    if (counted && !counted.holds(token)) continue
    return AMOUNTS.holds(token) ? null : singular(lower)
  }
  return null
}
