import type { EntityProposal, EventProposal } from '../../proposal.ts'
import type { Article } from '../article.ts'

/** Mentions → events: what took place or is set to; `entities` are those of the same document. */
export function proposeEvents(_article: Article, _entities: readonly EntityProposal[]): EventProposal[] {
  return []
}
