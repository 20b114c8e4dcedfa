import { isCovered, paragraphsOf } from '../../text/index.ts'
import type { MetadataField, SourceInput } from '../../vocabulary/index.ts'
import { declaredEncoding, decodeText } from '../decoding/index.ts'
import { findFurniture, mergedFurniture } from '../furniture/index.ts'
import { assemble, parsePage, statedMetadata, withUnshown } from '../html/index.ts'
import { fieldsOf, findMetadata } from '../metadata/index.ts'
import type { Source, SourceReading } from '../source.ts'

/** So many authors are looked for in the lines of a page. */
const MOST_AUTHORS = 8

/** How many bytes are looked at to know a page without its extension. */
const SNIFFED = 1024
const BEFORE_PAGE = /\s+|<!--|<\?xml[^>]{0,200}>/y
const PAGE = /(?:<!doctype\s+html|<html|<head|<body)(?=[\s>])/iy

/** Web pages, as saved or fetched: their visible text in blocks, their furniture, what their markup says of them. */
export const html: Source = {
  name: 'html',
  label: 'an HTML page',
  extensions: ['html', 'htm', 'xhtml'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  accepts: ({ bytes }) => isPage(startOf(bytes)),
  read: (input) => readPage(input),
}

/** Whether a page's own markup stands first, behind nothing but white space, comments and a declaration of XML. */
function isPage(head: string): boolean {
  let at = 0
  for (;;) {
    BEFORE_PAGE.lastIndex = at
    const before = BEFORE_PAGE.exec(head)?.[0]
    if (before === undefined) break
    const end = before === '<!--' ? head.indexOf('-->', at) + 3 : at + before.length
    if (end <= at) return false
    at = end
  }
  PAGE.lastIndex = at
  return PAGE.test(head)
}

/** The first characters of ASCII text, also where each takes two bytes. */
function startOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED)).replace(/[\0\u00ef\u00bb\u00bf\u00fe\u00ff]/g, '')
}

function readPage(input: SourceInput): SourceReading {
  const page = withUnshown(parsePage(decodeText(input, input.served?.charset ?? declaredEncoding(input.bytes))))
  const { updated, ...stated } = statedMetadata(page, input.served?.address)
  const {
    text,
    furniture: marked,
    headings,
    notes,
  } = assemble(page, stated.author?.split(/, | and /).slice(0, MOST_AUTHORS) ?? [])
  const paragraphs = paragraphsOf(text)
  const furniture = findFurniture(text, paragraphs, marked)
  const own = headings.filter((heading) => !isCovered(furniture, heading))
  // Who wrote an article and when is looked for in the notes on it before they count as furniture.
  const found = findMetadata(text, paragraphs, furniture, own, notes)
  const inferred = fieldsOf(found).filter((field: MetadataField) => !(field in stated))
  return {
    text,
    furniture: mergedFurniture(text, [...furniture, ...notes.map((note) => ({ ...note, kind: 'notice' as const }))]),
    headings: own,
    metadata: { ...found, ...stated },
    ...(updated ? { updated } : {}),
    inferred,
  }
}
