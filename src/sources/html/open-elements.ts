import type { PageAuthor } from './page.ts'
import { BLOCK, ENDS_PARAGRAPH, SIBLINGS } from './tags.ts'

/** An element whose end has not come yet. */
export interface OpenElement {
  readonly tag: string
  /** Index of the innermost element that is kept: itself, or one around it. */
  readonly element: number
  /** Whether it is kept itself. */
  readonly isKept: boolean
  /** Whether nothing in it is text of the page. */
  readonly isSilent: boolean
  readonly isLink: boolean
  /** The author's name that its text belongs to, if any. */
  readonly author: PageAuthor | null
}

/** How far up an element is looked for that a start tag ends: deeper nesting is broken, and must stay quick to read. */
const REACH = 64

/** The elements that are open, innermost last. Ending one costs no more than starting those it ends did. */
export class OpenElements {
  readonly #open: OpenElement[] = []
  readonly #counts = new Map<string, number>()
  readonly #onEnd: (element: OpenElement) => void

  constructor(onEnd: (element: OpenElement) => void) {
    this.#onEnd = onEnd
  }

  get innermost(): OpenElement | undefined {
    return this.#open.at(-1)
  }

  start(element: OpenElement): void {
    this.#open.push(element)
    this.#counts.set(element.tag, this.count(element.tag) + 1)
  }

  /** Ends the innermost element of this name and all within it; nothing where none is open. */
  end(tag: string): void {
    if (this.count(tag) === 0) return
    while (this.#pop().tag !== tag);
  }

  endAll(): void {
    while (this.#open.length > 0) this.#pop()
  }

  /** Ends what a start tag ends without saying so: an open paragraph, list item, row or cell. */
  endImplied(tag: string): void {
    if (ENDS_PARAGRAPH.has(tag) && this.count('p') > 0)
      this.#endNearest(
        (open) => open === 'p',
        (open) => BLOCK.has(open),
      )
    const siblings = SIBLINGS.get(tag)
    if (!siblings) return
    this.#endNearest(
      (open) => siblings.ends.has(open),
      (open) => siblings.within.has(open),
    )
  }

  count(tag: string): number {
    return this.#counts.get(tag) ?? 0
  }

  /** Ends the outermost element in reach that fits, looking up to the first that bounds the search. */
  #endNearest(fits: (tag: string) => boolean, bounds: (tag: string) => boolean): void {
    let target = -1
    const lowest = Math.max(0, this.#open.length - REACH)
    for (let at = this.#open.length - 1; at >= lowest; at--) {
      const { tag } = this.#open[at]!
      if (fits(tag)) target = at
      else if (bounds(tag)) break
    }
    if (target >= 0) while (this.#open.length > target) this.#pop()
  }

  #pop(): OpenElement {
    const element = this.#open.pop()!
    this.#counts.set(element.tag, this.count(element.tag) - 1)
    this.#onEnd(element)
    return element
  }
}
