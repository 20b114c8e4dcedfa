import { hash } from 'node:crypto'
import type { Insertable } from 'kysely'
import type { Document, Figure, Interval, Reading } from '../../vocabulary/index.ts'
import { countWords, fold } from '../search/index.ts'
import type { FurnitureTable, HeadingTable, LeftoverTable, StatementTable, VersionTable } from '../tables.ts'
import { verify } from './verify.ts'

type OfVersion<T> = Omit<T, 'version'>

/** A reading as rows, all but the number that the record gives its version. */
export interface ReadingRows {
  readonly id: string
  readonly version: Omit<Insertable<VersionTable>, 'id' | 'document' | 'number' | 'current'>
  readonly text: string
  readonly statements: readonly OfVersion<StatementTable>[]
  readonly furniture: readonly OfVersion<FurnitureTable>[]
  readonly headings: readonly OfVersion<HeadingTable>[]
  readonly leftovers: readonly OfVersion<LeftoverTable>[]
  readonly marks: readonly number[]
}

/** Checks a reading and writes it out as rows; throws where a quote is not at its place. */
export function rowsOf(reading: Reading): ReadingRows {
  verify(reading)
  const { document, marks } = reading
  const statements = reading.statements.map((figure, place) =>
    statementRow(figure, place, reading.scopes[place] ?? null),
  )
  const furniture = document.furniture.map(({ start, end, kind }, place) => ({ place, start, end, kind }))
  const headings = document.headings.map(({ start, end, level }, place) => ({ place, start, end, level }))
  const leftovers = reading.leftovers.map(({ start, end, quote, reason }, place) => {
    return { place, start, end, quote, reason }
  })
  const version = versionRow(reading)
  const content = JSON.stringify([version, statements, furniture, headings, leftovers, marks])
  return {
    id: document.id,
    version: { ...version, content_hash: hash('sha256', content + document.text) },
    text: document.text,
    statements,
    furniture,
    headings,
    leftovers,
    marks,
  }
}

function versionRow({ document, read, statements, leftovers }: Reading) {
  const { title, publisher, name } = document
  return {
    bytes_hash: document.bytesHash,
    text_hash: document.textHash,
    format: document.format,
    name,
    read: read ? 1 : 0,
    words: wordsOutsideFurniture(document),
    figures: statements.length,
    leftovers: leftovers.length,
    url: document.url,
    title,
    publisher,
    author: document.author,
    lang: document.lang,
    published: document.published,
    licence: document.licence,
    inferred: JSON.stringify(document.inferred),
    listing: fold([title, publisher, name].filter((part) => part !== null).join('\n')),
    title_order: title === null ? null : fold(title),
  }
}

function statementRow(figure: Figure, place: number, scope: string | null): OfVersion<StatementTable> {
  return {
    place,
    id: figure.id,
    kind: figure.kind,
    start: figure.start,
    end: figure.end,
    quote: figure.quote,
    value: figure.value,
    upper: figure.upper,
    unit: figure.unit,
    bound: figure.bound,
    measure: figure.measure,
    indicator: figure.indicator,
    variant: figure.variant,
    period: figure.period,
    modality: figure.modality,
    deadline: figure.deadline,
    speaker: figure.speaker,
    speaker_chain: JSON.stringify(figure.speakerChain),
    actors: JSON.stringify(figure.actors),
    domain: figure.domain,
    interval: JSON.stringify({ strict: ordered(figure.interval.strict), loose: ordered(figure.interval.loose) }),
    inferred: JSON.stringify(figure.inferred),
    links: JSON.stringify(figure.links.map(({ relation, to }) => ({ relation, to }))),
    scope,
  }
}

/** The same keys in the same order, so that equal readings have equal hashes. */
function ordered({ low, high, lowOpen, highOpen }: Interval): Interval {
  return { low, high, lowOpen, highOpen }
}

function wordsOutsideFurniture({ text, furniture }: Document): number {
  let words = 0
  let from = 0
  for (const { start, end } of furniture) {
    words += countWords(text.slice(from, start))
    from = end
  }
  return words + countWords(text.slice(from))
}
