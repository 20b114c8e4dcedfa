import { CsvError, parse } from 'csv-parse/sync'

/** One row of a table with the line that it ends on. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

export interface CsvTable {
  readonly header: readonly string[]
  readonly rows: readonly CsvRow[]
}

/** A place of a table or a list where it does not have its shape; the message is a sentence without its last full stop. */
export class TableProblem extends Error {
  override readonly name = 'TableProblem'
  readonly line: number

  constructor(line: number, problem: string, options?: ErrorOptions) {
    super(problem, options)
    this.line = line
  }
}

/** Longer rows are no statistics; without an end to a quotation mark the rest of a file would be one row. */
const LONGEST_ROW = 20_000

/** Reads comma-separated values with one header; throws a `TableProblem` where it is no table. */
export function csvTable(text: string, delimiter = ','): CsvTable {
  const [first, ...rows] = recordsOf(text, delimiter)
  if (first === undefined) throw new TableProblem(1, 'the table is empty')
  const header = first.cells.map((name) => name.trim())
  const twice = new Set(header).size < header.length && header.find((name, at) => header.indexOf(name) !== at)
  if (typeof twice === 'string') throw new TableProblem(first.line, `two columns are called “${twice}”`)
  const torn = rows.find(({ cells }) => cells.length !== header.length)
  if (torn !== undefined) {
    throw new TableProblem(torn.line, `the row has ${torn.cells.length} cells and the header ${header.length}`)
  }
  return { header, rows }
}

function recordsOf(text: string, delimiter: string): CsvRow[] {
  try {
    const records: unknown = parse(text, {
      delimiter,
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_ROW,
    })
    return (records as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => ({
      line: info.lines,
      cells: record,
    }))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new TableProblem(Number(error['lines'] ?? 1), csvProblem(error.code), { cause: error })
  }
}

function csvProblem(code: string): string {
  if (code === 'CSV_MAX_RECORD_SIZE')
    return 'the row is longer than a row of statistics can be; is a quotation mark open'
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'a quotation mark is never closed'
  return 'a quotation mark stands where none can stand'
}

/** One row, its cells in quotation marks where they must be. */
export const csvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`
