import { CANDIDATE, type Span } from '../../../vocabulary/index.ts'
import type { EntityProposal } from '../../proposal.ts'
import type { Article } from '../article.ts'
import { domainAt } from '../sentence-domain.ts'
import { gather, type Named } from './gather.ts'
import { partiesOf } from './parties.ts'
import type { Sighting } from './sighting.ts'
import { sightingsIn } from './sightings.ts'
import { type EntityTables, foldedName } from './tables.ts'

/** Mentions → entities: the named things of the relationship, each at its first full mention. */
export function proposeEntities(article: Article): EntityProposal[] {
  const tables = article.tables.entities
  const sightings = article.all.flatMap((mentions, index) => sightingsIn(mentions, index, tables))
  const publisher = ` ${foldedName(article.document.publisher ?? '')} `.replaceAll('-', ' ')
  const isMasthead = ({ name }: Named): boolean => publisher.includes(` ${foldedName(name).replaceAll('-', ' ')} `)
  return gather(sightings, tables)
    .filter((named) => !isMasthead(named))
    .map((named) => proposalOf(article, named, tables))
}

function proposalOf(article: Article, named: Named, tables: EntityTables): EntityProposal {
  const { type, name, known, sightings } = named
  const places = sightings.toSorted((a, b) => a.sentence - b.sentence || a.first - b.first)
  const first = places.find(({ isShort }) => !isShort) ?? places[0]!
  return {
    kind: 'entity',
    ...spanOf(article, first),
    fields: {
      type,
      name,
      parties: partiesOf(article, named, tables),
      domain: domainAt(article, first.sentence, first),
      entity: known ? known.id : `${CANDIDATE}${type}:${foldedName(name)}`,
      mentions: places.map((place) => spanOf(article, place)),
    },
    inferred: [],
  }
}

function spanOf({ all }: Article, { sentence, first, last }: Sighting): Span {
  const { tokens } = all[sentence]!.sentence
  return { start: tokens[first]!.start, end: tokens[last]!.end }
}

export { type EntityTables, entityTables } from './tables.ts'
