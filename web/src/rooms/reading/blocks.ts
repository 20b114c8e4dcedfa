import type { Furniture, FurnitureKind, Span, StoredReading } from '../../../../src/vocabulary/index.ts'

/** A part of the page as it is set: a paragraph, a heading, or a run of lines that are not the article. */
export interface Block extends Span {
  readonly kind: 'paragraph' | 'heading' | 'furniture'
  /** Of a heading: 2 for the highest of the document, never skipping one. */
  readonly level: number
  readonly furniture: readonly FurnitureKind[]
}

type Laid = Pick<StoredReading, 'text' | 'headings' | 'furniture' | 'title' | 'statements'>

/** Lines no longer than this may be the wrapped lines of one paragraph. */
const WRAP_WIDTH = 100

/** The article's blocks in order; lines wrapped at a width are one paragraph, neighbouring furniture is one block. */
export function blocksOf(reading: Laid): Block[] {
  const levels = levelsOf(reading)
  const wrapped = isWrapped(reading.text)
  const blocks: Block[] = []
  let before = -1
  for (const line of linesOf(reading.text)) {
    const block = blockOf(line, reading, levels)
    const last = blocks.at(-1)
    const touches = wrapped && before >= 0 && !/\n\s*\n|\r\s*\r/.test(reading.text.slice(before, line.start))
    if (last && last.kind === block.kind && (block.kind === 'furniture' || (touches && block.kind === 'paragraph')))
      blocks[blocks.length - 1] = joined(last, block)
    else blocks.push(block)
    before = line.end
  }
  return blocks.filter((block) => !repeatsTitle(block, reading))
}

function blockOf(line: Span, reading: Laid, levels: ReadonlyMap<number, number>): Block {
  const around = reading.furniture.filter((furniture) => covers(furniture, line))
  if (around.length > 0) return { ...line, kind: 'furniture', level: 0, furniture: around.map(({ kind }) => kind) }
  const heading = reading.headings.find((each) => each.start < line.end && each.end > line.start)
  if (heading) return { ...line, kind: 'heading', level: levels.get(heading.level) ?? 2, furniture: [] }
  return { ...line, kind: 'paragraph', level: 0, furniture: [] }
}

function joined(first: Block, second: Block): Block {
  const kinds = new Set([...first.furniture, ...second.furniture])
  return { ...first, end: second.end, furniture: [...kinds] }
}

/** The levels in use, closed up below the title's; a heading that repeats the title counts for none. */
function levelsOf({ headings, text, title }: Laid): Map<number, number> {
  const others = headings.filter(({ start, end }) => text.slice(start, end) !== title)
  const used = [...new Set(others.map(({ level }) => level))].sort((a, b) => a - b)
  return new Map(used.map((level, index) => [level, Math.min(index + 2, 4)]))
}

/** The title stands above the article already. */
function repeatsTitle(block: Block, reading: Laid): boolean {
  if (block.kind === 'furniture' || reading.text.slice(block.start, block.end) !== reading.title) return false
  return !reading.statements.some((statement) => statement.start < block.end && statement.end > block.start)
}

function covers(furniture: Furniture, line: Span): boolean {
  return furniture.start <= line.start && furniture.end >= line.end
}

function linesOf(text: string): Span[] {
  return [...text.matchAll(/[^\r\n]+/g)]
    .map(({ 0: line, index }) => {
      const start = index + line.length - line.trimStart().length
      return { start, end: start + line.trim().length }
    })
    .filter(({ start, end }) => end > start)
}

/** Whether the lines break in the middle of sentences, as in a text wrapped at a width. */
function isWrapped(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trimEnd())
  if (lines.some((line) => line.length > WRAP_WIDTH)) return false
  const followed = lines.filter((line, index) => line !== '' && (lines[index + 1] ?? '') !== '')
  const broken = followed.filter((line) => line.length > WRAP_WIDTH / 2 && !/[.!?…]["'”’»)]*$/.test(line))
  return followed.length >= 2 && broken.length * 2 >= followed.length
}
