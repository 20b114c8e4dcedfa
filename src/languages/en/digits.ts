/** What a run of digits denotes: its value and the place of its last digit, and of its last that is not a trailing zero. */
export interface Digits {
  readonly value: number
  readonly step: number
  readonly looseStep: number
}

/**
 * Reads `1,234.5`, `4,5` (decimal comma), `1.234.567`, `12 500`; `null` for digit groups that are no number
 * (`2024,2025`, `1.2.3`).
 */
export function readDigits(written: string): Digits | null {
  const plain = normalise(written.replace(/[\s]/gu, ''))
  if (plain === null) return null
  const value = Number(plain)
  if (!Number.isFinite(value)) return null
  const point = plain.indexOf('.')
  const decimals = point < 0 ? 0 : plain.length - point - 1
  const step = 10 ** -decimals
  const zeros = point < 0 ? trailingZeros(plain) : 0
  return { value, step, looseStep: step * 10 ** zeros }
}

function normalise(written: string): string | null {
  const commas = written.split(',').length - 1
  const points = written.split('.').length - 1
  if (commas === 0 && points <= 1) return written
  if (points === 0 && /^\d{1,3}(?:,\d{2,3})*,\d{3}$/.test(written)) return written.replaceAll(',', '')
  if (points === 0 && commas === 1) return /^\d{1,6},\d{1,2}$/.test(written) ? written.replace(',', '.') : null
  if (points === 1 && /^\d{1,3}(?:,\d{3})+\.\d+$/.test(written)) return written.replaceAll(',', '')
  if (commas <= 1 && /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(written) && points > 0)
    return written.replaceAll('.', '').replace(',', '.')
  return null
}

function trailingZeros(digits: string): number {
  let count = 0
  while (count < digits.length - 1 && digits[digits.length - 1 - count] === '0') count++
  return count
}
