import type { Context } from './context.ts'
import { type Draft, draftAt } from './draft.ts'
import { mainPair } from './main-pair.ts'
import type { Place } from './places.ts'
import { rescaled } from './rescaled.ts'
import type { Telling } from './tellings.ts'
import { nearby, significantDigits } from './written.ts'
import { meet } from '../interval/index.ts'
import { officialText, placeText, producerText, quoted } from '../text/index.ts'
import type { FieldChange, FindingRule, Repair, Scope, StatedClaim } from '../vocabulary/index.ts'

type Misfiling = Extract<FindingRule, 'misfiled-period' | 'misfiled-partner' | 'misfiled-flow'>

/** Where a figure that does not fit where it stands would fit, and how sure that is. */
interface Misplaced {
  readonly level: StatedClaim
  readonly place: Place
  readonly rivals: readonly Place[]
  readonly keys: number
}

/** With more places than these where one key fits as well, the fit says nothing. */
const MOST_RIVALS = 2
/** So many digits of a level are seldom the same by chance: among all times of a series, and where nothing contradicts it. */
const TELLING_DIGITS = 3
const CERTAIN_DIGITS = 5
/** The other direction between the same states in the same time is one place only. */
const SWAPPED_DIGITS = 2

function digitsNeeded(
  verdict: string,
  level: StatedClaim,
  { changed, scope }: Place,
  pair: readonly string[] | null,
): number {
  // In an article about one pair the value that this pair has at that time is hardly another pair's.
  if (changed.join() === 'actors' && pair?.join() === scope.actors.toSorted().join() && !isOf(pair, level))
    return SWAPPED_DIGITS
  const isSwap = !changed.includes('period') && level.scope.actors.toSorted().join() === scope.actors.toSorted().join()
  if (verdict === 'undecided') return isSwap && !changed.includes('indicator') ? TELLING_DIGITS : CERTAIN_DIGITS
  return isSwap ? SWAPPED_DIGITS : TELLING_DIGITS
}

const isOf = (pair: readonly string[], { scope }: StatedClaim): boolean =>
  scope.actors.toSorted().join() === pair.join()

/** One key alone is a hint, two are a diagnosis. */
export function misplaced(context: Context, telling: Telling, pair: readonly string[] | null): Misplaced | null {
  const { level, changes } = telling
  if (!level || level.figure.modality !== 'asserted') return null
  const { verdict } = context.judge(level)
  if (verdict === 'agrees' || verdict === 'doubtful') return null
  const growths = changes.filter(({ scope }) => scope.period === level.scope.period)
  const places = context.places(telling).filter((place) => !isReadersGuess(level, place) && !isOfNoTime(level, place))
  const [best] = places
  if (!best) return null
  const matched = best.fitting.length
  const rivals = places.slice(1).filter((place) => place.fitting.length === matched)
  const found = { level, place: best, rivals, keys: 1 + Math.min(1, growths.length) }
  // Of one pair no article gives a flow twice: where it is told right elsewhere, this is another flow, read wrongly.
  const isSwap = matched > 1 && best.changed.join() === 'actors'
  if (misfilingOf(found) !== 'misfiled-partner' && !isSwap && context.isToldRight(level)) return null
  if (matched > 1 && !growths.some((growth) => isConfirmed(context, growth)))
    return verdict === 'undecided' && best.changed.length > 1 && !isUnmistakable(level, rivals) ? null : found
  // A growth that belongs where it stands leaves the level alone to be misplaced; one that fits nowhere speaks against it.
  const isAlone = growths.length === 0 || growths.some((growth) => context.judge(growth).verdict === 'agrees')
  const isHint =
    isAlone &&
    best.changed.length === 1 &&
    rivals.length <= MOST_RIVALS &&
    significantDigits(level.value) >= digitsNeeded(verdict, level, best, pair) + (growths.length > 0 ? 1 : 0) &&
    rescaled(context, level) === null
  return isHint ? found : null
}

/** Nothing contradicts a figure where it stands, and it fits with all its digits in one other place. */
const isUnmistakable = (level: StatedClaim, rivals: readonly Place[]): boolean =>
  rivals.length === 0 && significantDigits(level.value) >= CERTAIN_DIGITS

/** Whether a growth fits where it stands to its digits, without any allowance. */
const isConfirmed = ({ published }: Context, growth: StatedClaim): boolean =>
  published.at(growth.scope).some((official) => meet(nearby(growth), nearby(official)))

/** A time that is not known cannot be wrong. */
const isOfNoTime = ({ scope }: StatedClaim, { changed }: Place): boolean =>
  scope.period === null && changed.every((field) => field === 'period')

/**
 * Where the text does not itself state what would have to change, the reading of it may be at fault and not the text. A
 * flow is read from its noun and its direction together, so neither may be a guess.
 */
function isReadersGuess({ figure, scope }: StatedClaim, { changed, scope: there }: Place): boolean {
  const isOfFewer = scope.actors.length !== there.actors.length
  const isOfFlow = changed.some((field) => field !== 'period')
  return (
    isOfFewer ||
    changed.some((field) => figure.inferred.includes(field)) ||
    (isOfFlow && (figure.inferred.includes('indicator') || figure.inferred.includes('actors')))
  )
}

/** Which rule a misplacement falls under: another state, the other direction or total, or another time. */
export function misfilingOf({ level, place }: Misplaced): Misfiling {
  const isOfOthers = level.scope.actors.toSorted().join() !== place.scope.actors.toSorted().join()
  if (isOfOthers) return 'misfiled-partner'
  return place.changed.some((field) => field !== 'period') ? 'misfiled-flow' : 'misfiled-period'
}

/** The findings of one of the three rules. */
export const misfiled =
  (rule: Misfiling) =>
  (context: Context, tellings: readonly Telling[]): Draft[] =>
    misplacedAmong(context, tellings).flatMap(({ telling, found }) =>
      misfilingOf(found) === rule ? [draftOf(rule, context, telling, found)] : [],
    )

type Found = { readonly telling: Telling; readonly found: Misplaced }

/** Worked out once of the tellings of an article, for all three rules. */
const known = new WeakMap<readonly Telling[], readonly Found[]>()

function misplacedAmong(context: Context, tellings: readonly Telling[]): readonly Found[] {
  let all = known.get(tellings)
  if (!all) {
    const pair = mainPair(tellings)
    all = tellings.flatMap((telling) => {
      const found = misplaced(context, telling, pair)
      return found ? [{ telling, found }] : []
    })
    known.set(tellings, all)
  }
  return all
}

function draftOf(rule: Misfiling, context: Context, { changes }: Telling, found: Misplaced): Draft {
  const { level, place, rivals, keys } = found
  const { names } = context
  const [official, growth] = place.fitting
  const there = placeText(place.scope, place.edtf, names)
  const here = placeText(level.scope, level.edtf, names)
  const others = rivals.length === 0 ? 'nowhere else' : `${rivals.length} other place${rivals.length > 1 ? 's' : ''}`
  const known = context.judge(level).against[0]
  const is = known ? `; ${placeText(known.scope, known.edtf, names)}: ${officialText(known)}` : ''
  return draftAt(
    level,
    {
      rule,
      severity: place.fitting.length > 1 ? 'error' : 'warning',
      message: `${quoted(level)} does not fit ${here}; it fits ${there} (${producerText(official!)}) and ${others}.`,
      arithmetic: `${quoted(level)} = ${officialText(official!)}${
        growth
          ? `, ${quoted(changes.find(({ scope }) => scope.period === level.scope.period)!)} = ${officialText(growth)}`
          : ''
      } of ${there}${is}`,
      evidence: [level, ...changes, ...place.fitting, ...(known ? [known] : [])],
      repair: repairOf(level, place, rivals, keys),
    },
    [level, ...changes],
  )
}

function repairOf(level: StatedClaim, place: Place, rivals: readonly Place[], of: number): Repair {
  const [first, ...also] = changesTo(level.scope, level.edtf, place)
  return {
    ...first!,
    also,
    fit: { matched: place.fitting.length, of },
    runnersUp: rivals.slice(0, 5).map((rival) => changesTo(level.scope, level.edtf, rival)),
  }
}

function changesTo(scope: Scope, edtf: string | null, { changed, scope: there, edtf: then }: Place): FieldChange[] {
  const from = { actors: scope.actors.join(','), indicator: scope.indicator, period: edtf ?? '' }
  const to = { actors: there.actors.join(','), indicator: there.indicator, period: then }
  return changed.toSorted().map((field) => ({ field, from: from[field], to: to[field] }))
}
