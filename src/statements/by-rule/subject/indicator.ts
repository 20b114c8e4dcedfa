import type { Indicator } from '../../../ontology/index.ts'
import type { Measure, Quantity, Token } from '../../../vocabulary/index.ts'
import type { FigureContext } from '../context.ts'
import { type CueHit, firstHits, hitsWithin } from './cues.ts'
import { type FiguresBefore, goesOnWith } from './goes-on.ts'
import type { Remembered } from './memory.ts'
import type { Nearness } from './nearness.ts'

/** Below this a figure is `other`, by its own sentence and with what stands around. */
const THRESHOLD = 1
const WIDE_THRESHOLD = 1.05

const STRONG = 3
const AGAINST = 4
/** How near a wording must stand that rules an indicator out. */
const VETO = 0.33
const WEAK = 1
/** What each half of `wheat` and `exports` weighs, for an indicator of goods. */
const HALF = 1.7
/** What goods alone say of an indicator whose aspect is `any`. */
const ANY_ASPECT = 0.55
/** What a second way to name it adds. */
const SAID_TWICE = 0.25
/** An aspect that no goods go with. */
const ALONE = 1.5
/** Money can be of anything, unless it is said to be of these goods: `the $13 billion dairy industry`; so can a count. */
const NAMED = 1.2
/** Goods named only as examples do not decide alone. */
const WEAK_GOODS = 0.15
/** Goods of several kinds are goods. */
const MIXED = 0.8
/** The counted noun itself: `150 vehicles`. */
const NOUN = 2.4
/** What the level in the same sentence weighs for a change of it. */
const LINKED = 2
/** What the figure of the same kind before it weighs for one without words of its own. */
const LIKE = 1.2
/** How far a general indicator gives way to goods that are named. */
const GIVES_WAY = 0.85
/** Goods of one enumeration with others speak for none alone. */
const ENUMERATED = 0.45

const PREVIOUS_SENTENCE = 0.42
const HEADING = 0.4
const OPENING = 0.3

/** How near the nearest wording of each kind stands. */
interface Evidence {
  readonly goods: Map<string, number>
  readonly aspects: Map<string, number>
  readonly strong: Map<string, number>
  readonly weak: Map<string, number>
  readonly not: Map<string, number>
  readonly veto: Map<string, number>
  /** Goods by enumeration, to tell `oil, coal and wheat` from `oil`. */
  readonly enumerations: Map<number, Set<string>>
  /** Whether goods of several kinds are enumerated beside the figure. */
  several: boolean
}

/** What a figure measures, and whether its own sentence does not say so. */
export interface IndicatorReading {
  readonly code: string
  readonly isInferred: boolean
}

const OTHER: IndicatorReading = { code: 'other', isInferred: false }

/** What a figure measures, by the wordings of its sentence, then of those around it; `other` where none is near enough. */
export function indicatorOf(
  context: FigureContext,
  near: Nearness,
  measure: Measure,
  before: FiguresBefore,
): IndicatorReading {
  const { linked } = before
  const goesOn = goesOnWith(context, measure, before)
  if (goesOn !== null) return { code: goesOn, isInferred: true }
  const { tables } = context
  const evidence: Evidence = {
    goods: new Map(),
    aspects: new Map(),
    strong: new Map(),
    weak: new Map(),
    not: new Map(),
    veto: new Map(),
    enumerations: new Map(),
    several: false,
  }
  gather(hitsWithin(tables.cues(context.mentions.sentence.tokens), context.quantity), evidence, near)
  const ofUnit = tables.goodsOfUnit.get(context.quantity.unit)
  if (ofUnit !== undefined) raise(evidence.goods, ofUnit, OF_UNIT)
  if (isUnitPrice(context.quantity)) raise(evidence.strong, PRICE, 1)
  raiseTopic(context, evidence, before)
  evidence.several = several(evidence)
  const grown = linked ?? levelBehind(evidence, measure, before)
  const own = best(context, evidence, measure, grown)
  if (own && own.score >= THRESHOLD) return { code: own.code, isInferred: false }
  const around = (tokens: readonly Token[], weight: number): void =>
    gather(firstHits(tables.cues(tokens)), evidence, () => weight)
  if (context.previous) around(context.previous.sentence.tokens, PREVIOUS_SENTENCE)
  around(context.heading, HEADING)
  for (const tokens of context.profile.opening) around(tokens, OPENING)
  const wide = best(context, evidence, measure, grown, isTopicNew(context, before) ? null : before.like)
  return wide && wide.score >= WIDE_THRESHOLD ? { code: wide.code, isInferred: true } : OTHER
}

function gather(hits: readonly CueHit[], evidence: Evidence, near: Nearness): void {
  for (const hit of hits) {
    const score = near(hit.first, hit.last) * (hit.isExample ? EXAMPLE : 1)
    for (const cue of hit.cues) {
      if (cue.kind === 'domain') continue
      if (cue.kind === 'goods') {
        raise(evidence.goods, cue.code, score)
        if (score > BESIDE) enumerate(evidence, hit.enumeration, cue.code)
      } else if (cue.kind === 'aspect') raise(evidence.aspects, cue.code, score)
      else raise(evidence[cue.kind], cue.code, score)
    }
  }
}

/** Goods named as examples: `imports, mainly steel and textiles`. */
const EXAMPLE = 0.2
/** What goods the level before is of. */
const TOPIC = 0.4
/** What trade is of where no goods are named. */
const ALL_GOODS: readonly string[] = ['goods']
/**
 * `Imports in money terms tripled` behind a figure of gas are imports of gas, unless the words of a general indicator say that
 * all goods are meant: `total imports`, `turnover`.
 */
function raiseTopic({ tables }: FigureContext, evidence: Evidence, { level, sentence }: FiguresBefore): void {
  if (!level || sentence - level.sentence > 1) return
  for (const code of evidence.strong.keys()) if (tables.indicators.get(code)?.general) return
  const topic = tables.indicators.get(level.indicator)
  const goods = topic?.general && topic.goods.length === 0 ? ALL_GOODS : (topic?.goods ?? [])
  for (const code of goods) raise(evidence.goods, code, TOPIC)
}

/**
 * `But after growth of 26 percent in 2023`: a change whose own sentence says nothing of what it is of goes on with the level
 * of the sentence before.
 */
function levelBehind({ goods, aspects, strong }: Evidence, measure: Measure, before: FiguresBefore): string | null {
  const { level, sentence } = before
  if (measure !== 'change' || !level || sentence - level.sentence > 1) return null
  for (const map of [goods, aspects, strong]) for (const score of map.values()) if (score > FAR) return null
  return level.indicator
}

/** Words so far off do not say what a change is of. */
const FAR = 0.5

/** `Coal told another story.` before a figure: it does not go on with the oil of the figures before that. */
function isTopicNew({ tables, previous }: FigureContext, { like, sentence }: FiguresBefore): boolean {
  if (!previous || !like || like.sentence >= sentence - 1) return false
  const goods = tables.indicators.get(like.indicator)?.goods ?? []
  const named = firstHits(tables.cues(previous.sentence.tokens)).flatMap(({ cues }) =>
    cues.filter((cue) => cue.kind === 'goods').map(({ code }) => code),
  )
  return named.length > 0 && !named.some((code) => goods.includes(code))
}

/** What a unit says of the goods. */
const OF_UNIT = 0.6
/** So near stand the goods that a figure is of. */
const BESIDE = 0.5

const raise = (map: Map<string, number>, key: string, score: number): void => {
  if (score > (map.get(key) ?? 0)) map.set(key, score)
}

function enumerate({ enumerations }: Evidence, index: number, code: string): void {
  const codes = enumerations.get(index)
  if (codes) codes.add(code)
  else enumerations.set(index, new Set([code]))
}

/** Crops are farm goods: `wheat and other farm goods` is of one kind. */
const several = ({ enumerations }: Evidence): boolean =>
  [...enumerations.values()].some((codes) => codes.size - (codes.has('crops') && codes.has('farm') ? 1 : 0) > 1)

function best(
  context: FigureContext,
  evidence: Evidence,
  measure: Measure,
  linked: string | null,
  like: Remembered | null = null,
): { code: string; score: number } | null {
  const { tables, quantity } = context
  const nouns = countedBy(context)
  const named = namedGoods(evidence)
  let found: { code: string; score: number; rank: number } | null = null
  for (const indicator of tables.eligible(quantity, measure)) {
    const { code } = indicator
    if (!isPlausible(indicator, quantity, measure) || (evidence.veto.get(code) ?? 0) > VETO) continue
    let score = together(
      STRONG * (evidence.strong.get(code) ?? 0) + WEAK * (evidence.weak.get(code) ?? 0),
      compound(indicator, evidence, quantity, nouns?.includes(code) === true),
    )
    if (nouns?.includes(code)) score += NOUN
    if (indicator.general && named > 0 && !evidence.several)
      score *= 1 - GIVES_WAY * (named / Math.max(named, toldBy(indicator, evidence)))
    if (score <= 0 && linked !== code && like?.indicator !== code) continue
    score -= AGAINST * (evidence.not.get(code) ?? 0)
    if (like?.indicator === code) score += LIKE
    // A change is of the level before it, unless its own words say more.
    if (linked === code && code !== 'other') score += LINKED
    const rank = score + indicator.prior
    if (!found || rank > found.rank || (rank === found.rank && code < found.code)) found = { code, score, rank }
  }
  return found
}

/** Two ways to say the same are not twice the evidence. */
const together = (a: number, b: number): number => Math.max(a, b) + SAID_TWICE * Math.min(a, b)

/** How near the general aspect is told. */
const toldBy = ({ code, alone }: Indicator, { aspects, strong }: Evidence): number =>
  Math.max(nearest(alone, aspects), strong.get(code) ?? 0)

/** How near goods are named that have indicators of their own. */
function namedGoods({ goods }: Evidence): number {
  let most = 0
  for (const [code, score] of goods) if (code !== 'goods' && score > most) most = score
  return Math.min(1, most)
}

/** Goods and what is told of them, both near; or an aspect that tells enough without goods. */
function compound(
  { goods, aspects, alone, general }: Indicator,
  evidence: Evidence,
  { dimension }: Quantity,
  isCounted: boolean,
): number {
  const byItself = HALF * (general ? 2 : ALONE) * nearest(alone, evidence.aspects)
  const of = Math.max(nearest(goods, evidence.goods), general && evidence.several ? MIXED : 0)
  if (of === 0) return byItself
  const isAny =
    aspects.includes('any') &&
    (dimension === 'money' ? of >= NAMED : dimension !== 'count' || isCounted) &&
    of * ANY_ASPECT > WEAK_GOODS
  const told = Math.max(nearest(aspects, evidence.aspects), isAny ? ANY_ASPECT : 0)
  if (told === 0) return byItself
  return Math.max(byItself, HALF * 2 * Math.sqrt(told * of) * (evidence.several && !general ? ENUMERATED : 1))
}

function nearest(codes: readonly string[], scores: ReadonlyMap<string, number>): number {
  let most = 0
  for (const code of codes) most = Math.max(most, scores.get(code) ?? 0)
  return most
}

const PRICE = 'economy.price'
/** Denominators that make money a flow or an income and no price. */
const NO_PRICE = new Set(['a', 'mo', 'wk', 'd', '{person}', '{share}'])

/** `$71 a barrel`, `$20 per megabyte`. */
function isUnitPrice({ dimension, unit }: Quantity): boolean {
  const slash = unit.indexOf('/')
  return dimension === 'money' && slash > 0 && !NO_PRICE.has(unit.slice(slash + 1))
}

/** Indicators of the counted noun. */
function countedBy({ quantity: { unit }, tables }: FigureContext): readonly string[] | undefined {
  if (!unit.startsWith('{')) return undefined
  const noun = unit.slice(1, unit.indexOf('}')).toLowerCase()
  const space = noun.indexOf(' ')
  return tables.nouns.get(noun) ?? (space < 0 ? undefined : tables.nouns.get(noun.slice(0, space)))
}

/** Whether an amount of money is of a size that the indicator can have. */
const isPlausible = ({ plausible }: Indicator, { dimension, value }: Quantity, measure: Measure): boolean =>
  !plausible || measure !== 'level' || dimension !== 'money' || (value >= plausible.from && value <= plausible.to)
