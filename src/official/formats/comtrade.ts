import type { OfficialFormat } from './format.ts'
import { isObject, jsonText } from './json-rows.ts'
import { TableProblem } from '../../text/index.ts'

/**
 * What UN Comtrade's service answers: `{"count": 1, "data": [{"reporterCode": 156, "partnerCode": 643, "flowCode": "X",
 * "period": "2023", "cmdCode": "TOTAL", "primaryValue": 110971543034, …}], "error": ""}`.
 */
export const comtrade: OfficialFormat = {
  name: 'comtrade',
  label: 'the JSON of UN Comtrade',
  accepts: (start) => start.trimStart().startsWith('{'),
  roles: {
    reporter: 'reporterCode',
    partner: 'partnerCode',
    period: 'period',
    value: 'primaryValue',
    multiplier: null,
    status: null,
  },
  rows: (text) => {
    const { value, rowsOf } = jsonText(text)
    if (!isObject(value)) throw new TableProblem(1, 'this is no answer of UN Comtrade')
    const { data, error } = value
    if (typeof error === 'string' && error !== '') throw new TableProblem(1, `UN Comtrade answered: ${error}`)
    if (!Array.isArray(data)) throw new TableProblem(1, 'there is no list “data”, as UN Comtrade has it')
    return rowsOf('data', data)
  },
}
