import type { Sentence, Token } from '../vocabulary/index.ts'

/** A sentence of more tokens is read in pieces: what stands so far apart says nothing of each other. */
const LONGEST = 240

/** Where a piece may end, the best first. */
const JOINTS: readonly string[] = [';', ':', ',', ')']

/**
 * A sentence as it is read: whole, or where it goes on for hundreds of words (a table on one line, a list without an end) in
 * pieces cut behind its marks, so that the rules, which look around each figure, take time in proportion to the text.
 */
export function piecesOf(sentence: Sentence): Sentence[] {
  const { tokens } = sentence
  if (tokens.length <= LONGEST) return [sentence]
  const pieces: Sentence[] = []
  for (let from = 0; from < tokens.length; ) {
    const to = tokens.length - from <= LONGEST ? tokens.length : cut(tokens, from)
    const part = tokens.slice(from, to)
    pieces.push({ ...sentence, start: part[0]!.start, end: part.at(-1)!.end, tokens: part })
    from = to
  }
  return pieces
}

/** Behind the last joint in the second half of the piece from token `from` on, else at its full length. */
function cut(tokens: readonly Token[], from: number): number {
  for (const joint of JOINTS) {
    for (let at = from + LONGEST - 1; at > from + LONGEST / 2; at--) {
      const isInNumber = tokens[at + 1]?.glued === true
      if (tokens[at]!.text === joint && !isInNumber) return at + 1
    }
  }
  return from + LONGEST
}
