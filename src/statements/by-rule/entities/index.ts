import type { EntityProposal } from '../../proposal.ts'
import type { Article } from '../article.ts'

/** Mentions → entities: the named things of the relationship, each at its first full mention. */
export function proposeEntities(_article: Article): EntityProposal[] {
  return []
}
