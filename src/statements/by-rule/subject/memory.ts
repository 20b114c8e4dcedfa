import type { Domain, Measure, Quantity } from '../../../vocabulary/index.ts'
import { endOf, monthsApart } from '../times/edtf.ts'

/** A figure read before, for those behind it that say less of themselves. */
export interface Remembered {
  readonly indicator: string
  readonly domain: Domain
  readonly measure: Measure
  readonly quantity: Quantity
  /** The time it tells of: the period of a fact that nothing else is only measured against. */
  readonly told: string | null
  /** The period of what others were measured against, else `null`. */
  readonly compared: string | null
  /** Index of its sentence. */
  readonly sentence: number
}

/** How many sentences back a figure is remembered. */
const SPAN = 3

/** What the last figures of a document are of: by their kind of unit, the last level, and the last of all. */
export class Memory {
  readonly #byKind = new Map<string, Remembered>()
  #level: Remembered | null = null
  #last: Remembered | null = null
  #told: Remembered | null = null
  #comparison: number | null = null
  #heading = -1
  /** The last shared name of money that was told apart (`Canadian dlrs`), with its paragraph. */
  named: { readonly code: string; readonly paragraph: number } | null = null
  /** The sign of the last balance, with its sentence. */
  balance: { readonly sign: 1 | -1; readonly sentence: number } | null = null
  /** What was told last before a list, and by the items that the present one lies within. */
  #lead: Remembered | null = null
  #items: { readonly column: number; told: Remembered | null }[] = []

  /** Under a new heading nothing goes on; of what other items of a list tell, an item takes over only what those around it tell. */
  enter(heading: number, column: number | null, sentence: number): void {
    if (heading === this.#heading && column === null) return this.#leave()
    const isInside = heading === this.#heading
    const told = isInside && column !== null ? this.#around(column) : null
    if (!isInside) this.#leave()
    this.#heading = heading
    this.#byKind.clear()
    this.#level = null
    this.#last = null
    this.#told = told && { ...told, sentence: sentence - 1 }
    if (column !== null) this.#items.push({ column, told: null })
    this.#comparison = null
  }

  /** Behind a list. */
  #leave(): void {
    this.#items = []
    this.#lead = null
  }

  /** What the items around one in this column told, else what stood before the list. */
  #around(column: number): Remembered | null {
    if (this.#items.length === 0) this.#lead = this.#told
    while (this.#items.length > 0 && this.#items.at(-1)!.column >= column) this.#items.pop()
    return this.#items.at(-1)?.told ?? this.#lead
  }

  note(figure: Remembered): void {
    this.#byKind.set(kindOf(figure.quantity, figure.measure), figure)
    if (figure.measure === 'level' && figure.quantity.dimension !== 'percent') this.#level = figure
    this.#last = figure
    // "47 mln, while in 2022 it had been 107 mln": a look back does not move on.
    const isBack =
      figure.told !== null && this.#told?.sentence === figure.sentence && endOf(figure.told) < endOf(this.#told.told!)
    if (figure.told !== null && !isBack) {
      this.#told = figure
      const item = this.#items.at(-1)
      if (item) item.told = figure
    } else if (figure.told === null && figure.compared !== null && this.#told?.told)
      this.#comparison = monthsApart(figure.compared, this.#told.told)
  }

  /** The last figure of the same kind of unit and measure; for a change without one the last level. */
  like(quantity: Quantity, measure: Measure, sentence: number): Remembered | null {
    const same = this.#byKind.get(kindOf(quantity, measure)) ?? null
    return within(measure === 'change' ? newer(same, this.#level) : same, sentence)
  }

  /** The period that was told of last, of a figure of the same thing or in the same sentence. */
  told(indicator: string, domain: Domain, sentence: number): string | null {
    const figure = within(this.#told, sentence)
    if (!figure) return null
    const isAlike =
      indicator === 'other' ? figure.domain === domain : figure.indicator === indicator || figure.domain === domain
    return isAlike || sentence - figure.sentence <= 1 ? figure.told : null
  }

  /** The period told of last, whatever it was of. */
  toldLast(sentence: number): string | null {
    return within(this.#told, sentence)?.told ?? null
  }

  /** That of an earlier figure of the same sentence. */
  toldHere(sentence: number): string | null {
    return this.#told?.sentence === sentence ? this.#told.told : null
  }

  /** By how many months what was last measured against lay before what it was measured for. */
  get comparison(): number | null {
    return this.#comparison
  }

  level(sentence: number): Remembered | null {
    return within(this.#level, sentence)
  }

  last(sentence: number): Remembered | null {
    return within(this.#last, sentence)
  }
}

const kindOf = ({ dimension, unit }: Quantity, measure: Measure): string =>
  dimension === 'count' ? unit : dimension === 'percent' ? measure : dimension

const newer = (one: Remembered | null, other: Remembered | null): Remembered | null => {
  if (!one || !other) return one ?? other
  const isLater =
    other.sentence > one.sentence || (other.sentence === one.sentence && other.quantity.first > one.quantity.first)
  return isLater ? other : one
}

const within = (figure: Remembered | null, sentence: number): Remembered | null =>
  figure && sentence - figure.sentence <= SPAN ? figure : null
