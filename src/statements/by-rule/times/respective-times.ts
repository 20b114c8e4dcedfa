import type { ClauseGrammar, Quantity, SentenceMentions, TimeMention, Token } from '../../../vocabulary/index.ts'

const NONE: ReadonlyMap<Quantity, TimeMention> = new Map()

/** Pairs a list of figures with a list of as many times: `$5 and $6 million in 2021 and 2022`, `in 2021 and 2022 respectively, $5 …`. */
export function pairsOf(
  { sentence, quantities, times }: SentenceMentions,
  grammar: ClauseGrammar,
): ReadonlyMap<Quantity, TimeMention> {
  const { tokens } = sentence
  if (times.length < 2 || quantities.length < 2) return NONE
  const run = longestRun(times, tokens, grammar)
  if (run.length < 2) return NONE
  const before = quantities.filter(({ last }) => last < run[0]!.first).slice(-run.length)
  if (before.length === run.length && isList(before, tokens, grammar) && run[0]!.first - before.at(-1)!.last <= NEAR)
    return pair(before, run)
  const isSaid = tokens.some(({ lower }) => lower === grammar.respective)
  const behind = quantities.filter(({ first }) => first > run.at(-1)!.last).slice(0, run.length)
  return isSaid && behind.length === run.length && isList(behind, tokens, grammar) ? pair(behind, run) : NONE
}

/** How far behind the last of a list of figures their times may start. */
const NEAR = 6

const pair = (quantities: readonly Quantity[], run: readonly TimeMention[]): ReadonlyMap<Quantity, TimeMention> =>
  new Map(quantities.map((quantity, at) => [quantity, run[at]!]))

/** The longest list of times with only commas and `and` between them. */
function longestRun(times: readonly TimeMention[], tokens: readonly Token[], grammar: ClauseGrammar): TimeMention[] {
  let longest: TimeMention[] = []
  let run: TimeMention[] = []
  for (const time of times) {
    const last = run.at(-1)
    run = last && isJoined(tokens, last.last + 1, time.first, grammar, JOINT) ? [...run, time] : [time]
    if (run.length > longest.length) longest = run
  }
  return longest
}

/** How many tokens may join two times, and two figures. */
const JOINT = 3
const ITEM = 5

const isList = (quantities: readonly Quantity[], tokens: readonly Token[], grammar: ClauseGrammar): boolean =>
  quantities.every(
    (quantity, at) =>
      at === 0 ||
      (quantity.dimension === quantities[0]!.dimension &&
        isJoined(tokens, quantities[at - 1]!.last + 1, quantity.phraseFirst, grammar, ITEM)),
  )

/** Whether what stands between is a comma or `and`, with at most a preposition or so beside it. */
function isJoined(tokens: readonly Token[], from: number, to: number, grammar: ClauseGrammar, most: number): boolean {
  if (to <= from || to - from > most) return false
  let isTied = false
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    const { text } = token
    if (text === ',' || grammar.coordinators.holds(token)) isTied = true
    else if (tokens[at]!.kind !== 'word' || grammar.isPast(token) || grammar.comparisons.at(tokens, at)) return false
  }
  return isTied
}
