import { DOMAINS, type Domain, type StatementKind, type TokenRange } from '../../../../vocabulary/index.ts'
import { type Article, before } from '../../article.ts'
import type { Ballot } from '../ballot.ts'
import { DECIDING, FAINT, GOODS, type OwnHit, ownHits, PLAIN, type Said, type Topics, topicsOf } from './evidence.ts'
import { AROUND, BANDS, domainsLayout, E, K, led, O, T } from './features.ts'

/** What a domain is asked for. */
export interface DomainQuestion {
  readonly index: number
  readonly range: TokenRange
  readonly kind: StatementKind
  /** The type of an event or entity, the stance of a position; `null` for a figure. */
  readonly type: string | null
  /** The domain of a figure's indicator, and whether it gives way to what the words say. */
  readonly indicator: { readonly domain: Domain; readonly yields: boolean } | null
  /** The figure read before. */
  readonly last: { readonly domain: Domain; readonly isHere: boolean } | null
  /** What the rules say. */
  readonly rules: Domain
}

const EVIDENCE = domainsLayout.at('evidence', 'any')
const OF_KIND = {
  figure: domainsLayout.at('evidence', 'figure'),
  event: domainsLayout.at('evidence', 'event'),
  entity: domainsLayout.at('evidence', 'entity'),
  position: domainsLayout.at('evidence', 'position'),
}
const at = (group: string): readonly number[] => DOMAINS.map((domain) => domainsLayout.at(group, domain))
const KIND = at('kind')
const TYPE = at('type')
const OWN = at('own')

/** Offers each domain that anything speaks for. */
export function putDomains(ballot: Ballot<Domain>, article: Article, question: DomainQuestion): void {
  const topics = topicsOf(article)
  const own = ownHits(article, question.index, question.range)
  const around = aroundOf(article, question.index, topics)
  const kind = [K[question.kind]]
  const type = typeOf(article, question)
  for (const [number, domain] of DOMAINS.entries()) {
    const features = evidenceFor(number, domain, own, around, topics, question)
    if (features.length === 0 && domain !== 'none' && type < 0) continue
    const parts = [
      ballot.part(features, EVIDENCE),
      ballot.part(features, OF_KIND[question.kind]),
      ballot.part(kind, KIND[number]!),
      ballot.part(reliance(number, own, around, topics), OWN[number]!),
    ]
    if (type >= 0) parts.push(ballot.part([type], TYPE[number]!))
    ballot.offer(domain, parts)
  }
}

/** How near the words of an event or entity a leader must be named. */
const NEAR = { event: 12, entity: 3, figure: 0, position: 0 } as const

/** The number of what a statement is; -1 for a figure. */
function typeOf(article: Article, { kind, type, index, range }: DomainQuestion): number {
  if (type === null) return -1
  const name = `${kind} ${type}`
  const reach = NEAR[kind]
  const isLed = reach > 0 && hasLeader(article, index, range.first - reach, range.last + reach)
  return T[isLed ? led(name) : name] ?? -1
}

function hasLeader({ all, pack }: Article, index: number, from: number, to: number): boolean {
  const { sentence, states } = all[index]!
  if (states.some(({ role, first }) => role === 'leader' && first >= from && first <= to)) return true
  for (let at = Math.max(0, from); at <= to && at < sentence.tokens.length; at++)
    if (pack.lexicon.leaders.at(sentence.tokens, at)) return true
  return false
}

function evidenceFor(
  number: number,
  domain: Domain,
  own: readonly OwnHit[],
  around: readonly Said[],
  topics: Topics,
  { indicator, last, rules }: DomainQuestion,
): number[] {
  const features = ownFeatures(number, own)
  for (const [place, said] of around.entries()) {
    const bits = said[number]!
    if (bits & FAINT) features.push(E[`${AROUND[place]!}, faint`])
    if (bits & PLAIN) features.push(E[`${AROUND[place]!}, plain`])
    if (bits & DECIDING) features.push(E[`${AROUND[place]!}, deciding`])
  }
  features.push(...topicFeatures(number, topics))
  if (indicator?.domain === domain)
    features.push(indicator.yields ? E['the indicator, yielding'] : E['the indicator, always'])
  if (last?.domain === domain)
    features.push(last.isHere ? E['the figure before, same sentence'] : E['the figure before'])
  if (rules === domain) features.push(E['the rules'])
  return features
}

/** The furthest words of each band. */
const REACHES = [0, 3, 8, 18, Number.POSITIVE_INFINITY]

function ownFeatures(number: number, own: readonly OwnHit[]): number[] {
  const features = new Set<number>()
  let count = 0
  let others = 0
  let nearest: OwnHit | null = null
  for (const hit of own) {
    if (hit.one !== 'faint' && hit.one !== 'aspect' && (!nearest || hit.distance < nearest.distance)) nearest = hit
    if (hit.number !== number) {
      if (hit.one !== 'faint') others++
      continue
    }
    if (hit.one !== 'faint') count++
    const band = BANDS[REACHES.findIndex((reach) => hit.distance <= reach)]!
    features.add(E[`${hit.one} ${band}`])
  }
  if (count === 2) features.add(E['two in the sentence'])
  if (count > 2) features.add(E['more in the sentence'])
  if (count > 0 && others === 0) features.add(E['only one in the sentence'])
  if (nearest?.number === number) features.add(E['the nearest'])
  if (own[0]?.number === number) features.add(E['the first'])
  return [...features]
}

function topicFeatures(number: number, { shares, ranked }: Topics): number[] {
  const rank = ranked.indexOf(number)
  if (rank < 0) return []
  const features: number[] = []
  const places = [E['most of the document'], E['second of the document'], E['third of the document']]
  if (rank < places.length) features.push(places[rank]!)
  if (shares[number]! > 0.5) features.push(E['over half of the document'])
  if (shares[number]! > 0.25) features.push(E['over a quarter of the document'])
  return features
}

/** What stands around a sentence, in the order of `AROUND`. */
function aroundOf(article: Article, index: number, topics: Topics): Said[] {
  const { paragraph } = article.all[index]!.sentence
  const after = article.all[index + 1]?.sentence.paragraph === paragraph ? topics.of(index + 1) : NOTHING
  const far = article.all[index - 2]?.sentence.paragraph === paragraph ? topics.of(index - 2) : NOTHING
  return [
    topics.heading(index),
    topics.title,
    topics.opening,
    before(article, index) ? topics.of(index - 1) : NOTHING,
    after,
    far,
  ]
}

const NOTHING: Said = new Uint8Array(DOMAINS.length)

/** Whether its own words, what is around and the document speak for a domain. */
function reliance(number: number, own: readonly OwnHit[], around: readonly Said[], { ranked }: Topics): number[] {
  const features: number[] = []
  const mine = own.filter((hit) => hit.number === number)
  if (mine.some(({ one }) => one === 'plain' || one === 'deciding')) features.push(O['own, plain'])
  if (mine.some(({ one }) => one === 'faint')) features.push(O['own, faint'])
  if (mine.some(({ one }) => one === 'goods' || one === 'aspect')) features.push(O['own, goods'])
  if (around.some((said) => said[number]! & (PLAIN | DECIDING | GOODS))) features.push(O.around)
  if (ranked[0] === number) features.push(O.document)
  return features
}
