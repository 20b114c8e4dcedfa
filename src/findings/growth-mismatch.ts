import type { Context } from './context.ts'
import { type Draft, draftAt } from './draft.ts'
import type { Telling } from './tellings.ts'
import { meant } from './written.ts'
import { meet, quotient, widened } from '../interval/index.ts'
import { amountText, isFirm, officialText, placeText, quoted } from '../text/index.ts'
import type { Interval, OfficialClaim, Scope, StatedClaim } from '../vocabulary/index.ts'

/** A growth that does not follow from the two levels that it lies between: level = earlier level × (1 + growth). */
export function growthMismatch(context: Context, tellings: readonly Telling[]): Draft[] {
  return tellings.flatMap(({ level, changes }) => {
    const growth = level && changes.find((change) => isYearly(change, level))
    if (!level || !growth || level.figure.inferred.includes('indicator') || context.judge(level).verdict === 'differs')
      return []
    // Growth in another currency, or on a revised base, is published beside that of the levels.
    if (context.judge(growth).verdict === 'agrees') return []
    const earlier = earlierLevels(context, level)
    const [first] = earlier
    if (!first || earlier.some((before) => fits(context, level, before, growth))) return []
    return [draftOf(context, level, first, growth)]
  })
}

const isYearly = ({ scope }: StatedClaim, level: StatedClaim): boolean =>
  scope.unit === '%' && scope.standing === 'fact' && level.scope.standing === 'fact' && scope.period !== null

/** The same scope a year before: as the article has it, else as whoever published the level did. */
function earlierLevels(context: Context, level: StatedClaim): (StatedClaim | OfficialClaim)[] {
  const before: Scope = { ...level.scope, period: yearBefore(level.scope.period!) }
  const stated = context
    .sameScope({ ...level, scope: before })
    .claims.filter(
      (claim) =>
        claim.document === level.document &&
        claim.value > 0 &&
        ((isFirm(claim) && isFirm(level)) || isBeside(claim, level)) &&
        context.judge(claim).verdict !== 'differs',
    )
  if (stated.length > 0 || !isFirm(level)) return stated
  const producers = new Set(
    context.judge(level).against.flatMap(({ points }) => points.map(({ producer }) => producer)),
  )
  return context.published
    .at(before)
    .filter(({ points, value }) => value > 0 && points.every(({ producer }) => producers.has(producer)))
}

/** `86 million tonnes, from 80 million a year earlier`: so near, the second is of the same thing. */
const BESIDE = 150

const isBeside = ({ figure: one }: StatedClaim, { figure: other }: StatedClaim): boolean =>
  one.start > other.end && one.start - other.end <= BESIDE

const yearBefore = (period: string): string =>
  period
    .split('/')
    .map((day) => (day === '..' ? day : `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`))
    .join('/')

/** The growth in per cent that two levels allow. */
function growthOf(level: Interval, earlier: Interval): Interval {
  const { low, high, ...open } = quotient(level, earlier)
  const percent = (ratio: number | null): number | null => (ratio === null ? null : (ratio - 1) * 100)
  return { ...open, low: percent(low), high: percent(high) }
}

function fits(
  context: Context,
  level: StatedClaim,
  earlier: StatedClaim | OfficialClaim,
  growth: StatedClaim,
): boolean {
  const before = earlier.from === 'statement' ? meant(earlier) : earlier.interval.strict
  const caveats = context.caveatsOf({ ...growth.scope, period: growth.edtf ?? '' })
  const points = caveats.reduce((total, caveat) => total + caveat.points, 0)
  return meet(widened(growthOf(meant(level), before), 0, points), meant(growth))
}

function draftOf(
  context: Context,
  level: StatedClaim,
  earlier: StatedClaim | OfficialClaim,
  growth: StatedClaim,
): Draft {
  const implied = Number(((level.value / earlier.value - 1) * 100).toFixed(1))
  const before = earlier.from === 'statement' ? quoted(earlier) : officialText(earlier)
  return draftAt(
    growth,
    {
      rule: 'growth-mismatch',
      severity: 'error',
      message: `${quoted(growth)} does not follow from the levels: from ${before} to ${quoted(level)} ${placeText(level.scope, level.edtf, context.names)} changed by ${amountText(implied, '%')}.`,
      arithmetic: `${amountText(level.value, level.scope.unit)} / ${amountText(earlier.value, level.scope.unit)} − 1 = ${amountText(implied, '%')}, not ${quoted(growth)}`,
      evidence: [growth, level, earlier],
      repair: {
        field: 'value',
        from: String(growth.value),
        to: String(implied),
        also: [],
        fit: { matched: 0, of: 1 },
        runnersUp: [],
      },
    },
    [growth],
  )
}
