import { Kept } from './kept.ts'
import type { JudgedMemory } from './judged-memory.ts'
import { judgedSeries } from '../judging/index.ts'
import { type DomainParts, leadingIn, type RelationshipView, relationshipView } from '../views/index.ts'
import { type Domain, DOMAINS, type Store } from '../vocabulary/index.ts'

/** Figures of a domain's leading indicator that are looked at for what it was last. */
const NEWEST = 60
/** Events of a domain that are looked at for the last that took place: others are still to come. */
const LAST_EVENTS = 10
/** Relationships that are kept. */
const KEPT = 100

/** Relationships at a glance, kept until the record or what was decided about it changes. */
export class RelationsMemory {
  readonly #store: Store
  readonly #memory: JudgedMemory
  #state = ''
  #known = new Map<string, Kept<RelationshipView>>()

  constructor(store: Store, memory: JudgedMemory) {
    this.#store = store
    this.#memory = memory
  }

  async relationship(dyad: string): Promise<RelationshipView> {
    const state = await this.#memory.compared()
    if (state !== this.#state || this.#known.size >= KEPT) this.#known = new Map()
    this.#state = state
    const kept = this.#known.get(dyad) ?? new Kept<RelationshipView>()
    this.#known.set(dyad, kept)
    return await kept.get(state, () => this.#find(dyad))
  }

  async #find(dyad: string): Promise<RelationshipView> {
    const judged = await this.#memory.judged()
    const holdings = await this.#store.holdings(dyad)
    const parts = new Map<Domain, DomainParts>()
    for (const domain of DOMAINS) {
      const lead = leadingIn(holdings, domain)
      const asked = lead && { indicator: lead.indicator, dyad, limit: NEWEST, descending: true }
      const rows = asked ? (await judgedSeries(this.#store, judged, asked)).rows : []
      const { total: events, rows: last } = await this.#store.statements('event', {
        dyad,
        domain,
        to: LATEST,
        descending: true,
        limit: LAST_EVENTS,
      })
      parts.set(domain, { rows, events, lastEvent: last.find(({ status }) => status === 'held') ?? null })
    }
    return relationshipView(dyad, holdings, parts)
  }
}

/** Any time at all: what has no date is no last event. */
const LATEST = '9999'
