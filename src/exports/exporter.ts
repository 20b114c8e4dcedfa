import type { EventCodes } from '../ontology/index.ts'
import type { Decision, Event, Reading, Statement } from '../vocabulary/index.ts'

export interface ExportOptions {
  /** Whether the numbers that became no statement follow, each with the reason. */
  readonly leftovers: boolean
  /** How an event is coded in PLOVER and CAMEO; without it events have no codes. */
  readonly codes?: ((event: Event) => EventCodes) | undefined
  /** What persons decided about a statement of a record, by its id; without it nobody has looked at any. */
  readonly decision?: ((statement: string) => Decision | null) | undefined
}

/** What is written: a reading as it came, or as a record gives it back. */
export interface Exported extends Pick<Reading, 'document' | 'read' | 'leftovers'> {
  readonly statements: readonly Statement[]
}

/** Writes readings in one format, pure: a reading gives the same text wherever and whenever. */
export interface Exporter {
  readonly name: string
  /** The text of one reading, with its last line's end; empty where there is nothing to say. */
  write(reading: Exported, options: ExportOptions): string
}
