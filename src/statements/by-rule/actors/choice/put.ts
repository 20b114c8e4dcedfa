import type { Ballot } from '../../choice/ballot.ts'
import { answerFeatures, pairFeatures, singleFeatures } from './answer.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import { actorsLayout, W } from './features.ts'
import { type Field, fieldOf, type Neighbours } from './field.ts'
import { figureFeatures } from './figure.ts'
import { headedFeatures } from './headed.ts'
import type { Read } from './read.ts'
import { stateFeatures } from './state.ts'

/** Whom a figure is about, in the order that is given out. */
export type Answer = readonly string[]

const offsets = (group: string, roles: readonly string[]): readonly number[] =>
  roles.map((role) => actorsLayout.at(group, role))

const KINDS = ['alone', 'flow', 'joint'] as const
const FIGURE = offsets('figure', KINDS)
const ANSWER = offsets('answer', KINDS)
const STATE = offsets('state', ['any', 'alone', 'giver', 'taker', 'joint'])
const SENDS = offsets('state where one sends', ['alone', 'giver', 'taker'])
const RECEIVES = offsets('state where one receives', ['alone', 'giver', 'taker'])
const RULES = offsets('rules', ['right', 'turned', 'one added', 'one left out'])

/** Places among a state's parts. */
const AT = { any: 0, alone: 1, giver: 2, taker: 3, joint: 4, headedAlone: 5, headedGiver: 6, headedTaker: 7 } as const

/** Places among the answers' kinds. */
const ALONE = 0
const FLOW = 1
const JOINT = 2

/** Offers what a figure may be about: one state, a flow from one to another, or two alike; nothing where the rules give many. */
export function putActors(ballot: Ballot<Answer>, read: Read, neighbours: Neighbours): void {
  const { rules, indicator, context } = read
  if (rules.actors.length > 2) return
  const candidates = candidatesOf(read, neighbours.previous)
  if (candidates.length === 0) return
  const field = fieldOf(read, candidates, neighbours)
  const kinds = addAll(ballot, figureFeatures(field), FIGURE)
  const states = candidates.map((one, rank) => putState(ballot, field, one, rank))
  const isMutual = indicator !== 'other' && context.tables.indicators.get(indicator)?.flow === 'none'
  const way = [W.any, W[rules.isInferred ? (`${rules.way}, not stated` as const) : rules.way]]
  const ways = RULES.map((offset) => ballot.part(way, offset))
  const offer = (kind: number, answer: Answer, shared: Shared, parts: number[]): void => {
    parts.push(kinds + kind, ballot.part(answerFeatures(field, answer, kind === FLOW, shared.isParted), ANSWER[kind]!))
    const relation = relationOf(rules.actors, answer)
    if (relation >= 0) parts.push(ways[relation]!)
    ballot.offer(answer, parts)
  }
  for (let left = 0; left < states.length; left++) {
    const one = candidates[left]!
    const first = states[left]!
    const single = singleFeatures(field, one)
    const own = ballot.part(single.features, ANSWER[ALONE]!)
    offer(ALONE, [one.code], single, [own, first + AT.any, first + AT.alone, first + AT.headedAlone])
    for (let right = left + 1; right < states.length; right++) {
      const other = candidates[right]!
      const second = states[right]!
      const pair = pairFeatures(field, one, other)
      const joint = ballot.part(pair.features, ANSWER[JOINT]!)
      const sorted = one.code < other.code ? [one.code, other.code] : [other.code, one.code]
      offer(JOINT, sorted, pair, [joint, first + AT.any, first + AT.joint, second + AT.any, second + AT.joint])
      if (isMutual) continue
      const flow = ballot.part(pair.features, ANSWER[FLOW]!)
      offer(FLOW, [one.code, other.code], pair, flowParts(flow, first, second))
      offer(FLOW, [other.code, one.code], pair, flowParts(flow, second, first))
    }
  }
}

type Shared = ReturnType<typeof pairFeatures>

const flowParts = (shared: number, giver: number, taker: number): number[] => [
  shared,
  giver + AT.any,
  giver + AT.giver,
  giver + AT.headedGiver,
  taker + AT.any,
  taker + AT.taker,
  taker + AT.headedTaker,
]

/** Gives the number of the first of a state's parts. */
function putState(ballot: Ballot<Answer>, field: Field, one: Candidate, rank: number): number {
  const features = stateFeatures(field, one, rank)
  const first = addAll(ballot, features, STATE)
  const { head } = field
  addAll(ballot, head === null ? NONE : headedFeatures(features), head === 'source' ? SENDS : RECEIVES)
  return first
}

const NONE: readonly number[] = []

function addAll(ballot: Ballot<Answer>, features: readonly number[], at: readonly number[]): number {
  let last = 0
  for (const offset of at) last = ballot.part(features, offset)
  return last - at.length + 1
}

/** How an answer stands to the rules': the same, the other way round, with one more, with one less; -1 for none of these. */
function relationOf(rules: Answer, answer: Answer): number {
  if (rules.length === answer.length) {
    if (rules[0] === answer[0] && rules[1] === answer[1]) return 0
    return rules.length === 2 && rules[0] === answer[1] && rules[1] === answer[0] ? 1 : -1
  }
  if (rules.length === 1) return answer.includes(rules[0]!) ? 2 : -1
  return rules.length === 2 && rules.includes(answer[0]!) ? 3 : -1
}
