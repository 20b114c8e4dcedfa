const NUMBER = /^([+-]?)(\d{1,40})(?:\.(\d{1,40}))?(?:[eE]([+-]?\d{1,3}))?$/

/** No statistics are larger or finer than this many digits. */
const MOST_DIGITS = 30

/**
 * A published number times a power of ten, written out with its own digits: `240.11` times 10⁹ is `240110000000`, and
 * `1.5e3` is `1500`; `null` where it is no number.
 */
export function scaled(written: string, power: number): string | null {
  const [, sign, whole, part = '', exponent = '0'] = NUMBER.exec(written) ?? []
  if (whole === undefined) return null
  const digits = `${whole}${part}`.replace(/^0+/, '') || '0'
  const decimals = part.length - Number(exponent) - power
  if (digits.length - decimals > MOST_DIGITS || decimals > MOST_DIGITS) return null
  return `${sign === '-' && /[1-9]/.test(digits) ? '-' : ''}${pointed(digits, decimals)}`
}

function pointed(digits: string, decimals: number): string {
  if (decimals <= 0) return digits === '0' ? '0' : digits.padEnd(digits.length - decimals, '0')
  const padded = digits.padStart(decimals + 1, '0')
  return `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`
}
