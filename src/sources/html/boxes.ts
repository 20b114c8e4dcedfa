import type { FurnitureKind } from '../../vocabulary/index.ts'
import { isShareButton, lineWording } from '../furniture/index.ts'
import type { Page, PageBlock, PageElement } from './page.ts'
import type { ProseMeasure } from './prose.ts'

/** A box in the midst of an article has so many blocks at the most, and so many characters. */
const MOST_BLOCKS = 6
const LONGEST = 700

/** What a reader is asked to click has so many characters at the most. */
const LONGEST_BUTTON = 40
const MOST_LINKED = 0.5

/** Boxes are elements that a page lays out, not paragraphs, items or cells. */
const BOXES = new Set(['div', 'section', 'aside', 'ul', 'figure', 'fieldset', 'center', 'table'])

/**
 * What an element is by its first words: a list of other articles below `Most viewed`, an advertisement below
 * `Advertisement`, a box below `Read more:`, a few words above a button. `null` for all else.
 */
export function boxKind(page: Page, element: PageElement, measure: ProseMeasure): FurnitureKind | null {
  if (!BOXES.has(element.tag) || element.last - element.first < 2) return null
  const first = page.blocks[element.first]!
  const wording = first.text.length > LONGEST_BUTTON * 2 ? null : lineWording(first.text)
  if (wording === 'list') return 'related'
  const isSmall = element.last - element.first <= MOST_BLOCKS && measure.length(element) <= LONGEST
  if (!isSmall) return null
  return wording ?? (endsInButton(page, element, measure) ? 'notice' : null)
}

/** A sentence or two with nothing below them but a link of a few words: `Sign up`. */
function endsInButton(page: Page, element: PageElement, measure: ProseMeasure): boolean {
  const last = page.blocks[element.last - 1]!
  if (last.level > 0 || last.text.length > LONGEST_BUTTON || !isLink(last) || isShareButton(last.text)) return false
  return measure.count(element) <= 1 && measure.linkDensity(element) < MOST_LINKED
}

const isLink = ({ text, linked }: PageBlock) => linked >= text.length * 0.9
