import type { OfficialFormat } from './format.ts'
import { csvTable, TableProblem } from '../../text/index.ts'

/** `DATAFLOW` begins the header of version 1, `STRUCTURE` or `STRUCTURE[;]` that of version 2; a delimiter follows. */
const START = /^\uFEFF?"?(?:DATAFLOW|STRUCTURE(?:\[.\])?)"?([,;\t|])/

const NEEDED = ['TIME_PERIOD', 'OBS_VALUE']

/**
 * SDMX-CSV 1.0 and 2.0, as statistical offices, the IMF, Eurostat and the OECD publish them: one observation a row,
 * one column for each dimension and attribute, with their codes or with codes and names (`A: Annual`).
 */
export const sdmxCsv: OfficialFormat = {
  name: 'sdmx-csv',
  label: 'SDMX-CSV',
  accepts: (start) => START.test(start),
  roles: {
    reporter: 'REF_AREA',
    partner: 'COUNTERPART_AREA',
    period: 'TIME_PERIOD',
    value: 'OBS_VALUE',
    multiplier: 'UNIT_MULT',
    status: 'OBS_STATUS',
  },
  rows: (text) => {
    const delimiter = START.exec(text)?.[1]
    if (delimiter === undefined) {
      throw new TableProblem(1, 'the header begins neither with DATAFLOW nor with STRUCTURE, as SDMX-CSV does')
    }
    const { header, rows } = csvTable(text, delimiter)
    // With names beside the codes a header is `REF_AREA: Reference area`, and a cell `CN: China`.
    const named = header.map((name) => name.includes(':'))
    const columns = header.map((name) => codeOf(name).replace(/\[.?\]$/, ''))
    const missing = NEEDED.filter((name) => !columns.includes(name))
    if (missing.length > 0) throw new TableProblem(1, `there is no column ${missing.join(', ')}`)
    return rows.map(({ line, cells }) => ({
      line,
      fields: new Map(columns.map((name, at) => [name, named[at] ? codeOf(cells[at]!) : cells[at]!.trim()])),
    }))
  },
}

const codeOf = (cell: string): string => cell.split(':', 1)[0]!.trim()
