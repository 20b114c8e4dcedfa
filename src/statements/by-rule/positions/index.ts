import type { EntityProposal, PositionProposal } from '../../proposal.ts'
import type { Article } from '../article.ts'

/** Mentions → positions: who takes which stance, one a sentence at the most; `entities` are those of the same document. */
export function proposePositions(_article: Article, _entities: readonly EntityProposal[]): PositionProposal[] {
  return []
}
