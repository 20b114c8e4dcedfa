import { endsSentence } from '../../text/index.ts'
import type { ReadLine } from './columns.ts'

/** Lines that belong together, as one text. */
export interface ReadParagraph {
  text: string
  readonly size: number
  readonly lines: ReadLine[]
  /** Whether it is a row of a table, which stands in a line of its own below the row before. */
  readonly isRow: boolean
}

/** Shares of the usual distance of lines, of the size of the type, and of a column's width that part paragraphs. */
const MORE_LEADING = 1.3
const OTHER_SIZE = 0.08
const INDENT = 0.8
const SHORT = 0.12

/** A word that a hyphen at the end of a line breaks. */
const BROKEN = /(?<!\p{L})(\p{L}{1,40})[-‐\u00ad]$/u

/** Puts the lines of one page after the other into paragraphs; one that a column or a page breaks goes on. */
export class Paragraphs {
  readonly #hyphened: ReadonlySet<string>
  readonly all: ReadParagraph[] = []

  /** `hyphened` are words that the text writes with a hyphen within a line, in small letters. */
  constructor(hyphened: ReadonlySet<string>) {
    this.#hyphened = hyphened
  }

  /** Adds the lines of a page, running ones left out. */
  add(lines: readonly ReadLine[]): void {
    for (const column of Map.groupBy(lines, (line) => line.column).values()) this.#addColumn(column)
  }

  #addColumn(lines: readonly ReadLine[]): void {
    const leading = leadingOf(lines)
    const left = Math.min(...lines.map((line) => line.left))
    const right = Math.max(...lines.map((line) => line.right))
    for (const [index, line] of lines.entries()) {
      const before = lines[index - 1]
      const paragraph = this.all.at(-1)
      const goesOn = before ? isSame(before, line, { leading, left, right }) : isBroken(paragraph, line)
      if (paragraph && goesOn) this.#join(paragraph, line)
      else this.all.push({ text: line.text, size: line.size, lines: [line], isRow: line.isRow })
    }
  }

  /** A hyphen at a line's end goes where the word is not known to have one: `agree-` and `ment`. */
  #join(paragraph: ReadParagraph, { text, ...line }: ReadLine): void {
    paragraph.lines.push({ text, ...line })
    const broken = BROKEN.exec(paragraph.text.slice(-40))
    const next = /^\p{Ll}+/u.exec(text.slice(0, 40))
    if (!broken || !next) {
      paragraph.text += `${/\p{L}[-‐–]$|\d[-‐–]$|\/$/u.test(paragraph.text) ? '' : ' '}${text}`
      return
    }
    const keeps = this.#hyphened.has(`${broken[1]}-${next[0]}`.toLowerCase())
    paragraph.text = `${paragraph.text.slice(0, -1)}${keeps ? '-' : ''}${text}`
  }
}

interface Column {
  readonly leading: number
  readonly left: number
  readonly right: number
}

/** The usual distance of a column's lines: that of the middle one, or its type's where it has one alone. */
function leadingOf(lines: readonly ReadLine[]): number {
  const gaps = lines.slice(1).map((line, index) => line.y - lines[index]!.y)
  const usual = gaps.filter((gap) => gap > 0).toSorted((one, other) => one - other)
  return usual[usual.length >> 1] ?? lines[0]!.size * 1.2
}

function isSame(before: ReadLine, line: ReadLine, { leading, left, right }: Column): boolean {
  if (before.isRow || line.isRow || Math.abs(before.size - line.size) > line.size * OTHER_SIZE) return false
  const gap = line.y - before.y
  if (gap > Math.max(leading, line.size * 1.1) * MORE_LEADING || gap < 0) return false
  const isShort = before.right < right - (right - left) * SHORT
  if (isShort && endsSentence(before.text, before.text.length)) return false
  return line.left < before.left + line.size * INDENT || line.left < left + line.size * INDENT
}

/** Whether a column begins in the midst of the sentence that the one before it ends with. */
function isBroken(paragraph: ReadParagraph | undefined, line: ReadLine): boolean {
  if (!paragraph || paragraph.isRow || line.isRow) return false
  if (Math.abs(paragraph.size - line.size) > line.size * OTHER_SIZE) return false
  return /^[\p{Ll}\d(]/u.test(line.text) && !endsSentence(paragraph.text, paragraph.text.length)
}

const HYPHENED = /(?<!\p{L})\p{L}{1,40}-\p{Ll}{1,40}/gu

/** The words that lines write with a hyphen in their midst, in small letters. */
export function hyphenedWords(lines: Iterable<ReadLine>): Set<string> {
  const words = new Set<string>()
  for (const { text } of lines) for (const [word] of text.matchAll(HYPHENED)) words.add(word.toLowerCase())
  return words
}
