import type { Exporter } from './exporter.ts'
import { jsonl } from './jsonl.ts'
import { table } from './table.ts'

export { ARTICLE_FORMATS, articleText } from './article.ts'
export type { Exported, Exporter, ExportOptions } from './exporter.ts'
export { type Cell, csvText } from './csv.ts'
export { onOneLine } from './plain.ts'

/** The formats in which statements are written, by name. */
export const EXPORTERS: Readonly<Record<string, Exporter>> = { jsonl, table }
