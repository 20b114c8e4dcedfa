import type { Reading } from '../vocabulary/index.ts'

export interface ExportOptions {
  /** Whether the numbers that became no statement follow, each with the reason. */
  readonly leftovers: boolean
}

/** Writes readings in one format, pure: a reading gives the same text wherever and whenever. */
export interface Exporter {
  readonly name: string
  /** The text of one reading, with its last line's end; empty where there is nothing to say. */
  write(reading: Reading, options: ExportOptions): string
}
