import type { Furniture, Heading, Span } from '../../vocabulary/index.ts'
import { blockUses } from './article.ts'
import { headingText } from './main-heading.ts'
import type { Page, PageBlock, Separator } from './page.ts'

/** The text of a page, with what the page's markup says of its parts. */
export interface PageText {
  readonly text: string
  readonly furniture: readonly Furniture[]
  readonly headings: readonly Heading[]
  /** What is said on the article, such as who wrote it and when; not yet among its furniture. */
  readonly notes: readonly Span[]
}

const BETWEEN: Readonly<Record<Separator, string>> = { blank: '\n\n', line: '\n', cell: ' | ' }

/** A cell longer than this is part of a page's layout and no value of a table. */
const LONGEST_CELL = 300

/** Puts the blocks of a page together: paragraphs between blank lines, items and rows in lines, cells between bars. */
export function assemble(page: Page, names: readonly string[]): PageText {
  const { uses, heading } = blockUses(page, names)
  const notes: Span[] = []
  const furniture: Furniture[] = []
  const headings: Heading[] = []
  const pieces: string[] = []
  let length = 0
  let before: PageBlock | null = null
  let isArticle = false
  for (const [index, block] of page.blocks.entries()) {
    const use = uses[index]!
    if (use === 'left-out') continue
    const between = before === null ? '' : betweenBlocks(before, block, use === 'article' && isArticle)
    const start = length + between.length
    const end = start + block.text.length
    pieces.push(between, block.text)
    if (use === 'note') notes.push({ start, end })
    else if (use !== 'article') furniture.push({ start, end, kind: use })
    else if (block.level > 0) headings.push({ start, end, level: block.level })
    else if (index === heading) headings.push({ start, end: start + headingText(block).length, level: 1 })
    length = end
    before = block
    isArticle = use === 'article'
  }
  return { text: pieces.join(''), furniture, headings, notes }
}

function betweenBlocks(before: PageBlock, { text, separator }: PageBlock, areOfArticle: boolean): string {
  const isLong = Math.max(before.text.length, text.length) > LONGEST_CELL
  return separator === 'cell' && (isLong || !areOfArticle) ? BETWEEN.blank : BETWEEN[separator]
}
