import type { LaidPage, LaidPiece } from '../../vocabulary/index.ts'

/** Words of one line that stand together. */
export interface Segment {
  text: string
  readonly left: number
  right: number
  readonly y: number
  size: number
}

/** Shares of the size of the type: how far from a line words may stand, and how far apart are two words and two segments. */
const OFF_LINE = 0.4
const BETWEEN_WORDS = 0.12
const BETWEEN_SEGMENTS = 1.2

/** The words of a page joined into segments, from the top down and from left to right. */
export function segmentsOf({ pieces }: LaidPage): Segment[] {
  return linesOf(pieces).flatMap((line) => joined(line))
}

/** Pieces of one line each, whose places may differ by what is raised or set in another size. */
function linesOf(pieces: readonly LaidPiece[]): LaidPiece[][] {
  const lines: LaidPiece[][] = []
  let last: LaidPiece | null = null
  for (const piece of pieces.toSorted((one, other) => one.y - other.y || one.x - other.x)) {
    if (last === null || piece.y - last.y > Math.max(piece.size, last.size) * OFF_LINE) lines.push([piece])
    else lines.at(-1)!.push(piece)
    last = lines.at(-1)![0]!
  }
  return lines
}

function joined(line: readonly LaidPiece[]): Segment[] {
  const segments: Segment[] = []
  for (const piece of line.toSorted((one, other) => one.x - other.x)) {
    const last = segments.at(-1)
    const gap = last ? piece.x - last.right : 0
    const size = Math.max(piece.size, last?.size ?? 0)
    const right = piece.x + piece.width
    if (!last || gap > size * BETWEEN_SEGMENTS) {
      segments.push({ text: piece.text.trim(), left: piece.x, right, y: piece.y, size: piece.size })
      continue
    }
    // Bold type is set twice by some programs, a little aside.
    if (gap < -piece.width * 0.8 && last.text.endsWith(piece.text.trim())) continue
    const isApart = gap > size * BETWEEN_WORDS || piece.text.startsWith(' ')
    last.text += `${isApart && !last.text.endsWith(' ') ? ' ' : ''}${piece.text.trim()}${piece.text.endsWith(' ') ? ' ' : ''}`
    if (piece.width > last.right - last.left) last.size = piece.size
    last.right = Math.max(last.right, right)
  }
  return segments.map((segment) => ({ ...segment, text: segment.text.trim() }))
}
