import type { FurnitureKind } from '../../vocabulary/index.ts'
import { boxKind } from './boxes.ts'
import type { Page, PageElement } from './page.ts'
import { ProseMeasure } from './prose.ts'

/** An element is no furniture where it holds more than this share of the page's running text. */
const MOST_FURNITURE = 0.4

/**
 * Of each element the kind of furniture that it or one around it is marked to be, `null` for content. Elements that
 * hold much of the page's running text are content whatever they are called, as are those that hold its main heading
 * and what an article sets aside in prose.
 */
export function furnitureByElement(page: Page, heading: number): (FurnitureKind | null)[] {
  const measure = new ProseMeasure(page)
  const all = measure.prose(page.elements[0]!)
  const kinds: (FurnitureKind | null)[] = []
  const isInArticle: boolean[] = []
  for (const element of page.elements) {
    const parent = page.elements[element.parent]
    const isWithin = parent !== undefined && (parent.isArticle || isInArticle[element.parent]!)
    isInArticle.push(isWithin)
    const holdsHeading = element.first <= heading && heading < element.last
    const around = kinds[element.parent] ?? null
    kinds.push(around ?? (holdsHeading ? null : ownKind(page, element, measure, all, isWithin)))
  }
  return kinds
}

function ownKind(
  page: Page,
  element: PageElement,
  measure: ProseMeasure,
  all: number,
  isInArticle: boolean,
): FurnitureKind | null {
  const prose = measure.prose(element)
  if (element.hint === null) {
    if (isCard(page, element, measure)) return 'related'
    return prose > all * MOST_FURNITURE ? null : boxKind(page, element, measure)
  }
  if (prose > all * MOST_FURNITURE && element.hint !== 'comment-form') return null
  const isAside = element.tag === 'aside' || element.tag === 'footer'
  return isAside && isInArticle && prose * 2 > measure.length(element) ? null : element.hint
}

/** A teaser of another article: a heading that is a link, with a few lines below it. */
function isCard(page: Page, element: PageElement, measure: ProseMeasure): boolean {
  const blocks = element.last - element.first
  if (blocks < 2 || blocks > 5 || measure.length(element) > 600) return false
  const headings = page.blocks.slice(element.first, element.last).filter((block) => block.level > 1)
  return headings.length > 0 && headings.every(({ linked, text }) => linked >= text.length * 0.9)
}
