import type { CheckedDocument } from './checkable.ts'
import type { Context } from './context.ts'
import { type Draft, draftAt } from './draft.ts'
import type { Telling } from './tellings.ts'
import { meant } from './written.ts'
import { isBelow, widened } from '../interval/index.ts'
import { isFirm, officialText, placeText, quoted } from '../text/index.ts'
import type { Interval, OfficialClaim, Scope, StatedClaim } from '../vocabulary/index.ts'

type Whole = StatedClaim | OfficialClaim

/** A part that is larger than its whole: seven months than the year, one direction of trade than both. */
export function partsExceedWhole(context: Context, _tellings: readonly Telling[], document: CheckedDocument): Draft[] {
  return document.claims.flatMap((part) => {
    if (part.scope.measure !== 'level' || !context.accumulates(part.scope.indicator) || !isFirm(part)) return []
    if (context.judge(part).verdict === 'agrees') return []
    const isExceeded = (whole: Whole): boolean => isBelow(widened(endsOf(whole), MARGIN), endsOf(part))
    const stated = statedWith(context, part).find(
      (whole) => isFirm(whole) && isWholeOf(whole.scope, part.scope) && isExceeded(whole),
    )
    if (stated) return [draftOf(context, part, stated)]
    // Of several published wholes, of both sides' customs or of two releases, one that holds the part is enough.
    const published = publishedWith(context, part.scope).filter((whole) => isWholeOf(whole.scope, part.scope))
    const [first] = published
    return first && published.every(isExceeded) ? [draftOf(context, part, first)] : []
  })
}

/** Beyond so many statements of one flow an article is a table, whose sums are not looked through pair by pair. */
const MOST_WHOLES = 200

/** What the same article states of the same flow, and of both directions together. */
const statedWith = (context: Context, part: StatedClaim): readonly StatedClaim[] =>
  [part.scope, { ...part.scope, indicator: BOTH_WAYS }].flatMap((scope) =>
    context.factsHere({ ...part, scope }).slice(0, MOST_WHOLES),
  )

const publishedWith = ({ published }: Context, scope: Scope): readonly OfficialClaim[] => [
  ...published.series(scope),
  ...published.series({ ...scope, indicator: BOTH_WAYS, actors: scope.actors.toSorted() }),
]

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
