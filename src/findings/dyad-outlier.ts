import type { CheckedDocument } from './checkable.ts'
import type { Context } from './context.ts'
import { type Draft, draftAt } from './draft.ts'
import { dyadOutlierByName } from './dyad-outlier-by-name.ts'
import { mainPair } from './main-pair.ts'
import { headOf, type Telling } from './tellings.ts'
import { meant } from './written.ts'
import { meet, widened } from '../interval/index.ts'
import { officialText, placeText, quoted } from '../text/index.ts'
import type { OfficialClaim, StatedClaim } from '../vocabulary/index.ts'

/** How near a value must come to those of the article's own pair. */
const NEAR = 0.25

/**
 * A state that appears once where the article is about another pair, with a figure of the size of that pair's: the
 * wrong name may have been written. A third state whose figure is confirmed, or of another size, is a comparison.
 */
export function dyadOutlier(context: Context, tellings: readonly Telling[], document: CheckedDocument): Draft[] {
  const pair = mainPair(tellings)
  if (!pair) return []
  const states = Map.groupBy(
    tellings.flatMap((telling) => headOf(telling).scope.actors.map((state) => [state, telling] as const)),
    ([state]) => state,
  )
  const byFigure = [...states].flatMap(([state, told]) => {
    const telling = told.length === 1 && !pair.includes(state) ? told[0]![1] : null
    const claim = telling?.level
    if (
      !claim ||
      !context.accumulates(claim.scope.indicator) ||
      !isPairWith(claim, pair, state) ||
      context.judge(claim).verdict === 'agrees'
    )
      return []
    const own = ownValue(context, document, claim, pair)
    return own ? [draftOf(context, telling, claim, own, pair)] : []
  })
  return [...byFigure, ...dyadOutlierByName(context, document, pair)]
}

const isPairWith = ({ scope }: StatedClaim, pair: readonly string[], state: string): boolean =>
  scope.actors.length === 2 &&
  scope.standing === 'fact' &&
  scope.actors.some((actor) => actor !== state && pair.includes(actor))

/** What is published, or said in the article, of its own pair at that time, where the figure is of its size. */
function ownValue(
  context: Context,
  { claims }: CheckedDocument,
  claim: StatedClaim,
  pair: readonly string[],
): StatedClaim | OfficialClaim | undefined {
  const orders = [pair, pair.toReversed()]
  const published = orders.flatMap((actors) => context.published.at({ ...claim.scope, actors }))
  const stated = claims.filter(
    ({ scope }) =>
      scope.indicator === claim.scope.indicator &&
      scope.period === claim.scope.period &&
      scope.unit === claim.scope.unit &&
      scope.actors.toSorted().join() === pair.join(),
  )
  return [...published, ...stated].find((own) => meet(meant(claim), widened(own.interval.loose, NEAR)))
}

function draftOf(
  context: Context,
  { changes }: Telling,
  claim: StatedClaim,
  own: StatedClaim | OfficialClaim,
  pair: readonly string[],
): Draft {
  const odd = claim.scope.actors.find((actor) => !pair.includes(actor))!
  const amount = own.from === 'statement' ? quoted(own) : officialText(own)
  const { names } = context
  return draftAt(
    claim,
    {
      rule: 'dyad-outlier',
      severity: 'warning',
      message: `${names.state(odd)} appears only here in an article about ${pair.map((code) => names.state(code)).join(' and ')}, with a figure of the size of theirs: ${quoted(claim)} beside ${amount}.`,
      arithmetic: `${quoted(claim)} ≈ ${amount} of ${placeText(own.scope, own.edtf, names)}`,
      evidence: [claim, own],
      repair: {
        field: 'actors',
        from: claim.scope.actors.join(','),
        to: pair.join(','),
        also: [],
        fit: { matched: 0, of: 1 },
        runnersUp: [],
      },
    },
    [claim, ...changes],
  )
}
