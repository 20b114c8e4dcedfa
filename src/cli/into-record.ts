import type { LeftoverReason, PutOutcome, Reading, StatementKind, Store } from '../vocabulary/index.ts'
import type { Outcome } from '../workers/index.ts'
import { counted, listed } from './terminal.ts'

/** So many readings, or code units of text, go into the record at a time: its index is written once for all of them. */
const READINGS = 250
const CODE_UNITS = 2_000_000

const NAMED = 20

/** Puts readings into a record, many at a time, and keeps count of what was found. */
export class IntoRecord {
  readonly #store: Store
  readonly #outcomes: Record<PutOutcome, number> = { added: 0, 'new-version': 0, reread: 0, unchanged: 0 }
  readonly #leftovers = new Map<LeftoverReason, number>()
  readonly #notRead: string[] = []
  readonly #kinds: Record<StatementKind, number> = { figure: 0, event: 0, entity: 0, position: 0 }
  #gathered: Reading[] = []
  #length = 0

  constructor(store: Store) {
    this.#store = store
  }

  async take(outcomes: readonly Outcome<Reading>[]): Promise<void> {
    for (const outcome of outcomes) {
      if (!('value' in outcome)) continue
      this.#gathered.push(outcome.value)
      this.#length += outcome.value.document.text.length
    }
    if (this.#gathered.length >= READINGS || this.#length >= CODE_UNITS) await this.put()
  }

  /** Puts what was gathered. */
  async put(): Promise<void> {
    const readings = this.#gathered
    this.#gathered = []
    this.#length = 0
    for (const outcome of await this.#store.putAll(readings)) this.#outcomes[outcome] += 1
    for (const reading of readings) this.#count(reading)
  }

  #count({ document, read, statements, leftovers }: Reading): void {
    if (!read) this.#notRead.push(`${document.name} (${document.lang ?? 'language unknown'})`)
    for (const { kind } of statements) this.#kinds[kind] += 1
    for (const { reason } of leftovers) this.#leftovers.set(reason, (this.#leftovers.get(reason) ?? 0) + 1)
  }

  /** What was put, found and left over, a line each. */
  lines(): string[] {
    const { added, reread, unchanged } = this.#outcomes
    const documents = added + this.#outcomes['new-version'] + reread + unchanged
    const parts = [
      `${added.toLocaleString('en-US')} added`,
      counted(this.#outcomes['new-version'], 'new version'),
      `${reread.toLocaleString('en-US')} reread`,
      `${unchanged.toLocaleString('en-US')} unchanged`,
    ]
    return [
      `Read ${counted(documents, 'document')}: ${parts.join(', ')}.`,
      `Found ${counted(this.#kinds.figure, 'figure')}; ${this.#leftoverLine()}.`,
      ...this.#besideLine(),
      ...(this.#notRead.length === 0 ? [] : [this.#notReadLine()]),
    ]
  }

  #leftoverLine(): string {
    const reasons = [...this.#leftovers].toSorted(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
    const total = reasons.reduce((sum, [, count]) => sum + count, 0)
    const listed = reasons.map(([reason, count]) => `${reason} ${count.toLocaleString('en-US')}`).join(', ')
    return `${counted(total, 'number')} left over${total === 0 ? '' : ` (${listed})`}`
  }

  #besideLine(): string[] {
    const { event, entity, position } = this.#kinds
    if (event + entity + position === 0) return []
    const parts = [counted(event, 'event'), counted(entity, 'entity', 'entities'), counted(position, 'position')]
    return [`Beside them ${parts.join(', ')}.`]
  }

  #notReadLine(): string {
    return `Kept, but not read for want of their language: ${listed(this.#notRead, NAMED)}.`
  }
}
