import type { OfficialFormat, PublishedRow } from './format.ts'
import { isObject, type JsonText, jsonText } from './json-rows.ts'
import { TableProblem } from '../../text/index.ts'

/**
 * What the World Bank's service answers: `[{"page": 1, "pages": 1, …}, [{"indicator": {"id": "NY.GDP.MKTP.CD", …},
 * "country": {"id": "KE", …}, "countryiso3code": "KEN", "date": "2023", "value": 108038584997.5, …}]]`.
 */
export const worldBank: OfficialFormat = {
  name: 'worldbank',
  label: 'the JSON of the World Bank',
  accepts: (start) => start.trimStart().startsWith('['),
  roles: {
    reporter: 'countryiso3code',
    partner: null,
    period: 'date',
    value: 'value',
    multiplier: null,
    status: 'obs_status',
  },
  rows: (text) => {
    const json = jsonText(text)
    const { value } = json
    if (!Array.isArray(value)) throw new TableProblem(1, 'this is no answer of the World Bank')
    const [about, rows] = value as readonly unknown[]
    const said = isObject(about) && Array.isArray(about['message']) ? about['message'].find(isObject) : undefined
    if (said) throw new TableProblem(1, `the World Bank answered: ${String(said['value'] ?? said['key'])}`)
    return allOfThem(about, rows, json)
  },
}

/** The second member is `null` where nothing is published of what was asked. */
function allOfThem(about: unknown, rows: unknown, { rowsOf }: JsonText): readonly PublishedRow[] {
  const pages = isObject(about) ? Number(about['pages'] ?? 1) : Number.NaN
  if (Number.isNaN(pages)) throw new TableProblem(1, 'there is no first member that says how many pages there are')
  if (pages > 1) {
    throw new TableProblem(1, `this is one of ${pages} pages of an answer; ask again with a per_page that holds all`)
  }
  if (rows === null || rows === undefined) return []
  if (!Array.isArray(rows)) throw new TableProblem(1, 'there is no second member with the rows')
  return rowsOf('1', rows)
}
