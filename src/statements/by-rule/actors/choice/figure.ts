import type { Domain } from '../../../../vocabulary/index.ts'
import { F } from './features.ts'
import type { Field } from './field.ts'

/** Indicators of what one state has of another. */
const OWNED = new Set(['trade.balance', 'trade.partner-share', 'trade.partner-rank', 'finance.stake'])

const MEASURES = { level: F.level, change: F.change, share: F.share, rank: F.rank } as const
const PARTIES = {
  one: F['indicator of one'],
  two: F['indicator of two or one'],
  pair: F['indicator of a pair'],
} as const
const DIMENSIONS: ReadonlyMap<string, number> = new Map([
  ['money', F.money],
  ['percent', F['per cent']],
  ['count', F.count],
])
const HERE = [F['no state here'], F['one state here'], F['two states here'], F['more states here']] as const
const INSIDE = [
  F['no state in its clause'],
  F['one state in its clause'],
  F['two states in its clause'],
  F['more states in its clause'],
] as const
const DOMAINS: Partial<Record<Domain, number>> = {
  trade: F.trade,
  energy: F.energy,
  infrastructure: F.infrastructure,
  agriculture: F.agriculture,
  finance: F.finance,
  industry: F.industry,
  people: F.people,
  military: F['arms and soldiers'],
  arms: F['arms and soldiers'],
  defence: F['arms and soldiers'],
}

/** What can be said of a figure that makes it one of a single state, of a flow or of two alike. */
export function figureFeatures(field: Field): number[] {
  const found: number[] = [F.any]
  ofKind(field, found)
  ofStates(field, found)
  ofWords(field, found)
  ofRules(field, found)
  return found
}

function ofKind({ read }: Field, found: number[]): void {
  const { indicator, measure, modality, domain, context } = read
  const data = context.tables.indicators.get(indicator)
  found.push(MEASURES[measure], DIMENSIONS.get(context.quantity.dimension) ?? F.quantity)
  if (indicator === 'other') found.push(F.other)
  else {
    found.push(PARTIES[data?.parties ?? 'two'])
    if (data?.flow === 'none') found.push(F['no flow'])
  }
  if (OWNED.has(indicator)) found.push(F.owned)
  if (indicator === 'economy.price') found.push(F.price)
  if (modality === 'asserted') found.push(F.fact)
  found.push(DOMAINS[domain] ?? F['other domain'])
  if (context.isItem) found.push(F['item of a list'])
}

function ofStates({ read: { context }, candidates }: Field, found: number[]): void {
  let here = 0
  let inside = 0
  for (const { best, isInClause } of candidates) {
    if (!best || best.isAside) continue
    here++
    if (isInClause) inside++
  }
  found.push(HERE[Math.min(here, 3)]!, INSIDE[Math.min(inside, 3)]!)
  if (context.profile.isBilateral) found.push(F['bilateral document'])
  if (context.participants.some(({ role, preposition }) => role === 'pronoun' && preposition === 'among'))
    found.push(F['pronoun of two here'])
}

/** How near its figure a word of home or of the world stands. */
const REACH = 8

function ofWords({ read: { context }, head }: Field, found: number[]): void {
  const { mentions, quantity, pack, clause } = context
  const { tokens } = mentions.sentence
  const { domestic, flows, levies } = pack.lexicon
  let isHome = false
  let isWorld = false
  let isLevy = false
  const to = Math.min(clause.last, quantity.last + REACH)
  for (let at = Math.max(clause.first, quantity.phraseFirst - REACH); at <= to; at++) {
    const { lower } = tokens[at]!
    isHome ||= domestic.has(lower)
    isWorld ||= flows.world.has(lower)
    isLevy ||= levies.has(lower)
  }
  if (isHome) found.push(F['word of home near'])
  if (isWorld) found.push(F['word of the world near'])
  if (isLevy) found.push(F.levy)
  found.push(head === null ? F['neither sends nor receives'] : head === 'source' ? F['one sends'] : F['one receives'])
}

function ofRules({ read: { rules }, before, isSameSentence, isSameParagraph }: Field, found: number[]): void {
  if (rules.actors.length === 1) found.push(F['rules one'])
  else if (rules.actors.length === 2) found.push(rules.isInferred ? F['rules two, not stated'] : F['rules two'])
  if (!before || before.length === 0) return
  const isOne = before.length === 1
  if (isSameSentence) found.push(isOne ? F['figure before of one, here'] : F['figure before of two, here'])
  else if (isSameParagraph) found.push(isOne ? F['figure before of one'] : F['figure before of two'])
}
