import type { Published } from './published.ts'
import { meant, nearby, significantDigits } from './written.ts'
import { allowing, meet, widened } from '../interval/index.ts'
import type { CaveatSubject } from '../ontology/index.ts'
import type { Caveat, FigureField, Interval, Names, OfficialClaim, Scope, StatedClaim } from '../vocabulary/index.ts'

export type CaveatsOf = (subject: CaveatSubject) => readonly Caveat[]

/** How a claim stands to what is published of its own scope. */
export interface Judgement {
  /**
   * `implausible`: nothing is published of its period, and it is far from all that is of the periods near it;
   * `doubtful`: it fits with another reading of what the text does not itself state.
   */
  readonly verdict: 'agrees' | 'differs' | 'implausible' | 'doubtful' | 'undecided'
  /** The published values that decided it, the nearest first. */
  readonly against: readonly OfficialClaim[]
  readonly caveats: readonly Caveat[]
}

const UNDECIDED: Judgement = { verdict: 'undecided', against: [], caveats: [] }
const DOUBTFUL: Judgement = { ...UNDECIDED, verdict: 'doubtful' }

/**
 * Compares a statement of fact with every published value of its scope; it agrees where it fits one of them. Where it
 * fits with another reading of what the text does not state, nothing is decided.
 */
export function judge(claim: StatedClaim, published: Published, sources: Sources): Judgement {
  if (claim.scope.standing !== 'fact') return UNDECIDED
  const judgement = judgeAsRead(claim, published, sources)
  if (judgement.verdict !== 'differs' && judgement.verdict !== 'implausible') return judgement
  const isUnsure = isGuess(claim, published, sources.caveatsOf) || (isLeftOpen(claim) && sources.isTorn(claim))
  return isUnsure ? DOUBTFUL : judgement
}

/** What a comparison looks up beside the published values. */
export interface Sources {
  readonly caveatsOf: CaveatsOf
  readonly names: Names
  /** Whether the same article gives the claim's very scope other values as well: then one of them is of something else. */
  isTorn(claim: StatedClaim): boolean
}

function judgeAsRead(claim: StatedClaim, published: Published, { caveatsOf, names }: Sources): Judgement {
  const all = published.at(claim.scope)
  if (all.length === 0) return judgeByNeighbours(claim, published)
  const said = meant(claim)
  const against = nearestFirst(claim, all)
  const fitting = against.find((official) => meet(said, allowed(official, caveatsOf)))
  if (fitting) return { verdict: 'agrees', against: [fitting], caveats: [] }
  const deciding = against.filter(
    (official) => !confirmsOnly(official, caveatsOf) && !isOfOtherSide(claim, official, names),
  )
  if (deciding.length === 0) return { ...UNDECIDED, against }
  return { verdict: 'differs', against: deciding, caveats: caveatsFor(deciding[0]!, caveatsOf) }
}

/** `Kazakhstan's statistics bureau counted`: what one state counts is not measured by what the other does. */
function isOfOtherSide({ figure, scope }: StatedClaim, { points }: OfficialClaim, names: Names): boolean {
  const own = figure.speaker === null ? [] : names.statesIn(figure.speaker)
  const side = points[0] && names.producer(points[0].producer)
  return side !== null && own.some((state) => state !== side && scope.actors.includes(state))
}

/** The fields of a scope, by what of it the text may leave to its reader. */
const GUESSABLE: readonly FigureField[] = ['indicator', 'actors', 'period']

const isLeftOpen = ({ figure }: StatedClaim): boolean =>
  figure.inferred.includes('indicator') || figure.inferred.includes('actors')

/**
 * Where the text does not itself state what, whom or when, and the value fits with another reading of just that, the
 * reading may be at fault.
 */
function isGuess({ figure, scope, ...claim }: StatedClaim, published: Published, caveatsOf: CaveatsOf): boolean {
  const inferred = new Set(GUESSABLE.filter((field) => figure.inferred.includes(field)))
  if (scope.period === null) inferred.add('period')
  // A growth stands in one sentence with many things that could have grown, and a flow is one by its direction.
  if (scope.measure === 'change') inferred.add('indicator').add('actors')
  if (inferred.has('actors')) inferred.add('indicator')
  if (inferred.size === 0 && !figure.inferred.includes('unit')) return false
  const own = { figure, scope, ...claim }
  const said = meant(own)
  // Among all times and flows something always comes near; a figure of many digits must fit with them.
  const isExact = scope.measure !== 'change' && significantDigits(claim.value) >= TELLING_DIGITS
  const indicators = inferred.has('indicator') ? published.siblings(scope.indicator) : [scope.indicator]
  const units = figure.inferred.includes('unit') ? published.currenciesBeside(scope.unit) : [scope.unit]
  const kinds = indicators.flatMap((indicator) => units.map((unit) => ({ ...scope, indicator, unit })))
  return kinds.some((kind) =>
    published
      .within(kind, widened(said, MOST_ALLOWED))
      .some(
        (official) =>
          (inferred.has('period') || official.scope.period === scope.period) &&
          (inferred.has('actors')
            ? areAmong(scope.actors, official) || areAkin(scope, claim.value, official)
            : isSameOrder(scope, official)) &&
          (isExact ? meet(nearby(own), nearby(official)) : meet(said, allowed(official, caveatsOf))),
      ),
  )
}

/** No caveats allow more than this part of a level. */
const MOST_ALLOWED = 0.1

/** Of both directions together no direction is asked. */
const isSameOrder = ({ indicator, actors }: Scope, { scope }: OfficialClaim): boolean =>
  actors.join('>') === scope.actors.join('>') ||
  (indicator !== scope.indicator && actors.toSorted().join('>') === scope.actors.join('>'))

/** Actors that are guessed at may be in another order, or some of them left out. */
const areAmong = (actors: readonly string[], { scope }: OfficialClaim): boolean =>
  actors.every((state) => scope.actors.includes(state))

/** Of actors that are guessed at one may be another state, where all digits fit what is published of that pair then. */
const areAkin = (scope: Scope, value: number, official: OfficialClaim): boolean =>
  significantDigits(value) >= TELLING_DIGITS &&
  official.scope.period === scope.period &&
  scope.actors.some((state) => official.scope.actors.includes(state))

/** So many digits are seldom the same by chance. */
const TELLING_DIGITS = 4

const nearestFirst = ({ value }: StatedClaim, claims: readonly OfficialClaim[]): readonly OfficialClaim[] =>
  claims.toSorted((one, other) => Math.abs(one.value - value) - Math.abs(other.value - value))

const subjectOf = ({ scope, edtf, points }: OfficialClaim): CaveatSubject => ({
  ...points[0],
  ...scope,
  period: edtf ?? '',
})

export const caveatsFor = (official: OfficialClaim, caveatsOf: CaveatsOf): readonly Caveat[] =>
  caveatsOf(subjectOf(official))

const confirmsOnly = (official: OfficialClaim, caveatsOf: CaveatsOf): boolean =>
  caveatsFor(official, caveatsOf).some((caveat) => caveat.confirmsOnly)

const allowances = new WeakMap<OfficialClaim, Interval>()

/** The values that a true statement of a published value may have, with its caveats. */
export function allowed(official: OfficialClaim, caveatsOf: CaveatsOf): Interval {
  const known = allowances.get(official)
  if (known) return known
  const interval = allowing(nearby(official), caveatsFor(official, caveatsOf))
  allowances.set(official, interval)
  return interval
}

/** How many times as much, or as little, as the published values nearest to it a value is before it is implausible. */
const FAR = 4
/** How many years before and after are near. */
const NEAR_YEARS = 4

/** Nothing is published of this very scope: is it of the size of what is published right before and after it? */
function judgeByNeighbours(claim: StatedClaim, published: Published): Judgement {
  const { scope, value } = claim
  if (scope.measure !== 'level' || value <= 0) return UNDECIDED
  // Of what the text does not itself state any other reading will do, and of definitions the largest and the smallest.
  const near = readingsOf(claim, published)
    .flatMap((reading) => nearest(reading, published.series(reading)))
    .filter((official) => official.value > 0)
  if (near.length === 0) return UNDECIDED
  const values = near.map((official) => official.value)
  const said = meant(claim)
  const isTooMuch = (said.low ?? 0) > Math.max(...values) * FAR
  // What is older than anything published may have begun small.
  const isTooLittle =
    scope.period !== null &&
    !claim.figure.inferred.includes('period') &&
    near.some((official) => official.scope.period! < scope.period!) &&
    (said.high ?? Infinity) < Math.min(...values) / FAR
  if (!isTooMuch && !isTooLittle) return UNDECIDED
  const own = near.filter((official) => official.scope.indicator === scope.indicator)
  return own.length === 0 ? UNDECIDED : { verdict: 'implausible', against: nearestFirst(claim, own), caveats: [] }
}

/** What a claim may be of: as it was read, in the other direction and of a sibling where the text does not say. */
function readingsOf({ scope, figure }: StatedClaim, published: Published): readonly Scope[] {
  const indicators = figure.inferred.includes('indicator') ? published.siblings(scope.indicator) : [scope.indicator]
  const orders = figure.inferred.includes('actors') ? [scope.actors, scope.actors.toReversed()] : [scope.actors]
  return indicators.flatMap((indicator) => orders.map((actors) => ({ ...scope, variant: null, indicator, actors })))
}

/** Of no time known, anything is near; else of whole periods of the same length the last before it and the first after. */
function nearest(scope: Scope, series: readonly OfficialClaim[]): readonly OfficialClaim[] {
  const [from, to] = scope.period?.split('/') ?? []
  if (from === undefined || to === undefined) return series
  if (from === '..' || to === '..') return []
  const alike = series.flatMap((official) => {
    const [start, end] = official.scope.period?.split('/') ?? []
    const years = start === undefined || start === '..' ? Infinity : year(start) - year(from)
    return Math.abs(years) <= NEAR_YEARS && isSamePart([from, to], [start!, end!]) ? [{ official, years }] : []
  })
  const before = Math.max(...alike.filter(({ years }) => years < 0).map(({ years }) => years))
  const after = Math.min(...alike.filter(({ years }) => years > 0).map(({ years }) => years))
  return alike.filter(({ years }) => years === 0 || years === before || years === after).map(({ official }) => official)
}

const isSamePart = (one: readonly [string, string], other: readonly [string, string]): boolean =>
  one[0].slice(4) === other[0].slice(4) && one[1].slice(4) === other[1].slice(4) && lengthOf(one) === lengthOf(other)

const year = (day: string): number => Number(day.slice(0, 4))
const lengthOf = ([from, to]: readonly [string, string]): number => year(to) - year(from)
