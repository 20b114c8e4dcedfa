import { foldedName } from '../../../text/index.ts'
import { CANDIDATE, type Span, type TokenRange } from '../../../vocabulary/index.ts'
import type { EntityProposal } from '../../proposal.ts'
import type { Article } from '../article/article.ts'
import { domainAt } from '../subject/sentence-domain.ts'
import { gather, type Named } from './gather.ts'
import { nounMentions } from './nouns.ts'
import { homeOfText, partiesOf } from './parties.ts'
import { sightingsIn } from './sightings.ts'
import type { EntityTables } from './tables.ts'

export { type EntityTables, entityTables } from './tables.ts'

/** A place in a sentence. */
interface Place extends TokenRange {
  readonly sentence: number
}

/** Mentions → entities: the named things of the relationship, each at its first full mention. */
export function proposeEntities(article: Article): EntityProposal[] {
  const tables = article.tables.entities
  const sightings = article.all.flatMap((mentions, index) => sightingsIn(mentions, index, tables))
  const things = gather(sightings, tables).filter((named) => !isMasthead(article, named))
  const byNoun = Map.groupBy(nounMentions(article.all, things, tables), ({ named }) => named)
  const home = homeOfText(article)
  return things.map((named) => proposalOf(article, named, byNoun.get(named) ?? [], home, tables))
}

/** The paper that a document stands in names itself on its page. */
function isMasthead({ document }: Article, { name }: Named): boolean {
  const spaced = (words: string): string => ` ${foldedName(words).replaceAll('-', ' ')} `
  return document.publisher !== null && spaced(document.publisher).includes(spaced(name))
}

function proposalOf(
  article: Article,
  named: Named,
  nouns: readonly Place[],
  home: string | null,
  tables: EntityTables,
): EntityProposal {
  const { type, name, known, sightings } = named
  const places = sightings.toSorted(inOrder)
  const first = places.find(({ isShort }) => !isShort) ?? places[0]!
  const mentions = [...places, ...nouns].sort(inOrder)
  const parties = partiesOf(article, named, home, tables)
  return {
    kind: 'entity',
    ...spanOf(article, first),
    fields: {
      type,
      name,
      parties: parties.codes,
      domain: domainAt(article, first.sentence, first, { kind: 'entity', type }),
      entity: known ? known.id : `${CANDIDATE}${type}:${foldedName(name)}`,
      mentions: mentions.map((place) => spanOf(article, place)),
    },
    inferred: [...(name === first.name ? [] : ['name' as const]), ...(parties.isInferred ? ['parties' as const] : [])],
  }
}

const inOrder = (one: Place, other: Place): number => one.sentence - other.sentence || one.first - other.first

function spanOf({ all }: Article, { sentence, first, last }: Place): Span {
  const { tokens } = all[sentence]!.sentence
  return { start: tokens[first]!.start, end: tokens[last]!.end }
}
