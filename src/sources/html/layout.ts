import type { OpenElements } from './open-elements.ts'
import type { Separator } from './page.ts'

const LISTS = ['ul', 'ol', 'dl', 'menu', 'dir']
const ITEMS = new Set(['li', 'dt', 'dd'])

/** Says how each block is set off: list items and rows in lines below each other, cells beside each other. */
export class Layout {
  /** How many blocks there were when the outermost list, the innermost table and its row began. */
  #list = -1
  #table = -1
  #row = -1
  /** How the first block of an item or cell is set off, for blocks that begin within it. */
  #first: { readonly at: number; readonly separator: Separator } = { at: -1, separator: 'blank' }

  /** How a block is set off that an element starts, or the end of one (`''`), after so many blocks. */
  separatorOf(tag: string, blocks: number, open: OpenElements): Separator {
    const lists = LISTS.reduce((sum, list) => sum + open.count(list), 0)
    if (lists === 0) this.#list = -1
    else if (this.#list < 0) this.#list = blocks
    if (tag === 'table') this.#table = blocks
    if (tag === 'tr') this.#row = blocks
    if (tag === 'td' || tag === 'th') this.#first = { at: blocks, separator: this.#cellSeparator(blocks) }
    else if (ITEMS.has(tag)) this.#first = { at: blocks, separator: blocks > this.#list ? 'line' : 'blank' }
    if (this.#first.at === blocks) return this.#first.separator
    const isInCell = open.count('td') + open.count('th') > 0
    return lists > 0 && !isInCell ? 'line' : 'blank'
  }

  #cellSeparator(blocks: number): Separator {
    if (blocks > this.#row) return 'cell'
    return blocks > this.#table ? 'line' : 'blank'
  }
}
