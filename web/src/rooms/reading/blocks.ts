import type { Furniture, FurnitureKind, Heading, Span, StoredReading } from '../../../../src/vocabulary/index.ts'
import { piecesOf } from './pieces.ts'
import { type Places, placesOf } from './places.ts'

/** A part of the page as it is set: a paragraph, a heading, or a run of lines that are not the article. */
export interface Block extends Span {
  readonly kind: 'paragraph' | 'heading' | 'furniture'
  /** Of a heading: 2 for the highest of the document, never skipping one. */
  readonly level: number
  readonly furniture: readonly FurnitureKind[]
  /** Whether it is cut for its length and goes on in the next block. */
  readonly goesOn: boolean
}

type Laid = Pick<StoredReading, 'text' | 'headings' | 'furniture' | 'title' | 'statements'>

/** Lines no longer than this may be the wrapped lines of one paragraph. */
const WRAP_WIDTH = 100

/** An article as it is set. */
interface ArticlePage {
  /** The line of its text that is its title, set above the others; `null` where none is. */
  readonly title: Block | null
  readonly blocks: readonly Block[]
}

/**
 * The article's blocks in order; lines wrapped at a width are one paragraph, neighbouring furniture is one block. What is
 * too long to be set at once is several blocks.
 */
export function pageOf(reading: Laid): ArticlePage {
  const levels = levelsOf(reading)
  const furniture = placesOf(reading.furniture)
  const headings = placesOf(reading.headings)
  const statements = placesOf(reading.statements)
  const wrapped = isWrapped(reading.text)
  const blocks: Block[] = []
  let before = -1
  for (const line of linesOf(reading.text)) {
    const block = blockOf(line, furniture, headings, levels)
    const last = blocks.at(-1)
    const touches = wrapped && before >= 0 && !/\n\s*\n|\r\s*\r/.test(reading.text.slice(before, line.start))
    if (last && last.kind === block.kind && (block.kind === 'furniture' || (touches && block.kind === 'paragraph')))
      blocks[blocks.length - 1] = joined(last, block)
    else blocks.push(block)
    before = line.end
  }
  const title = blocks.find((block) => repeatsTitle(block, reading)) ?? null
  const below = blocks.filter(
    (block) => block !== title && !(repeatsTitle(block, reading) && statements.meeting(block).length === 0),
  )
  return { title, blocks: below.flatMap((block) => piecesOf(block, reading.text, statements)) }
}

function blockOf(
  line: Span,
  furniture: Places<Furniture>,
  headings: Places<Heading>,
  levels: ReadonlyMap<number, number>,
): Block {
  const block = { ...line, level: 0, furniture: [], goesOn: false }
  const around = furniture.meeting(line).filter((each) => covers(each, line))
  if (around.length > 0) return { ...block, kind: 'furniture', furniture: around.map(({ kind }) => kind) }
  const [heading] = headings.meeting(line)
  if (heading) return { ...block, kind: 'heading', level: levels.get(heading.level) ?? 2 }
  return { ...block, kind: 'paragraph' }
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
function repeatsTitle(block: Block, { text, title }: Laid): boolean {
  if (block.kind === 'furniture' || block.end - block.start !== title?.length) return false
  return text.startsWith(title, block.start)
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
