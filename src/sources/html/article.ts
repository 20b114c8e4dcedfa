import type { FurnitureKind } from '../../vocabulary/index.ts'
import { endsSentence } from '../../text/index.ts'
import { lineWording } from '../furniture/index.ts'
import { bodyOf } from './body.ts'
import { furnitureByElement } from './marked-furniture.ts'
import { mainHeading } from './main-heading.ts'
import { findNotes } from './notes.ts'
import type { Page, PageBlock, PageElement } from './page.ts'
import { isProseBlock, ProseMeasure } from './prose.ts'

/** What a block of a page is: part of the article, furniture that is kept, or navigation that is left out. */
export type BlockUse = 'article' | 'note' | FurnitureKind | 'left-out'

/** What the blocks of a page are, and which of them is the article's heading; -1 without one. */
export interface PageUses {
  readonly uses: readonly BlockUse[]
  readonly heading: number
}

/** Says of each block of a page what it is. `names` are those that its markup gives as authors. */
export function blockUses(page: Page, names: readonly string[]): PageUses {
  const heading = mainHeading(page)
  const hints = furnitureByElement(page, heading)
  const measure = new ProseMeasure(page, (block) => hints[block.element] === null)
  const body = bodyOf(page, heading, hints)
  const { first, last } = body ?? { first: 0, last: page.blocks.length }
  const notes = body && findNotes(page, body, heading, names)
  const bottom = page.blocks.slice(first, last).findLastIndex(isProseBlock) + first + 1
  const uses = page.blocks.map((block, index): BlockUse => {
    const hint = hints[block.element]!
    const element = page.elements[block.element]!
    if (index < first || index >= last) return outsideUse(block, element, measure, hint)
    if (hint !== null) return hint === 'menu' && isMostlyLinks(block) ? 'left-out' : hint
    const isButtons = isLinkList(page, element, measure, index >= bottom) || isLoneLink(block, element)
    if (isButtons && block.level === 0) return 'related'
    const invitation = invitationKind(block)
    if (invitation) return invitation
    return notes?.[index] ? 'note' : 'article'
  })
  leaveEmptyHeadings(page, uses, first, last)
  return { uses, heading: first <= heading && heading < last ? heading : -1 }
}

/** Headings at the end of the article head what was found to be none of it. */
function leaveEmptyHeadings({ blocks }: Page, uses: BlockUse[], first: number, last: number): void {
  for (let at = last - 1; at > first; at--) {
    if (uses[at] !== 'article') continue
    if (blocks[at]!.level === 0) return
    uses[at] = 'related'
  }
}

const LONGEST_INVITATION = 400

/** What a block of two or more lines is by the first of them: `Subscribe to the weekly` above what it offers. */
function invitationKind({ text, level }: PageBlock): FurnitureKind | null {
  const end = text.indexOf('\n')
  if (end < 0 || level > 0 || text.length > LONGEST_INVITATION) return null
  const kind = lineWording(text.slice(0, end))
  return kind === 'notice' || kind === 'related' ? kind : null
}

const ITEMS = new Set(['li', 'td', 'th', 'dt', 'dd'])

/** A paragraph that is one link and no sentence leads to another article. */
function isLoneLink({ text, linked }: PageBlock, { tag }: PageElement): boolean {
  return !ITEMS.has(tag) && linked >= text.length * 0.95 && !endsSentence(text, text.length)
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

/** Outside the article links are left out, other texts kept as related to it, and the rest as furniture. */
function outsideUse(
  block: PageBlock,
  element: PageElement,
  measure: ProseMeasure,
  hint: FurnitureKind | null,
): BlockUse {
  if (isMostlyLinks(block) && (hint === 'menu' || hint === null)) return 'left-out'
  if (hint !== null) return hint
  if (isProseBlock(block)) return 'related'
  return measure.linkDensity(element) > 0.5 ? 'left-out' : 'menu'
}
