import type { Span } from '../vocabulary/index.ts'
import { wholeCharacters } from './surrogates.ts'

/** Code units of a paragraph that are shown at most on each side of its words. */
const MOST = 320

/** The words of a span's paragraph before and after it; what is too long is cut at a space. */
export function paragraphAround(
  text: string,
  { start, end }: Span,
): { readonly before: string; readonly after: string } {
  const head = text.slice(Math.max(0, start - MOST), start)
  const tail = text.slice(end, end + MOST)
  const broken = Math.max(head.lastIndexOf('\n\n'), head.lastIndexOf('\r\n\r\n'))
  const ends = ['\n\n', '\r\n\r\n'].map((end) => tail.indexOf(end)).filter((at) => at >= 0)
  const before = broken >= 0 ? head.slice(broken) : start > MOST ? head.slice(head.indexOf(' ') + 1) : head
  const stop = ends.length > 0 ? Math.min(...ends) : end + MOST < text.length ? lastSpace(tail) : tail.length
  return { before: wholeCharacters(before.trimStart()), after: wholeCharacters(tail.slice(0, stop).trimEnd()) }
}

function lastSpace(text: string): number {
  const at = text.lastIndexOf(' ')
  return at < 0 ? text.length : at
}
