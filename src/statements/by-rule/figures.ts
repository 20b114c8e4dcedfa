import { figureInterval } from '../../interval/index.ts'
import type { Indicator } from '../../ontology/index.ts'
import type {
  FigureField,
  LanguagePack,
  Measure,
  Modality,
  Quantity,
  SentenceMentions,
} from '../../vocabulary/index.ts'
import type { FigureProposal } from '../proposal.ts'
import { actorsOf } from './actors/actors.ts'
import { type Article, before } from './article/article.ts'
import { chooseActors, type Read } from './actors/choice/index.ts'
import { chooseDomain, type DomainQuestion } from './subject/choice/index.ts'
import { clausesOf, type FigureContext } from './context.ts'
import { currencyOf } from './subject/currency.ts'
import { domainOf } from './subject/domain.ts'
import { boundsOf, endOf } from './times/edtf.ts'
import type { ActorsSoFar } from './actors/fallback.ts'
import { stretchesOf } from './actors/flow.ts'
import { startsItem } from './article/item.ts'
import { indicatorOf } from './subject/indicator.ts'
import { linksOf } from './links.ts'
import { type MeasureReading, measureOf } from './subject/measure.ts'
import { Memory } from './subject/memory.ts'
import { modalityOf } from './modality/modality.ts'
import { nearnessTo } from './subject/nearness.ts'
import { periodOf } from './times/period.ts'
import type { PeriodReading, Told } from './times/period-reading.ts'
import { isShareOf, partOf } from './times/told-times.ts'
import type { PublicationDate } from './article/profile.ts'
import { speakerOf } from './speaker.ts'
import { timesOf } from './times/sentence-times.ts'
import { topicOf } from './times/topic-times.ts'
import { variantOf } from './subject/variant.ts'

/** Mentions → figures: every quantity of the prose with its fields. */
export function proposeFigures(article: Article): FigureProposal[] {
  const { all, document, pack, tables } = article
  const memory = new Memory()
  const soFar: ActorsSoFar = { last: null, flow: null, head: null, levyIn: -1, levies: [] }
  const whole: Whole = { article, soFar }
  const read: Read[] = []
  const proposals = all.flatMap((sentence, index) => {
    if (sentence.quantities.length === 0) return []
    const frame = frameOf(whole, index)
    const { heading, tokens, start } = sentence.sentence
    const isItem = startsItem(tokens, pack.lexicon)
    memory.enter(heading, isItem ? columnOf(document.text, start) : null, index)
    return proposeSentence(frame, sentence.quantities, memory, index, { read, article })
  })
  return tables.choosers.actors ? chooseActors(proposals, read, tables.choosers.actors) : proposals
}

/** How far from the start of its line a place is. */
function columnOf(text: string, offset: number): number {
  let at = offset
  while (at > 0 && text[at - 1] !== '\n') at--
  return offset - at
}

/** The sentence with the colon above a list, for each of its items. */
function leadOf(all: readonly SentenceMentions[], index: number, pack: LanguagePack): SentenceMentions | null {
  for (let at = index; at >= 0 && at > index - MOST_ITEMS; at--) {
    const tokens = all[at]!.sentence.tokens
    if (at < index && tokens.at(-1)?.text === ':') return all[at]!
    if (!startsItem(tokens, pack.lexicon) && before({ all }, at) === null) return null
  }
  return null
}

/** How far above its item the lead of a list may stand. */
const MOST_ITEMS = 30

/** What all figures of a sentence share. */
type Frame = Omit<FigureContext, 'quantity' | 'clause'>

/** A change takes over what the level before it in the sentence is about. */
function proposeSentence(
  frame: Frame,
  quantities: readonly Quantity[],
  memory: Memory,
  sentence: number,
  { read, article }: Pick<Before, 'read' | 'article'>,
): FigureProposal[] {
  const clauseOf = clausesOf(frame.mentions.sentence.tokens, frame.pack.lexicon.clauseWords)
  let level: FigureProposal | null = null
  let last: FigureProposal | null = null
  let reading: MeasureReading | null = null
  const proposals = quantities.map((quantity, index) => {
    const context = { ...frame, quantity, clause: clauseOf(quantity) }
    reading = measureOf(context, reading)
    const proposal = propose(context, reading, {
      before: quantities[index - 1] ?? null,
      last,
      level,
      memory,
      sentence,
      read,
      article,
    })
    last = proposal
    if (proposal.fields.measure === 'level' && proposal.fields.unit !== '%') level = proposal
    return proposal
  })
  const { tokens } = frame.mentions.sentence
  const figures = { quantities, proposals, tokens, lexicon: frame.pack.lexicon }
  return proposals.map((proposal, index) => ({ ...proposal, links: linksOf(figures, index) }))
}

/** What a document's figures are read with, whichever the sentence. */
interface Whole {
  readonly article: Article
  readonly soFar: ActorsSoFar
}

function frameOf({ article, soFar }: Whole, index: number): Frame {
  const { document, all, pack, tables, profile, voices, antecedents } = article
  const mentions = all[index]!
  const lead = leadOf(all, index, pack)
  return {
    times: timesOf({ pack, mentions, profile }, () => article.segmentsOf(index)),
    document,
    pack,
    tables,
    profile,
    mentions,
    previous: lead ?? before(article, index),
    isItem: lead !== null,
    section: article.sectionTime(index),
    topic: topicOf(all, index, pack.grammar, pack.lexicon),
    heading: article.headingAbove(index),
    index,
    all,
    voices,
    attributions: voices.attributionsOf(index),
    participants: article.everybodyIn(index),
    stretches: stretchesOf(mentions, pack),
    antecedents: antecedents[index]!,
    soFar,
  }
}

/** What stands before a figure: the quantity and the level of its sentence that it may be a change of, and all before. */
interface Before {
  readonly before: Quantity | null
  readonly last: FigureProposal | null
  readonly level: FigureProposal | null
  readonly memory: Memory
  readonly sentence: number
  readonly read: Read[]
  readonly article: Article
}

function propose(
  context: FigureContext,
  reading: MeasureReading,
  { before, last, level, memory, sentence, read, article }: Before,
): FigureProposal {
  const { quantity, tables } = context
  const { measure, sign: change } = reading
  const unit = currencyOf(quantity, before, context.profile, context.mentions, namedMoney(context, memory))
  noteMoney(context, unit, memory)
  const linked = measure === 'change' && quantity.dimension === 'percent' ? level : null
  const near = nearnessTo(context)
  const { code: indicator, isInferred: isToldBefore } = indicatorOf(context, near, measure, {
    linked: linked?.fields.indicator ?? null,
    like: memory.like(quantity, measure, sentence),
    level: memory.level(sentence),
    sentence,
  })
  const remembered = memory.last(sentence)
  const domain = chooseDomain(
    article,
    {
      index: sentence,
      range: quantity,
      kind: 'figure',
      type: null,
      indicator: ownDomain(tables.indicators.get(indicator)),
      last: remembered && { domain: remembered.domain, isHere: remembered.sentence === sentence },
      rules: domainOf(context, near, indicator, remembered, sentence),
    },
    tables.choosers.domains,
  )
  const told: Told = {
    period: memory.told(indicator, domain, sentence),
    last: memory.toldLast(sentence),
    here: memory.toldHere(sentence),
    before: last && {
      period: last.fields.period,
      deadline: last.fields.deadline,
      modality: last.fields.modality,
    },
    comparison: memory.comparison,
  }
  const { modality, period } = timeAndModality(context, measure, linked, told)
  const isFact = modality === 'asserted'
  const isTold = isFact && !period.isCompared && !period.isNow && !context.times.isBasis(quantity)
  memory.note({
    indicator,
    domain,
    measure,
    quantity,
    told: isTold ? period.period : null,
    compared: isFact && !isTold && !period.isNow ? period.period : null,
    sentence,
  })
  const actors = actorsOf(context, indicator)
  read.push({ context, indicator, domain, measure, modality, rules: actors })
  const sign = measure === 'level' && indicator === BALANCE ? balanceSign(context, memory, sentence) : change
  const value = signed(quantity.value, sign)
  const upper = quantity.upper === null ? null : signed(quantity.upper, sign)
  const source = speakerOf(context)
  const inferred: FigureField[] = [...quantity.inferred]
  if (source.isInferred) inferred.push('speaker')
  if (isToldBefore) inferred.push('indicator')
  if (actors.isInferred) inferred.push('actors')
  if (period.isInferred) inferred.push('period')
  if (period.isInferred && period.deadline !== null) inferred.push('deadline')
  return {
    kind: 'figure',
    start: quantity.start,
    end: quantity.end,
    fields: {
      value,
      upper,
      unit,
      bound: quantity.bound,
      measure,
      indicator,
      variant: variantOf(context, near, indicator),
      period: period.period,
      modality,
      deadline: period.deadline,
      speaker: source.speaker,
      speakerChain: source.speakerChain,
      actors: actors.actors,
      domain,
    },
    interval: figureInterval({ ...quantity, value, upper, unit, indicator }, tables.rounding),
    inferred,
    links: [],
  }
}

/**
 * Modality first, since goals look ahead. What is guessed of a time that is not over is a forecast, and so is what is dated
 * after the text itself, unless it is a deed that was done.
 */
function timeAndModality(
  context: FigureContext,
  measure: Measure,
  linked: FigureProposal | null,
  told: Told,
): { modality: Modality; period: PeriodReading } {
  const verdict = modalityOf(context)
  const { modality, isGuess, isDone } = verdict
  const whole = told.before
  if (whole && modality === 'asserted' && whole.modality !== 'asserted' && isShareOf(context)) {
    const { period, deadline } = whole
    return { modality: whole.modality, period: { period, deadline, isInferred: true, isCompared: false } }
  }
  const period = partOf(context, told.before) ?? periodOf(context, measure, verdict, told)
  if (period.period === null && linked && linked.fields.modality === modality) {
    return {
      modality,
      period: { period: linked.fields.period, deadline: linked.fields.deadline, isInferred: true, isCompared: false },
    }
  }
  const { published } = context.profile
  if (modality === 'asserted' && !isDone && published && period.period) {
    const year = Number(endOf(period.period).slice(0, 4))
    if (
      (year > published.year && (isGuess || !hasBegun(period.period, published))) ||
      (isGuess && year === published.year && isOpen(period.period, published))
    )
      return { modality: 'forecast', period: periodOf(context, measure, FORECAST, told) }
  }
  return { modality, period }
}

/** Whether a stretch of time was under way when the text was published: `so far this fiscal year`. */
function hasBegun(period: string, { year }: PublicationDate): boolean {
  const [first, last] = boundsOf(period)
  return first !== last && Number(first.slice(0, 4)) <= year
}

const FORECAST = { modality: 'forecast' } as const

/** Whether a period of the year of publication is not over: the whole year, or a month that is still to come. */
function isOpen(period: string, { month }: PublicationDate): boolean {
  const end = endOf(period)
  return end.length === 4 || (month !== null && Number(end.slice(5, 7)) > month)
}

/** The indicator whose levels have two sides. */
const BALANCE = 'trade.balance'

/** How far from its amount the word of a deficit may stand. */
const NEAR = 14

/** As its own words say, else as the balance that it goes on from: `the deficit was $5 billion; they plan to cut this to $4 billion`. */
function balanceSign(context: FigureContext, memory: Memory, sentence: number): 1 | -1 {
  const own = balanceNear(context)
  if (own !== null) memory.balance = { sign: own, sentence }
  const last = memory.balance
  return own ?? (last && sentence - last.sentence <= 1 ? last.sign : 1)
}

/** The currency of `Canadian dlrs` said before in the paragraph. */
const namedMoney = ({ mentions }: FigureContext, { named }: Memory): string | null =>
  named?.paragraph === mentions.sentence.paragraph ? named.code : null

function noteMoney({ mentions, quantity, pack }: FigureContext, unit: string, memory: Memory): void {
  if (quantity.dimension !== 'money' || quantity.candidates) return
  const { tokens, paragraph } = mentions.sentence
  if (!tokens.slice(quantity.first, quantity.last + 1).some(({ lower }) => pack.lexicon.sharedMoney.has(lower))) return
  memory.named = { code: unit.split('/', 1)[0]!, paragraph }
}

/** The sign of the nearest word of balance: `the deficit with Peru was $3 billion`; `null` where none is near. */
function balanceNear({ mentions, quantity, pack }: FigureContext): 1 | -1 | null {
  const { tokens } = mentions.sentence
  for (let step = 1; step <= NEAR; step++) {
    for (const at of [quantity.phraseFirst - step, quantity.last + step]) {
      const sign = pack.lexicon.balances.of(tokens[at])
      if (sign !== undefined) return sign
    }
  }
  return null
}

/** A fall is negative. */
const signed = (value: number, sign: 1 | -1): number => (sign < 0 && value > 0 ? -value : value)

/** The domain of an indicator, and whether the words may say another. */
const ownDomain = (indicator: Indicator | undefined): DomainQuestion['indicator'] =>
  indicator && indicator.domain !== 'none' ? { domain: indicator.domain, yields: indicator.domainYields } : null
