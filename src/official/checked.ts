import { type Cells, shown } from './mapped.ts'
import { OFFICIAL_COLUMNS, officialRow, type Ontology } from '../ontology/index.ts'
import { BOUNDS, MEASURES, OFFICIAL_STATUSES, type OfficialRow } from '../vocabulary/index.ts'

/** What the cells of each column are, for a sentence about one that is not. */
const EXPECTED: Readonly<Record<keyof OfficialRow, string>> = {
  indicator: 'the code of an indicator',
  variant: 'the code of a definition, such as goods-and-services',
  measure: `one of ${MEASURES.join(', ')}`,
  reporter: 'the ISO 3166-1 code of a state in two letters',
  partner: 'the ISO 3166-1 code of a state in two letters, or empty for all partners',
  period: 'a time in EDTF, such as 2023 or 2023-01/2023-07',
  value: 'a number in digits',
  unit: 'a unit',
  bound: `one of ${BOUNDS.join(', ')}`,
  basis: 'a currency',
  status: `one of ${OFFICIAL_STATUSES.join(', ')}`,
  producer: 'the name of who measured it',
  via: 'the name of who quotes the producer',
  note: 'a note',
  url: 'the address of a page, or a source in brackets',
  retrieved: 'a day, such as 2024-08-21',
}

const LONGEST = 1000
/** What a spreadsheet would run where the table is opened in one. */
const FORMULA = /^[=+@\t\r]|^-(?!\d)/
const CONTROL = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u

/** Checks the cells of one row, each against its column and what Chancery knows; gives the row or what is wrong. */
export function rowChecker(ontology: Ontology): (cells: Cells) => OfficialRow | string {
  const known = knowledgeOf(ontology)
  return (cells) => {
    for (const name of OFFICIAL_COLUMNS) {
      const problem = cellProblem(name, cells[name] ?? '')
      if (problem !== null) return problem
    }
    const parsed = officialRow.safeParse(cells)
    if (parsed.success) return known(parsed.data) ?? parsed.data
    const name = String(parsed.error.issues[0]?.path[0] ?? '')
    return isColumn(name) ? mismatch(name, cells[name] ?? '') : 'this is no row of an official table'
  }
}

const isColumn = (name: string): name is keyof OfficialRow => Object.hasOwn(EXPECTED, name)

const mismatch = (name: keyof OfficialRow, written: string): string =>
  `${name} “${shown(written)}” is not ${EXPECTED[name]}`

function cellProblem(name: keyof OfficialRow, written: string): string | null {
  if (written.length > LONGEST) return `${name} is longer than ${LONGEST} characters`
  if (CONTROL.test(written)) return `${name} holds a character that cannot be seen`
  if (name !== 'value' && FORMULA.test(written)) {
    return `${name} “${shown(written)}” begins as the formula of a spreadsheet does`
  }
  if (name === 'value' && !Number.isFinite(Number(written))) return mismatch(name, written)
  if (name === 'url' && !/^https?:\/\/[^\s"<>]+$/.test(written) && !/^\([^()]+\)$/.test(written)) {
    return mismatch(name, written)
  }
  return null
}

/** What of a row's codes is not known, in a sentence without its full stop. */
function knowledgeOf({ indicators, areaOf, units, currencies }: Ontology): (row: OfficialRow) => string | null {
  const known = new Set(['%', 'pp', ...units.forms.map(([, { unit }]) => unit)])
  const money = new Set(currencies('en').map(({ code }) => code))
  const isUnit = (unit: string): boolean => {
    const base = unit.split('/', 1)[0]!
    return known.has(unit) || known.has(base) || money.has(base) || /^\{[\p{L} -]{1,40}\}$/u.test(base)
  }
  return ({ indicator: code, variant, measure, unit, reporter, partner, basis }) => {
    const indicator = indicators.get(code)
    if (!indicator || code === 'other') return `there is no indicator “${shown(code)}”`
    // What statistics tell apart may be finer than what texts do, so that a variant need not be one of the indicator's.
    if (variant !== null && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(variant)) return mismatch('variant', variant)
    if (!indicator.measures.includes(measure))
      return `${code} is measured as ${indicator.measures.join(' or ')}, not ${measure}`
    if (!isUnit(unit)) return `there is no unit “${shown(unit)}”`
    if (basis !== null && !money.has(basis)) return mismatch('basis', basis)
    if (areaOf(reporter) === null) return `there is no state “${reporter}”`
    if (partner !== null && areaOf(partner) === null) return `there is no state “${partner}”`
    return partner === reporter ? 'reporter and partner are one state' : null
  }
}
