import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { openDocument, sourceFor } from '../src/sources/index.ts'
import { gapsBetween } from '../src/text/index.ts'
import { type Document, Refusal, type SourceInput } from '../src/vocabulary/index.ts'

/** What a reader takes from a page; `undefined` where it gives no such thing at all. */
export interface PageReading {
  readonly text: string
  readonly title: string | null
  readonly byline: string | null
  readonly published: string | null
  readonly updated?: string | null
}

export type PageReader = (name: string, bytes: Uint8Array) => PageReading

const inputOf = (name: string, bytes: Uint8Array): SourceInput => {
  const path = `${name}.html`
  return { file: path, path, name, bytes, metadata: {} }
}

/** A page opened as the pipeline opens it; `null` where it is refused. */
export function openPage(name: string, bytes: Uint8Array): Document | null {
  try {
    return openDocument(inputOf(name, bytes))
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

/** A page as Readability parses it on linkedom's document. */
export function parsePage(_: string, bytes: Uint8Array): ReturnType<Readability['parse']> {
  const { document } = parseHTML(new TextDecoder().decode(bytes))
  return new Readability(document as never).parse()
}

/** Our own reader: the text without its furniture, and nothing of a page that it refuses. */
export const chancery: PageReader = (name, bytes) => {
  const document = openPage(name, bytes)
  if (document === null) return { text: '', title: null, byline: null, published: null }
  const { text, furniture, title, author, published } = document
  const gaps = [...gapsBetween(furniture, { start: 0, end: text.length })]
  const article = gaps.map(({ start, end }) => text.slice(start, end)).join('\n')
  const { updated = null } = sourceFor(inputOf(name, bytes)).read(inputOf(name, bytes))
  return { text: article, title, byline: author, published, updated }
}

/** Mozilla's Readability, its blocks parted as they would be seen. */
export const readability: PageReader = (name, bytes) => {
  const read = parsePage(name, bytes)
  return {
    text: blocksOf(read?.content ?? ''),
    title: read?.title ?? null,
    byline: read?.byline ?? null,
    published: read?.publishedTime?.slice(0, 10) ?? null,
  }
}

const BLOCK =
  /<\/?(?:p|div|br|li|[uo]l|t[rdh]|table|h[1-6]|blockquote|section|article|d[tdl]|fig\w+|pre)(?=[\s/>])[^>]*>/gi

/** The text of Readability's own markup, its blocks parted as they would be seen. */
function blocksOf(content: string): string {
  const { document } = parseHTML(`<!DOCTYPE html><html><body>${content.replace(BLOCK, '\n$&')}</body></html>`)
  return document.body.textContent ?? ''
}
