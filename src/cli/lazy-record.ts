import { IntoRecord } from './into-record.ts'
import type { Store } from '../vocabulary/index.ts'

/** A record that is opened, or made, only when there is something to put into it. */
export class LazyRecord {
  readonly #file: string
  #store: Store | null = null
  opened: IntoRecord | null = null

  constructor(file: string) {
    this.#file = file
  }

  async open(): Promise<IntoRecord> {
    if (this.opened) return this.opened
    const { openStore } = await import('../store/index.ts')
    this.#store = await openStore(this.#file)
    this.opened = new IntoRecord(this.#store)
    return this.opened
  }

  async close(): Promise<void> {
    await this.#store?.close()
  }
}
