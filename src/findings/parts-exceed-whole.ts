import type { CheckedDocument } from './checkable.ts'
import type { Context } from './context.ts'
import { type Draft, draftAt } from './draft.ts'
import { isFirm } from './firm.ts'
import type { Telling } from './tellings.ts'
import { meant } from './written.ts'
import { isBelow, widened } from '../interval/index.ts'
import { officialText, placeText, quoted } from '../text/index.ts'
import type { Interval, OfficialClaim, Scope, StatedClaim } from '../vocabulary/index.ts'

type Whole = StatedClaim | OfficialClaim

/** A part that is larger than its whole: seven months than the year, one direction of trade than both. */
export function partsExceedWhole(context: Context, _tellings: readonly Telling[], document: CheckedDocument): Draft[] {
  const levels = document.claims.filter(({ scope }) => scope.measure === 'level' && scope.standing === 'fact')
  return levels.flatMap((part) => {
    if (!context.accumulates(part.scope.indicator) || !isFirm(part)) return []
    if (context.judge(part).verdict === 'agrees') return []
    const isExceeded = (whole: Whole): boolean => isBelow(widened(endsOf(whole), MARGIN), endsOf(part))
    const stated = levels.find((whole) => isFirm(whole) && isWholeOf(whole.scope, part.scope) && isExceeded(whole))
    if (stated) return [draftOf(context, part, stated)]
    // Of several published wholes, of both sides' customs or of two releases, one that holds the part is enough.
    const published = context.official.filter((whole) => isWholeOf(whole.scope, part.scope))
    const [first] = published
    return first && published.every(isExceeded) ? [draftOf(context, part, first)] : []
  })
}

/** Parts and wholes may come from two releases. */
const MARGIN = 0.02

const endsOf = (claim: Whole): Interval => (claim.from === 'statement' ? meant(claim) : claim.interval.loose)

const BOTH_WAYS = 'trade.turnover'
const ONE_WAY = 'trade.exports'

function isWholeOf(whole: Scope, part: Scope): boolean {
  if (whole.measure !== 'level' || whole.unit !== part.unit || whole.standing !== 'fact' || whole.period === null)
    return false
  const isSameFlow = whole.indicator === part.indicator && whole.actors.join('>') === part.actors.join('>')
  if (isSameFlow) return whole.period !== part.period && contains(whole.period, part.period!)
  const isDirection = part.indicator === ONE_WAY && whole.indicator === BOTH_WAYS
  return isDirection && whole.period === part.period && whole.actors.join() === part.actors.toSorted().join()
}

function contains(whole: string, part: string): boolean {
  const [from = '', to = ''] = whole.split('/')
  const [start = '', end = ''] = part.split('/')
  return !whole.includes('..') && !part.includes('..') && from <= start && end <= to
}

function draftOf({ names }: Context, part: StatedClaim, whole: Whole): Draft {
  const amount = whole.from === 'statement' ? quoted(whole) : officialText(whole)
  const partPlace = placeText(part.scope, part.edtf, names)
  const wholePlace = placeText(whole.scope, whole.edtf, names)
  return draftAt(
    part,
    {
      rule: 'parts-exceed-whole',
      severity: 'error',
      message: `${quoted(part)} of ${partPlace} is more than the whole that it is part of: ${amount}, ${wholePlace}.`,
      arithmetic: `${quoted(part)} (${partPlace}) > ${amount} (${wholePlace})`,
      evidence: [part, whole],
    },
    whole.from === 'statement' ? [part, whole] : [part],
  )
}
