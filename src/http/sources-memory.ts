import type { JudgedMemory } from './judged-memory.ts'
import { Kept } from './kept.ts'
import type { PublishedMemory } from './published-memory.ts'
import { sourcesOfRecord } from '../judging/index.ts'
import type { Store, TrackRecord } from '../vocabulary/index.ts'

/** How the figures of each publisher and speaker have fared: counted anew only where the record or its judgements changed. */
export class SourcesMemory {
  readonly #store: Store
  readonly #judged: JudgedMemory
  readonly #published: PublishedMemory
  readonly #sources = new Kept<readonly TrackRecord[]>()

  constructor(store: Store, judged: JudgedMemory, published: PublishedMemory) {
    this.#store = store
    this.#judged = judged
    this.#published = published
  }

  async sources(): Promise<readonly TrackRecord[]> {
    const judged = await this.#judged.judged()
    return this.#sources.get(`${await this.#store.contents()} ${judged.state}`, async () =>
      sourcesOfRecord(this.#store, await this.#published.checking(), judged),
    )
  }
}
