import type { Page, PageBlock } from './page.ts'

const LEAST_LENGTH = 12

/** Index of the block that is the article's main heading, by the page's title or for want of another; -1 without one. */
export function mainHeading(page: Page): number {
  const titles = [
    page.title,
    ...page.properties.filter(({ name }) => name === 'og:title').map(({ content }) => content),
  ]
  const isTitle = (block: PageBlock) =>
    block.level > 0 && block.text.length >= LEAST_LENGTH && titles.some((title) => title.includes(block.text))
  const level = Math.min(...page.blocks.filter(isTitle).map((block) => block.level))
  const named = page.blocks.findIndex((block) => block.level === level && isTitle(block))
  if (named >= 0) return named
  const first = page.blocks.filter((block) => block.level === 1 && block.linked * 2 <= block.text.length)
  return first.length === 1 ? page.blocks.indexOf(first[0]!) : -1
}
