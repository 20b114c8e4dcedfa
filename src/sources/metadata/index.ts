import { isCovered, type Paragraph } from '../../text/index.ts'
import type { DocumentMetadata, Furniture, Heading, MetadataField, Span } from '../../vocabulary/index.ts'
import { bylineAuthor, closingAuthor, isByline, nameLineAuthor, noteAuthor } from './authors.ts'
import { datedAuthor } from './dated-authors.ts'
import { readDateline } from './datelines.ts'
import { findDate } from './dates.ts'
import { type DateStamp, labelledDate, stampsOf } from './stamps.ts'
import { isHeadline, openingTitle } from './titles.ts'

export { canonicalAddress, canSpeakFor } from './address.ts'
export { calendarDate, findDate, monthNumber } from './dates.ts'
export { isFileName, isHeadline } from './titles.ts'
export { isByline } from './authors.ts'
export { isName, namesOf } from './names.ts'
export { readStamp, stampsOf } from './stamps.ts'

/** Stamps, bylines and titles stand within so many paragraphs of the start, closing notes of the end. */
const HEAD = 12
const TAIL = 3

/** Paragraphs up to so many characters, such as headings, give no title where longer ones do; long ones are prose. */
const SHORT = 40
const LONG = 120

const LONGEST_NOTE = 160

/** What a text says of itself in its own words; every field is worked out. */
export type FoundMetadata = Partial<Pick<DocumentMetadata, 'title' | 'author' | 'published' | 'publisher'>>

/** The paragraphs of a text as metadata are looked for in them. */
interface Page {
  readonly text: string
  /** The first and last of all paragraphs: date stamps and bylines stand in furniture too. */
  readonly head: readonly string[]
  readonly tail: readonly string[]
  /** Those of the article. */
  readonly own: readonly string[]
  /** What a page says on its article, where its markup tells that apart. */
  readonly notes: readonly string[]
}

/** Looks for a title, an author, a publication date and a publisher in a text's own words. */
export function findMetadata(
  text: string,
  paragraphs: readonly Paragraph[],
  furniture: readonly Furniture[],
  headings: readonly Heading[],
  notes: readonly Span[] = [],
): FoundMetadata {
  const written = (paragraph: Span) => text.slice(paragraph.start, paragraph.end)
  const page: Page = {
    text,
    head: paragraphs.slice(0, HEAD).map(written),
    tail: paragraphs.slice(HEAD).slice(-TAIL).map(written),
    own: paragraphs.filter((paragraph) => !isCovered(furniture, paragraph)).map(written),
    notes: notes.slice(0, HEAD).map(written),
  }
  const author = authorOf(page)
  const dateline = firstOf(page.own.slice(0, HEAD), readDateline)
  const dated = () => closingDate(page.own.at(-1) ?? '') ?? labelledDate(text)
  const published = stampedDate(page) ?? dateline?.published ?? dated()
  const found = { title: titleOf(page, headings, author), author, published, publisher: dateline?.publisher ?? null }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null))
}

/** Whether a line says who wrote a text or when: a byline, a date stamp, a name with what its bearer is below it. */
export function isNote(before: string, line: string, next: string): boolean {
  if (line.length > LONGEST_NOTE) return false
  if (stampsOf(line).length > 0 || isByline(line)) return true
  return nameLineAuthor(line, next) !== null || nameLineAuthor(before, line) !== null
}

/** The fields that metadata have, in alphabetical order. */
export function fieldsOf(metadata: Partial<DocumentMetadata>): MetadataField[] {
  return (Object.keys(metadata) as MetadataField[]).toSorted()
}

/** What `find` makes of the first item that it makes anything of. */
function firstOf<T, R>(items: readonly T[], find: (item: T, index: number) => R | null): R | null {
  for (const [index, item] of items.entries()) {
    const found = find(item, index)
    if (found !== null) return found
  }
  return null
}

/** The date that a line of the article stamps it with, else one of the page around it. */
function stampedDate({ head, tail, own }: Page): string | null {
  const ofArticle = [...own.slice(0, HEAD), ...own.slice(HEAD).slice(-TAIL)].flatMap(datesOfLine)
  return weightiest(ofArticle) ?? weightiest([...head, ...tail].flatMap(datesOfLine))
}

/** A line's stamps, or the date behind a byline: `By Jane Doe on June 29, 2014 08:08 pm`. */
function datesOfLine(line: string): Pick<DateStamp, 'date' | 'meaning'>[] {
  const stamps = stampsOf(line)
  if (stamps.length > 0 || !isByline(line)) return stamps
  const date = findDate(line)
  return date ? [{ date: date.edtf, meaning: 'unlabelled' }] : []
}

function weightiest(stamps: readonly Pick<DateStamp, 'date' | 'meaning'>[]): string | null {
  const byMeaning = (['published', 'unlabelled', 'placed', 'updated'] as const).map((meaning) =>
    stamps.find((stamp) => stamp.meaning === meaning),
  )
  return byMeaning.find((stamp) => stamp !== undefined)?.date ?? null
}

/** `Canberra, ` or `CANBERRA `: a place before a date and nothing else. */
const PLACE = /^(?:\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2},\s|(?:\p{Lu}{2,}\s){1,3})?$/u

/** `17 November 2014`, perhaps behind a place, as the last line of an article. */
function closingDate(last: string): string | null {
  const date = last.length <= 60 ? findDate(last) : null
  if (!date || !/^[\s.()]*$/.test(last.slice(date.end))) return null
  return PLACE.test(last.slice(0, date.start)) ? date.edtf : null
}

function authorOf({ text, head, own, notes }: Page): string | null {
  const first = own.slice(0, HEAD)
  return (
    firstOf(head, bylineAuthor) ??
    firstOf([...first, ...own.slice(HEAD).slice(-TAIL)], noteAuthor) ??
    firstOf(notes, (note, index) => datedAuthor(note, notes[index + 1] ?? '')) ??
    firstOf(first, (line, index) => nameLineAuthor(line, first[index + 1] ?? '')) ??
    (own.length > 1 ? closingAuthor(own.at(-1)!, text) : null)
  )
}

/** The first headline above all prose, else how the first paragraph that is not about the author opens. */
function titleOf({ text, own }: Page, headings: readonly Heading[], author: string | null): string | null {
  const isOfAuthor = (words: string) => author !== null && words.slice(0, author.length + 60).includes(author)
  const isOpening = (words: string) =>
    words.length > SHORT && !isOfAuthor(words) && !nameLineAuthor(author ?? '', words)
  const firstLong = text.indexOf(own.find((words) => words.length > LONG && isOpening(words)) ?? text)
  const headline = headings
    .filter((heading) => heading.start < firstLong)
    .map((heading) => text.slice(heading.start, heading.end))
    .find((heading) => isHeadline(heading) && !isOfAuthor(heading))
  return headline ?? openingTitle(own.find(isOpening) ?? '') ?? firstOf(own, openingTitle)
}
