import type { Checking } from '../checking.ts'
import type { Heard, PledgesAsOf } from '../following.ts'
import { heardInRecord, type JudgedRecord } from '../judging/index.ts'
import type { Ontology } from '../ontology/index.ts'
import type { Store } from '../vocabulary/index.ts'
import { Kept } from './kept.ts'
import type { KeptFiles } from './kept-file.ts'

interface Sources {
  readonly store: Store
  ontology(): Ontology
  checking(): Promise<Checking>
  judged(): Promise<JudgedRecord>
  readonly files?: KeptFiles | undefined
}

/** Days of which the pledges are kept. */
const DAYS = 20

/** The pledges of a record as of any day, kept until the record or what was decided about it changes. */
export class RecordPledges {
  readonly #sources: Sources
  readonly #heard = new Kept<Heard>()
  /** Those as of the newest day. */
  readonly #newest: Kept<PledgesAsOf>
  #ofDays = new Map<string, PledgesAsOf>()
  #state = ''

  constructor(sources: Sources) {
    this.#sources = sources
    this.#newest = new Kept(sources.files?.of('pledges'))
  }

  async asOf(day?: string): Promise<PledgesAsOf> {
    const state = await this.#compared()
    const { following } = await this.#sources.checking()
    if (day === undefined) {
      const find = async () => following.pledges(await this.#hear(state))
      return await this.#newest.get(state, find, () => this.#compared())
    }
    const heard = await this.#hear(state)
    if (state !== this.#state || this.#ofDays.size >= DAYS) this.#ofDays = new Map()
    this.#state = state
    const known = this.#ofDays.get(day) ?? following.pledges(heard, day)
    this.#ofDays.set(day, known)
    return known
  }

  async warm(): Promise<void> {
    this.#newest.warm(await this.#compared())
  }

  #hear(state: string): Promise<Heard> {
    const { store, ontology, checking, judged } = this.#sources
    return this.#heard.get(state, async () =>
      heardInRecord({ store, judged: await judged(), ontology: ontology() }, await checking()),
    )
  }

  async #compared(): Promise<string> {
    const { store, judged } = this.#sources
    return `${await store.contents()} ${(await judged()).state}`
  }
}
