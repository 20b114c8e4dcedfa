import type { Page, PageBlock } from './page.ts'

const LEAST_LENGTH = 12
const LONGEST = 250

/** Words that are no heading are the title from this share of it on, or where they are a part between bars. */
const LEAST_SHARE = 0.6
const BARS = /[|–—•·»>]|::|\s[-:/]\s/

/**
 * Index of the block that is the article's main heading, -1 without one: the longest that the page's title holds, for
 * the name of a site is a heading that it holds too, else the only one of the first level.
 */
export function mainHeading(page: Page): number {
  const titles = titlesOf(page)
  const isUnlinked = (block: PageBlock) => block.linked * 2 <= block.text.length
  const named = longestNamed(page, titles, isUnlinked)
  if (named >= 0) return named
  const first = page.blocks.filter((block) => block.level === 1 && isUnlinked(block))
  if (first.length === 1) return page.blocks.indexOf(first[0]!)
  const linked = longestNamed(page, titles, (block) => !isUnlinked(block))
  if (linked >= 0) return linked
  const parts = new Set(titles.flatMap((title) => title.split(BARS).map((part) => part.trim())))
  return page.blocks.findIndex((block) => isWritten(block, titles, parts))
}

/** The longest heading that fits and that one of the titles holds; -1 without one. */
function longestNamed(page: Page, titles: readonly string[], fits: (block: PageBlock) => boolean): number {
  let best = -1
  let longest = LEAST_LENGTH - 1
  for (const [index, block] of page.blocks.entries()) {
    if (block.level === 0 || block.text.length <= longest || block.text.length > LONGEST || !fits(block)) continue
    const text = plain(block.text)
    if (!titles.some((title) => title.includes(text))) continue
    best = index
    longest = block.text.length
  }
  return best
}

const titlesOf = (page: Page): string[] => [
  plain(page.title),
  ...page.properties.filter(({ name }) => name === 'og:title').map(({ content }) => plain(content)),
]

/** Titles are the same whatever their letters, white space and marks of quotation. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[“”„«»]/g, '"')
    .replace(/[’‘]/g, "'")
}

/** The words of a heading, without what stands in lines below it. */
export function headingText({ text, level }: PageBlock): string {
  return level > 0 ? text.replaceAll('\n', ' ') : text.split('\n', 1)[0]!
}

/** A title that a page sets as it sets all else, perhaps with a line below it on who wrote the article. */
function isWritten(block: PageBlock, titles: readonly string[], parts: ReadonlySet<string>): boolean {
  if (block.text.length > LONGEST) return false
  const { linked } = block
  const text = headingText(block)
  if (text.length < LEAST_LENGTH || linked * 2 > text.length) return false
  const own = plain(text)
  return parts.has(own) || titles.some((title) => title.includes(own) && own.length >= title.length * LEAST_SHARE)
}
