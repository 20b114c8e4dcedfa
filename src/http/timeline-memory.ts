import type { Ontology } from '../ontology/index.ts'
import { happeningsOf, tellsApart } from '../record/index.ts'
import type { TimelineHappening } from '../views/index.ts'
import type { StatementSubject, Store } from '../vocabulary/index.ts'
import { Kept } from './kept.ts'

/** Subjects that are kept. */
const KEPT = 20

/** The happenings of a record by their subject, kept until the record changes. */
export class TimelineMemory {
  readonly #store: Store
  readonly #ontology: () => Ontology
  #state = ''
  #known = new Map<string, Kept<readonly TimelineHappening[]>>()

  constructor(store: Store, ontology: () => Ontology) {
    this.#store = store
    this.#ontology = ontology
  }

  async happenings(subject: StatementSubject): Promise<readonly TimelineHappening[]> {
    const state = await this.#store.state()
    if (state !== this.#state || this.#known.size >= KEPT) this.#known = new Map()
    this.#state = state
    const key = JSON.stringify([subject.state, subject.dyad, subject.entity])
    const kept = this.#known.get(key) ?? new Kept<readonly TimelineHappening[]>()
    this.#known.set(key, kept)
    return await kept.get(state, () => this.#find(subject))
  }

  async #find(subject: StatementSubject): Promise<readonly TimelineHappening[]> {
    const { entities } = this.#ontology()
    return happeningsOf(await this.#store.events(subject), (id) => tellsApart(id, entities))
  }
}
