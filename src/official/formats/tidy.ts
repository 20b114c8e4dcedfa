import type { OfficialFormat } from './format.ts'
import { OFFICIAL_COLUMNS } from '../../ontology/index.ts'
import { csvTable, TableProblem } from '../../text/index.ts'

/** A table with the columns of `data/official/`, in any order. */
export const tidy: OfficialFormat = {
  name: 'tidy',
  label: 'a table with the columns of data/official',
  accepts: (start) => {
    const header = start.split(/\r?\n/, 1)[0]!.replace(/^\uFEFF/, '')
    return header.includes('indicator') && header.includes('retrieved') && header.includes(',')
  },
  roles: null,
  rows: (text) => {
    const { header, rows } = csvTable(text)
    const known: readonly string[] = OFFICIAL_COLUMNS
    const missing = known.filter((name) => !header.includes(name))
    if (missing.length > 0) throw new TableProblem(1, `there is no column ${missing.join(', ')}`)
    const foreign = header.filter((name) => !known.includes(name))
    if (foreign.length > 0) throw new TableProblem(1, `there is a column “${foreign[0]}” that no official table has`)
    return rows.map(({ line, cells }) => ({ line, fields: new Map(header.map((name, at) => [name, cells[at]!])) }))
  },
}
