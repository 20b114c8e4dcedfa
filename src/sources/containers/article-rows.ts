import {
  COLUMN_FIELDS,
  type ColumnField,
  type Columns,
  type DocumentMetadata,
  Refusal,
  type SourceInput,
} from '../../vocabulary/index.ts'
import { canonicalAddress } from '../metadata/index.ts'
import { edtfDate } from '../html/index.ts'
import type { ContainerInput } from './container.ts'
import { hasBlockMarkup } from './markup.ts'

/** What columns of articles are called, in small letters without anything between; the most telling first. */
const NAMES: Readonly<Record<ColumnField, readonly string[]>> = {
  text: 'text body content articlebody articletext fulltext maintext bodytext article story contenthtml html'.split(
    ' ',
  ),
  title: 'title headline heading'.split(' '),
  author: 'author authors byline creator'.split(' '),
  published: `published publishedat publicationdate datepublished datepublish publishdate publisheddate pubdate date
    timestamp`.split(/\s+/),
  publisher: 'publisher publication outlet newspaper sitename source sourcename'.split(' '),
  url: 'url link address canonicalurl permalink articleurl'.split(' '),
  lang: 'lang language'.split(' '),
  licence: 'licence license'.split(' '),
  id: 'id docid documentid articleid guid doc'.split(' '),
}

const NAMED = 8

/**
 * Which column holds what: as a person says, else by their names.
 * @throws Refusal where none is known to hold the text.
 */
export function columnsOf(names: readonly string[], said: Columns, file: string): Columns {
  const columns = columnsByName(names, said)
  const missing = Object.values(said).find((name) => !names.includes(name))
  if (missing !== undefined) throw noColumn(file, `there is no column ${missing} in it`, names)
  if (columns.text === undefined) throw noColumn(file, 'no column is known to hold the text of articles', names)
  return columns
}

/** What is known, and which other columns hold what by their names. */
export function columnsByName(names: readonly string[], known: Columns): Columns {
  const plain = names.map((name) => name.toLowerCase().replaceAll(/[^a-z]/g, ''))
  const taken = new Set(Object.values(known))
  const guess = (field: ColumnField): string | undefined =>
    NAMES[field].map((called) => names[plain.indexOf(called)]).find((name) => name !== undefined && !taken.has(name))
  const entries = COLUMN_FIELDS.map((field) => [field, known[field] ?? guess(field)] as const)
  return Object.fromEntries(entries.filter(([, name]) => name !== undefined))
}

function noColumn(file: string, problem: string, names: readonly string[]): Refusal {
  const shown = names.slice(0, NAMED).join(', ') + (names.length > NAMED ? ', …' : '')
  return new Refusal(
    'bad-row',
    file,
    `${problem} (it has ${shown || 'none'})`,
    'say which does with --columns text=NAME',
  )
}

/** `articles.csv: text is “body”, title is “headline”.` */
export function columnsNote(file: string, columns: Columns): string {
  const said = COLUMN_FIELDS.flatMap((field) =>
    columns[field] === undefined ? [] : [`${field} is “${columns[field]}”`],
  )
  return `${file}: ${said.join(', ')}.`
}

/** The article of one row. */
export function articleOfRow(
  input: ContainerInput,
  columns: Columns,
  line: number,
  valueOf: (name: string) => string | null,
): SourceInput | Refusal {
  const value = (field: ColumnField): string | null => {
    const name = columns[field]
    const said = name === undefined ? null : valueOf(name)
    return said === null || said.trim() === '' ? null : said
  }
  const file = `${input.file}, line ${line}`
  const text = value('text')
  if (text === null) return badRow(file, `it has no text in “${columns.text!}”`)
  const published = value('published')
  const date = published === null ? null : edtfDate(published)
  if (published !== null && date === null) return badRow(file, `“${published.slice(0, 40)}” is no date`)
  const path = `${input.path}!/${value('id')?.trim() ?? line}`
  const stated: Partial<Record<keyof DocumentMetadata, string | null>> = {
    url: canonicalAddress(value('url')),
    title: singleLine(value('title')),
    publisher: singleLine(value('publisher')),
    author: singleLine(value('author')),
    lang: singleLine(value('lang')),
    published: date,
    licence: singleLine(value('licence')),
  }
  const metadata = { ...input.metadata, ...Object.fromEntries(Object.entries(stated).filter(([, said]) => said)) }
  const format = hasBlockMarkup(text) ? 'html' : 'text'
  return { file, path, name: path, bytes: new TextEncoder().encode(text), metadata, format }
}

export const badRow = (file: string, problem: string): Refusal =>
  new Refusal('bad-row', file, problem, 'correct the row or leave it out; the others are read')

const singleLine = (text: string | null) => text?.replaceAll(/\s+/g, ' ').trim() ?? null
