import { unitAt } from './units.ts'
import type { Span } from '../vocabulary/index.ts'
import { linesOf, type Line } from './lines.ts'

/** Lines no longer than this may be the wrapped lines of one paragraph, in code units. */
const WRAP_WIDTH = 100

/** A list item's mark at the start of a line: `-`, `*`, `•`, `1.`, `(a)`. */
const ITEM_MARK = /^(?:[-*+•·–—▪◦‣]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])\s+\S/u

/** One paragraph: its lines, and the span from its first to its last character that is not white space. */
export interface Paragraph extends Span {
  readonly lines: readonly Line[]
}

/**
 * The paragraphs of a text in order. In a text wrapped at a width they are runs of lines between blank lines and
 * list items; elsewhere each line that is not blank is one.
 */
export function paragraphsOf(text: string, lines: readonly Line[] = linesOf(text)): Paragraph[] {
  const wrapped = isWrapped(text, lines)
  const paragraphs: Paragraph[] = []
  let open: Line[] = []
  const close = () => {
    if (open.length > 0) paragraphs.push({ start: open[0]!.start, end: open.at(-1)!.end, lines: open })
    open = []
  }
  for (const line of lines) {
    if (line.start === line.end) {
      close()
      continue
    }
    if (!wrapped || ITEM_MARK.test(text.slice(line.start, line.start + 12))) close()
    open.push(line)
  }
  close()
  return paragraphs
}

/** Whether the text's lines break in the middle of its sentences: most lines that others follow end near one width. */
function isWrapped(text: string, lines: readonly Line[]): boolean {
  let followed = 0
  let broken = 0
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index]!
    const next = lines[index + 1]!
    if (line.start === line.end || next.start === next.end) continue
    if (line.end - line.from > WRAP_WIDTH) return false
    followed++
    if (line.end - line.from > WRAP_WIDTH / 2 && !endsSentence(text, line.end)) broken++
  }
  return followed >= 2 && broken * 2 >= followed
}

const unitsOf = (characters: string) => new Set([...characters].map((character) => character.charCodeAt(0)))
const STOPS = unitsOf('.!?…。！？؟।')
const CLOSERS = unitsOf('"\'”’»)]')

/** Whether a stop, perhaps behind closing quotes, stands before `end`. */
export function endsSentence(text: string, end: number): boolean {
  let at = end - 1
  while (at >= 0 && at > end - 4 && CLOSERS.has(unitAt(text, at))) at--
  return at >= 0 && STOPS.has(unitAt(text, at))
}
