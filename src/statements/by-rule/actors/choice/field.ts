import type { FlowSide } from '../../../../vocabulary/index.ts'
import type { FigureContext } from '../../context.ts'
import { headOf } from '../turned-flow.ts'
import type { Candidate } from './candidates.ts'
import type { Read } from './read.ts'
import type { Told } from './told.ts'

/** What the figures around one are about, by the rules. */
export interface Neighbours {
  readonly previous: Read | null
  readonly next: Read | null
  readonly told: Told
  /** The last flow before with both its ends in words. */
  readonly flow: readonly string[] | null
}

/** What holds of all candidates of one figure. */
export interface Field extends Neighbours {
  readonly read: Read
  /** Nearest first, then those that the sentence does not name. */
  readonly candidates: readonly Candidate[]
  readonly nearestBefore: Candidate | null
  readonly nearestBehind: Candidate | null
  /** The first state of the sentence that no preposition governs. */
  readonly firstFree: string | null
  /** Whom the rules give for the figures before and, in the sentence, behind. */
  readonly before: readonly string[] | null
  readonly behind: readonly string[] | null
  readonly isSameSentence: boolean
  readonly isSameParagraph: boolean
  /** Whether it is what the figure before is measured against. */
  readonly isBasis: boolean
  /** `half of that`, `of which`. */
  readonly isOfThat: boolean
  /** Whether the figure before is of the same indicator. */
  readonly isOfSame: boolean
  /** The states that the sentence, the one before and the paragraph so far name, alphabetical. */
  readonly here: readonly string[]
  readonly sentenceBefore: readonly string[]
  readonly paragraph: readonly string[]
  /** The state whose own currency the amount is in. */
  readonly currency: string | null
  /** What the owner of the noun or the subject of the verb before the figure does. */
  readonly head: FlowSide | null
}

/** How many sentences of a paragraph are looked at. */
const SENTENCES = 8

export function fieldOf(read: Read, candidates: readonly Candidate[], neighbours: Neighbours): Field {
  const { context } = read
  const { quantity, participants, mentions, index } = context
  const { previous, next } = neighbours
  const named = participants.filter(({ isAside }) => !isAside)
  return {
    ...neighbours,
    read,
    candidates,
    nearestBefore: candidates.find(({ best }) => best && best.first <= quantity.last) ?? null,
    nearestBehind: candidates.find(({ best }) => best && best.first > quantity.last) ?? null,
    firstFree: named.find(({ preposition }) => preposition === null)?.code ?? null,
    before: previous ? previous.rules.actors : null,
    behind: next?.context.index === index ? next.rules.actors : null,
    isSameSentence: previous?.context.index === index,
    isSameParagraph: previous?.context.mentions.sentence.paragraph === mentions.sentence.paragraph,
    isBasis: context.times.isBasis(quantity),
    isOfThat: isOfThat(context),
    isOfSame: previous?.indicator === read.indicator,
    here: sorted(named),
    sentenceBefore: sorted(context.all[index - 1]?.states ?? []),
    paragraph: sorted(ofParagraph(context)),
    currency: ownCurrency(context),
    head: headOf(context)?.side ?? null,
  }
}

const sorted = (states: readonly { readonly code: string }[]): readonly string[] => {
  const found: string[] = []
  for (const { code } of states) if (!found.includes(code)) found.push(code)
  return found.sort()
}

function ofParagraph({ all, index }: FigureContext): { readonly code: string }[] {
  const found: { readonly code: string }[] = []
  const { paragraph } = all[index]!.sentence
  for (let at = index; at >= 0 && at >= index - SENTENCES && all[at]!.sentence.paragraph === paragraph; at--)
    found.push(...all[at]!.states)
  return found
}

function isOfThat({ quantity, mentions, pack }: FigureContext): boolean {
  const { tokens } = mentions.sentence
  const { thingsSaid, sameAgain } = pack.lexicon
  for (const at of [quantity.last + 1, quantity.last + 2, quantity.phraseFirst - 1, quantity.phraseFirst - 2]) {
    const lower = tokens[at]?.lower ?? ''
    if (thingsSaid.has(lower) || sameAgain.has(lower)) return true
  }
  return false
}

/** Currencies in which all the world counts; the others of ISO 4217 begin with their state. */
const WORLDLY = new Set(['USD', 'EUR', 'XEU'])

const ownCurrency = ({ quantity: { dimension, unit } }: FigureContext): string | null =>
  dimension === 'money' && !WORLDLY.has(unit.slice(0, 3)) ? unit.slice(0, 2) : null
