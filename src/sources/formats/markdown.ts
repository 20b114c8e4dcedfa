import { isCovered, paragraphsOf } from '../../text/index.ts'
import type { SourceInput } from '../../vocabulary/index.ts'
import { decodeText } from '../decoding/index.ts'
import { findFurniture } from '../furniture/index.ts'
import { readFrontMatter, renderMarkdown } from '../markdown/index.ts'
import { fieldsOf, findMetadata } from '../metadata/index.ts'
import type { Source, SourceReading } from '../source.ts'

/** Markdown as a reader sees it: without the marks, of a link its words, code as furniture. */
export const markdown: Source = {
  name: 'markdown',
  label: 'Markdown',
  extensions: ['md', 'markdown'],
  mediaTypes: ['text/markdown'],
  accepts: () => false,
  read: (input) => readMarkdown(input),
}

function readMarkdown(input: SourceInput): SourceReading {
  const content = decodeText(input, input.served?.charset ?? null)
  const { metadata: stated, end } = readFrontMatter(content)
  const { text, furniture: marked, headings } = renderMarkdown(content.slice(end))
  const paragraphs = paragraphsOf(text)
  const furniture = findFurniture(text, paragraphs, marked)
  const own = headings.filter((heading) => !isCovered(furniture, heading))
  const found = findMetadata(text, paragraphs, furniture, own)
  const inferred = fieldsOf(found).filter((field) => !(field in stated))
  return { text, furniture, headings: own, metadata: { ...found, ...stated }, inferred }
}
