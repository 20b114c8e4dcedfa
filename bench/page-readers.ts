import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { openDocument, sourceFor } from '../src/sources/index.ts'
import { gapsBetween } from '../src/text/index.ts'
import { Refusal, type SourceInput } from '../src/vocabulary/index.ts'

/** What a reader takes from a page; `undefined` where it gives no such thing at all. */
export interface PageReading {
  readonly text: string
  readonly title: string | null
  readonly byline: string | null
  readonly published: string | null
  readonly updated?: string | null
}

export type PageReader = (name: string, bytes: Uint8Array) => PageReading

/** Our own reader: the text without its furniture, and nothing of a page that it refuses. */
export const chancery: PageReader = (name, bytes) => {
  try {
    return opened(name, bytes)
  } catch (error) {
    if (error instanceof Refusal) return { text: '', title: null, byline: null, published: null }
    throw error
  }
}

const inputOf = (name: string, bytes: Uint8Array): SourceInput => {
  const path = `${name}.html`
  return { file: path, path, name, bytes, metadata: {} }
}

function opened(name: string, bytes: Uint8Array): PageReading {
  const input = inputOf(name, bytes)
  const { text, furniture, title, author, published } = openDocument(input)
  const gaps = [...gapsBetween(furniture, { start: 0, end: text.length })]
  const article = gaps.map(({ start, end }) => text.slice(start, end)).join('\n')
  return { text: article, title, byline: author, published, updated: sourceFor(input).read(input).updated ?? null }
}

/** Mozilla's Readability on linkedom's document, in the encoding that all these pages have. */
export const readability: PageReader = (_, bytes) => {
  const { document } = parseHTML(new TextDecoder().decode(bytes))
  const read = new Readability(document as never).parse()
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
