import { Kept } from './kept.ts'
import type { PublishedMemory } from './published-memory.ts'
import {
  type CheckedRecord,
  checkRecord,
  decided,
  type JudgedDocuments,
  type JudgedRecord,
  judgedRecord,
} from '../judging/index.ts'
import type { Ontology } from '../ontology/index.ts'
import type { RecordFinding, Store } from '../vocabulary/index.ts'

/** What a page asks for again and again and takes long to find out: kept until the record changes. */
export class JudgedMemory {
  readonly #store: Store
  readonly #ontology: () => Ontology
  readonly #published: PublishedMemory
  #judgements = 0
  #judged = new Kept<JudgedRecord>()
  /** What a further judgement changes nothing of. */
  #documents: { readonly state: string; readonly known: JudgedDocuments } = { state: '', known: new Map() }
  #checked = new Kept<CheckedRecord>()
  #decided = new Kept<readonly RecordFinding[]>()

  constructor(store: Store, ontology: () => Ontology, published: PublishedMemory) {
    this.#store = store
    this.#published = published
    this.#ontology = ontology
  }

  /** What persons decided about the record's statements. */
  async judged(): Promise<JudgedRecord> {
    const state = await this.#store.state()
    const known = this.#documents.state === state ? this.#documents.known : new Map()
    this.#documents = { state, known }
    return this.#judged.get(`${state} ${this.#judgements}`, () => judgedRecord(this.#store, this.#ontology(), known))
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
