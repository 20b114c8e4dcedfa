import type { Ontology } from '../ontology/index.ts'
import { judgedTold } from '../judging/index.ts'
import { happeningsOf, tellsApart } from '../record/index.ts'
import type { TimelineHappening } from '../views/index.ts'
import type { StatementSubject, Store } from '../vocabulary/index.ts'
import type { JudgedMemory } from './judged-memory.ts'
import { Kept } from './kept.ts'
import type { KeptFiles } from './kept-file.ts'

/** Subjects that are kept. */
const KEPT = 20

type Happenings = readonly TimelineHappening[]

interface TimelineSources {
  readonly store: Store
  readonly memory: JudgedMemory
  readonly files?: KeptFiles | undefined
  ontology(): Ontology
}

/** The happenings of a record as judged, by their subject, kept until the record or what was decided changes. */
export class TimelineMemory {
  readonly #sources: TimelineSources
  /** Those of all subjects. */
  readonly #all: Kept<Happenings>
  #state = ''
  #known = new Map<string, Kept<Happenings>>()

  constructor(sources: TimelineSources) {
    this.#sources = sources
    this.#all = new Kept(sources.files?.of('timeline'))
  }

  async happenings(subject: StatementSubject): Promise<Happenings> {
    const { memory } = this.#sources
    const state = await memory.compared()
    if (state !== this.#state || this.#known.size >= KEPT) this.#known = new Map()
    this.#state = state
    const { state: ofState, dyad, entity } = subject
    const key = JSON.stringify([ofState, dyad, entity])
    const isAll = (ofState ?? dyad ?? entity) === undefined
    const kept = isAll ? this.#all : (this.#known.get(key) ?? new Kept<Happenings>())
    if (!isAll) this.#known.set(key, kept)
    return await kept.get(
      state,
      () => this.#find(subject),
      () => memory.compared(),
    )
  }

  async warm(): Promise<void> {
    this.#all.warm(await this.#sources.memory.compared())
  }

  async #find(subject: StatementSubject): Promise<Happenings> {
    const { store, memory, ontology } = this.#sources
    const { entities } = ontology()
    const events = judgedTold(await store.events(subject), await memory.judged())
    return happeningsOf(events, (id) => tellsApart(id, entities))
  }
}
