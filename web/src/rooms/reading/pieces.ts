import type { Span } from '../../../../src/vocabulary/index.ts'
import type { Places } from './places.ts'

/** The most code units that are set as one block; the longest paragraphs of newspapers have a third of it. */
export const MOST = 4000

/** Ends of sentences, with the white space behind them. */
const ENDS = /[.!?…]["'”’»)\]]*\s+|[。！？]/g

/** Cuts a block that is too long to be set at once: behind a sentence, else a word, and never within a statement's words. */
export function piecesOf<B extends Span & { readonly goesOn: boolean }>(
  block: B,
  text: string,
  statements: Places<Span>,
): B[] {
  const pieces: B[] = []
  let { start } = block
  while (block.end - start > MOST) {
    const end = besideStatements(cutOf(text, start, start + MOST), start, statements)
    pieces.push({ ...block, start, end, goesOn: true })
    start = end
  }
  return [...pieces, { ...block, start }]
}

function cutOf(text: string, start: number, limit: number): number {
  const part = text.slice(start, limit)
  const least = start + MOST / 2
  const sentence = [...part.matchAll(ENDS)].at(-1)
  if (sentence && start + sentence.index > least) return start + sentence.index + sentence[0].length
  for (let place = limit; place > least; place--) if (/\s/.test(text.charAt(place - 1))) return place
  return wholeCharacter(text, least, limit)
}

/** The last place up to a limit that parts no character from its marks, nor the halves of one. */
function wholeCharacter(text: string, from: number, limit: number): number {
  for (let place = limit; place > from; place--) {
    const next = String.fromCodePoint(text.codePointAt(place) ?? 0)
    // The second half of a pair is a surrogate when it is looked at alone.
    if (!/[\p{M}\p{Cs}\u{1f3fb}-\u{1f3ff}\u200d]/u.test(next) && text.charAt(place - 1) !== '\u200d') return place
  }
  return /[\ud800-\udbff]/.test(text.charAt(limit - 1)) ? limit - 1 : limit
}

function besideStatements(cut: number, start: number, statements: Places<Span>): number {
  const around = statements.meeting({ start: cut - 1, end: cut + 1 })
  const within = around.filter((each) => each.start < cut && each.end > cut && each.start > start)
  return within.length > 0 ? Math.min(...within.map((each) => each.start)) : cut
}
