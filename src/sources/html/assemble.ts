import type { Furniture, Heading } from '../../vocabulary/index.ts'
import { blockUses } from './article.ts'
import type { Page, PageBlock, Separator } from './page.ts'

/** The text of a page, with what the page's markup says of its parts. */
export interface PageText {
  readonly text: string
  readonly furniture: readonly Furniture[]
  readonly headings: readonly Heading[]
}

const BETWEEN: Readonly<Record<Separator, string>> = { blank: '\n\n', line: '\n', cell: ' | ' }

/** A cell longer than this is part of a page's layout and no value of a table. */
const LONGEST_CELL = 300

/** Puts the blocks of a page together: paragraphs between blank lines, items and rows in lines, cells between bars. */
export function assemble(page: Page): PageText {
  const uses = blockUses(page)
  const furniture: Furniture[] = []
  const headings: Heading[] = []
  const pieces: string[] = []
  let length = 0
  let before: PageBlock | null = null
  for (const [index, block] of page.blocks.entries()) {
    const use = uses[index]!
    if (use === 'left-out') continue
    const between = before === null ? '' : betweenBlocks(before, block)
    const start = length + between.length
    const end = start + block.text.length
    pieces.push(between, block.text)
    if (use !== 'article') furniture.push({ start, end, kind: use })
    else if (block.level > 0) headings.push({ start, end, level: block.level })
    length = end
    before = block
  }
  return { text: pieces.join(''), furniture, headings }
}

function betweenBlocks(before: PageBlock, { text, separator }: PageBlock): string {
  const isLayout = separator === 'cell' && Math.max(before.text.length, text.length) > LONGEST_CELL
  return isLayout ? BETWEEN.blank : BETWEEN[separator]
}
