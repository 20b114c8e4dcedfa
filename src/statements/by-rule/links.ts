import type { Lexicon, Quantity, Token } from '../../vocabulary/index.ts'
import type { FigureProposal, ProposedLink } from '../proposal.ts'

/** The most words between an amount and the same in another unit, or between a change and the level it led to. */
const NEAR = 7

/** Two statements of one physical amount agree within this part of it: `38 million barrels (5.2 million tonnes)` differ. */
const TOLERANCE = 0.05

/** The figures of a sentence, a proposal for each quantity, among its words. */
export interface SentenceFigures {
  readonly quantities: readonly Quantity[]
  readonly proposals: readonly FigureProposal[]
  readonly tokens: readonly Token[]
  readonly lexicon: Lexicon
}

/** How a figure stands to others of its sentence: an amount said before in another unit, the level that it is a change of. */
export function linksOf(figures: SentenceFigures, index: number): ProposedLink[] {
  const same = saidBefore(figures, index)
  if (same) return [{ relation: 'same-amount', to: spanOf(same) }]
  const level = changedLevel(figures, index)
  return level ? [{ relation: 'change-of', to: spanOf(level) }] : []
}

const spanOf = ({ start, end }: FigureProposal) => ({ start, end })

/** `$5 billion (4.6 billion euros)`, `100 miles, or 161 kilometres`: nothing but a word of equality stands between. */
function saidBefore({ quantities, proposals, tokens, lexicon }: SentenceFigures, index: number): FigureProposal | null {
  const before = quantities[index - 1]
  const quantity = quantities[index]!
  const [said, proposal] = [proposals[index - 1], proposals[index]!]
  if (!before || !said || before.dimension !== quantity.dimension) return null
  if (said.fields.measure !== proposal.fields.measure) return null
  if (quantity.dimension === 'money') {
    if (said.fields.unit === proposal.fields.unit || perTime(said) !== perTime(proposal)) return null
  } else if (!isSameAmount(before, quantity)) return null
  if (tokens[quantity.last + 1]?.kind === 'word') return null
  return isRestated(tokens, before.last + 1, quantity.phraseFirst, lexicon) ? said : null
}

/** What a unit is counted by, behind its stroke. */
const perTime = ({ fields }: FigureProposal): string => fields.unit.split('/')[1] ?? ''

/** Two units of one kind, or two words for one unit and about the same value in it. */
function isSameAmount(one: Quantity, other: Quantity): boolean {
  if (one.unit === '%' || one.unit.startsWith('{')) return false
  if (one.unit !== other.unit) return true
  return Math.abs(one.value - other.value) <= TOLERANCE * Math.max(Math.abs(one.value), Math.abs(other.value))
}

function isRestated(tokens: readonly Token[], from: number, to: number, { restatements }: Lexicon): boolean {
  if (to - from > NEAR || to <= from) return false
  let isSaid = false
  for (let at = from; at < to; at++) {
    const says = restatements.of(tokens[at])
    if (says === undefined) return false
    isSaid ||= says
  }
  return isSaid
}

/** `rose 5% to $30 billion`, `$30 billion, up 5%`: the level a change led to, behind it or else before it. */
function changedLevel(
  { quantities, proposals, tokens, lexicon }: SentenceFigures,
  index: number,
): FigureProposal | null {
  const change = proposals[index]!
  if (change.fields.measure !== 'change' || quantities[index]!.isMultiple) return null
  const next = quantities[index + 1]
  if (next && isLevelOf(change, proposals[index + 1]!) && leadsTo(tokens, quantities[index]!, next, lexicon)) {
    return proposals[index + 1]!
  }
  for (let at = index - 1; at >= 0; at--) {
    if (proposals[at]!.fields.measure === 'change') continue
    return isLevelOf(change, proposals[at]!) ? proposals[at]! : null
  }
  return null
}

/** A change in per cent may be of any level of the same thing; another only of a level in its own unit. */
function isLevelOf({ fields: change }: FigureProposal, { fields: level }: FigureProposal): boolean {
  if (level.measure === 'change' || level.measure === 'rank') return false
  if (change.indicator !== level.indicator || change.modality !== level.modality) return false
  if (change.unit === 'pp') return level.unit === '%'
  return change.unit === '%' ? level.unit !== '%' : change.unit === level.unit
}

function leadsTo(tokens: readonly Token[], change: Quantity, level: Quantity, { to }: Lexicon): boolean {
  if (level.phraseFirst - change.last > NEAR + 1) return false
  return tokens[level.phraseFirst - 1]?.lower === to
}
