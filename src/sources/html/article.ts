import type { FurnitureKind } from '../../vocabulary/index.ts'
import { furnitureByElement } from './marked-furniture.ts'
import { mainHeading } from './main-heading.ts'
import type { Page, PageBlock, PageElement } from './page.ts'
import { isProseBlock, ProseMeasure } from './prose.ts'

/** What a block of a page is: part of the article, furniture that is kept, or navigation that is left out. */
export type BlockUse = 'article' | FurnitureKind | 'left-out'

/** The article's element is the innermost on the way down that keeps this share of the running text of the one above. */
const KEPT_GOING_DOWN = 0.8
const LEAST_OF_MARKED = 0.5

/** Of so many characters won by going up one must be running text. */
const LEAST_WON = 2

/** How many blocks above the article's element its main heading may stand. */
const HEADING_ABOVE = 40

/** Says of each block of a page what it is. */
export function blockUses(page: Page): BlockUse[] {
  const heading = mainHeading(page)
  const hints = furnitureByElement(page, heading)
  const measure = new ProseMeasure(page, (block) => hints[block.element] === null)
  const article = page.elements[articleElement(page, measure, hints)]!
  const { top, bottom } = boundsOf(page, article, heading)
  return page.blocks.map((block, index) => {
    const hint = hints[block.element]!
    const element = page.elements[block.element]!
    if (index < top || index >= article.last) return outsideUse(block, element, measure, hint)
    if (hint !== null) return hint === 'menu' && isMostlyLinks(block) ? 'left-out' : hint
    const isButtons = isLinkList(page, element, measure, index >= bottom)
    return isButtons && block.level === 0 ? 'related' : 'article'
  })
}

/** The element that the article fills: one that says so, else the innermost that holds most running text. */
function articleElement(page: Page, measure: ProseMeasure, hints: readonly (FurnitureKind | null)[]): number {
  const all = measure.prose(page.elements[0]!)
  if (all === 0) return 0
  const richest = richestChildren(page, measure)
  let current = 0
  for (let next = richest[0]!; next > 0; next = richest[current]!) {
    const prose = measure.prose(page.elements[next]!)
    if (prose < measure.prose(page.elements[current]!) * KEPT_GOING_DOWN || prose < all * LEAST_OF_MARKED) break
    current = next
  }
  const marked = page.elements.findLastIndex(
    (element, index) => element.isArticle && hints[index] === null && measure.prose(element) >= all * LEAST_OF_MARKED,
  )
  const isMarked = marked > 0 && measure.prose(page.elements[marked]!) >= measure.prose(page.elements[current]!)
  return widened(page, measure, isMarked ? marked : current)
}

/** Goes up again as long as what is won is running text for a good part: an article in several elements. */
function widened(page: Page, measure: ProseMeasure, article: number): number {
  let widest = article
  for (let at = page.elements[article]!.parent; at >= 0; at = page.elements[at]!.parent) {
    const prose = measure.prose(page.elements[at]!) - measure.prose(page.elements[widest]!)
    const length = measure.length(page.elements[at]!) - measure.length(page.elements[widest]!)
    if (prose > 0 && prose * LEAST_WON >= length) widest = at
  }
  return widest
}

/** Of each element the index of the child with most running text, 0 where none has any. */
function richestChildren(page: Page, measure: ProseMeasure): number[] {
  const richest = page.elements.map(() => 0)
  for (const [index, element] of page.elements.entries()) {
    if (element.parent < 0 || element.first === element.last) continue
    const best = richest[element.parent]!
    const most = best === 0 ? 0 : measure.prose(page.elements[best]!)
    if (measure.prose(element) > most) richest[element.parent] = index
  }
  return richest
}

/** The article begins at its main heading, in or above its element; `bottom` is behind its last running text. */
function boundsOf(
  page: Page,
  article: PageElement,
  heading: number,
): { readonly top: number; readonly bottom: number } {
  const inside = page.blocks.slice(article.first, article.last)
  const firstProse = article.first + Math.max(0, inside.findIndex(isProseBlock))
  const bottom = article.first + inside.findLastIndex(isProseBlock) + 1
  const isNear = heading >= article.first - HEADING_ABOVE && heading <= firstProse
  return { top: heading >= 0 && isNear ? heading : article.first, bottom }
}

/** A list of links within the article: buttons and tags anywhere, headlines of other articles below its text. */
function isLinkList(page: Page, element: PageElement, measure: ProseMeasure, isBelow: boolean): boolean {
  const list = element.tag === 'li' || element.tag === 'p' ? page.elements[element.parent]! : element
  const blocks = list.last - list.first
  const density = measure.linkDensity(list)
  if (list.parent < 0 || blocks < 2 || density < 0.75 || measure.prose(list) > 0) return false
  return isBelow || measure.length(list) < blocks * 50
}

const isMostlyLinks = (block: PageBlock) => block.linked * 2 > block.text.length

/** Outside the article running text is kept as its own, navigation left out, and the rest kept as furniture. */
function outsideUse(
  block: PageBlock,
  element: PageElement,
  measure: ProseMeasure,
  hint: FurnitureKind | null,
): BlockUse {
  if (isMostlyLinks(block) && (hint === 'menu' || hint === null)) return 'left-out'
  if (hint !== null) return hint
  if (isProseBlock(block)) return 'article'
  return measure.linkDensity(element) > 0.5 ? 'left-out' : 'menu'
}
