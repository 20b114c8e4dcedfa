import type { Interval, StatedClaim } from '../vocabulary/index.ts'
import { quoted } from './wording.ts'

const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const

const digits = new Intl.NumberFormat('en', { maximumSignificantDigits: 12 })

/** An interval as mathematics writes it, `[239.5, 240.5)`; its ends are divided by `scale`. */
export function intervalText({ low, high, lowOpen, highOpen }: Interval, scale = 1): string {
  if (low !== null && low === high) return `[${numeral(low / scale)}]`
  const bottom = low === null ? '(−∞' : `${lowOpen ? '(' : '['}${numeral(low / scale)}`
  const top = high === null ? '∞)' : `${numeral(high / scale)}${highOpen ? ')' : ']'}`
  return `${bottom}, ${top}`
}

const numeral = (value: number): string => digits.format(value).replace('-', '−')

/**
 * Why a figure is not one of a group, in one line: `“$238 billion”: [237.5, 238.5) does not meet [239.5, 240.5)`, with
 * the scale of the numbers behind it where the words do not have it.
 */
export function apartText(claim: StatedClaim, own: Interval, common: Interval): string {
  const size = Math.max(...[own.low, own.high, common.low, common.high].map((end) => Math.abs(end ?? 0)))
  const [scale, word] = SCALES.find(([least]) => size >= least) ?? [1, '']
  const suffix = word === '' || claim.figure.quote.toLowerCase().includes(word) ? '' : ` ${word}`
  return `${quoted(claim)}: ${intervalText(own, scale)} does not meet ${intervalText(common, scale)}${suffix}`
}
