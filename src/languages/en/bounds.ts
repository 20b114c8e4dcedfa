import type { Bound, Token, WordMap } from '../../vocabulary/index.ts'
import { phraseTable, wordMap, wordSet } from '../../text/index.ts'

const WORDINGS: Readonly<Record<Bound, string>> = {
  about:
    'about|around|approximately|approx|approx .|roughly|nearly|almost|some|close to|near|nearer|an estimated|estimated at|estimated|circa|ca|ca .|' +
    'in the region of|in the order of|on the order of|virtually|just about|somewhere around|~|≈|nearing|approaching|something like|' +
    'estimated to be worth|estimated to be|estimated value of|well-nigh|practically|close on|as close as|verging on|more or less|' +
    'in the neighborhood of|in the neighbourhood of|in the vicinity of|not far from|not far off|not far short of|in the area of|barely|' +
    'estimated cost of|estimated worth of|estimates of|estimate of|estimated total of|provisionally|an approximate|approximate',
  over:
    'more than|over|above|exceed|exceeds|exceeded|exceeding|surpass|surpasses|surpassed|surpassing|topped|topping|tops|in excess of|' +
    'upwards of|upward of|upwards from|greater than|higher than|larger than|bigger than|beyond|crossed|crossing|north of|outstripped|' +
    'outstripping|passed|passing|breached|breaching|>|in more than|a little over|a bit over',
  under:
    'less than|under|below|fewer than|lower than|just short of|short of|shy of|smaller than|south of|<|a little under|a bit under|not quite|' +
    'a shade under|a shade below',
  at_least:
    'at least|no less than|not less than|no fewer than|not fewer than|a minimum of|minimum of|minimum|at a minimum|≥|starting from|starting at|' +
    'from at least|at the very least|at the least|no lower than|not lower than|not under|not below|as low as|as little as|as few as|no under|' +
    'at the minimum|valued from|priced from',
  up_to:
    'up to|as much as|as many as|as high as|no more than|not more than|not exceeding|at most|a maximum of|maximum of|maximum|to a maximum of|≤|' +
    'as far as|as long as|no higher than|not higher than|not to exceed|limited to|capped at|at the most|at the very most|no greater than|not greater than|' +
    'as large as|no larger than|no longer than|not above|not over|anything up to|capped to|a ceiling of|ceiling of|a limit of|limit of|a cap of|cap of|' +
    'without exceeding',
  exact: '',
}

/** Bound wordings that stand before the number. */
export const boundPhrases = phraseTable<Bound>(
  (Object.entries(WORDINGS) as [Bound, string][]).flatMap(([bound, list]) =>
    list
      .split('|')
      .filter(Boolean)
      .map((phrase) => [phrase.replaceAll('-', ' - '), bound] as const),
  ),
)

/** Words that may stand between the wording and the number: `more than a total of`, `at an average of`. */
const BETWEEN = wordSet(
  'a an the total of average record combined another additional further its their mere value as worth at'.split(' '),
)

/** Last words of the wordings: most words end none. */
const ENDS = wordSet(
  Object.values(WORDINGS)
    .flatMap((list) => list.split('|'))
    .map((phrase) => phrase.replaceAll('-', ' - ').split(' ').at(-1)!),
)

const LONGEST = 6

export interface BoundReading {
  readonly bound: Bound
  /** First token of the wording. */
  readonly first: number
}

/** The bound a wording before token `first` gives, and where the wording starts; `exact` where there is none. */
export function boundBefore(tokens: readonly Token[], first: number, isCount = false): BoundReading {
  for (let end = first - 1, skipped = 0; end >= 0 && skipped <= 4; end--, skipped++) {
    const found = ENDS.holds(tokens[end]) ? boundEndingAt(tokens, end, first, isCount) : null
    if (found) return found
    if (!BETWEEN.holds(tokens[end])) break
  }
  return limitBefore(tokens, first) ?? { bound: 'exact', first }
}

function boundEndingAt(tokens: readonly Token[], end: number, first: number, isCount: boolean): BoundReading | null {
  for (let start = Math.max(0, end - LONGEST + 1); start <= end; start++) {
    const match = boundPhrases.at(tokens, start)
    if (!match || start + match.length - 1 !== end || isLiteral(tokens, start, end, first, isCount)) continue
    if (isDifference(tokens, start)) return null
    const negated = negation(tokens, start)
    if (negated < 0) return { bound: match.value, first: start }
    if (match.value === 'over') return { bound: 'up_to', first: negated }
    if (match.value === 'under') return { bound: 'at_least', first: negated }
    return { bound: match.value, first: start }
  }
  return null
}

const PERCENT = wordSet(['%', 'cent', 'percent', 'pct', 'points'])

/** `44% below the $459 of May`: how far apart two amounts are. */
const isDifference = (tokens: readonly Token[], start: number): boolean => PERCENT.holds(tokens[start - 1])

const NEGATIONS = wordSet(
  "not never no nor cannot can't won't don't doesn't didn't shouldn't mustn't hardly without".split(' '),
)

/** `never numbered more than`, `must not exceed`: the token of the negation, or -1. */
function negation(tokens: readonly Token[], start: number): number {
  for (let at = start - 1; at >= 0 && at >= start - 2; at--) {
    if (NEGATIONS.holds(tokens[at])) return at
    if (tokens[at]!.kind !== 'word') return -1
  }
  return -1
}

/** Verbs and prepositions with another meaning before what is counted: `passed 12 laws`, `crossed 5 borders`. */
const OTHERWISE_OF_COUNTS = wordSet('passed passing crossed crossing near above below beyond'.split(' '))

/** `over` a stretch of time is no bound; `above 300 per cent` is. */
function isLiteral(tokens: readonly Token[], start: number, end: number, first: number, isCount: boolean): boolean {
  if (start !== end) return false
  const word = tokens[start]!.lower
  if (word === 'over' && tokens[end + 1]?.lower === 'the') return true
  return isCount && start === first - 1 && OTHERWISE_OF_COUNTS.has(word)
}

/** Nouns that a number behind them limits, and on which side. */
const LIMITS: WordMap<Bound> = wordMap([
  ['maximum', 'up_to'],
  ['ceiling', 'up_to'],
  ['limit', 'up_to'],
  ['limits', 'up_to'],
  ['cap', 'up_to'],
  ['caps', 'up_to'],
  ['capped', 'up_to'],
  ['limited', 'up_to'],
  ['minimum', 'at_least'],
  ['floor', 'at_least'],
])

const LIMIT_JOINTS = wordSet('at of to is was were be'.split(' '))

const LIMIT_REACH = 9

/** `maximum tonnage for cruisers at`, `the limit was set at`, `cap output at`: the noun of a limit governs the number. */
function limitBefore(tokens: readonly Token[], first: number): BoundReading | null {
  if (!LIMIT_JOINTS.holds(tokens[first - 1])) return null
  for (let at = first - 2; at >= 0 && at >= first - LIMIT_REACH; at--) {
    const token = tokens[at]!
    if (token.kind !== 'word') return null
    const bound = LIMITS.of(token)
    if (bound) return { bound, first }
    if (token.lower === 'from' || token.lower === 'than') return null
  }
  return null
}

/** `$20 million over 5 years` is no bound, `for over 5 years` is. */
export const isDuring = (tokens: readonly Token[], at: number, first: number): boolean =>
  at === first - 1 &&
  tokens[at]!.lower === 'over' &&
  !['for', 'takes', 'take', 'took', 'lasts', 'lasted', 'of', 'after', 'just', 'well'].includes(
    tokens[at - 1]?.lower ?? '',
  )

/** Bound wordings behind the quantity, after `or`, `and` or alone. */
const AFTER = phraseTable<Bound>(
  (
    [
      [
        'at_least',
        'or more|or above|or over|or higher|or greater|or better|or longer|and more|and above|and over|and higher|and up|at least|at the least|at a minimum|at the very least|minimum|if not more|and counting|upwards|or upwards',
      ],
      [
        'up_to',
        'or less|or below|or under|or fewer|or lower|and below|and under|at most|at the most|at the very most|at maximum|maximum|tops|or thereunder',
      ],
      ['about', 'or so|or thereabouts|approximately|approx|give or take|more or less'],
    ] as const
  ).flatMap(([bound, list]) => list.split('|').map((phrase) => [phrase, bound] as const)),
)

/** The bound a wording behind the quantity gives: `or more`, `and above`, `+`, `or less`. */
export function boundAfter(tokens: readonly Token[], last: number): Bound | null {
  const next = tokens[last + 1]
  if (!next) return null
  if (next.text === '+' && next.glued)
    return tokens[last + 2]?.glued && tokens[last + 2]!.kind !== 'mark' ? null : 'over'
  if (next.text === '-' && next.glued) return SUFFIXES.of(tokens[last + 2]) ?? null
  if (next.lower === 'plus' && tokens[last + 2]?.kind !== 'number') return 'over'
  const match = AFTER.at(tokens, last + 1)
  if (!match) return null
  // "at least 5 ships at least for now": a wording that governs another number is not this one's.
  const after = tokens[last + 1 + match.length]
  return after?.kind === 'number' || after?.lower === 'than' ? null : match.value
}

const SUFFIXES: WordMap<Bound> = wordMap([
  ['plus', 'over'],
  ['odd', 'about'],
])

/** `20-odd`, `20 odd`, `1,000-plus`, `50+`: the suffix behind the number that ends at token `last`, before what it counts. */
export function boundSuffix(tokens: readonly Token[], last: number): { bound: Bound; last: number } | null {
  const next = tokens[last + 1]
  if (next?.text === '+' && next.glued && tokens[last + 2]?.kind === 'word') return { bound: 'over', last: last + 1 }
  if (next?.lower === 'odd') return { bound: 'about', last: last + 1 }
  if (next?.text !== '-' || !next.glued) return null
  const bound = SUFFIXES.of(tokens[last + 2])
  return bound ? { bound, last: last + 2 } : null
}
