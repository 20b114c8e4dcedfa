import type { FlowSide, LanguagePack, SentenceMentions } from '../../../vocabulary/index.ts'
import type { FigureContext } from '../context.ts'
import type { Participant } from '../article/participants.ts'

/** The two ends of a flow, as far as the words give them; several states where they are joined. */
export interface Ends {
  readonly source: readonly string[]
  readonly destination: readonly string[]
  /** Whether the only end that is known owns or does it (`Brazil's exports`), and is not where it comes from or goes. */
  readonly isSole: boolean
}

/** What another figure between a state and the figure costs, and another clause. */
const CROSSING = 2
const OUTSIDE = 1.5
/** Farther than this a state that no word puts at an end of the flow is no end of it. */
const FARTHEST = -3.8
/** Words between them that cost as much as one step of sureness. */
const STEP = 14
/** What a state right behind its figure gains: `3 pct to Japan`. */
const BESIDE = 1.2

/** How near a state stands to a figure: the higher the nearer, at most `BESIDE`. */
export function nearness(context: FigureContext, { first, last, preposition }: Participant): number {
  const { quantity, clause, stretches } = context
  const isBehind = first > quantity.last
  const distance = isBehind ? first - quantity.last - 1 : Math.max(0, quantity.phraseFirst - last - 1)
  let score = -distance / STEP
  const [from, to] = isBehind ? [quantity.last + 1, first] : [Math.min(last + 1, quantity.first), quantity.first]
  score -= CROSSING * (stretches.figures[to]! - stretches.figures[from]!)
  const isParted =
    stretches.hard[to]! > stretches.hard[from]! || (isBehind && stretches.soft[to]! > stretches.soft[from]!)
  // "its main market ($3 billion)": what stands in parentheses belongs to what stands before them.
  const isBracketed = context.mentions.sentence.tokens[clause.first - 1]?.text === '('
  const isOutside = isBehind ? first > clause.last : last < clause.first && !isBracketed
  if (isParted || isOutside) score -= OUTSIDE
  else if (isBehind && distance <= 2 && preposition !== null) score += BESIDE
  return score
}

/** How many figures and how many partings of clauses stand before each token of a sentence. */
export interface Stretches {
  readonly figures: Int32Array
  /** `while`, `which`, semicolons. */
  readonly hard: Int32Array
  /** Commas and `and`. */
  readonly soft: Int32Array
}

/** Counts the partings of a sentence once, for all its figures and states. */
export function stretchesOf({ sentence, quantities }: SentenceMentions, pack: LanguagePack): Stretches {
  const { tokens } = sentence
  const { breaks, joints } = pack.lexicon.flows
  const figures = new Int32Array(tokens.length + 1)
  const hard = new Int32Array(tokens.length + 1)
  const soft = new Int32Array(tokens.length + 1)
  const starts = new Set(quantities.map(({ first }) => first))
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    figures[at + 1] = figures[at]! + (starts.has(at) ? 1 : 0)
    hard[at + 1] = hard[at]! + (token.text === ';' || breaks.holds(token) ? 1 : 0)
    soft[at + 1] = soft[at]! + (token.text === ',' || joints.holds(token) ? 1 : 0)
  }
  return { figures, hard, soft }
}

/** The ends of the flow that a figure measures. */
export function endsOf(context: FigureContext, participants: readonly Participant[]): Ends {
  const scored = participants.map((one) => {
    const participant = elliptic(context, participants, one)
    return { participant, near: nearness(context, participant) }
  })
  const pick = (side: FlowSide, taken: readonly string[]): Participant | null => {
    let best: Participant | null = null
    let most = Number.NEGATIVE_INFINITY
    for (const { participant, near } of scored) {
      if (participant.side !== side || taken.includes(participant.code)) continue
      const score = participant.weight + near
      if (score > most) {
        most = score
        best = participant
      }
    }
    return best
  }
  let source = pick('source', [])
  let destination = pick('destination', source ? [source.code] : [])
  if (!destination && source) {
    // Both ends may claim one state: the surer claim keeps it.
    const rival = pick('destination', [])
    if (rival && rival.weight + nearness(context, rival) > source.weight + nearness(context, source)) {
      destination = rival
      source = pick('source', [rival.code])
    }
  }
  const known = source ?? destination
  const open = known && !(source && destination) ? remaining(scored, known) : null
  const sources = source ? joinedWith(participants, source) : open ? [open.code] : []
  const destinations = destination ? joinedWith(participants, destination) : source && open ? [open.code] : []
  return {
    source: sources,
    destination: destinations.filter((code) => !sources.includes(code)),
    isSole: known !== null && (known.preposition === null || known.preposition === 'of' || known.preposition === 'by'),
  }
}

/** `India took 39% of them and China 11%`: who stands before a figure without a verb does what the one before did. */
function elliptic(context: FigureContext, participants: readonly Participant[], one: Participant): Participant {
  const { quantity, stretches } = context
  const gap = quantity.phraseFirst - one.last
  if (one.side !== null || one.preposition !== null || gap < 1 || gap > 2) return one
  if (context.mentions.sentence.tokens[quantity.phraseFirst - 1]!.text === '(') return one
  const before = participants.findLast(
    ({ last, side, preposition }) =>
      side !== null && preposition === null && stretches.figures[one.first]! > stretches.figures[last + 1]!,
  )
  return before ? { ...one, side: before.side, weight: before.weight } : one
}

/** The nearest state that can be the other end: none that is itself at the known end by a preposition. */
function remaining(
  scored: readonly { participant: Participant; near: number }[],
  known: Participant,
): Participant | null {
  let best: Participant | null = null
  let most = FARTHEST
  for (const { participant, near } of scored) {
    if (participant.code === known.code || (participant.side === known.side && participant.weight >= 2)) continue
    if (participant.preposition === 'among') continue
    if (near > most) {
      most = near
      best = participant
    }
  }
  return best
}

/** The states that stand as one party with a state: `to Mexico and Canada`. */
export function joinedWith(participants: readonly Participant[], one: Participant): string[] {
  const index = participants.indexOf(one)
  const isJoined = (left: Participant | undefined, right: Participant | undefined): boolean =>
    left !== undefined &&
    right !== undefined &&
    right.first - left.last <= 4 &&
    right.first - left.last >= 2 &&
    left.side === right.side &&
    left.preposition === right.preposition &&
    left.preposition !== null
  let first = index
  while (isJoined(participants[first - 1], participants[first])) first--
  let last = index
  while (isJoined(participants[last], participants[last + 1])) last++
  return [...new Set(participants.slice(first, last + 1).map(({ code }) => code))]
}
