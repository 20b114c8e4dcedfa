import { gapsBetween } from '../text/index.ts'
import type { Document } from '../vocabulary/index.ts'

/** A document's text without furniture: its paragraphs as they are, with no more than one empty line between them. */
export function articleText({ text, furniture }: Document): string {
  return gapsBetween(furniture, { start: 0, end: text.length })
    .map(({ start, end }) => text.slice(start, end))
    .join('')
    .split(/\r\n?|\n/)
    .map((line) => line.trimEnd())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

/** How `text` writes an article, by name of format. */
export const ARTICLE_FORMATS: Readonly<Record<string, (document: Document) => string>> = {
  jsonl: (document) => {
    const { name, title, published } = document
    return `${JSON.stringify({ doc: name, title, published, text: articleText(document) })}\n`
  },
  text: (document) => `${articleText(document)}\n\n`,
}
