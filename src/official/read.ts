import { rowChecker } from './checked.ts'
import { OFFICIAL_FORMATS, type OfficialFormat, type PublishedRow } from './formats/index.ts'
import { type Mapped, mappedRow } from './mapped.ts'
import type { OfficialMapping, Ontology } from '../ontology/index.ts'
import { TableProblem } from '../text/index.ts'
import type { OfficialRow } from '../vocabulary/index.ts'

/** What of a file could not be taken, and where. */
export interface RowProblem {
  readonly line: number
  /** A sentence without its first capital and its full stop. */
  readonly problem: string
}

/** What a file of statistics holds. */
export interface ReadStatistics {
  readonly format: string
  readonly rows: readonly OfficialRow[]
  /** Observations that are none of a series we keep, counted by the reason. */
  readonly passedOver: ReadonlyMap<string, number>
  /** Where there are any, nothing of the file should be kept. */
  readonly problems: readonly RowProblem[]
}

export interface ReadOptions {
  /** The name of a format; known by the file's beginning where it is not given. */
  readonly format?: string | undefined
  /** Those that come with Chancery where none is given. */
  readonly mappings: readonly OfficialMapping[]
  /** The day of the look-up, for formats that do not say it. */
  readonly retrieved: string
}

const SNIFFED = 4000

/** Reads the text of a published file, row by row; nothing in it makes this fail, what is wrong is told by line. */
export function readStatistics(text: string, options: ReadOptions, ontology: Ontology): ReadStatistics {
  const format = formatOf(text, options.format)
  if (format === null) {
    const labels = OFFICIAL_FORMATS.map(({ label }) => label).join(', ')
    return nothing('', { line: 1, problem: `this is none of the formats that can be read (${labels})` })
  }
  const mappings = options.mappings.filter((mapping) => mapping.format === format.name)
  if (format.roles !== null && mappings.length === 0) {
    return nothing(format.name, { line: 1, problem: `the mapping is not for ${format.label} (format: ${format.name})` })
  }
  try {
    return sorted(format, format.rows(text), mappings, options, ontology)
  } catch (error) {
    if (!(error instanceof TableProblem)) throw error
    return nothing(format.name, { line: error.line, problem: error.message })
  }
}

function formatOf(text: string, name: string | undefined): OfficialFormat | null {
  const start = text.slice(0, SNIFFED)
  return OFFICIAL_FORMATS.find((format) => (name === undefined ? format.accepts(start) : format.name === name)) ?? null
}

const nothing = (format: string, problem: RowProblem): ReadStatistics => ({
  format,
  rows: [],
  passedOver: new Map(),
  problems: [problem],
})

function sorted(
  format: OfficialFormat,
  published: readonly PublishedRow[],
  mappings: readonly OfficialMapping[],
  { retrieved }: ReadOptions,
  ontology: Ontology,
): ReadStatistics {
  const { roles } = format
  const check = rowChecker(ontology)
  const mapped = (row: PublishedRow): Mapped =>
    roles === null
      ? { cells: Object.fromEntries(row.fields) }
      : mappedRow(row, { mappings, roles, areaOf: ontology.areaOf, retrieved })
  const rows: OfficialRow[] = []
  const problems: RowProblem[] = []
  const passedOver = new Map<string, number>()
  for (const row of published) {
    const what = mapped(row)
    if ('passedOver' in what) {
      passedOver.set(what.passedOver, (passedOver.get(what.passedOver) ?? 0) + 1)
      continue
    }
    const checked = 'problem' in what ? what.problem : check(what.cells)
    if (typeof checked === 'string') problems.push({ line: row.line, problem: checked })
    else rows.push(checked)
  }
  return { format: format.name, rows, passedOver, problems }
}
