import { addAgain } from '../adding-again.ts'
import { IntoRecord, type PutReading } from './into-record.ts'
import type { Reading, Store } from '../vocabulary/index.ts'
import type { Outcome } from '../workers/index.ts'

/** A record that is opened, or made, only when there is something to put into it. */
export class LazyRecord {
  readonly #file: string
  #loading: Promise<typeof import('../store/index.ts')> | null = null
  #store: Store | null = null
  #opened: IntoRecord | null = null

  constructor(file: string) {
    this.#file = file
  }

  /** `null` where there was nothing to put yet. */
  get opened(): IntoRecord | null {
    return this.#opened
  }

  /** Loads what opens it, while there is something else to wait for. */
  async prepare(): Promise<typeof import('../store/index.ts')> {
    this.#loading ??= import('../store/index.ts')
    return await this.#loading
  }

  /** As of `IntoRecord`. */
  async take(outcomes: readonly Outcome<Reading>[]): Promise<readonly PutReading[]> {
    if (!outcomes.some((outcome) => 'value' in outcome)) return []
    return await (await this.#open()).take(outcomes)
  }

  /** Puts what was gathered. */
  async put(): Promise<readonly PutReading[]> {
    return this.#opened === null ? [] : await this.#opened.put()
  }

  async close(): Promise<void> {
    await this.#store?.close()
  }

  async #open(): Promise<IntoRecord> {
    if (this.#opened) return this.#opened
    const { openStore } = await this.prepare()
    this.#store = await openStore(this.#file, { addAgain })
    this.#opened = new IntoRecord(this.#store)
    return this.#opened
  }
}
