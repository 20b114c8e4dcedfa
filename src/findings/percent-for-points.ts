import type { CheckedDocument } from './checkable.ts'
import { type Draft, draftAt } from './draft.ts'
import { nearby, significantDigits } from './written.ts'
import { difference, meet, round } from '../interval/index.ts'
import { amountText, quoted } from '../text/index.ts'
import type { StatedClaim } from '../vocabulary/index.ts'

/** So near to each other, in code units, two shares and their difference are told in one breath. */
const BREATH = 250
/** The difference of two shares is seldom met by chance with so many digits. */
const DIGITS = 2

/** `from 3.1% to 17.5%, by 14.4%`: the difference of two shares is one of percentage points. */
export const percentForPoints = ({ claims }: CheckedDocument): Draft[] => {
  const shares = claims.filter(({ scope }) => scope.unit === '%' && scope.standing === 'fact')
  return shares.flatMap((claim, at) => {
    const [from, to] = [shares[at - 2], shares[at - 1]]
    if (!from || !to || !isShare(from) || !isShare(to) || significantDigits(claim.value) < DIGITS) return []
    const isTogether = claim.figure.start - from.figure.end <= BREATH && isOfOne(from, to) && isOfOne(to, claim)
    return isTogether && isDifference(claim, from, to) ? [draftOf(claim, from, to)] : []
  })
}

const isShare = ({ scope }: StatedClaim): boolean => scope.measure === 'share' || scope.measure === 'level'

const isOfOne = ({ scope: one }: StatedClaim, { scope: other }: StatedClaim): boolean =>
  one.indicator === other.indicator && one.actors.join() === other.actors.join()

/** Whether it is by how many points the second share is larger or smaller, and not by which part. */
function isDifference(claim: StatedClaim, from: StatedClaim, to: StatedClaim): boolean {
  if (from.value <= 0 || from.scope.period === to.scope.period) return false
  const isFall = to.value < from.value
  const points = isFall ? difference(nearby(from), nearby(to)) : difference(nearby(to), nearby(from))
  const size = { ...nearby(claim), low: Math.abs(claim.value), high: Math.abs(claim.value) }
  const growth = Math.abs(to.value / from.value - 1) * 100
  return meet(points, size) && Math.abs(growth - Math.abs(claim.value)) > 1
}

function draftOf(claim: StatedClaim, from: StatedClaim, to: StatedClaim): Draft {
  const points = round(Math.abs(to.value - from.value))
  const growth = Number(((to.value / from.value - 1) * 100).toFixed(1))
  return draftAt(claim, {
    rule: 'scale-slip',
    severity: 'error',
    message: `${quoted(claim)} is a difference in percentage points: from ${quoted(from)} to ${quoted(to)} a share changes by ${amountText(growth, '%')}.`,
    arithmetic: `${amountText(to.value, '%')} − ${amountText(from.value, '%')} = ${amountText(points, 'pp')}; ${amountText(to.value, '%')} / ${amountText(from.value, '%')} − 1 = ${amountText(growth, '%')}`,
    evidence: [claim, from, to],
    repair: {
      field: 'unit',
      from: '%',
      to: 'pp',
      also: [],
      fit: { matched: 1, of: 1 },
      runnersUp: [],
    },
  })
}
