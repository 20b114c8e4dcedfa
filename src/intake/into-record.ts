import type { LeftoverReason, PutOutcome, Reading, StatementKind, Store } from '../vocabulary/index.ts'
import type { Outcome } from '../workers/index.ts'

/** So many readings, or code units of text, go into the record at a time: its index is written once for all of them. */
const READINGS = 250
const CODE_UNITS = 2_000_000
/** Milliseconds after which what was gathered goes in too: a program that is killed loses no more than that. */
const PATIENCE = 1000

/** A reading that is in the record now, and what became of it there. */
export interface PutReading {
  readonly reading: Reading
  readonly outcome: PutOutcome
}

/** What was put into a record so far, counted. */
export interface PutTally {
  readonly outcomes: Readonly<Record<PutOutcome, number>>
  readonly kinds: Readonly<Record<StatementKind, number>>
  readonly leftovers: ReadonlyMap<LeftoverReason, number>
  /** Documents that were kept and not read, by their names and languages. */
  readonly notRead: readonly string[]
}

/** Puts readings into a record, many at a time, and keeps count of what was found. */
export class IntoRecord {
  readonly #store: Store
  readonly #outcomes: Record<PutOutcome, number> = { added: 0, 'new-version': 0, reread: 0, unchanged: 0 }
  readonly #leftovers = new Map<LeftoverReason, number>()
  readonly #notRead: string[] = []
  readonly #kinds: Record<StatementKind, number> = { figure: 0, event: 0, entity: 0, position: 0 }
  #gathered: Reading[] = []
  #length = 0
  /** The first go in at once: whoever waits sees that it goes on. */
  #since = -PATIENCE

  constructor(store: Store) {
    this.#store = store
  }

  /** Gathers readings, and puts them once they are many; gives those that were put. */
  async take(outcomes: readonly Outcome<Reading>[]): Promise<readonly PutReading[]> {
    for (const outcome of outcomes) {
      if (!('value' in outcome)) continue
      this.#gathered.push(outcome.value)
      this.#length += outcome.value.document.text.length
    }
    return this.#isTime() ? await this.put() : []
  }

  #isTime(): boolean {
    if (this.#gathered.length >= READINGS || this.#length >= CODE_UNITS) return true
    return performance.now() - this.#since >= PATIENCE
  }

  /** Puts what was gathered. */
  async put(): Promise<readonly PutReading[]> {
    const readings = this.#gathered
    this.#gathered = []
    this.#length = 0
    const outcomes = await this.#store.putAll(readings)
    for (const outcome of outcomes) this.#outcomes[outcome] += 1
    for (const reading of readings) this.#count(reading)
    this.#since = performance.now()
    return readings.map((reading, at) => ({ reading, outcome: outcomes[at]! }))
  }

  get tally(): PutTally {
    return { outcomes: this.#outcomes, kinds: this.#kinds, leftovers: this.#leftovers, notRead: this.#notRead }
  }

  #count({ document, read, statements, leftovers }: Reading): void {
    if (!read) this.#notRead.push(`${document.name} (${document.lang ?? 'language unknown'})`)
    for (const { kind } of statements) this.#kinds[kind] += 1
    for (const { reason } of leftovers) this.#leftovers.set(reason, (this.#leftovers.get(reason) ?? 0) + 1)
  }
}
