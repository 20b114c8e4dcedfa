import type { Line } from '../../text/index.ts'
import type { FurnitureKind } from '../../vocabulary/index.ts'

/** So much of a line is looked at: longer ones are prose, unless they open as a notice does; in code units. */
const LOOKED_AT = 400

/** One line of a page that is not blank, as the rules of furniture look at it. */
export interface PageLine extends Line {
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

const LEADING = /^[^\p{L}\p{N}(©"“«<#]+/u
const TRAILING = /[^\p{L}\p{N})%*"”»>]$/u
const SPACES = /\s{2,}|[^\S ]/g

/** A page line of a line of the text. */
export function pageLine(text: string, line: Line, paragraph: number): PageLine {
  const length = line.end - line.start
  const written = length > LOOKED_AT ? '' : text.slice(line.start, line.end)
  let key = written.toLowerCase().replaceAll('’', "'").replaceAll('：', ':').replace(SPACES, ' ').replace(LEADING, '')
  while (TRAILING.test(key)) key = key.slice(0, -1)
  return { ...line, text: written, key, length, paragraph, kind: null }
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

/** Whether the line is an item of a list, by its mark. */
export function isItem(line: PageLine): boolean {
  return /^[-*•·–—▪◦‣]/.test(line.text)
}

/** Index of the first line of prose and of the last: what stands before the one is head, behind the other tail. */
export function edges(lines: readonly PageLine[]): { head: number; tail: number } {
  const first = lines.findIndex((line) => line.kind === null && isProse(line))
  const last = lines.findLastIndex((line) => line.kind === null && isProse(line))
  return first < 0 ? { head: 0, tail: lines.length - 1 } : { head: first, tail: last }
}
