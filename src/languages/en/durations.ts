import type { NumberMention, Token } from '../../vocabulary/index.ts'
import { boundBefore, isDuring } from './bounds.ts'
import { isFunctionWord } from './function-words.ts'
import type { UnitReading } from './unit-phrases.ts'
import { words } from './word-list.ts'

/** What is had for a time that was agreed: its length is the point. */
const TERMS = words(
  'lease contract contracts deal deals agreement agreements accord pact treaty loan loans credit moratorium ban embargo holiday freeze truce ' +
    'ceasefire cease-fire extension suspension pause delay transition visa visas permit licence license concession concessions stay grace ' +
    'maturity sentence partnership programme program waiver exemption franchise tenure supply',
)

/** Names of plans and papers, and what lasts by itself: their length is no figure. */
const LEFT = words('plan plans bond bonds note notes bill bills treasury yield yields high low old peak')

/** Verbs and nouns of taking time, before the duration. */
const TAKING = words(
  'need needs needed require requires take takes took taking taken last lasts lasted lasting shorten shortens shortened shortening reduce reduces reduced reducing cut cuts cutting save saves saved ' +
    'saving extend extends extended extending prolong prolonged suspend suspended suspends suspending ban bans banned banning prohibit prohibited prohibits halt ' +
    'halted freeze frozen froze leased lease valid wait waits waited waiting speed speeds stay stays transit delay delayed runs run sentenced jailed ' +
    'imprisoned lengthen lengthened travel journey duration built completed repayable maturity',
)

const TAKING_SPELLED = words(
  'take takes took taking lasts lasted lasting valid shorten shortened shortening transit journey',
)

const REACH = 12

/** Words behind a duration that make it a date or an age: `10 years ago`, `45 years old`. */
const PLACED = words('ago later earlier before after since old hence on into apart')

/** Words before it that make it a time of its own: `the last 10 years`. */
const DETERMINED = words('the these those last past next first previous recent coming final every each')

/** Whether a duration is the point of what is said, and not when or how long ago it was. */
export function isPoint(tokens: readonly Token[], number: NumberMention, unit: UnitReading): boolean {
  if (unit.isModifier) return isTerm(tokens, unit.last + 1)
  if (PLACED.holds(tokens[unit.last + 1])) return false
  if (DETERMINED.holds(tokens[number.first - 1])) return false
  // "have flown 40,000 hours": nothing happens so long after something else.
  if (number.form === 'digits' && number.value >= 100 && unit.unit !== 'a') return true
  const isSpelled = number.form === 'words' && number.value <= 12
  const before = boundBefore(tokens, number.first)
  const isBounded = before.bound !== 'exact' && !isDuring(tokens, before.first, number.first)
  if (!isSpelled && (isBounded || isHad(tokens, before.first - 1))) return true
  if (!isSpelled && LESS.holds(tokens[unit.last + 1])) return true
  const verbs = isSpelled ? TAKING_SPELLED : TAKING
  for (let at = before.first - 1; at >= 0 && at >= before.first - REACH; at--) {
    const token = tokens[at]!
    if (token.text === ';' || token.text === ':' || token.kind === 'number') return false
    if (verbs.holds(token)) return true
  }
  return false
}

/** `for 30 years`, `a contract of 30 years`. */
const isHad = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.lower
  return word === 'for' || word === 'during' || (word === 'of' && TERMS.holds(tokens[at - 1]))
}

/** `15 days, 10 days less`: compared with another duration. */
const LESS = words('less faster shorter longer sooner quicker')

/** `99-year lease`, `20-year gas supply contract`: what the phrase is about is had for that time. */
function isTerm(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length && at < from + 6; at++) {
    const token = tokens[at]!
    const { kind, lower } = token
    if (LEFT.holds(token)) return false
    if (TERMS.holds(token)) return true
    if (kind !== 'word' ? lower !== '-' && lower !== ',' : isFunctionWord(token)) return false
  }
  return false
}
