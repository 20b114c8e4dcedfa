import { endsSentence, firstEndingAfter, type Paragraph, trimSpan } from '../../text/index.ts'
import type { Furniture, FurnitureKind } from '../../vocabulary/index.ts'
import { countersOf } from './counters.ts'
import { certainKind } from './lines.ts'
import { markMenus } from './menus.ts'
import { markLikely, markRelatedLists } from './neighbours.ts'
import { type PageLine, pageLine } from './page-line.ts'
import { markPolls } from './polls.ts'
import { repeatedSpans } from './repeats.ts'
import { markStrips } from './strips.ts'

export { isFontWidget, isSection, isShareButton, lineWording } from './lines.ts'
export { isProse } from './page-line.ts'

/**
 * The parts of a page that are not its article, in order of start, never overlapping.
 * `known` are spans that the format itself marks, as HTML elements do.
 */
export function findFurniture(
  text: string,
  paragraphs: readonly Paragraph[],
  known: readonly Furniture[] = [],
): Furniture[] {
  const lines = paragraphs.flatMap((paragraph, index) => paragraph.lines.map((line) => pageLine(text, line, index)))
  markLines(text, lines, known)
  markPolls(lines)
  markRelatedLists(lines)
  markLikely(lines)
  markMenus(lines)
  markStrips(lines)
  const marked = lines.filter(isMarked)
  const partly = new Set(marked.map((line) => line.paragraph))
  const whole = paragraphs.filter((_, index) => !partly.has(index))
  const repeated = repeatedSpans(text, whole).map((span) => ({ ...span, kind: 'repeated' as const }))
  const counters = lines.filter((line) => line.kind === null).flatMap(countersOf)
  return mergedFurniture(text, [...known, ...marked, ...counters, ...repeated])
}

/** Marks lines by what the format says and by their own words, those that go on with a wrapped sentence left alone. */
function markLines(text: string, lines: readonly PageLine[], known: readonly Furniture[]): void {
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const goesOn = before?.paragraph === line.paragraph && before.kind === null && !endsSentence(text, before.end)
    line.kind = kindAt(known, line) ?? (goesOn ? null : certainKind(line))
  }
}

function kindAt(known: readonly Furniture[], line: PageLine): FurnitureKind | null {
  const next = known[firstEndingAfter(known, line.start)]
  return next && next.start <= line.start && line.end <= next.end ? next.kind : null
}

const isMarked = (line: PageLine): line is PageLine & { kind: FurnitureKind } => line.kind !== null

/** Sorts furniture, cuts what overlaps, and joins neighbours of one kind with nothing but white space between. */
export function mergedFurniture(text: string, furniture: readonly Furniture[]): Furniture[] {
  const merged: Furniture[] = []
  for (const piece of furniture.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    const start = Math.max(piece.start, last?.end ?? 0)
    const span = trimSpan(text, { start, end: Math.max(start, piece.end) })
    if (span.start >= span.end) continue
    if (last?.kind === piece.kind && text.slice(last.end, span.start).trim() === '') {
      merged[merged.length - 1] = { ...last, end: span.end }
    } else merged.push({ start: span.start, end: span.end, kind: piece.kind })
  }
  return merged
}
