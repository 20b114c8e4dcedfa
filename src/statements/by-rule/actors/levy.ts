import type { Token } from '../../../vocabulary/index.ts'
import type { FigureContext } from '../context.ts'
import { nearness } from './flow.ts'
import type { Participant } from '../article/participants.ts'

/** Who lays a levy, and on whose goods. */
export interface Levy {
  readonly imposer: readonly string[]
  readonly target: readonly string[]
}

/** How far behind its state a levy may stand: `Thailand's 80 per cent tariff`. */
const LEVY_REACH = 8
/** How far a levy may stand from its rate. */
const NEAR = 16

/** Whether a figure is the rate or the amount of a levy: one stands near it in its sentence. */
export function isLevy(context: FigureContext): boolean {
  const { quantity, mentions, pack, clause } = context
  const { tokens } = mentions.sentence
  if (isOfFlow(context)) return false
  const from = Math.max(0, Math.min(clause.first, quantity.phraseFirst), quantity.phraseFirst - NEAR * 2)
  const to = Math.min(tokens.length - 1, Math.max(clause.last, quantity.last), quantity.last + NEAR)
  // "Kia faces an extra 17 percent", behind a levy: its rate.
  const goesOn = context.soFar.levyIn === mentions.sentence.paragraph
  for (let at = from; at <= to; at++) {
    const token = tokens[at]!
    if (pack.lexicon.levies.holds(token) || (goesOn && pack.lexicon.flows.bearing.holds(token))) return true
  }
  return false
}

/** `85% of Korean exports will be tariff free`, `duties that hit exports worth $3 million`: what is counted is the flow. */
function isOfFlow({ quantity, mentions, pack }: FigureContext): boolean {
  const { tokens } = mentions.sentence
  const { levies, flows } = pack.lexicon
  const isFlowNoun = (at: number): boolean => flows.nouns.holds(tokens[at])
  if (quantity.dimension === 'money') {
    for (let at = quantity.phraseFirst - 1; at >= 0 && at > quantity.phraseFirst - NEAR; at--) {
      if (levies.holds(tokens[at])) return false
      if (isFlowNoun(at)) return true
    }
    return true
  }
  if (flows.prepositions.of(tokens[quantity.last + 1]) !== 'of') return false
  for (let at = quantity.last + 2; at < tokens.length && at < quantity.last + 10; at++) {
    if (levies.holds(tokens[at])) return false
    if (isFlowNoun(at)) return true
  }
  return false
}

/** The nearest state at each end of a levy. */
export function levyOf(context: FigureContext, participants: readonly Participant[]): Levy {
  const { tokens } = context.mentions.sentence
  const claims: ({ participant: Participant } & Claim)[] = []
  for (const participant of participants) {
    const before = claims.at(-1)
    const own = claim(context, tokens, participant)
    const isJoined =
      own.side === null &&
      before?.side === 'target' &&
      participant.first === before.participant.last + 2 &&
      context.pack.lexicon.flows.joints.holds(tokens[participant.first - 1])
    claims.push({ participant, ...(isJoined ? { side: before.side, weight: before.weight } : own) })
  }
  const pick = (isImposer: boolean, taken: readonly string[]): Participant | null => {
    let best: Participant | null = null
    let most = Number.NEGATIVE_INFINITY
    for (const { participant, side, weight } of claims) {
      if (side === null || (side === 'imposer') !== isImposer || taken.includes(participant.code)) continue
      const score = weight + nearness(context, participant)
      if (score > most) {
        most = score
        best = participant
      }
    }
    return best
  }
  const target = pick(false, [])
  const imposer = pick(true, target ? [target.code] : [])
  return {
    imposer: imposer ? joinedOf(participants, imposer) : [],
    target: target ? targetsOf(context, claims, target).filter((code) => code !== imposer?.code) : [],
  }
}

/** `on Chile and Peru`: all that it lies on, in the order of the text. */
function targetsOf(
  context: FigureContext,
  claims: readonly ({ participant: Participant } & Claim)[],
  one: Participant,
): string[] {
  const { tokens } = context.mentions.sentence
  const { joints } = context.pack.lexicon.flows
  const codes = claims
    .filter(({ participant: { first, last }, side }) => {
      if (side !== 'target') return false
      const [left, right] = first < one.first ? [last, one.first] : [one.last, first]
      const between = tokens.slice(left + 1, right)
      return between.length <= 3 && between.every(({ lower, text }) => text === ',' || joints.has(lower))
    })
    .map(({ participant }) => participant.code)
  return [...new Set([one.code, ...codes])].sort((a, b) => order(claims, a) - order(claims, b))
}

const order = (claims: readonly { participant: Participant }[], code: string): number =>
  claims.findIndex(({ participant }) => participant.code === code)

/** `Canada and Mexico will each cut`: two who lay it together. */
function joinedOf(participants: readonly Participant[], one: Participant): string[] {
  const codes = [one.code]
  for (const other of participants) {
    if (other.code === one.code || other.preposition !== one.preposition || other.isOwner !== one.isOwner) continue
    if (Math.abs(other.first - one.last) <= 3 || Math.abs(one.first - other.last) <= 3) codes.push(other.code)
  }
  return [...new Set(codes)].sort()
}

interface Claim {
  readonly side: 'imposer' | 'target' | null
  readonly weight: number
}

const NONE: Claim = { side: null, weight: 0 }

function claim(context: FigureContext, tokens: readonly Token[], participant: Participant): Claim {
  const { preposition, isOwner, side } = participant
  const sends = isOwner && (side === 'source' || ownsFlow(context, tokens, participant))
  if (sends && preposition !== 'by' && !ownsLevy(context, tokens, participant)) return { side: 'target', weight: 2 }
  switch (participant.preposition) {
    case 'on':
      return isLaidOn(context, tokens, participant) ? { side: 'target', weight: 3 } : NONE
    case 'from':
      return isGoodsBefore(context, tokens, participant) ? { side: 'target', weight: 3 } : NONE
    case 'by':
      return { side: 'imposer', weight: 3 }
    case 'to':
      return { side: 'imposer', weight: 2 }
    case 'in':
      // "electric cars made in China"
      if (side === 'source') return { side: 'target', weight: 3 }
      return { side: 'imposer', weight: bears(context, tokens) ? 2 : 1 }
    case 'for':
    case 'of':
      if (ownsLevy(context, tokens, participant)) return { side: 'imposer', weight: 3 }
      if (participant.role === 'pronoun') return NONE
      return participant.isOwner || participant.preposition === 'for' || isGoodsBefore(context, tokens, participant)
        ? { side: 'target', weight: 2 }
        : NONE
    case null:
      return ownClaim(context, tokens, participant)
    default:
      return NONE
  }
}

/** Whether a sentence tells of goods that bear a levy: `faces a duty of 20% in Chile`. */
const bears = ({ pack }: FigureContext, tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }) => pack.lexicon.flows.bearing.has(lower))

/** `the wine exports of a state` in any wording: what leaves it is what a levy lies on. */
function ownsFlow(context: FigureContext, tokens: readonly Token[], { last }: Participant): boolean {
  const { flows } = context.pack.lexicon
  for (let at = last + 1; at < tokens.length && at <= last + 5; at++) {
    if (flows.nouns.of(tokens[at]) === 'source') return true
    if (flows.prepositions.holds(tokens[at])) return false
  }
  return false
}

/** `a 10 pct duty on Chilean wine`, and no `consequences for its war on Chile`. */
function isLaidOn(context: FigureContext, tokens: readonly Token[], { first }: Participant): boolean {
  const { quantity, pack } = context
  for (let at = first - 1; at >= 0 && at > first - 12; at--) {
    if (pack.lexicon.levies.holds(tokens[at]) || (at >= quantity.first && at <= quantity.last)) return true
    if (pack.lexicon.flows.breaks.holds(tokens[at])) return false
  }
  return false
}

/** `imports from Chile`, `a duty on steel from Chile`, and no `emergency stemming from Chile`. */
function isGoodsBefore(context: FigureContext, tokens: readonly Token[], { first }: Participant): boolean {
  const { flows, levies } = context.pack.lexicon
  let isOn = false
  for (let at = first - 1; at >= 0 && at > first - 9; at--) {
    const word = tokens[at]
    if (flows.goods.holds(word) || flows.nouns.holds(word)) return true
    if (flows.prepositions.of(word) === 'on') isOn = true
    if (isOn && levies.holds(word)) return true
  }
  return false
}

/** `Thailand's 80 per cent tariff`, `Peru will cut`, and on the other side `Australian wine`. */
function ownClaim(context: FigureContext, tokens: readonly Token[], participant: Participant): Claim {
  if (ownsLevy(context, tokens, participant)) return { side: 'imposer', weight: 3 }
  const { flows } = context.pack.lexicon
  // "to charge Mexico a 25% tariff"
  if (flows.levying.holds(tokens[participant.first - 1])) return { side: 'target', weight: 2.5 }
  if (flows.nouns.get(nextWord(tokens, participant)) === 'source') return { side: 'target', weight: 2 }
  for (let at = participant.last + 1; at < tokens.length && at <= participant.last + LEVY_REACH; at++) {
    const token = tokens[at]!
    if (token.kind === 'mark' && token.text !== ',' && !/^['’]s?$/.test(token.text)) break
    if (flows.breaks.holds(token)) break
    if (flows.levying.holds(token)) {
      if (!participant.isOwner || isOffice(context, tokens, participant)) return { side: 'imposer', weight: 1.5 }
      break
    }
    if (flows.bearing.holds(token)) return { side: 'target', weight: 2.5 }
  }
  if (participant.isOwner && participant.role !== 'pronoun') return { side: 'target', weight: 1 }
  return participant.role === 'leader' || participant.role === 'office' ? { side: 'imposer', weight: 1.5 } : NONE
}

/** `the Mexican government raised`, and no `Mexican farmers raised`. */
function isOffice({ pack }: FigureContext, tokens: readonly Token[], { last }: Participant): boolean {
  const next = tokens[last + 1]
  return pack.lexicon.offices.at(tokens, next && /^['’]s?$/.test(next.text) ? last + 2 : last + 1) !== null
}

function nextWord(tokens: readonly Token[], { last }: Participant): string {
  const next = tokens[last + 1]
  return (next && /^['’]s?$/.test(next.text) ? tokens[last + 2] : next)?.lower ?? ''
}

function ownsLevy(context: FigureContext, tokens: readonly Token[], participant: Participant): boolean {
  const { levies, flows } = context.pack.lexicon
  for (let at = participant.last + 1; at < tokens.length && at <= participant.last + LEVY_REACH; at++) {
    const token = tokens[at]!
    if (levies.holds(token)) return true
    if (flows.bearing.holds(token)) return false
    if (
      token.kind === 'mark' &&
      token.text !== '-' &&
      token.text !== '%' &&
      token.text !== ';' &&
      !/^['’]s?$/.test(token.text)
    )
      return false
    if (flows.prepositions.holds(token) || flows.levying.holds(token) || flows.breaks.holds(token)) {
      // "India's import duties" may be parted by "of": "India's 20 pct of duties" hardly is.
      return false
    }
    if (flows.be.holds(token) || context.pack.lexicon.auxiliaries.holds(token)) return false
  }
  return false
}
