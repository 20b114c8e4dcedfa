import type { Ontology } from '../ontology/index.ts'
import { judgedEvents, type JudgedRecord } from '../judging/index.ts'
import { happeningsOf, tellsApart } from '../record/index.ts'
import type { TimelineHappening } from '../views/index.ts'
import type { StatementSubject, Store } from '../vocabulary/index.ts'
import type { JudgedMemory } from './judged-memory.ts'
import { Kept } from './kept.ts'

/** Subjects that are kept. */
const KEPT = 20

/** The happenings of a record as judged, by their subject, kept until the record or what was decided changes. */
export class TimelineMemory {
  readonly #store: Store
  readonly #ontology: () => Ontology
  #state = ''
  #known = new Map<string, Kept<readonly TimelineHappening[]>>()

  readonly #judged: JudgedMemory

  constructor(store: Store, ontology: () => Ontology, judged: JudgedMemory) {
    this.#judged = judged
    this.#store = store
    this.#ontology = ontology
  }

  async happenings(subject: StatementSubject): Promise<readonly TimelineHappening[]> {
    const judged = await this.#judged.judged()
    const state = `${await this.#store.contents()} ${judged.state}`
    if (state !== this.#state || this.#known.size >= KEPT) this.#known = new Map()
    this.#state = state
    const key = JSON.stringify([subject.state, subject.dyad, subject.entity])
    const kept = this.#known.get(key) ?? new Kept<readonly TimelineHappening[]>()
    this.#known.set(key, kept)
    return await kept.get(state, () => this.#find(subject, judged))
  }

  async #find(subject: StatementSubject, judged: JudgedRecord): Promise<readonly TimelineHappening[]> {
    const { entities } = this.#ontology()
    const events = judgedEvents(await this.#store.events(subject), judged)
    return happeningsOf(events, (id) => tellsApart(id, entities))
  }
}
