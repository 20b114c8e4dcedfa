import type { Token, UnitLookup } from '../../vocabulary/index.ts'
import { isFunctionWord } from './function-words.ts'

/** Plurals without an s, with their singular. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'people:person persons:person aircraft:aircraft personnel:person troops:soldier men:man women:woman children:child staff:person ' +
    'police:officer cattle:head sheep:sheep fish:fish spacecraft:spacecraft warplanes:warplane workforce:worker series:series ' +
    'species:species memoranda:memorandum data:datum media:medium criteria:criterion phenomena:phenomenon teu:teu livestock:head ' +
    'servicemen:serviceman servicewomen:servicewoman lives:life wives:wife halves:half shelves:shelf knives:knife geese:goose ' +
    'feet:foot teeth:tooth mice:mouse crises:crisis analyses:analysis bases:base axes:axis buses:bus gases:gas'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

/** Words in -s that are no plural. */
const SINGULAR_IN_S = new Set(
  (
    'is was has its this thus plus less across always news economics politics physics mathematics athletics logistics electronics ' +
    'gas bus loss cross access process progress congress business success address press class glass grass mass pass boss ' +
    'perhaps besides versus towards afterwards upwards downwards nowadays overseas series states-owned us yes does goes says ' +
    'remains includes accounts rises falls reaches stands amounts shows means needs exceeds makes takes gives'
  ).split(' '),
)

/** Plurals that stand as adjectives before another noun: `arms deals`, `goods trains`, `sales offices`. */
const PLURAL_ADJECTIVES = new Set(
  'arms goods sales sports savings customs communications operations systems united states services'.split(' '),
)

/** Heads that go on with `of` as one noun. */
const OF_COMPOUNDS = new Set(['understanding', 'interest', 'intent', 'intention', 'cooperation', 'state', 'war'])

export function isPlural(word: string): boolean {
  if (IRREGULAR.has(word)) return true
  return (
    word.length > 3 &&
    word.endsWith('s') &&
    !word.endsWith('ss') &&
    !word.endsWith('us') &&
    !word.endsWith('is') &&
    !word.endsWith("'s") &&
    !SINGULAR_IN_S.has(word)
  )
}

/** The singular of an English plural. */
export function singular(word: string): string {
  const irregular = IRREGULAR.get(word)
  if (irregular) return irregular
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}

export interface CountedNoun {
  /** Singular head, lower case: `vehicle` of `150 Luo vehicles`. */
  readonly head: string
  readonly last: number
}

/** The noun phrase a number counts, from token `at` on: its head and last token; `null` where no noun follows. */
export function countedNoun(tokens: readonly Token[], at: number, units: UnitLookup): CountedNoun | null {
  for (let index = at; index < tokens.length && index < at + 7; index++) {
    const token = tokens[index]!
    if (token.kind === 'mark') {
      if (isInnerHyphen(tokens, index) && index > at) continue
      if (token.text === ',' && index > at && isModifierList(tokens, index)) continue
      return null
    }
    if (token.kind === 'number' || endsPhrase(tokens, index)) return null
    if (token.lower === "'s") return null
    const people = peopleAt(tokens, index, units)
    if (people) return { head: 'person', last: index }
    if (!isPlural(token.lower)) continue
    if (PLURAL_ADJECTIVES.has(token.lower) && goesOn(tokens, index + 1)) continue
    return withOf(tokens, index)
  }
  return null
}

/** A function word ends the phrase, unless it is the second half of a compound: `well-paid`. */
const endsPhrase = (tokens: readonly Token[], index: number): boolean =>
  isFunctionWord(tokens[index]!.lower) && !(tokens[index]!.glued && tokens[index - 1]?.text === '-')

const isInnerHyphen = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]!.text === '-' && tokens[index]!.glued && tokens[index + 1]?.glued === true

/** `new, high-paying jobs`: a comma between two adjectives, with the noun soon after. */
function isModifierList(tokens: readonly Token[], comma: number): boolean {
  const before = tokens[comma - 1]!
  if (isPlural(before.lower)) return false
  for (let at = comma + 1; at < tokens.length && at < comma + 5; at++) {
    if (isInnerHyphen(tokens, at)) continue
    if (tokens[at]!.kind !== 'word' || endsPhrase(tokens, at)) return false
    if (isPlural(tokens[at]!.lower)) return true
  }
  return false
}

function peopleAt(tokens: readonly Token[], index: number, units: UnitLookup): boolean {
  const token = tokens[index]!
  if (!units.isPeople(token.lower) || token.text[0] === token.text[0]!.toLowerCase()) return false
  return !goesOn(tokens, index + 1) || isPlural(token.lower)
}

/** Whether another noun of the same phrase follows soon. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < tokens.length && index < at + 4; index++) {
    const token = tokens[index]!
    if (token.kind !== 'word') {
      if (isInnerHyphen(tokens, index)) continue
      return false
    }
    if (isFunctionWord(token.lower) || token.lower.endsWith('ed')) return false
    if (isPlural(token.lower)) return true
  }
  return false
}

function withOf(tokens: readonly Token[], index: number): CountedNoun {
  const head = singular(tokens[index]!.lower)
  const next = tokens[index + 2]
  if (tokens[index + 1]?.lower === 'of' && next && OF_COMPOUNDS.has(next.lower)) {
    return { head: `${head} of ${next.lower}`, last: index + 2 }
  }
  return { head, last: index }
}
