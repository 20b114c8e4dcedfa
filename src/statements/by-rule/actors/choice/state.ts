import type { Candidate } from './candidates.ts'
import { S } from './features.ts'
import type { Field } from './field.ts'

/** What can be said of one candidate; `rank` is its place among them. */
export function stateFeatures(field: Field, one: Candidate, rank: number): number[] {
  const found: number[] = [S.any]
  ofRules(field, one.code, found)
  if (one.best) {
    ofWords(one, found)
    ofPlace(field, one, rank, found)
  } else found.push(S['not in the sentence'])
  ofSentences(field, one.code, found)
  ofFigures(field, one.code, found)
  ofDocument(field, one.code, found)
  return found
}

function ofRules({ read: { rules } }: Field, code: string, found: number[]): void {
  const { actors, isInferred } = rules
  const at = actors.indexOf(code)
  if (at < 0) found.push(S['rules not it'])
  else if (actors.length === 1) found.push(isInferred ? S['rules alone, not stated'] : S['rules alone'])
  else if (at === 0) found.push(isInferred ? S['rules first, not stated'] : S['rules first'])
  else found.push(isInferred ? S['rules second, not stated'] : S['rules second'])
}

const PREPOSITIONS = {
  to: S['behind to'],
  from: S['behind from'],
  in: S['behind in'],
  by: S['behind by'],
  of: S['behind of'],
  for: S['behind for'],
  with: S['behind with'],
  on: S['behind on'],
  among: S['behind another'],
} as const

/** How it is named, and what the words beside it make it. */
function ofWords({ best, mentions }: Candidate, found: number[]): void {
  const { role, preposition, side, weight, isAside } = best!
  if (role === 'pronoun') found.push(preposition === 'among' ? S['pronoun of two'] : S.pronoun)
  else {
    found.push(S.named)
    if (role === 'adjective' || role === 'people') found.push(S['adjective or people'])
    else if (role === 'city' || role === 'capital' || role === 'region') found.push(S.place)
    else if (role !== 'name') found.push(S['company, body or person'])
  }
  if (isAside) found.push(S['source or place aside'])
  if (mentions > 1) found.push(S['named twice'])
  if (preposition !== null) found.push(PREPOSITIONS[preposition])
  if (side === 'source') found.push(weight >= 2 ? S['giving by its words'] : S['giving by its place'])
  else if (side === 'destination') found.push(weight >= 2 ? S['receiving by its words'] : S['receiving by its place'])
}

/** At most so many words away a state is close, or near. */
const CLOSE = 3
const NEAR = 9

/** Where it stands towards the figure. */
function ofPlace(field: Field, one: Candidate, rank: number, found: number[]): void {
  const { quantity, stretches, times, clause, mentions } = field.read.context
  const { first, last, isOwner, preposition } = one.best!
  const { of, parents } = times.segments
  const own = of[quantity.first]!
  if (of[first] === own && one.isInClause) found.push(S['in its clause'])
  else found.push(isAround(parents, own, of[first]!) ? S['in a clause around it'] : S['in another clause'])
  const isBehind = first > quantity.last
  found.push(isBehind ? S.behind : S.before)
  if (rank === 0) found.push(S.nearest)
  if (one === field.nearestBefore) found.push(S['nearest before'])
  if (one === field.nearestBehind) found.push(S['nearest behind'])
  const [from, to] = isBehind ? [quantity.last + 1, first] : [Math.min(last + 1, quantity.first), quantity.first]
  if (stretches.figures[to] !== stretches.figures[from]) found.push(S['another figure between'])
  const distance = isBehind ? first - quantity.last - 1 : quantity.phraseFirst - last - 1
  found.push(distance <= CLOSE ? S.close : distance <= NEAR ? S.near : S.far)
  if (one.isRightBehind) found.push(S['right behind'])
  if (one.isOfOther) found.push(S['right behind another figure'])
  if (one.isInStretch) found.push(isBehind ? S['behind, before the next figure'] : S['before, behind the last figure'])
  for (const other of mentions.quantities) {
    const gap = other.phraseFirst - last
    if (other !== quantity && (gap === 1 || gap === 2)) found.push(S['right before another figure'])
  }
  if (isOwner) found.push(!isBehind && distance <= CLOSE ? S['owner close before'] : S.owner)
  else if (preposition === null && !isBehind && last >= clause.first) found.push(S['no preposition, before'])
  if (field.firstFree === one.code) found.push(S['first free state'])
}

function isAround(parents: readonly number[], inner: number, outer: number): boolean {
  for (let at = inner; at >= 0; at = parents[at]!) if (at === outer) return true
  return false
}

/** What the sentences before say of it. */
function ofSentences({ read: { context }, sentenceBefore }: Field, code: string, found: number[]): void {
  if (sentenceBefore.includes(code)) found.push(S['in the sentence before'])
  if (context.antecedents.one === code) found.push(S['subject before'])
  if (context.antecedents.both.includes(code)) found.push(S['one of both before'])
}

/** What the rules say of it for other figures. */
function ofFigures(
  { told, before, behind, isSameSentence, isSameParagraph }: Field,
  code: string,
  found: number[],
): void {
  const places = told.places(code)
  if (places) {
    const { alone, first, second } = places
    if (alone > 0) found.push(S['alone elsewhere'])
    if (first > 0) found.push(S['first elsewhere'])
    if (second > 0) found.push(S['second elsewhere'])
    if (alone > first + second) found.push(S['mostly alone elsewhere'])
    if (first > alone + second) found.push(S['mostly first elsewhere'])
    if (second > first + alone) found.push(S['mostly second elsewhere'])
  }
  if (behind) ofOther(behind, code, BEHIND, found)
  if (before && isSameSentence) ofOther(before, code, BEFORE_HERE, found)
  else if (before && isSameParagraph) ofOther(before, code, BEFORE, found)
}

const BEHIND = [
  S['alone in the figure behind, here'],
  S['first in the figure behind, here'],
  S['second in the figure behind, here'],
] as const
const BEFORE_HERE = [
  S['alone in the figure before, here'],
  S['first in the figure before, here'],
  S['second in the figure before, here'],
] as const
const BEFORE = [
  S['alone in the figure before'],
  S['first in the figure before'],
  S['second in the figure before'],
] as const

function ofOther(
  actors: readonly string[],
  code: string,
  [alone, first, second]: readonly [number, number, number],
  found: number[],
): void {
  const at = actors.indexOf(code)
  if (at >= 0) found.push(actors.length === 1 ? alone : at === 0 ? first : second)
}

const RANKS = [S['most named'], S['second most named'], S['third most named']] as const

/** What the document as a whole makes of it. */
function ofDocument({ read: { context }, currency }: Field, code: string, found: number[]): void {
  const { profile } = context
  const rank = profile.states.indexOf(code)
  found.push(RANKS[rank] ?? S['less named'])
  if (profile.isBilateral && profile.dyad!.includes(code)) found.push(S['of the bilateral pair'])
  if ((profile.home ?? profile.voice) === code) found.push(S['speaks here'])
  if (profile.publisher === code) found.push(S.publisher)
  if (profile.sentFrom === code) found.push(S.dateline)
  if (currency === code) found.push(S['own currency'])
}
