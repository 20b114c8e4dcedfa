import { Kept } from './kept.ts'
import { type Checking, createChecking } from '../checking.ts'
import { loadStatistics, type Ontology, type Statistics, withRows } from '../ontology/index.ts'
import { type OfficialKnowledge, officialKnowledge, type OfficialSeries, officialSeries } from '../views/index.ts'
import type { Store } from '../vocabulary/index.ts'

/** Published values, those of the record among them: kept until the record changes. */
export class PublishedMemory {
  readonly #store: Store
  readonly #ontology: () => Ontology
  readonly #statistics = new Kept<Statistics>()
  readonly #checking = new Kept<Checking>()
  readonly #series = new Kept<readonly OfficialSeries[]>()
  #own: Statistics | null = null

  constructor(store: Store, ontology: () => Ontology) {
    this.#store = store
    this.#ontology = ontology
  }

  async statistics(): Promise<Statistics> {
    const { rounding } = this.#ontology().units
    const own = (this.#own ??= loadStatistics(rounding))
    return this.#statistics.get(await this.#store.contents(), async () =>
      withRows(own, await this.#store.official(), rounding),
    )
  }

  /** What compares statements with them. */
  async checking(): Promise<Checking> {
    return this.#checking.get(await this.#store.contents(), async () =>
      createChecking(this.#ontology(), await this.statistics()),
    )
  }

  /** The list of all published series. */
  async series(): Promise<readonly OfficialSeries[]> {
    return this.#series.get(await this.#store.contents(), async () =>
      officialSeries((await this.statistics()).points, await this.knowledge()),
    )
  }

  async knowledge(): Promise<OfficialKnowledge> {
    return officialKnowledge(this.#ontology(), await this.statistics())
  }
}
