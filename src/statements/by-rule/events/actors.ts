import type { EventType } from '../../../vocabulary/index.ts'
import type { Participant } from '../article/participants.ts'
import type { Candidate } from './candidate.ts'
import { inDirection } from './direction.ts'
import { isStop, type Scene } from './scene.ts'

export interface ActorsReading {
  readonly actors: readonly string[]
  readonly isInferred: boolean
}

/** Types that take two: where the text names one, the other of its pair is meant. */
const MUTUAL: ReadonlySet<EventType> = new Set([
  'visit',
  'meeting',
  'summit',
  'call',
  'signing',
  'exercise',
  'patrol',
  'statement',
  'purchase',
  'delivery',
] as const)

/** Types that take two in a document about two. */
const BILATERAL: ReadonlySet<EventType> = new Set([
  'announcement',
  'launch',
  'founding',
  'suspension',
  'sanction',
] as const)

/** Types whose place may be a third state's. */
const ANYWHERE: ReadonlySet<EventType> = new Set([
  'signing',
  'meeting',
  'summit',
  'call',
  'statement',
  'announcement',
  'vote',
  'exercise',
  'patrol',
] as const)

/** Types whose content names states too: `signed an order imposing a tariff on Chile`. */
const CONTENT: ReadonlySet<EventType> = new Set(['signing', 'announcement'] as const)
const CONTENT_REACH = 16

/** How far before a clause that tells of a noun that noun may begin, and how far behind an event's words who else takes part. */
const NOUN = 14
const BEHIND = 9

/** The states that take part, in the order of the guide; `inferred` where the words of its clause name too few. */
export function actorsOf(scene: Scene, candidate: Candidate, others: readonly Candidate[]): ActorsReading {
  const near = scene.participants.filter(
    (participant) =>
      (!participant.isAside || isTeller(candidate, participant)) &&
      !others.some((other) => other !== candidate && isOnlyIn(other, candidate, participant)),
  )
  const taking = takingPart(scene, candidate, near)
  const stated = inDirection(scene, candidate, taking)
  const isOnlyMeant = taking.length > 0 && taking.every(({ role }) => role === 'pronoun')
  if (stated.length > 1 || (stated.length === 1 && !isMutual(scene, candidate)))
    return { actors: stated, isInferred: isOnlyMeant }
  const actors = completed(scene, candidate, stated, near)
  return { actors, isInferred: isOnlyMeant || actors.length !== stated.length }
}

/** Whether a state stands in the words of another event and not in its own. */
const isOnlyIn = (other: Candidate, own: Candidate, { first, last }: Participant): boolean =>
  first > other.trigger.last && last <= other.last && !(first >= own.first && last <= own.last)

/** How near before its verb the one stands who announces. */
const TELLER = 5

/** Who announces is the source of a sentence, and takes part. */
const isTeller = ({ type, trigger, isSaid }: Candidate, { last }: Participant): boolean =>
  (isSaid || type === 'announcement' || type === 'statement') && last < trigger.first && trigger.first - last <= TELLER

/** Who takes part by its own words and clause; the widest circle that names somebody. */
function takingPart(scene: Scene, candidate: Candidate, near: readonly Participant[]): readonly Participant[] {
  const own = withListed(
    scene,
    near,
    (participant) => isTied(scene, candidate, participant) && !isPlace(scene, participant, candidate),
  )
  if (own.length > 0 || ANYWHERE.has(candidate.type)) return own
  return near.filter((participant) => isTied(scene, candidate, participant))
}

/** Those that pass a test, and those that are listed with one: `Peru, Chile and Norway`. */
function withListed(
  { tokens, article }: Scene,
  near: readonly Participant[],
  test: (participant: Participant) => boolean,
): readonly Participant[] {
  const { joints } = article.pack.lexicon
  const { definites } = article.pack.lexicon
  const isListed = (one: Participant | undefined, other: Participant | undefined): boolean => {
    if (!one || !other || other.first - one.last > 4 || other.first - one.last < 2) return false
    for (let at = one.last + 1; at < other.first; at++)
      if (!joints.holds(tokens[at]) && !definites.holds(tokens[at])) return false
    return true
  }
  const isIn = near.map(test)
  for (let at = 1; at < near.length; at++) if (isIn[at - 1] && isListed(near[at - 1], near[at])) isIn[at] = true
  for (let at = near.length - 2; at >= 0; at--) if (isIn[at + 1] && isListed(near[at], near[at + 1])) isIn[at] = true
  return near.filter((_, at) => isIn[at])
}

/** Whether a state belongs to an event: its subject, one in its words, or a partner right behind them. */
function isTied(scene: Scene, candidate: Candidate, participant: Participant): boolean {
  const { first, last } = participant
  if (first >= candidate.first - 1 && last <= candidate.last)
    return candidate.type !== 'vote' || first < candidate.trigger.first || candidate.isNoun
  if (last < candidate.first) return isSubject(scene, candidate, participant)
  return candidate.type !== 'vote' && isBehind(scene, candidate, participant)
}

/** In the same clause before it, or in the noun that its clause tells of. */
function isSubject({ segments }: Scene, candidate: Candidate, { first }: Participant): boolean {
  const own = segments.of[candidate.trigger.first]!
  const other = segments.of[first]!
  if (own === other) return true
  const kind = segments.kinds[own]
  if (kind === 'clause' || kind === 'bracket') return false
  return other === segments.parents[own] && candidate.trigger.first - first < NOUN
}

/** `signed an accord with Chile`: behind a preposition of partners, with no verb between. */
function isBehind(
  { tokens, segments, article }: Scene,
  candidate: Candidate,
  { first, preposition }: Participant,
): boolean {
  if (
    first - candidate.last > (CONTENT.has(candidate.type) ? CONTENT_REACH : BEHIND) ||
    segments.of[candidate.trigger.first] !== segments.of[first]
  )
    return false
  const { grammar, happenings } = article.pack
  let isTied = false
  const hasContent = CONTENT.has(candidate.type)
  for (let at = candidate.last + 1; at < first; at++) {
    const token = tokens[at]!
    if (isStop(token) || (candidate.type === 'signing' && happenings.places.holds(token))) return false
    const isInfinitive = token.lower === grammar.infinitiveMark && grammar.infinitives.holds(tokens[at + 1])
    if (isInfinitive && !hasContent) return false
    if (hasContent && (isInfinitive || grammar.isParticiple(token.lower))) isTied = true
    if (grammar.isPast(token) && token.text === token.lower) return false
    if (happenings.partners.holds(token) && !grammar.coordinators.holds(token)) isTied = true
    else if (happenings.ways.holds(token)) isTied = false
    if (token.text === ',' && !isTied) return false
  }
  return isTied || preposition === 'by' || preposition === 'in' || preposition === 'for'
}

/** `in Geneva, Switzerland`: where it takes place, and no one who takes part. */
function isPlace({ tokens, article }: Scene, { first, role }: Participant, { type, trigger }: Candidate): boolean {
  if (!ANYWHERE.has(type)) return false
  if (role === 'leader' || role === 'office' || role === 'pronoun') return false
  const { happenings, lexicon } = article.pack
  const at = lexicon.definites.holds(tokens[first - 1]) ? first - 2 : first - 1
  if (happenings.places.holds(tokens[at])) return true
  return tokens[at]?.text === ',' && happenings.places.holds(tokens[at - 2]) && first > trigger.last
}

/** In its own clause, or the one that lies around it. */
const isOfClause = ({ segments }: Scene, { trigger }: Candidate, first: number): boolean => {
  const own = segments.of[trigger.first]!
  return segments.of[first] === own || segments.of[first] === segments.parents[own]
}

/** Whether it takes two. */
const isMutual = ({ article }: Scene, { type, isAlone, isGiving }: Candidate): boolean =>
  !isAlone && (isGiving || MUTUAL.has(type) || (article.profile.isBilateral && BILATERAL.has(type)))

/** How many a sentence may name that all take part in what its noun names. */
const MOST = 5

/** Who else is meant: others of the sentence, whom the text before was about, the pair that the document is about. */
function completed(
  scene: Scene,
  candidate: Candidate,
  stated: readonly string[],
  near: readonly Participant[],
): readonly string[] {
  const { profile, antecedents } = scene.article
  const actors = [...stated]
  if (actors.length === 0) {
    const all = near.filter((state) => !isPlace(scene, state, candidate))
    const own = candidate.isNoun ? all : all.filter(({ first }) => isOfClause(scene, candidate, first))
    const others = [...new Set(own.map(({ code }) => code))]
    const { one } = antecedents[scene.index]!
    const home = profile.voice ?? profile.home ?? profile.publisher
    const meant =
      others.length > 0 && others.length <= (candidate.isNoun ? MOST : 2)
        ? others
        : profile.isBilateral
          ? []
          : one !== null
            ? [one]
            : home !== null
              ? [home]
              : []
    actors.push(...meant.toSorted())
  }
  const own = profile.voice ?? profile.home ?? profile.publisher
  const pair = profile.dyad
  if (
    actors.length === 1 &&
    isMutual(scene, candidate) &&
    own !== null &&
    own !== actors[0] &&
    !pair?.includes(actors[0]!)
  ) {
    return candidate.firstSide === 'none' ? [own, actors[0]!].toSorted() : [own, actors[0]!]
  }
  const isOfPair = pair !== null && actors.every((code) => pair.includes(code))
  // "France will airlift food", in a text on Chad
  const topic = antecedents[scene.index]!.one ?? profile.states[0]
  if (!isOfPair && actors.length === 1 && isMutual(scene, candidate) && topic !== undefined && topic !== actors[0])
    return candidate.firstSide === 'none' ? [actors[0]!, topic].toSorted() : [actors[0]!, topic]
  if (actors.length > 1 || !isOfPair || !(isMutual(scene, candidate) || actors.length === 0)) return actors
  const [one] = actors
  if (one === undefined) return profile.isBilateral ? pair : actors
  const other = pair.find((code) => code !== one)!
  if (candidate.firstSide === 'none') return [one, other].toSorted()
  return candidate.firstSide === 'object' ? [other, one] : [one, other]
}
