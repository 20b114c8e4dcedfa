import { DOMAINS, type Domain, type StatementKind, type TokenRange } from '../../../../vocabulary/index.ts'
import { type Article, before } from '../../article/article.ts'
import type { Ballot } from '../../choice/ballot.ts'
import {
  DECIDING,
  FAINT,
  GOODS,
  numberOf,
  type OwnHit,
  ownHits,
  PLAIN,
  type Said,
  type Topics,
  topicsOf,
} from './evidence.ts'
import { AROUND, BANDS, type CueClass, domainsLayout, E, K, led, O, T } from './features.ts'

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
  const evidence = evidenceOf(own, around, topics, question)
  const kind = [K[question.kind]]
  const ofKind = OF_KIND[question.kind]
  const type = typeOf(article, question)
  const types = [type]
  for (let number = 0; number < DOMAINS.length; number++) {
    const features = evidence[number]!
    if (features.length === 0 && number !== NO_DOMAIN && type < 0) continue
    const parts = [ballot.part(kind, KIND[number]!)]
    if (features.length > 0) {
      parts.push(ballot.part(features, EVIDENCE), ballot.part(features, ofKind))
      parts.push(ballot.part(reliance(number, own, around, topics), OWN[number]!))
    }
    if (type >= 0) parts.push(ballot.part(types, TYPE[number]!))
    ballot.offer(DOMAINS[number]!, parts)
  }
}

const NO_DOMAIN = numberOf('none')

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

/** What speaks for each domain, by its number. */
function evidenceOf(
  own: readonly OwnHit[],
  around: readonly Said[],
  topics: Topics,
  { indicator, last, rules }: DomainQuestion,
): number[][] {
  const evidence = ownFeatures(own)
  for (let place = 0; place < around.length; place++) {
    const said = around[place]!
    const [faint, plain, deciding] = OF_PLACE[place]!
    for (let number = 0; number < said.length; number++) {
      const bits = said[number]!
      if (bits === 0) continue
      if (bits & FAINT) evidence[number]!.push(faint)
      if (bits & PLAIN) evidence[number]!.push(plain)
      if (bits & DECIDING) evidence[number]!.push(deciding)
    }
  }
  addTopics(evidence, topics)
  if (indicator) of(indicator.domain).push(indicator.yields ? E['the indicator, yielding'] : E['the indicator, always'])
  if (last) of(last.domain).push(last.isHere ? E['the figure before, same sentence'] : E['the figure before'])
  of(rules).push(E['the rules'])
  return evidence

  function of(domain: Domain): number[] {
    return evidence[numberOf(domain)]!
  }
}

const OF_PLACE = AROUND.map((place) => [E[`${place}, faint`], E[`${place}, plain`], E[`${place}, deciding`]] as const)

/** The furthest words of each band. */
const REACHES = [0, 3, 8, 18, Number.POSITIVE_INFINITY]

const bandsOf = (one: CueClass): readonly number[] => BANDS.map((band) => E[`${one} ${band}`])

const OF_BAND: Readonly<Record<CueClass, readonly number[]>> = {
  faint: bandsOf('faint'),
  plain: bandsOf('plain'),
  deciding: bandsOf('deciding'),
  goods: bandsOf('goods'),
  aspect: bandsOf('aspect'),
}

function ownFeatures(own: readonly OwnHit[]): number[][] {
  const features = DOMAINS.map((): number[] => [])
  const counts = new Uint32Array(DOMAINS.length)
  let all = 0
  let nearest: OwnHit | null = null
  for (const hit of own) {
    const { number, one, distance } = hit
    if (one !== 'faint') {
      if (one !== 'aspect' && (!nearest || distance < nearest.distance)) nearest = hit
      counts[number]!++
      all++
    }
    const feature = OF_BAND[one][REACHES.findIndex((reach) => distance <= reach)]!
    if (!features[number]!.includes(feature)) features[number]!.push(feature)
  }
  for (const [number, count] of counts.entries()) {
    if (count === 0) continue
    if (count === 2) features[number]!.push(E['two in the sentence'])
    if (count > 2) features[number]!.push(E['more in the sentence'])
    if (count === all) features[number]!.push(E['only one in the sentence'])
  }
  if (nearest) features[nearest.number]!.push(E['the nearest'])
  if (own[0]) features[own[0].number]!.push(E['the first'])
  return features
}

const BY_RANK = [E['most of the document'], E['second of the document'], E['third of the document']] as const

function addTopics(evidence: readonly number[][], { shares, ranked }: Topics): void {
  for (const [rank, number] of ranked.entries()) {
    if (rank < BY_RANK.length) evidence[number]!.push(BY_RANK[rank]!)
    if (shares[number]! > 0.5) evidence[number]!.push(E['over half of the document'])
    if (shares[number]! > 0.25) evidence[number]!.push(E['over a quarter of the document'])
  }
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
  let mine = 0
  for (const hit of own) if (hit.number === number) mine |= RELIANCE[hit.one]
  const features: number[] = []
  if (mine & RELIANCE.plain) features.push(O['own, plain'])
  if (mine & RELIANCE.faint) features.push(O['own, faint'])
  if (mine & RELIANCE.goods) features.push(O['own, goods'])
  if (around.some((said) => said[number]! & (PLAIN | DECIDING | GOODS))) features.push(O.around)
  if (ranked[0] === number) features.push(O.document)
  return features
}

const RELIANCE: Readonly<Record<CueClass, number>> = { plain: 1, deciding: 1, faint: 2, goods: 4, aspect: 4 }
