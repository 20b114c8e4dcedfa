import type { LaidOut } from '../../vocabulary/index.ts'
import { type PiecedText, TextOfPieces } from '../piece-text.ts'
import { linesInOrder, type ReadLine } from './columns.ts'
import { hyphenedWords, Paragraphs, type ReadParagraph } from './paragraphs.ts'
import { type ReadPage, runningLines } from './running-lines.ts'
import { segmentsOf } from './segments.ts'

export { layOutPdf, startsAsPdf } from './lay-out.ts'

/** A heading is so much larger than the text, and no longer than this. */
const LARGER = 1.12
const LONGEST_HEADING = 200
const MOST_LEVELS = 6

/** A laid-out document as one text: paragraphs in the order of reading, running heads and feet as furniture. */
export function textOfPages({ pages }: LaidOut): PiecedText {
  const read = pages.map((page): ReadPage => ({ height: page.height, lines: linesInOrder(segmentsOf(page)) }))
  const running = runningLines(read)
  const text = new TextOfPieces()
  const paragraphs = new Paragraphs(hyphenedWords(read.flatMap(({ lines }) => lines)))
  for (const { lines } of read) paragraphs.add(lines.filter((line) => !running.has(line)))
  const levels = levelsOf(paragraphs.all)
  const pageOf = new Map(read.flatMap(({ lines }, page) => lines.map((line) => [line, page] as const)))
  let page = 0
  for (const [index, paragraph] of paragraphs.all.entries()) {
    // A paragraph that goes on over a page's edge stands before what is printed there.
    for (const first = pageOf.get(paragraph.lines[0]!) ?? page; page < first; page += 1)
      addRunning(text, read[page]!, running)
    const level = paragraph.isRow || paragraph.text.length > LONGEST_HEADING ? undefined : levels.get(paragraph.size)
    const isRowBelow = paragraph.isRow && paragraphs.all[index - 1]?.isRow === true
    text.add(paragraph.text, isRowBelow ? '\n' : '\n\n', { level })
  }
  for (; page < read.length; page += 1) addRunning(text, read[page]!, running)
  return text.whole()
}

function addRunning(text: TextOfPieces, { lines }: ReadPage, running: ReadonlySet<ReadLine>): void {
  for (const line of lines) if (running.has(line)) text.add(line.text, '\n\n', { kind: 'repeated' })
}

/** The levels of sizes of type that are larger than that of most text, the largest first. */
function levelsOf(paragraphs: readonly ReadParagraph[]): Map<number, number> {
  const lengths = new Map<number, number>()
  for (const { size, text } of paragraphs) lengths.set(size, (lengths.get(size) ?? 0) + text.length)
  const [usual = 0] = [...lengths].toSorted((one, other) => other[1] - one[1])[0] ?? []
  const larger = [...lengths.keys()].filter((size) => size >= usual * LARGER).toSorted((one, other) => other - one)
  return new Map(larger.map((size, index) => [size, Math.min(index + 1, MOST_LEVELS)]))
}
