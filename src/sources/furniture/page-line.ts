import type { FurnitureKind, Span } from '../../vocabulary/index.ts'

/** Lines longer than this are prose, whatever they start with; in code units. */
const LONGEST = 400

/** One line of a page that is not blank, as the rules of furniture look at it. */
export interface PageLine extends Span {
  /** As written, without the white space at its ends. */
  readonly text: string
  /** In lower case, single spaces, without list marks, icons and stops at its ends; empty where the line is long. */
  readonly key: string
  /** How many characters it has; a sentence of prose has many. */
  readonly length: number
  /** Index of its paragraph. */
  readonly paragraph: number
  /** What it was found to be. */
  kind: FurnitureKind | null
}

const EDGES = /^[^\p{L}\p{N}(©"“«<#]+|[^\p{L}\p{N})%*"”»>]+$/gu
const SPACES = /\s+/g

/** A page line of a span of the text. */
export function pageLine(text: string, span: Span, paragraph: number): PageLine {
  const length = span.end - span.start
  const written = length > LONGEST ? '' : text.slice(span.start, span.end)
  const key = written.toLowerCase().replaceAll('’', "'").replace(SPACES, ' ').replace(EDGES, '')
  return { start: span.start, end: span.end, text: written, key, length, paragraph, kind: null }
}

/** How many words a line's key has. */
export function wordsOf(line: PageLine): number {
  return line.key === '' ? 0 : line.key.split(' ').length
}

/** Whether the line is prose: long, or a whole sentence of some length that ends with a stop. */
export function isProse(line: PageLine): boolean {
  if (line.length > 200) return true
  return line.length > 60 && /[.!?…。！？][)"'”’»\]]*$/.test(line.text)
}
