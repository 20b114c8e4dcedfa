import type { FigureFacets, FigureFilter } from '../vocabulary/index.ts'
import { figureFacets } from './facets.ts'
import type { OpenRecord } from './open-record.ts'

/** `writes` counts what this process has put in; the database tells what others have. */
export const stateOf = async ({ dialect, db }: OpenRecord, writes: number): Promise<string> =>
  `${writes} ${await dialect.writesByOthers(db)}`

/** Filters whose facets are kept. */
const KEPT = 200

/**
 * Facets that were counted, kept until the record changes: to count those of 150,000 figures takes a fifth of a
 * second, and every page of a list of figures asks for them.
 */
export class FacetMemory {
  readonly #counted = new Map<string, FigureFacets>()
  #state = ''

  async facets(record: OpenRecord, filter: FigureFilter, writes: number): Promise<FigureFacets> {
    const state = await stateOf(record, writes)
    if (state !== this.#state || this.#counted.size === KEPT) this.#counted.clear()
    this.#state = state
    const { indicator, dyad, period, modality, domain, publisher, document } = filter
    const key = JSON.stringify([indicator, dyad, period, modality, domain, publisher, document])
    const facets = this.#counted.get(key) ?? (await figureFacets(record, filter))
    this.#counted.set(key, facets)
    return facets
  }
}
