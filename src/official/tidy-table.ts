import { OFFICIAL_COLUMNS } from '../ontology/index.ts'
import { csvLine } from '../text/index.ts'
import type { OfficialRow } from '../vocabulary/index.ts'

/** Rows as a table of `data/official/`, with its header. */
export const tidyTable = (rows: readonly OfficialRow[]): string =>
  [csvLine(OFFICIAL_COLUMNS), ...rows.map((row) => csvLine(OFFICIAL_COLUMNS.map((name) => row[name] ?? '')))].join('')
