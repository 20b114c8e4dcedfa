import type { Checking } from '../checking.ts'
import type { Heard, PledgesAsOf } from '../following.ts'
import { heardInRecord, type JudgedRecord } from '../judging/index.ts'
import type { Ontology } from '../ontology/index.ts'
import type { Store } from '../vocabulary/index.ts'
import { Kept } from './kept.ts'

interface Sources {
  readonly store: Store
  ontology(): Ontology
  checking(): Promise<Checking>
  judged(): Promise<JudgedRecord>
}

/** Days of which the pledges are kept. */
const DAYS = 20

/** The pledges of a record as of any day, kept until the record or what was decided about it changes. */
export class RecordPledges {
  readonly #sources: Sources
  readonly #heard = new Kept<Heard>()
  #ofDays = new Map<string, PledgesAsOf>()
  #state = ''

  constructor(sources: Sources) {
    this.#sources = sources
  }

  async asOf(day?: string): Promise<PledgesAsOf> {
    const { store, ontology, checking, judged } = this.#sources
    const decided = await judged()
    const state = `${await store.contents()} ${decided.state}`
    const compared = await checking()
    const heard = await this.#heard.get(state, () =>
      heardInRecord({ store, judged: decided, ontology: ontology() }, compared),
    )
    if (state !== this.#state || this.#ofDays.size >= DAYS) this.#ofDays = new Map()
    this.#state = state
    const known = this.#ofDays.get(day ?? '') ?? compared.following.pledges(heard, day)
    this.#ofDays.set(day ?? '', known)
    return known
  }
}
