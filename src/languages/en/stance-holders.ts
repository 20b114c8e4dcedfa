import type { Token, TokenRange } from '../../vocabulary/index.ts'
import { isSource, isUpper, phraseBefore, SPEAKING_PRONOUNS, sourceFrom } from './source-phrases.ts'
import { isAdverb, isPast, isPresent } from './verb-forms.ts'
import { words } from './word-list.ts'

const SELF = words('i we')
const RELATIVES = words('who which that')
const JOINTS = words('and but or then')
const OWNERS = words('its their his her')

/** The pronoun of a token that an auxiliary is glued to: `we` of `we'll`. */
const stem = (token: Token | undefined): string => (token?.lower ?? '').replace(/['’](?:ll|d|ve|re|m|s)$/, '')

/** `I`, `we`. */
export const isSelf = (token: Token | undefined): boolean => SELF.has(stem(token))

/** `he`, `it`, and as an owner `its`. */
export const isPronoun = (token: Token | undefined): boolean =>
  SPEAKING_PRONOUNS.has(stem(token)) || OWNERS.holds(token)

const PERSONS = words('he she his her')

/** `he`, `her`. */
export const isPersonPronoun = (token: Token | undefined): boolean => PERSONS.has(stem(token))

/** `they`. */
export const isPluralPronoun = (token: Token | undefined): boolean => stem(token) === 'they' || stem(token) === 'their'

const QUOTES = new Set(['"', '“', '”'])

/** How far left a verb looks for that of its sentence whose subject it shares. */
const SHARED = 40

/** Who does what a verb group says that begins at a token: the noun phrase before, or the subject of the verb it is joined to. */
export function holderBefore(tokens: readonly Token[], first: number): TokenRange | null {
  let at = first - 1
  while (at >= 0 && isAdverb(tokens[at])) at--
  // `Quito "firmly opposes"`
  if (QUOTES.has(tokens[at]?.text ?? '') && tokens[at - 1]?.kind === 'word') return holderBefore(tokens, at)
  const before = tokens[at]
  if (before === undefined) return null
  if (isSelf(before) || SPEAKING_PRONOUNS.has(stem(before))) return { first: at, last: at }
  if (RELATIVES.holds(before)) return antecedentOf(tokens, at)
  if (JOINTS.holds(before) || (before.text === ',' && JOINTS.holds(tokens[first]))) return sharedSubject(tokens, at)
  if (before.lower === 'sides') return { first: Math.max(0, at - (tokens[at - 2]?.lower === 'the' ? 2 : 1)), last: at }
  const phrase = phraseBefore(tokens, first)
  if (phrase) return withHead(tokens, phrase)
  return before.kind === 'mark' ? sharedSubject(tokens, at) : null
}

const PREPOSITIONS = words('in on at for from with against to over under between')

/** `officials in Quito`: a phrase behind a preposition with the noun before it. */
function withHead(tokens: readonly Token[], phrase: TokenRange): TokenRange {
  const at = phrase.first - 1
  if (!PREPOSITIONS.holds(tokens[at])) return phrase
  const head = phraseBefore(tokens, at)
  return head ? { first: head.first, last: phrase.last } : phrase
}

/** Nouns that hold no stance, however they are named: `the Peru deal`. */
const THINGS = words(
  'agreement deal pact treaty project plan policy measure measures programme program visit cooperation fund funds act law tariff tariffs trade pipeline growth ' +
    'partnership relationship relations ties investment investments market markets system infrastructure technology exports imports sales prices price meeting ' +
    'fifth third quarter half percent share portion part meetings summit summits initiative war invasion conflict crisis sanctions talks negotiations framework process',
)

/** Whether a noun phrase can take a stance: it has a name or is somebody who speaks, and its head is no thing. */
export function canHold(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  if (isPronoun(tokens[first]) || isSelf(tokens[first])) return true
  let head = first
  while (head < last && !(PREPOSITIONS.holds(tokens[head + 1]) || tokens[head + 1]!.lower === 'of')) head++
  if (THINGS.holds(tokens[head])) return false
  return isSource(tokens, { first, last: head }) || tokens[head]!.lower === 'sides' || isPeople(tokens[head]!.lower)
}

const PEOPLE = words(
  'people critics sceptics skeptics cynics rivals allies firms companies unions residents villagers citizens investors competitors creditors donors neighbours neighbors ' +
    'parents patients fishermen businessmen lawmen delegates envoys advocates activists nationalists republicans democrats academics clergy families voices deputies senators ' +
    'doctors professors mayors industry chiefs heads bosses hauliers parties governors operators contractors inspectors',
)

const NOT_PEOPLE = words(
  'numbers orders members papers waters tankers containers barriers carriers trackers boosters drivers quarters headquarters borders others letters matters powers towers ' +
    'offers covers transfers fighters bombers cruisers freighters trailers computers printers fertilisers fertilizers chambers charters rivers layers meters metres ' +
    'centers clusters figures filters flowers helicopters copters corners counters',
)

/** Suffixes of nouns of those who do or hold something, in the plural. */
const DOERS = ['ers', 'ists', 'ians'] as const

/** `farmers`, `critics`: people by what they do, without a name. */
const isPeople = (lower: string): boolean =>
  PEOPLE.has(lower) || (lower.length > 5 && !NOT_PEOPLE.has(lower) && DOERS.some((ending) => lower.endsWith(ending)))

/** `officials who opposed`, `Egypt, which opposes`. */
function antecedentOf(tokens: readonly Token[], relative: number): TokenRange | null {
  const at = tokens[relative - 1]?.text === ',' ? relative - 1 : relative
  return phraseBefore(tokens, at)
}

/** The subject of the nearest finite verb before: `Iran condemned the raid and urged restraint`. */
function sharedSubject(tokens: readonly Token[], from: number): TokenRange | null {
  for (let at = from - 1; at > 0 && at > from - SHARED; at--) {
    const token = tokens[at]!
    if (token.text === ';') return null
    if (
      token.kind !== 'word' ||
      token.text !== token.lower ||
      !(isPast(token) || FINITE.holds(token) || isPresent(token.lower, tokens[at - 1]!.lower))
    )
      continue
    const before = tokens[at - 1]!
    if (isSelf(before) || SPEAKING_PRONOUNS.has(stem(before))) return { first: at - 1, last: at - 1 }
    const phrase = phraseBefore(tokens, at)
    if (phrase && speaks(tokens, phrase)) return phrase
  }
  return null
}

const FINITE = words('has have had is are was were will would says wants')

/** Whether a phrase carries a name or a determiner: what a participle describes does not. */
const speaks = (tokens: readonly Token[], phrase: TokenRange): boolean =>
  tokens[phrase.first]!.lower === 'the' || isSource(tokens, phrase)

/** Adjectives that may stand between an owner and its noun. */
const MOST_ADJECTIVES = 3

/** How far behind a noun of stance `from` or `by` may name its owner. */
const BEHIND = 10

/** `the Treasury Department eventually`: without adverbs at its end. */
function bare(tokens: readonly Token[], phrase: TokenRange | null): TokenRange | null {
  if (!phrase) return null
  let { last } = phrase
  while (last > phrase.first && isAdverb(tokens[last])) last--
  return { first: phrase.first, last }
}

/** Whose a noun is: `Russia's opposition to`, `its support for`, `opposition from`, `criticism of the plan by`. */
export function ownerOf(tokens: readonly Token[], { first, last }: TokenRange): TokenRange | null {
  const opening = tokens[last]!.lower
  if (opening === 'from' || opening === 'of') {
    const named = bare(tokens, sourceFrom(tokens, last + 1))
    if (named && (opening === 'from' || isUpper(tokens[named.first]))) return named
  }
  for (let at = first - 1; at >= 0 && at >= first - 1 - MOST_ADJECTIVES; at--) {
    const token = tokens[at]!
    if (token.lower === "'s" || token.text === '’s' || token.text === "'" || token.text === '’')
      return phraseBefore(tokens, at)
    if (OWNERS.holds(token)) return { first: at, last: at }
    if (token.kind !== 'word' || token.text !== token.lower) break
  }
  const adjective = tokens[first - 1]
  if (adjective?.kind === 'word' && isUpper(adjective) && first > 1) return { first: first - 1, last: first - 1 }
  for (let at = last + 1; at < tokens.length && at <= last + BEHIND; at++) {
    if (tokens[at]!.lower === 'by' || tokens[at]!.lower === 'from') return sourceFrom(tokens, at + 1)
  }
  return null
}

const MODALS = words('should must ought need needs has have better')

/** The noun phrase before a modal verb: who is to act. */
export function subjectOf(tokens: readonly Token[], { first }: TokenRange): TokenRange | null {
  let at = first - 1
  while (at >= 0 && (isAdverb(tokens[at]) || tokens[at]!.lower === 'therefore')) at--
  const before = tokens[at]
  if (before === undefined || MODALS.holds(before)) return null
  if (isSelf(before) || SPEAKING_PRONOUNS.has(stem(before))) return { first: at, last: at }
  if (RELATIVES.holds(before)) return antecedentOf(tokens, at)
  if (JOINTS.holds(before)) return sharedSubject(tokens, at)
  let start = at + 1
  for (; start > 0; start--) {
    const { lower, kind, text } = tokens[start - 1]!
    if (lower === 'that' || OPENS.has(lower) || text === ';' || text === ':' || text === '"' || text === '“') break
    if (text === ',' && kind === 'mark' && !isListed(tokens, start - 1, at)) break
    if (at + 1 - start > LONG) break
  }
  return start > at ? null : { first: start, last: at }
}

const OPENS = new Set([
  'said',
  'says',
  'say',
  'because',
  'if',
  'while',
  'although',
  'whether',
  'believes',
  'think',
  'argues',
])
const LONG = 30

/** `Egypt, Iran and Qatar should`. */
const isListed = (tokens: readonly Token[], comma: number, last: number): boolean =>
  isUpper(tokens[comma - 1]) && isUpper(tokens[comma + 1]) && last - comma < 8
