import { hash } from 'node:crypto'
import type { Insertable } from 'kysely'
import type { Document, Reading } from '../../vocabulary/index.ts'
import { countWords, fold } from '../search/index.ts'
import type {
  FurnitureTable,
  HeadingTable,
  LeftoverTable,
  StatementTable,
  TellingTable,
  VersionTable,
} from '../tables.ts'
import { figureRow, type IndexRow, indexRows, type OfVersion, tellingRow } from './statement-rows.ts'
import { verify } from './verify.ts'

/** A reading as rows, all but the number that the record gives its version. */
export interface ReadingRows {
  readonly id: string
  readonly version: Omit<Insertable<VersionTable>, 'id' | 'document' | 'number' | 'current'>
  readonly text: string
  readonly statements: readonly OfVersion<StatementTable>[]
  readonly tellings: readonly OfVersion<TellingTable>[]
  readonly index: readonly IndexRow[]
  readonly furniture: readonly OfVersion<FurnitureTable>[]
  readonly headings: readonly OfVersion<HeadingTable>[]
  readonly leftovers: readonly OfVersion<LeftoverTable>[]
  readonly marks: readonly number[]
}

/** Checks a reading and writes it out as rows; throws where a quote is not at its place. */
export function rowsOf(reading: Reading): ReadingRows {
  verify(reading)
  const { document, marks } = reading
  const named = (place: number) => reading.named[place] ?? []
  const statements = reading.statements.flatMap((statement, place) =>
    statement.kind === 'figure' ? figureRow(statement, place, reading.scopes[place] ?? null, named(place)) : [],
  )
  const tellings = reading.statements.flatMap((statement, place) =>
    statement.kind === 'figure' ? [] : tellingRow(statement, place, named(place)),
  )
  const index = reading.statements.flatMap((statement, place) =>
    indexRows(statement, place, named(place), document.published),
  )
  const furniture = document.furniture.map(({ start, end, kind }, place) => ({ place, start, end, kind }))
  const headings = document.headings.map(({ start, end, level }, place) => ({ place, start, end, level }))
  const leftovers = reading.leftovers.map(({ start, end, quote, reason }, place) => {
    return { place, start, end, quote, reason }
  })
  const version = versionRow(reading, statements.length)
  const content = JSON.stringify([version, statements, tellings, furniture, headings, leftovers, marks])
  return {
    id: document.id,
    version: { ...version, content_hash: hash('sha256', content + document.text) },
    text: document.text,
    statements,
    tellings,
    index,
    furniture,
    headings,
    leftovers,
    marks,
  }
}

function versionRow({ document, read, leftovers }: Reading, figures: number) {
  const { title, publisher, name } = document
  return {
    bytes_hash: document.bytesHash,
    text_hash: document.textHash,
    format: document.format,
    name,
    read: read ? 1 : 0,
    words: wordsOutsideFurniture(document),
    figures,
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

function wordsOutsideFurniture({ text, furniture }: Document): number {
  let words = 0
  let from = 0
  for (const { start, end } of furniture) {
    words += countWords(text.slice(from, start))
    from = end
  }
  return words + countWords(text.slice(from))
}
