import { wordSet } from '../../text/index.ts'
import type { Attribution, Token, TokenRange } from '../../vocabulary/index.ts'
import { AGENTS, DAYS, isUpper, SPEAKING_PRONOUNS, sourceBefore, sourceFrom } from './source-phrases.ts'
import {
  ADDRESSEES,
  BY_SOURCE,
  COUNTS,
  ESTIMATES,
  LEADING_ONLY,
  NEEDS_CONTENT,
  NEEDS_THAT,
  NEEDS_WORD,
  PAPERS,
  REVISIONS,
  SPEECH,
  SURVEYS,
  VIEWS,
} from './speech-verbs.ts'
import { isAdverb, isPast } from './verb-forms.ts'

const QUOTES = wordSet(['"', '”', '“', '’', '»', '«', "''"])

/** How many words may follow a saying that stands behind what is said: `he told a news conference in Quito on Monday`. */
const TAIL = 14

/** Finds who a sentence names as its source, and which tokens that source answers for. */
export function findAttributions(tokens: readonly Token[]): Attribution[] {
  const found: Attribution[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.kind !== 'word') continue
    const read = accordingTo(tokens, at) ?? bySource(tokens, at) ?? said(tokens, at) ?? revised(tokens, at)
    if (!read) continue
    found.push(...read)
    at = Math.max(at, read[0]!.last)
  }
  return found
}

/** Finite verbs beside the past tenses, at which a subject ends. */
const SUBJECT_ENDS = wordSet('has have had is was are were will would plans wants does did'.split(' '))

/** How far into a sentence its subject may reach. */
const SUBJECT = 14

/** Who could speak as the subject of a sentence: `the central bank` of `The central bank raised rates`; `null` for things. */
export function findSubject(tokens: readonly Token[]): TokenRange | null {
  for (let at = 1; at < tokens.length && at < SUBJECT; at++) {
    const token = tokens[at]!
    const { lower, text, kind } = token
    if (kind === 'word' && text === lower && (SUBJECT_ENDS.holds(token) || isPast(token)))
      return namedSubject(tokens, sourceBefore(tokens, at))
  }
  return null
}

/** A name, or a noun that speaks: `Exports` at the start of a sentence is none. */
function namedSubject(tokens: readonly Token[], subject: TokenRange | null): TokenRange | null {
  if (!subject || SPEAKING_PRONOUNS.holds(tokens[subject.first])) return null
  for (let at = subject.first; at <= subject.last; at++)
    if (AGENTS.holds(tokens[at]) || (at > 0 && isUpper(tokens[at]))) return subject
  return null
}

/** `According to X`, `citing X`, `in the words of X`: the whole statement between semicolons is from X. */
function accordingTo(tokens: readonly Token[], at: number): Attribution[] | null {
  const length = prepositionLength(tokens, at)
  if (length === 0) return null
  const named = sourceFrom(tokens, at + length)
  if (!named) return null
  const isPaper = PAPERS.holds(tokens[named.last]) && FROM.holds(tokens[named.last + 1])
  const source = (isPaper ? sourceFrom(tokens, named.last + 2) : null) ?? named
  return around(tokens, at, source.last, source)
}

function prepositionLength(tokens: readonly Token[], at: number): number {
  const { lower } = tokens[at]!
  if (lower === 'according') return tokens[at + 1]?.lower === 'to' ? 2 : 0
  if (lower === 'citing' || lower === 'quoting') return 1
  const isWords = lower === 'in' && tokens[at + 1]?.lower === 'the' && tokens[at + 2]?.lower === 'words'
  return isWords && tokens[at + 3]?.lower === 'of' ? 4 : 0
}

/** `forecast by the bank to reach`, `by the central bank's count`, `by an intelligence report`. */
function bySource(tokens: readonly Token[], at: number): Attribution[] | null {
  if (tokens[at]!.lower !== 'by') return null
  const source = sourceFrom(tokens, at + 1)
  if (!source || SPEAKING_PRONOUNS.holds(tokens[source.first])) return null
  if (SURVEYS.holds(tokens[at - 1]) && tokens[at - 3]?.lower === 'in')
    return [attribution(tokens, at - 3, source.last, source, { first: clauseStart(tokens, at - 3), last: at - 4 })]
  const genitive = genitiveIn(tokens, source)
  if (genitive >= 0 && COUNTS.holds(tokens[source.last])) {
    const counter = { first: source.first, last: genitive - 1 }
    return [attribution(tokens, at, source.last, counter, { first: clauseStart(tokens, at - 1), last: at - 1 })]
  }
  if (!BY_SOURCE.holds(tokens[at - 1])) return putAt(tokens, at, source)
  const scope = { first: clauseStart(tokens, at), last: clauseEnd(tokens, source.last) }
  return [attribution(tokens, at, source.last, source, scope)]
}

/** `put at 15 bln dlrs by the bank and nearer 17 bln by bankers in Paris`: each for the amount before it. */
function putAt(tokens: readonly Token[], by: number, named: TokenRange): Attribution[] | null {
  const source = namedSubject(tokens, beforeNext(tokens, named))
  if (!source) return null
  let first = -1
  for (let at = by - 1; at > 0 && at > by - 2 * TAIL; at--) {
    const { lower, text } = tokens[at]!
    if (text === ',' || text === ';' || text === ':') return null
    if (lower === 'by' && first < 0) first = at + 1
    if (lower !== 'at' || !BY_SOURCE.holds(tokens[at - 1])) continue
    if (first < 0) first = at
    return hasNumber(tokens, first, by) ? [attribution(tokens, by, source.last, source, { first, last: by - 1 })] : null
  }
  return null
}

/** `the bank` of `by the bank and nearer 17 bln`. */
function beforeNext(tokens: readonly Token[], { first, last }: TokenRange): TokenRange {
  if (tokens[last + 1]?.kind !== 'number') return { first, last }
  for (let at = first + 1; at < last; at++) if (tokens[at]!.lower === 'and') return { first, last: at - 1 }
  return { first, last }
}

function hasNumber(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]!.kind === 'number') return true
  return false
}

/** `the agency lowered its estimate to 8 million`: both what it is and what it was. */
function revised(tokens: readonly Token[], at: number): Attribution[] | null {
  if (!REVISIONS.holds(tokens[at])) return null
  const owner = tokens[at + 1]?.lower
  if (owner !== 'its' && owner !== 'his' && owner !== 'her' && owner !== 'their') return null
  if (![2, 3, 4].some((step) => VIEWS.holds(tokens[at + step]))) return null
  const source = sourceBefore(tokens, at)
  return source && [attribution(tokens, source.first, at, source, { first: at + 1, last: statementEnd(tokens, at) })]
}

function genitiveIn(tokens: readonly Token[], { first, last }: TokenRange): number {
  for (let at = last; at > first; at--) if (tokens[at]!.lower === "'s" || tokens[at]!.text === "'") return at
  return -1
}

/** `X said that …`, `…, X said`, `…,” said X`. */
function said(tokens: readonly Token[], at: number): Attribution[] | null {
  const token = tokens[at]!
  const { lower, text } = token
  if (!SPEECH.holds(token) || text !== lower) return null
  return inverted(tokens, at) ?? withSubject(tokens, at)
}

/** `“…,” said X`, `…, says X`: X answers for what stands before. */
function inverted(tokens: readonly Token[], verb: number): Attribution[] | null {
  const before = tokens[verb - 1]
  if (before?.kind !== 'mark' || LEADING_ONLY.holds(tokens[verb])) return null
  if (before.text !== ',' && !QUOTES.has(before.text)) return null
  const source = sourceFrom(tokens, verb + 1)
  if (!source || !(isUpper(tokens[source.first]) || isUpper(tokens[source.last]) || startsNoun(tokens[source.first]!)))
    return null
  return around(tokens, verb, source.last, source)
}

const startsNoun = ({ lower }: Token): boolean =>
  lower === 'the' || lower === 'a' || lower === 'an' || lower === 'its' || SPEAKING_PRONOUNS.has(lower)

function withSubject(tokens: readonly Token[], verb: number): Attribution[] | null {
  const token = tokens[verb]!
  if (ESTIMATES.holds(token) && tokens[verb + 1]?.lower === 'of') return null
  const needed = NEEDS_WORD.of(token)
  if (needed && !hasWord(tokens, verb, needed)) return null
  const source = sourceBefore(tokens, verb)
  if (!source) return null
  if (isTrailing(tokens, source, verb)) return around(tokens, source.first, tailEnd(tokens, verb), source)
  if (NEEDS_CONTENT.holds(token) && !hasContent(tokens, verb)) return null
  if (NEEDS_THAT.holds(token) && !isThat(tokens, verb + 1)) return null
  const isNarrow = RELATIVES.holds(tokens[verb - 1]) || (DEEDS.holds(token) && !isThat(tokens, verb + 1))
  const last = isNarrow ? clauseEnd(tokens, verb) : statementEnd(tokens, verb)
  return [attribution(tokens, source.first, verb, source, { first: verb + 1, last })]
}

/** `put the cost at 5`: the word stands before the amount. */
function hasWord(tokens: readonly Token[], verb: number, word: string): boolean {
  for (let at = verb + 1; at < tokens.length && at <= verb + 12; at++) {
    const { lower, kind, text } = tokens[at]!
    if (lower === word) return true
    if (text === ',' || (at === verb + 1 && kind !== 'word')) return false
  }
  return false
}

/** Whether what is said stands before: a comma or quotation mark before the subject, and only where and when behind the verb. */
function isTrailing(tokens: readonly Token[], source: TokenRange, verb: number): boolean {
  const first = paperStart(tokens, source.first)
  const before = tokens[first - 1]
  if (!before || before.kind !== 'mark' || (before.text !== ',' && !QUOTES.has(before.text))) return false
  if (QUOTES.has(before.text) && first > 2) return !isThat(tokens, verb + 1)
  if (isThat(tokens, verb + 1) || !hasVerb(tokens, 0, first - 1)) return false
  return tailEnd(tokens, verb) >= 0
}

/** Verbs of deeds as well as words: `announced a $5 billion plan`; what the thing announced does, nobody said. */
const DEEDS = wordSet(['announced', 'announces', 'declared', 'disclosed', 'revealed'])

const RELATIVES = wordSet(['which', 'who'])

/** The end of a clause: before a comma or a relative. */
function clauseEnd(tokens: readonly Token[], from: number): number {
  for (let at = from + 1; at < tokens.length; at++) {
    const token = tokens[at]!
    const { text, lower } = token
    if (text === ',' || text === ';' || lower === 'that' || RELATIVES.holds(token)) return at - 1
  }
  return tokens.length - 1
}

function clauseStart(tokens: readonly Token[], from: number): number {
  for (let at = from - 1; at >= 0; at--) if (tokens[at]!.text === ',' || tokens[at]!.text === ';') return at + 1
  return 0
}

/** Where `data from X` starts, of which X is the source. */
function paperStart(tokens: readonly Token[], first: number): number {
  if (!FROM.holds(tokens[first - 1]) || !PAPERS.holds(tokens[first - 2])) return first
  let at = first - 2
  while (at > 0 && at > first - 6 && tokens[at - 1]!.kind === 'word') at--
  return at
}

const FROM = wordSet(['from', 'by', 'of'])

const isThat = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'that' ||
  tokens[at]?.text === ':' ||
  (tokens[at + 1]?.lower === 'that' && (DAYS.holds(tokens[at]) || isAdverb(tokens[at])))

/** The last token of the where, when and to whom of a saying, up to a comma or the end; -1 where a statement follows. */
function tailEnd(tokens: readonly Token[], verb: number): number {
  let at = verb + 1
  for (; at < tokens.length && at <= verb + TAIL; at++) {
    const token = tokens[at]!
    const { kind, text, lower } = token
    if (kind === 'mark' && text !== '-' && text !== "'" && text !== '’') return at - 1
    if (lower === 'that') return -1
    if (kind === 'word' && text === lower && !ADDRESSEES.holds(token) && isFinite(token) && !isParticiple(tokens, at))
      return -1
  }
  return at >= tokens.length ? tokens.length - 1 : -1
}

/** `a forum attended by`, `a statement released in`. */
const isParticiple = (tokens: readonly Token[], at: number): boolean =>
  isPast(tokens[at]) && PARTICIPLE_TIES.holds(tokens[at + 1]) && tokens[at - 1]?.kind === 'word'

const PARTICIPLE_TIES = wordSet(['by', 'in', 'on', 'at'])

const FINITE = wordSet([
  'is',
  'are',
  'was',
  'were',
  'has',
  'have',
  'had',
  'will',
  'would',
  'could',
  'can',
  'may',
  'should',
  'must',
])

const isFinite = (word: Token | undefined): boolean => FINITE.holds(word) || isPast(word)

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  const opening = tokens[from]?.lower ?? ''
  // "While trade fell, the minister said …": what the opening clause tells was not said.
  if (SUBORDINATORS.has(opening)) return false
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    const { kind, lower } = token
    if (kind === 'word' && (isFinite(token) || PRESENT.test(lower))) return true
  }
  return false
}

const SUBORDINATORS = wordSet(
  'while although though as when after before since if because despite in on at by with for during under asked speaking'.split(
    ' ',
  ),
)

/** Third persons and the like, rough: it only tells a sentence from an adverbial. */
const PRESENT =
  /^(?:costs?|takes?|makes?|needs?|buys?|sells?|holds?|accounts?|stands?|grows?|rises?|falls?|exports?|imports?|produces?|lays?|earns?|pays?|supports?|opposes?|backs?|wants?|rejects?|welcomes?|remains?)$/

/** `that`, a figure or a clause behind a verb that also means other things. */
function hasContent(tokens: readonly Token[], verb: number): boolean {
  // `had counted on 1.5 million tons`, `put on 2 tonnes`: with its particle it is another verb.
  if (tokens[verb + 1]?.lower === 'on') return false
  for (let at = verb + 1; at < tokens.length && at <= verb + 12; at++) {
    const token = tokens[at]!
    const { kind, lower, text } = token
    if (kind === 'number' || lower === 'that') return true
    if (text === ',' || text === ';') return false
    if (lower === 'at' || (kind === 'word' && text === lower && isFinite(token) && !isAdverb(token))) return true
  }
  return false
}

/** What is said ends at a semicolon, or at a comma before another subject's contrast. */
function statementEnd(tokens: readonly Token[], from: number): number {
  for (let at = from + 1; at < tokens.length; at++) {
    const { text } = tokens[at]!
    if (text === ';') return at - 1
    if (text === ',' && CONTRASTS.holds(tokens[at + 1])) return at - 1
  }
  return tokens.length - 1
}

const CONTRASTS = wordSet(['but', 'whereas', 'though'])

const CONCESSIONS = wordSet(['though', 'although', 'whereas', 'while'])

function statementStart(tokens: readonly Token[], from: number): number {
  for (let at = from; at > 0; at--) {
    if (tokens[at - 1]!.text === ';') return at
    if (tokens[at - 1]!.text === ',' && CONCESSIONS.holds(tokens[at])) return at
  }
  return 0
}

/** A source that answers for both sides of its place, between semicolons. */
function around(tokens: readonly Token[], first: number, last: number, source: TokenRange): Attribution[] {
  const isLast = statementEnd(tokens, last) - last <= 1
  const start = isLast ? 0 : statementStart(tokens, first)
  const found: Attribution[] = []
  if (start < first) found.push(attribution(tokens, first, last, source, { first: start, last: first - 1 }))
  const end = statementEnd(tokens, last)
  if (last < end) found.push(attribution(tokens, first, last, source, { first: last + 1, last: end }))
  return found.length > 0 ? found : [attribution(tokens, first, last, source, { first, last })]
}

const attribution = (
  tokens: readonly Token[],
  first: number,
  last: number,
  source: TokenRange,
  scope: TokenRange,
): Attribution => ({ first, last, source, scope, isPronoun: SPEAKING_PRONOUNS.holds(tokens[source.first]) })
