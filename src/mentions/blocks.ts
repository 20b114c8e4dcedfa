import type { Document, Span } from '../vocabulary/index.ts'

/** A paragraph of prose, and the heading above it (an index into the document's headings, or -1). */
export interface Block extends Span {
  readonly heading: number
}

/** Lines of up to this length in most of a document mean that its paragraphs are wrapped by hand. */
const WRAPPED_WIDTH = 100

/** The paragraphs of the article: everything that is no furniture; a heading is a paragraph of its own. */
export function proseBlocks(document: Document): Block[] {
  const isWrapped = hasWrappedLines(document.text)
  const blocks: Block[] = []
  const headings = document.headings.map((heading) => ({ ...heading, isProse: true }))
  const cuts = [...document.furniture.map((span) => ({ ...span, isProse: false })), ...headings]
  let from = 0
  for (const cut of cuts.sort((a, b) => a.start - b.start)) {
    if (cut.start > from) splitBlocks(document, from, cut.start, isWrapped, blocks)
    if (cut.isProse && cut.start >= from) push(document, cut.start, cut.end, blocks)
    from = Math.max(from, cut.end)
  }
  if (from < document.text.length) splitBlocks(document, from, document.text.length, isWrapped, blocks)
  return blocks
}

/** Whether lines break in the middle of sentences, as in e-mail and old transcripts. */
function hasWrappedLines(text: string): boolean {
  const lines = text
    .slice(0, 20_000)
    .split('\n')
    .filter((line) => line.trim().length > 0)
  if (lines.length < 6) return false
  const long = lines.filter((line) => line.length > WRAPPED_WIDTH).length
  return long <= lines.length * 0.05
}

function splitBlocks(document: Document, start: number, end: number, isWrapped: boolean, blocks: Block[]): void {
  const { text } = document
  let from = start
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
    if (isWrapped && !endsBlock(text, at, from, end)) continue
    push(document, from, at, blocks)
    from = at + 1
  }
  push(document, from, end, blocks)
}

/** `Length of border: `. */
const LABEL = /^\p{Lu}[^:.;\n]{1,38}: /u

/** In wrapped text a block ends at a blank line, before a list item, or after a line much shorter than the others. */
function endsBlock(text: string, newline: number, from: number, end: number): boolean {
  let next = newline + 1
  while (next < end && (text[next] === ' ' || text[next] === '\t' || text[next] === '\r')) next++
  if (next >= end || text[next] === '\n') return true
  const line = text.slice(Math.max(from, text.lastIndexOf('\n', newline - 1) + 1), newline).trimEnd()
  if (line.length === 0) return true
  const item = text.slice(next, next + 3)
  if (/^(?:[-*•·–] |\d[.)] ?)/.test(item)) return true
  // Two labels, each with its value: a fact box.
  if (line.length < 60 && LABEL.test(line) && LABEL.test(text.slice(next, next + 60))) return true
  return line.length < 40 && /[.!?:]$/.test(line)
}

function push(document: Document, start: number, end: number, blocks: Block[]): void {
  if (document.text.slice(start, end).trim().length === 0) return
  blocks.push({ start, end, heading: headingAbove(document, start, blocks.at(-1)?.heading ?? -1) })
}

/** The last heading before an offset, looked for from the one above the block before. */
function headingAbove({ headings }: Document, offset: number, from: number): number {
  let found = from
  while (found + 1 < headings.length && headings[found + 1]!.start < offset) found++
  return found
}
