import { isCovered, type Paragraph } from '../../text/index.ts'
import type { DocumentMetadata, Furniture, Heading, MetadataField } from '../../vocabulary/index.ts'
import { bylineAuthor, closingAuthor, nameLineAuthor, noteAuthor } from './authors.ts'
import { readDateline } from './datelines.ts'
import { findDate } from './dates.ts'
import { type DateStamp, stampsOf } from './stamps.ts'
import { isHeadline, openingTitle } from './titles.ts'

export { canonicalAddress } from './address.ts'
export { calendarDate, findDate, monthNumber } from './dates.ts'
export { readStamp } from './stamps.ts'
export { namesOf } from './names.ts'
export { isHeadline } from './titles.ts'

/** Stamps, bylines and titles stand within so many paragraphs of the start, closing notes of the end. */
const HEAD = 12
const TAIL = 3

/** Paragraphs up to so many characters, such as headings, give no title where longer ones do. */
const SHORT = 40
const LONG = 120

/** What a text says of itself in its own words; every field is worked out. */
export type FoundMetadata = Partial<Pick<DocumentMetadata, 'title' | 'author' | 'published' | 'publisher'>>

/** The paragraphs of a text as metadata are looked for in them. */
interface Page {
  readonly text: string
  /** All paragraphs, furniture among them: date stamps stand in both. */
  readonly all: readonly string[]
  /** Those of the article. */
  readonly own: readonly string[]
}

/** Looks for a title, an author, a publication date and a publisher in a text's own words. */
export function findMetadata(
  text: string,
  paragraphs: readonly Paragraph[],
  furniture: readonly Furniture[],
  headings: readonly Heading[],
): FoundMetadata {
  const written = (paragraph: Paragraph) => text.slice(paragraph.start, paragraph.end)
  const own = paragraphs.filter((paragraph) => !isCovered(furniture, paragraph))
  const page: Page = { text, all: paragraphs.map(written), own: own.map(written) }
  const author = authorOf(page)
  const found = { ...placeAndTime(page), author, title: titleOf(page, headings, author) }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null))
}

/** The metadata fields that were found, in the order of their names. */
export function fieldsOf(metadata: Partial<DocumentMetadata>): MetadataField[] {
  return (Object.keys(metadata) as MetadataField[]).toSorted()
}

function placeAndTime(page: Page): { published: string | null; publisher: string | null } {
  const stamps = [...page.all.slice(0, HEAD), ...page.all.slice(HEAD).slice(-TAIL)].flatMap(stampsOf)
  const dateline =
    page.own
      .slice(0, HEAD)
      .map(readDateline)
      .find((line) => line !== null) ?? null
  const published = stampedDate(stamps) ?? dateline?.published ?? closingDate(page)
  return { published, publisher: dateline?.publisher ?? null }
}

function stampedDate(stamps: readonly DateStamp[]): string | null {
  const stamp =
    stamps.find((each) => each.meaning === 'published') ??
    stamps.find((each) => each.meaning === 'unlabelled') ??
    stamps.find((each) => each.meaning === 'updated')
  return stamp?.date ?? null
}

/** `17 November 2014`, perhaps behind a place, as the last line of an article. */
function closingDate(page: Page): string | null {
  const last = page.own.at(-1)
  if (last === undefined || last.length > 60) return null
  const date = findDate(last)
  if (!date) return null
  const around = last.slice(0, date.start) + last.slice(date.end)
  return /^(?:\p{Lu}[\p{L}.'’-]*[\\s,]*){0,4}[\\s,.()]*$/u.test(around) ? date.edtf : null
}

function authorOf({ text, all, own }: Page): string | null {
  const head = own.slice(0, HEAD)
  const byline = all
    .slice(0, HEAD)
    .map(bylineAuthor)
    .find((author) => author !== null)
  const note = () => [...head, ...own.slice(-TAIL)].map(noteAuthor).find((author) => author !== null)
  const line = () =>
    head.map((name, index) => nameLineAuthor(name, head[index + 1] ?? '')).find((name) => name !== null)
  const closing = () => closingAuthor(own.at(-1) ?? '', text)
  return byline ?? note() ?? line() ?? (own.length > 1 ? closing() : null)
}

/** The first headline above all prose, else how the first paragraph that is not about the author opens. */
function titleOf({ text, own }: Page, headings: readonly Heading[], author: string | null): string | null {
  const isOfAuthor = (words: string) => author !== null && words.slice(0, author.length + 60).includes(author)
  const prose = own.filter(
    (words) => words.length > SHORT && !isOfAuthor(words) && !nameLineAuthor(author ?? '', words),
  )
  const firstLong = text.indexOf(prose.find((words) => words.length > LONG) ?? text)
  const headline = headings
    .filter((heading) => heading.start < firstLong)
    .map((heading) => text.slice(heading.start, heading.end))
    .find((heading) => isHeadline(heading) && !isOfAuthor(heading))
  return headline ?? [...prose, ...own].map(openingTitle).find((title) => title !== null) ?? null
}
