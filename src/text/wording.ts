import type { Caveat, Names, OfficialClaim, Scope, StatedClaim } from '../vocabulary/index.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** `2023-01/2023-07` is `January to July 2023`. */
export function periodText(edtf: string): string {
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return dateText(from)
  if (to === '..') return `since ${dateText(from)}`
  if (from === '..') return `until ${dateText(to)}`
  const isOneYear = from.length === 7 && to.length === 7 && from.slice(0, 4) === to.slice(0, 4)
  return `${isOneYear ? monthText(from) : dateText(from)} to ${dateText(to)}`
}

const monthText = (date: string): string => MONTHS[Number(date.slice(5, 7)) - 1] ?? date

function dateText(date: string): string {
  const [year = '', , day] = date.split('-')
  if (date.length < 7) return year
  return `${day === undefined ? '' : `${Number(day)} `}${monthText(date)} ${year}`
}

const MONEY = /^[A-Z]{3}$/
const COMPACT = { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 5 } as const
const plain = new Intl.NumberFormat('en', { maximumSignificantDigits: 5 })
const compact = new Intl.NumberFormat('en', COMPACT)

/** `$146.87 billion`, `35.8%`, `22.73 billion m3`, `1.4 million trips`. */
export function amountText(value: number, unit: string): string {
  if (unit === '%' || unit === 'pp') return unit === '%' ? `${plain.format(value)}%` : `${plain.format(value)} points`
  const written = Math.abs(value) < 10_000 ? plain.format(value) : compact.format(value)
  if (!MONEY.test(unit)) return `${written} ${unit.replaceAll(/[{}]/g, '')}`
  const sign = value < 0 ? '−' : ''
  return `${sign}${unit === 'USD' ? '$' : `${unit} `}${written.replace('-', '')}`
}

/** A growth with its sign: `+4.1%`. */
export const officialText = ({ value, scope }: OfficialClaim): string =>
  `${scope.measure === 'change' && value > 0 ? '+' : ''}${amountText(value, scope.unit)}`

/** The words of a figure; of a fall that its verb alone tells, `“4.1%” down`. */
export function quoted({ figure, scope, value }: StatedClaim): string {
  const isSilentFall = scope.measure === 'change' && value < 0 && !/^[-−–]/.test(figure.quote)
  return `“${figure.quote.replaceAll(/\s+/g, ' ')}”${isSilentFall ? ' down' : ''}`
}

/**
 * How much is allowed beside published values and why, `up to 1.5 points are allowed: growth is computed on a revised
 * base …`; empty where nothing is.
 */
export function allowanceText(caveats: readonly Caveat[]): string {
  const allowing = caveats.filter(({ part, points }) => part > 0 || points > 0)
  if (allowing.length === 0) return ''
  const part = allowing.reduce((sum, caveat) => sum + caveat.part, 0)
  const points = allowing.reduce((sum, caveat) => sum + caveat.points, 0)
  const amounts = [
    ...(part > 0 ? [`${plain.format(part * 100)}%`] : []),
    ...(points > 0 ? [`${plain.format(points)} ${points === 1 ? 'point' : 'points'}`] : []),
  ]
  const reasons = [...new Set(allowing.map(({ reason }) => reason))]
  const why = reasons.map((reason) => `${reason.charAt(0).toLowerCase()}${reason.slice(1).replace(/\.$/, '')}`)
  return `up to ${amounts.join(' and ')} ${points === 1 || points === 0 ? 'is' : 'are'} allowed: ${why.join('; ')}`
}

/** `Trade turnover of China and Russia, 2021`. */
export function placeText({ indicator, actors }: Scope, edtf: string | null, names: Names): string {
  const states = actors.map((code) => names.state(code))
  const whose = states.length > 0 ? ` (${states.join('–')})` : ''
  return `${names.indicator(indicator)}${whose}${edtf === null ? '' : ` ${periodText(edtf)}`}`
}

/** Who published a value: `GACC`, or `GACC via TASS`. */
export function producerText({ points }: OfficialClaim): string {
  const [first] = points
  if (!first) return ''
  const written = first.via === null ? first.producer : `${first.producer} via ${first.via}`
  return points.length > 1 ? `worked out from ${written}` : written
}
