import type { Page, PageBlock, PageElement } from './page.ts'

const LEAST_PROSE = 80
const LEAST_PROSE_HAN = 30
const STOP = /[.!?…。！？؟।]["'”’»)\]]*\s*$/
const HAN = /[\u3040-\u30ff\u3400-\u9fff]/

/** Whether a block is running text: long, mostly no link, and ending like a sentence or longer than any headline. */
export function isProseBlock({ text, linked, level }: PageBlock): boolean {
  const least = HAN.test(text.slice(0, 20)) ? LEAST_PROSE_HAN : LEAST_PROSE
  if (level > 0 || text.length < least || linked * 2 > text.length) return false
  return text.length > least * 2.5 || STOP.test(text.slice(-12))
}

/** Sums over the blocks of a page, so that what an element holds is known at once. */
export class ProseMeasure {
  readonly #prose: Uint32Array
  readonly #counts: Uint32Array
  readonly #length: Uint32Array
  readonly #linked: Uint32Array

  /** Blocks that do not count hold no running text for it. */
  constructor({ blocks }: Page, counts: (block: PageBlock, index: number) => boolean = () => true) {
    this.#prose = new Uint32Array(blocks.length + 1)
    this.#counts = new Uint32Array(blocks.length + 1)
    this.#length = new Uint32Array(blocks.length + 1)
    this.#linked = new Uint32Array(blocks.length + 1)
    for (const [index, block] of blocks.entries()) {
      const isProse = counts(block, index) && isProseBlock(block)
      this.#prose[index + 1] = this.#prose[index]! + (isProse ? block.text.length : 0)
      this.#counts[index + 1] = this.#counts[index]! + (isProse ? 1 : 0)
      this.#length[index + 1] = this.#length[index]! + block.text.length
      this.#linked[index + 1] = this.#linked[index]! + block.linked
    }
  }

  /** Characters of running text in an element. */
  prose({ first, last }: Pick<PageElement, 'first' | 'last'>): number {
    return this.#prose[last]! - this.#prose[first]!
  }

  /** Paragraphs of running text in an element. */
  count({ first, last }: PageElement): number {
    return this.#counts[last]! - this.#counts[first]!
  }

  /** Index of the first block of running text from one on; -1 without any. */
  nextProse(from: number): number {
    const before = this.#counts[from]!
    if (this.#counts.at(-1) === before) return -1
    let [low, high] = [from, this.#counts.length - 1]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (this.#counts[middle]! > before) high = middle
      else low = middle
    }
    return low
  }

  /** Share of an element's characters that stand in links; 0 where it holds none. */
  linkDensity({ first, last }: PageElement): number {
    const length = this.#length[last]! - this.#length[first]!
    return length === 0 ? 0 : (this.#linked[last]! - this.#linked[first]!) / length
  }

  length({ first, last }: PageElement): number {
    return this.#length[last]! - this.#length[first]!
  }
}
