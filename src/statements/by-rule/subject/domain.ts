import type { Domain, Token } from '../../../vocabulary/index.ts'
import type { FigureContext } from '../context.ts'
import { type Cue, type CueHit, type DomainWeight, firstHits, hitsWithin } from './cues.ts'
import type { Remembered } from './memory.ts'
import type { Nearness } from './nearness.ts'

/** What an indicator that any domain can have says of it. */
const YIELDING = 0.3
/** The figure before it in the sentence, where that has an indicator: the jobs that a sale supports. */
const BESIDE = 0.6
/** Its own words (`loan`) say less than what it is for. */
const OWN_WORDS = 0.25
/** What every further word of a domain adds to its nearest. */
const FURTHER = 0.2
const WEIGHTS: Readonly<Record<DomainWeight, number>> = { faint: 0.3, plain: 1, deciding: 2 }
/** What is told of goods says less of the domain than the goods. */
const ASPECT = 0.5
/** So much must speak for a domain in its sentence that what stands around is not asked. */
export const ENOUGH = 0.5

export const PREVIOUS_SENTENCE = 0.5
export const HEADING = 0.6
export const OPENING = 0.3
/** The figure read before, wherever that was. */
const LAST = 0.35

/** What speaks for each domain. */
export type Scores = Map<Domain, Score>

interface Score {
  nearest: number
  sum: number
}

/** What the figure's own sentence is about; where it is silent the heading, the sentence before and the opening. */
export function domainOf(
  context: FigureContext,
  near: Nearness,
  indicator: string,
  last: Remembered | null,
  sentence: number,
): Domain {
  const own = context.tables.indicators.get(indicator)
  if (own && own.domain !== 'none' && !own.domainYields) return own.domain
  const scores = new Map<Domain, Score>()
  const { tables } = context
  count(
    hitsWithin(tables.cues(context.mentions.sentence.tokens), context.quantity),
    scores,
    near,
    null,
    own?.domainYields ? own.domain : null,
  )
  if (last && last.sentence === sentence && last.indicator !== 'other' && !own?.domainYields)
    add(scores, last.domain, BESIDE)
  const found = most(scores, own?.domain ?? 'none')
  if (found && (own?.domainYields ? found.domain !== own.domain : found.score >= ENOUGH)) return found.domain
  const only = own?.domainYields ? tables.goodsDomains : null
  const around = (tokens: readonly Token[], weight: number): void =>
    count(firstHits(tables.cues(tokens)), scores, () => weight, only)
  around(context.heading, HEADING)
  if (context.previous) around(context.previous.sentence.tokens, PREVIOUS_SENTENCE)
  for (const tokens of context.profile.opening) around(tokens, OPENING)
  if (last && (only === null || only.has(last.domain))) add(scores, last.domain, LAST)
  return most(scores, own?.domain ?? 'none')?.domain ?? 'none'
}

export function count(
  hits: readonly CueHit[],
  scores: Map<Domain, Score>,
  near: Nearness,
  only: ReadonlySet<Domain> | null = null,
  yielding: Domain | null = null,
): void {
  for (const hit of hits) {
    for (const cue of hit.cues) {
      const weight = weightOf(cue, yielding)
      if (weight === 0 || !('domain' in cue) || (only !== null && !only.has(cue.domain))) continue
      const score = near(hit.first, hit.last) * weight
      add(scores, cue.domain, score)
    }
  }
}

function add(scores: Map<Domain, Score>, domain: Domain, score: number): void {
  const known = scores.get(domain)
  if (!known) scores.set(domain, { nearest: score, sum: score })
  else {
    known.nearest = Math.max(known.nearest, score)
    known.sum += score
  }
}

function weightOf(cue: Cue, yielding: Domain | null): number {
  if (cue.kind === 'domain' && cue.domain !== 'none')
    return WEIGHTS[cue.weight] * (cue.domain === yielding && cue.weight !== 'deciding' ? OWN_WORDS : 1)
  if (!('domain' in cue) || cue.domain === 'none') return 0
  return cue.kind === 'goods' ? 1 : ASPECT * (cue.domain === yielding ? OWN_WORDS : 1)
}

export function most(scores: ReadonlyMap<Domain, Score>, preferred: Domain): { domain: Domain; score: number } | null {
  let found: { domain: Domain; score: number } | null = preferred === 'none' ? null : { domain: preferred, score: 0 }
  if (found) found.score += YIELDING
  for (const [domain, { nearest, sum }] of scores) {
    const score = nearest + FURTHER * (sum - nearest) + (domain === preferred ? YIELDING : 0)
    if (!found || score > found.score || (score === found.score && domain < found.domain)) found = { domain, score }
  }
  return found
}
