import type { Context } from './context.ts'
import { allowed } from './judge.ts'
import { meant, nearby, significantDigits } from './written.ts'
import { meet, product, round } from '../interval/index.ts'
import type { Interval, OfficialClaim, StatedClaim } from '../vocabulary/index.ts'

/** A slip of scale that would make a figure fit: what it has to be multiplied by, and what it then equals. */
export interface Rescaled {
  readonly factor: number
  readonly official: OfficialClaim
}

/** Million for billion and the other way, thousands, a digit too many or too few, ten thousands of East Asia. */
const FACTORS = [1000, 0.001, 10, 0.1, 100, 0.01, 1_000_000, 0.000_001, 10_000, 0.0001]

/** The slip of scale that makes a figure fit what is published of its very scope; `null` where none does. */
export function rescaled(context: Context, claim: StatedClaim): Rescaled | null {
  const { verdict, against } = context.judge(claim)
  if (against.length === 0) return null
  const isOpen = verdict === 'undecided' && significantDigits(claim.value) >= TELLING_DIGITS
  if ((verdict !== 'differs' && !isOpen) || against.length === 0 || claim.value === 0) return null
  for (const factor of FACTORS) {
    const scaled = times(isOpen ? nearby(claim) : meant(claim), factor)
    // Where other definitions stand beside what is published, only the very digits are a slip.
    const official = against.find((published) =>
      meet(scaled, isOpen ? nearby(published) : allowed(published, context.caveatsOf)),
    )
    if (official && official.value !== 0) return { factor, official }
  }
  return null
}

const TELLING_DIGITS = 3

function times(interval: Interval, factor: number): Interval {
  const by = { low: factor, high: factor, lowOpen: false, highOpen: false }
  const isNegative = (interval.high ?? 1) < 0
  if (!isNegative) return product(interval, by)
  return { ...interval, low: scale(interval.low, factor), high: scale(interval.high, factor) }
}

const scale = (end: number | null, factor: number): number | null => (end === null ? null : round(end * factor))
