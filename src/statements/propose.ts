import type { Document, LanguagePack, SentenceMentions } from '../vocabulary/index.ts'
import { articleOf } from './by-rule/article/article.ts'
import { proposeEntities } from './by-rule/entities/index.ts'
import { proposeEvents } from './by-rule/events/index.ts'
import { proposeFigures } from './by-rule/figures.ts'
import { proposePositions } from './by-rule/positions/index.ts'
import type { StatementTables } from './by-rule/tables.ts'
import type { Proposal } from './proposal.ts'

/** Mentions → proposals of every kind. Entities come first: events and positions are told of them. */
export function propose(
  document: Document,
  mentions: readonly SentenceMentions[],
  pack: LanguagePack,
  tables: StatementTables,
  publisher: string | null = null,
): Proposal[] {
  const article = articleOf(document, mentions, pack, tables, publisher)
  const entities = proposeEntities(article)
  return [
    ...entities,
    ...proposeFigures(article),
    ...proposeEvents(article, entities),
    ...proposePositions(article, entities),
  ]
}
