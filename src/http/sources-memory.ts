import type { JudgedMemory } from './judged-memory.ts'
import { Kept } from './kept.ts'
import type { KeptFiles } from './kept-file.ts'
import type { PublishedMemory } from './published-memory.ts'
import { sourcesOfRecord } from '../judging/index.ts'
import type { Store, TrackRecord } from '../vocabulary/index.ts'

interface TrackedSources {
  readonly store: Store
  readonly memory: JudgedMemory
  readonly published: PublishedMemory
  readonly files?: KeptFiles | undefined
}

/** How the figures of each publisher and speaker have fared: counted anew only where the record or its judgements changed. */
export class SourcesMemory {
  readonly #tracked: TrackedSources
  readonly #sources: Kept<readonly TrackRecord[]>

  constructor(tracked: TrackedSources) {
    this.#tracked = tracked
    this.#sources = new Kept(tracked.files?.of('sources'))
  }

  async sources(): Promise<readonly TrackRecord[]> {
    const { store, memory, published } = this.#tracked
    return this.#sources.get(
      await memory.compared(),
      async () => sourcesOfRecord(store, await published.checking(), await memory.judged()),
      () => memory.compared(),
    )
  }

  async warm(): Promise<void> {
    this.#sources.warm(await this.#tracked.memory.compared())
  }
}
