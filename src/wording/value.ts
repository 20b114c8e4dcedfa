import type { Bound, FigureFields, Interval } from '../vocabulary/index.ts'
import { unitName } from './names.ts'

/** Where the words for bounds are had from. */
interface Codes {
  code(field: 'bound', code: Bound): string
}

type Valued = Pick<FigureFields, 'value' | 'upper' | 'unit' | 'bound' | 'measure'>

const UNBOUNDED = 'no limit'

const SCALES = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
] as const

/** A figure's value in words: `about $146.87 billion`, `61.9%`, `12–15 billion m³`. */
export function valueText(figure: Valued, names: Codes): string {
  const amount = amountText(figure.value, figure.unit, figure.upper)
  const sign = figure.measure === 'change' && figure.value > 0 ? '+' : ''
  const bound = figure.bound === 'exact' ? '' : names.code('bound', figure.bound)
  return [bound, `${sign}${amount}`].filter(Boolean).join(' ')
}

/** A number, or a range, with its unit. */
export function amountText(value: number, unit: string, upper: number | null = null): string {
  const number = upper === null ? numberText(value) : rangeText(value, upper)
  if (unit === '%') return `${number}%`
  const sign = currencySign(unit)
  if (sign) return number.startsWith('−') ? `−${sign}${number.slice(1)}` : `${sign}${number}`
  const name = unitName(unit, upper ?? value)
  return name ? `${number} ${name}` : number
}

/** The ends of an interval in words, with what is not bounded said so. */
export function intervalText(interval: Interval, unit: string, names: Codes): string {
  const low = interval.low === null ? null : amountText(interval.low, unit)
  const high = interval.high === null ? null : amountText(interval.high, unit)
  if (low === null && high === null) return UNBOUNDED
  if (high === null) return `${names.code('bound', interval.lowOpen ? 'over' : 'at_least')} ${low}`
  if (low === null) return `${names.code('bound', interval.highOpen ? 'under' : 'up_to')} ${high}`
  return low === high ? low : `${low} to ${high}`
}

function rangeText(low: number, high: number): string {
  const [small, large] = [numberText(low), numberText(high)]
  const scale = SCALES.find(([, word]) => small.endsWith(word) && large.endsWith(word))
  return scale ? `${small.slice(0, -scale[1].length)}–${large}` : `${small}–${large}`
}

function numberText(value: number): string {
  const size = Math.abs(value)
  const scale = SCALES.find(([factor]) => size >= factor)
  const scaled = scale ? size / scale[0] : size
  const digits = scaled.toLocaleString('en-GB', { maximumSignificantDigits: 12, maximumFractionDigits: 6 })
  return `${value < 0 ? '−' : ''}${digits}${scale?.[1] ?? ''}`
}

/** `$` for `USD`, `SEK ` for a currency without a sign of its own, empty for what is no currency. */
function currencySign(unit: string): string {
  if (!/^[A-Z]{3}$/.test(unit)) return ''
  const format = new Intl.NumberFormat('en-US', { style: 'currency', currency: unit })
  const sign = format.formatToParts(1).find(({ type }) => type === 'currency')?.value ?? unit
  return /[A-Za-z]$/.test(sign) ? `${sign} ` : sign
}
