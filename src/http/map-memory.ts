import { judgedTold } from '../judging/index.ts'
import { DATA_FOLDER, loadPlaces } from '../ontology/index.ts'
import { type PlacedStatement, type PlaceFinder, placeFinder, placeMap, type SetPlaceMap } from '../views/index.ts'
import type { EntityType, EventType, StatementFilter, StatementSubject, Store } from '../vocabulary/index.ts'
import type { JudgedMemory } from './judged-memory.ts'
import { Kept } from './kept.ts'

/** Events, and entities of a kind, that are looked at: the newest. */
export const NEWEST_PLACED = 2000
/** Maps that are kept. */
const KEPT = 20
const PROJECT = 'project' satisfies EntityType

export interface MapFilter extends StatementSubject {
  /** Only one of them. */
  readonly kind?: 'events' | 'projects'
  readonly type?: EventType
}

/** Maps of places as judged, kept until the record or what was decided changes. */
export class MapMemory {
  readonly #store: Store
  readonly #memory: JudgedMemory
  #finder: PlaceFinder | null = null
  #state = ''
  #known = new Map<string, Kept<SetPlaceMap>>()

  constructor(store: Store, memory: JudgedMemory) {
    this.#store = store
    this.#memory = memory
  }

  async map(filter: MapFilter): Promise<SetPlaceMap> {
    const state = await this.#memory.compared()
    if (state !== this.#state || this.#known.size >= KEPT) this.#known = new Map()
    this.#state = state
    const { kind, type, state: ofState, dyad } = filter
    const key = JSON.stringify([kind, type, ofState, dyad])
    const kept = this.#known.get(key) ?? new Kept<SetPlaceMap>()
    this.#known.set(key, kept)
    return await kept.get(state, () => this.#find(filter))
  }

  async #find({ kind, type, ...subject }: MapFilter): Promise<SetPlaceMap> {
    const newest: StatementFilter = { ...subject, descending: true, limit: NEWEST_PLACED }
    const events =
      kind === 'projects' ? [] : (await this.#store.statements('event', type ? { ...newest, type } : newest)).rows
    const isWithout = kind === 'events' || type !== undefined
    const projects = isWithout ? [] : (await this.#store.statements('entity', { ...newest, type: PROJECT })).rows
    this.#finder ??= placeFinder(loadPlaces(DATA_FOLDER))
    const rows: readonly PlacedStatement[] = [...events, ...projects]
    return placeMap(judgedTold(rows, await this.#memory.judged()), this.#finder)
  }
}
