import type { Container } from './container.ts'
import { feed } from './formats/feed.ts'
import { gzip } from './formats/gzip.ts'
import { jsonLines } from './formats/json-lines.ts'
import { table } from './formats/table.ts'
import { warc } from './formats/warc.ts'
import { zip } from './formats/zip.ts'

/** Every format of many documents. */
export const containers: readonly Container[] = [feed, gzip, jsonLines, table, warc, zip]
