import type { FurnitureKind } from '../../vocabulary/index.ts'
import { linkedBody } from './linked-body.ts'
import type { Page, PageElement } from './page.ts'
import { isProseBlock, ProseMeasure } from './prose.ts'

/** The blocks that the article of a page fills, its heading included: from `first` to before `last`. */
export interface Body {
  readonly first: number
  readonly last: number
}

/** The article's element is the innermost on the way down that keeps this share of the running text of the one above. */
const KEPT_GOING_DOWN = 0.8
const LEAST_OF_MARKED = 0.5

/** Of so many characters won by going up one must be running text. */
const LEAST_WON = 2

/** A heading with less than this share of the page's running text behind it heads nothing. */
const LEAST_BEHIND = 0.25

/**
 * Up to so many paragraphs below a heading may be a summary, whose article stands in the next element: so many times as
 * long, or longer than the only one.
 */
const MOST_OF_SUMMARY = 3
const ARTICLE_TO_SUMMARY = 2

/** Where on a page its article stands; `null` where no running text tells. */
export function bodyOf(page: Page, heading: number, hints: readonly (FurnitureKind | null)[]): Body | null {
  const described = linkedBody(page)
  if (described) return withHeading(described, heading)
  const all = new ProseMeasure(page, (block) => hints[block.element] === null)
  const total = all.prose(page.elements[0]!)
  if (total === 0) return null
  const behind = all.prose({ first: heading + 1, last: page.blocks.length })
  const top = heading >= 0 && behind >= total * LEAST_BEHIND ? heading : -1
  const measure = top < 0 ? all : new ProseMeasure(page, (block, at) => at > top && hints[block.element] === null)
  const scope = top < 0 ? 0 : scopeOfHeading(page, measure, top)
  const article = articleElement(page, measure, hints, scope)
  const { first } = page.elements[article]!
  const last = endOfLikeParts(page, measure, hints, article)
  return top < 0 ? withHeading({ first, last }, heading) : { first: top, last }
}

/** How many blocks above the article its heading may stand where nothing but itself ties the two together. */
const HEADING_ABOVE = 40

function withHeading({ first, last }: Body, heading: number): Body {
  return heading >= 0 && heading < last && heading >= first - HEADING_ABOVE ? { first: heading, last } : { first, last }
}

/** The innermost element around a heading that holds its article, which may begin behind a summary. */
function scopeOfHeading(page: Page, measure: ProseMeasure, heading: number): number {
  let scope = page.blocks[heading]!.element
  while (scope > 0 && measure.prose(page.elements[scope]!) === 0) scope = page.elements[scope]!.parent
  for (;;) {
    const element = page.elements[scope]!
    if (scope <= 0 || measure.count(element) > MOST_OF_SUMMARY) return scope
    const next = nextElement(page, measure, scope)
    const least = measure.count(element) > 1 ? ARTICLE_TO_SUMMARY : 1
    if (next < 0 || measure.prose(page.elements[next]!) < measure.prose(element) * least) return scope
    if (isRepeated(page, page.elements[next]!)) return scope
    scope = page.elements[next]!.parent
  }
}

/** The outermost element that holds the next running text behind `scope` and not `scope` itself; -1 without any. */
function nextElement(page: Page, measure: ProseMeasure, scope: number): number {
  const block = measure.nextProse(page.elements[scope]!.last)
  if (block < 0) return -1
  let next = page.blocks[block]!.element
  if (holds(page.elements[next]!, page.elements[scope]!)) return -1
  for (;;) {
    const { parent } = page.elements[next]!
    if (parent < 0 || holds(page.elements[parent]!, page.elements[scope]!)) return next
    next = parent
  }
}

const holds = (outer: PageElement, inner: PageElement) => outer.first <= inner.first && outer.last >= inner.last

/** How many elements of one kind, each with a line above its text, make a list of comments or teasers. */
const LEAST_REPEATED = 3
const LONGEST_OF_LIST = 4

/** Whether an element is a list of like parts, each a few paragraphs below a short line: comments, or other articles. */
function isRepeated(page: Page, { first, last }: PageElement): boolean {
  const seen = new Map<string, number>()
  for (let at = first; at < last; at++) {
    const around = page.elements[page.blocks[at]!.element]!
    const part = isLone(around) ? page.elements[around.parent]! : around
    if (part.first !== at || part.last - part.first < 2 || part.last - part.first > LONGEST_OF_LIST) continue
    if (isProseBlock(page.blocks[at]!)) continue
    const count = (seen.get(part.signature) ?? 0) + 1
    if (count >= LEAST_REPEATED) return true
    seen.set(part.signature, count)
  }
  return false
}

const isLone = ({ first, last }: PageElement) => last - first === 1

/** The element that the article fills: one that says so, else the innermost that holds most running text. */
function articleElement(
  page: Page,
  measure: ProseMeasure,
  hints: readonly (FurnitureKind | null)[],
  scope: number,
): number {
  const all = measure.prose(page.elements[scope]!)
  const richest = richestChildren(page, measure)
  let current = scope
  for (let next = richest[scope]!; next > 0; next = richest[current]!) {
    const prose = measure.prose(page.elements[next]!)
    if (prose < measure.prose(page.elements[current]!) * KEPT_GOING_DOWN || prose < all * LEAST_OF_MARKED) break
    current = next
  }
  const marked = page.elements.findLastIndex(
    (element, index) =>
      element.isArticle &&
      hints[index] === null &&
      holds(page.elements[scope]!, element) &&
      measure.prose(element) >= all * LEAST_OF_MARKED,
  )
  const isMarked = marked > 0 && measure.prose(page.elements[marked]!) >= measure.prose(page.elements[current]!)
  return widened(page, measure, isMarked ? marked : current, scope)
}

/** Goes up again as long as what is won is running text for a good part: an article in several elements. */
function widened(page: Page, measure: ProseMeasure, article: number, scope: number): number {
  let widest = article
  for (let at = article; at !== scope && at > 0; ) {
    at = page.elements[at]!.parent
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

/** Beside each other these hold what has nothing to do with each other. */
const CELLS = new Set(['td', 'th'])

/** Where the last of the elements ends that follow an article's in its kind: an article in several parts. */
function endOfLikeParts(
  page: Page,
  measure: ProseMeasure,
  hints: readonly (FurnitureKind | null)[],
  article: number,
): number {
  const { parent, signature, last } = page.elements[article]!
  let end = last
  if (parent < 0) return end
  for (let at = article + 1; at < page.elements.length; at++) {
    const part = page.elements[at]!
    if (part.first >= page.elements[parent]!.last) break
    if (part.parent !== parent || part.last <= end) continue
    if (part.signature !== signature || CELLS.has(part.tag) || measure.prose(part) === 0 || hints[at] !== null) continue
    if (measure.prose({ first: end, last: part.first }) > 0 || isOther(page, part)) break
    end = part.last
  }
  return end
}

/** Whether a part is of its own: below a headline that leads to it, or below any where no class ties the two. */
function isOther(page: Page, { first, signature, tag }: PageElement): boolean {
  const { level, linked, text } = page.blocks[first]!
  return level > 0 && (level === 1 || linked >= text.length * 0.9 || signature.trim() === tag)
}
