import { UNITS } from './units.ts'

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })
const tongues = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' })

/** The English name of a state by its ISO 3166-1 alpha-2 code. */
export function stateName(code: string): string {
  return named(regions, code)
}

/** The English name of a language by its ISO 639-1 code. */
export function languageName(code: string): string {
  return named(tongues, code)
}

/** `CN-RU` as `China and Russia`. */
export function dyadText(dyad: string): string {
  return dyad.split('-').map(stateName).join(' and ')
}

/** Some states in their order: `China and Russia`, `Brazil, Russia and India`. */
export function statesText(codes: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(codes.map(stateName))
}

/** A unit as it is read aloud: `{barrel}/d` is `barrels a day`; `amount` decides between one and many. */
export function unitName(unit: string, amount = 2): string {
  const [over = '', under] = unit.split('/')
  const name = partName(over, Math.abs(amount) === 1)
  return under === undefined ? name : `${name} ${UNITS.per} ${partName(under, true)}`
}

/** What amounts are in: `US dollars`, `percent`, `cubic metres`. */
export function unitWords(unit: string): string {
  if (unit === '%') return UNITS.percent
  const [over = '', under] = unit.split('/')
  if (!/^[A-Z]{3}$/.test(over)) return unitName(unit)
  const format = new Intl.NumberFormat('en', { style: 'currency', currency: over, currencyDisplay: 'name' })
  const name = format.formatToParts(2).find(({ type }) => type === 'currency')?.value ?? over
  return under === undefined ? name : `${name} ${UNITS.per} ${partName(under, true)}`
}

function partName(part: string, single: boolean): string {
  const noun = /^\{(.+)\}$/.exec(part)?.[1]
  if (noun !== undefined) return single ? noun : pluralOf(noun.replaceAll('_', ' '))
  const known = UNITS.names[part as keyof typeof UNITS.names]
  return known ? known[single ? 0 : 1] : part
}

const UNCHANGED = /(craft|people|personnel|forces|TEU|yuan|goods|troops|staff|series|species|s)$/

function pluralOf(noun: string): string {
  if (UNCHANGED.test(noun) && !noun.endsWith('ss')) return noun
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  if (noun.endsWith('person')) return noun.replace(/person$/, 'people')
  if (noun.endsWith('man')) return noun.replace(/man$/, 'men')
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

/** A code no list knows stays as it is. */
function named(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}
