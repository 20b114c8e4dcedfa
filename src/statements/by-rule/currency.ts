import type { Quantity } from '../../vocabulary/index.ts'
import type { Profile } from './profile.ts'

/** The currency a bare sign means: that of the state in whose voice the document speaks, else the sign's usual one. */
export function currencyOf(quantity: Quantity, profile: Profile): string {
  const { candidates, unit } = quantity
  if (!candidates || profile.voice === null) return unit
  const own = candidates[profile.voice]
  if (!own) return unit
  const [code, ...rest] = unit.split('/')
  return own === code ? unit : [own, ...rest].join('/')
}
