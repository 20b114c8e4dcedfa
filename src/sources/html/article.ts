import type { FurnitureKind } from '../../vocabulary/index.ts'
import type { Page, PageElement } from './page.ts'
import { isProseBlock, ProseMeasure } from './prose.ts'

/** What a block of a page is: part of the article, furniture that is kept, or navigation that is left out. */
export type BlockUse = 'article' | FurnitureKind | 'left-out'

/** An element is no furniture where it holds more than this share of the page's running text. */
const MOST_FURNITURE = 0.4

/** The article's element is the innermost on the way down that keeps this share of the running text of the one above. */
const KEPT_GOING_DOWN = 0.8
const LEAST_OF_MARKED = 0.5

/** Says of each block of a page what it is. */
export function blockUses(page: Page): BlockUse[] {
  const measure = new ProseMeasure(page)
  const hints = furnitureByElement(page, measure)
  const article = page.elements[articleElement(page, measure, hints)]!
  const top = topOfArticle(page, article)
  return page.blocks.map((block, index) => {
    const hint = hints[block.element]!
    if (index >= top && index < article.last) return hint ?? 'article'
    return outsideUse(page, measure, index, hint)
  })
}

/**
 * Of each element the kind of furniture that it or one around it is hinted to be, `null` for content. Elements that
 * hold much of the page's running text are content whatever they are called, as is what an article sets aside in prose.
 */
function furnitureByElement(page: Page, measure: ProseMeasure): (FurnitureKind | null)[] {
  const all = measure.prose(page.elements[0]!)
  const kinds: (FurnitureKind | null)[] = []
  const inArticle: boolean[] = []
  for (const element of page.elements) {
    const around = element.parent < 0 ? null : kinds[element.parent]!
    const isWithin = element.parent >= 0 && (inArticle[element.parent]! || page.elements[element.parent]!.isArticle)
    inArticle.push(isWithin)
    kinds.push(around ?? ownKind(page, element, measure, all, isWithin))
  }
  return kinds
}

function ownKind(
  page: Page,
  element: PageElement,
  measure: ProseMeasure,
  all: number,
  isWithinArticle: boolean,
): FurnitureKind | null {
  if (element.hint === null) return isCard(page, element, measure) ? 'related' : null
  const prose = measure.prose(element)
  if (prose > all * MOST_FURNITURE && element.hint !== 'comment-form') return null
  if (holdsTitle(page, element)) return null
  const isAside = element.tag === 'aside' || element.tag === 'footer'
  if (isAside && isWithinArticle && prose * 2 > measure.length(element)) return null
  return element.hint
}

/** A teaser of another article: a heading that is a link, with a few lines below it. */
function isCard(page: Page, element: PageElement, measure: ProseMeasure): boolean {
  const blocks = element.last - element.first
  if (blocks < 2 || blocks > 5 || measure.length(element) > 600) return false
  const headings = page.blocks.slice(element.first, element.last).filter((block) => block.level > 1)
  return headings.length === 1 && headings[0]!.linked >= headings[0]!.text.length * 0.9
}

function holdsTitle(page: Page, element: PageElement): boolean {
  if (element.last - element.first > 40) return false
  return page.blocks.slice(element.first, element.last).some((block) => block.level === 1 && block.linked === 0)
}

/** The element that the article fills: one that says so, else the innermost that holds most running text. */
function articleElement(page: Page, measure: ProseMeasure, hints: readonly (FurnitureKind | null)[]): number {
  const all = measure.prose(page.elements[0]!)
  if (all === 0) return 0
  const richest = richestChildren(page, measure, hints)
  let current = 0
  for (let next = richest[0]!; next > 0; next = richest[current]!) {
    const prose = measure.prose(page.elements[next]!)
    if (prose < measure.prose(page.elements[current]!) * KEPT_GOING_DOWN || prose < all * LEAST_OF_MARKED) break
    current = next
  }
  const marked = page.elements.findLastIndex(
    (element, index) => element.isArticle && hints[index] === null && measure.prose(element) >= all * LEAST_OF_MARKED,
  )
  return marked > 0 && measure.prose(page.elements[marked]!) >= measure.prose(page.elements[current]!)
    ? marked
    : current
}

/** Of each element the index of the child with most running text, 0 where none has any. */
function richestChildren(page: Page, measure: ProseMeasure, hints: readonly (FurnitureKind | null)[]): number[] {
  const richest = page.elements.map(() => 0)
  for (const [index, element] of page.elements.entries()) {
    if (element.parent < 0 || hints[index] !== null || element.first === element.last) continue
    const best = richest[element.parent]!
    const most = best === 0 ? 0 : measure.prose(page.elements[best]!)
    if (measure.prose(element) > most) richest[element.parent] = index
  }
  return richest
}

/** Where the article begins: at the main heading above its element, where there is one that is near. */
function topOfArticle(page: Page, article: PageElement): number {
  const lowest = Math.max(0, article.first - 40)
  for (let index = article.first - 1; index >= lowest; index--) {
    if (page.blocks[index]!.level === 1) return index
  }
  return article.first
}

/** Outside the article running text is kept as its own, navigation left out, and the rest kept as furniture. */
function outsideUse(page: Page, measure: ProseMeasure, index: number, hint: FurnitureKind | null): BlockUse {
  const block = page.blocks[index]!
  const isLinks = block.linked * 2 > block.text.length
  if (isLinks && (hint === 'menu' || hint === null)) return 'left-out'
  if (hint !== null) return hint
  if (isProseBlock(block) || block.level === 1) return 'article'
  return measure.linkDensity(page.elements[block.element]!) > 0.5 ? 'left-out' : 'menu'
}
