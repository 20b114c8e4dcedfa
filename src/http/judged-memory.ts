import { Kept } from './kept.ts'
import type { PublishedMemory } from './published-memory.ts'
import { type CheckedRecord, checkRecord, decided, type JudgedRecord, judgedRecord } from '../judging/index.ts'
import type { Ontology } from '../ontology/index.ts'
import type { RecordFinding, Store } from '../vocabulary/index.ts'

/** What a page asks for again and again and takes long to find out: kept until the record changes. */
export class JudgedMemory {
  readonly #store: Store
  readonly #ontology: () => Ontology
  readonly #published: PublishedMemory
  #judgements = 0
  #judged = new Kept<JudgedRecord>()
  #checked = new Kept<CheckedRecord>()
  #decided = new Kept<readonly RecordFinding[]>()

  constructor(store: Store, ontology: () => Ontology, published: PublishedMemory) {
    this.#store = store
    this.#published = published
    this.#ontology = ontology
  }

  /** What persons decided about the record's statements. */
  async judged(): Promise<JudgedRecord> {
    const state = `${await this.#store.state()} ${this.#judgements}`
    return this.#judged.get(state, () => judgedRecord(this.#store, this.#ontology()))
  }

  /** The record's findings with what was decided; it is checked again only where its statements changed. */
  async findings(): Promise<readonly RecordFinding[]> {
    const judged = await this.judged()
    const state = `${await this.#store.state()} ${judged.state}`
    const checked = await this.#checked.get(state, () => this.#check())
    return this.#decided.get(`${state} ${this.#judgements}`, () => decided(this.#store, checked))
  }

  async #check(): Promise<CheckedRecord> {
    return checkRecord(this.#store, await this.#published.checking(), this.#ontology())
  }

  /** Something was judged here. */
  forget(): void {
    this.#judgements += 1
  }
}
