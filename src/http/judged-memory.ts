import { createChecking } from '../checking.ts'
import { type CheckedRecord, checkRecord, decided, type JudgedRecord, judgedRecord } from '../judging/index.ts'
import type { Ontology } from '../ontology/index.ts'
import type { RecordFinding, Store } from '../vocabulary/index.ts'

/** What a page asks for again and again and takes long to find out: kept until the record changes. */
export class JudgedMemory {
  readonly #store: Store
  readonly #ontology: () => Ontology
  /** Built when it is first needed. */
  readonly checking = once(() => createChecking(this.#ontology()))
  #judgements = 0
  #judged = new Kept<JudgedRecord>()
  #checked = new Kept<CheckedRecord>()
  #decided = new Kept<readonly RecordFinding[]>()

  constructor(store: Store, ontology: () => Ontology) {
    this.#store = store
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
    const checked = await this.#checked.get(state, () => checkRecord(this.#store, this.checking(), this.#ontology()))
    return this.#decided.get(`${state} ${this.#judgements}`, () => decided(this.#store, checked))
  }

  /** Something was judged here. */
  forget(): void {
    this.#judgements += 1
  }
}

/** One answer, kept for as long as it is asked for in the same state; several who ask at once wait for the same. */
class Kept<T> {
  #state: string | null = null
  #answer: Promise<T> | null = null

  get(state: string, ask: () => Promise<T>): Promise<T> {
    if (this.#answer && this.#state === state) return this.#answer
    const answer = ask()
    this.#state = state
    this.#answer = answer
    answer.catch(() => {
      if (this.#answer === answer) this.#answer = null
    })
    return answer
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}
