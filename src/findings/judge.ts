import type { Published } from './published.ts'
import { meant, nearby } from './written.ts'
import { allowing, meet, widened } from '../interval/index.ts'
import type { CaveatSubject } from '../ontology/index.ts'
import type { Caveat, FigureField, Interval, Names, OfficialClaim, StatedClaim } from '../vocabulary/index.ts'

export type CaveatsOf = (subject: CaveatSubject) => readonly Caveat[]

/** How a claim stands to what is published of its own scope. */
export interface Judgement {
  /** `implausible`: nothing is published of its period, and it is far from all that is of the periods near it. */
  readonly verdict: 'agrees' | 'differs' | 'implausible' | 'undecided'
  /** The published values that decided it, the nearest first. */
  readonly against: readonly OfficialClaim[]
  readonly caveats: readonly Caveat[]
}

const UNDECIDED: Judgement = { verdict: 'undecided', against: [], caveats: [] }

/**
 * Compares a statement of fact with every published value of its scope; it agrees where it fits one of them. Where it
 * fits with another reading of what the text does not state, nothing is decided.
 */
export function judge(claim: StatedClaim, published: Published, sources: Sources): Judgement {
  if (claim.scope.standing !== 'fact') return UNDECIDED
  const judgement = judgeAsRead(claim, published, sources)
  const isAgainst = judgement.verdict === 'differs' || judgement.verdict === 'implausible'
  return isAgainst && isGuess(claim, published, sources.caveatsOf) ? UNDECIDED : judgement
}

/** What a comparison looks up beside the published values. */
export interface Sources {
  readonly caveatsOf: CaveatsOf
  readonly names: Names
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

/**
 * Where the text does not itself state what, whom or when, and the value fits with another reading of just that, the
 * reading may be at fault.
 */
function isGuess({ figure, scope, ...claim }: StatedClaim, published: Published, caveatsOf: CaveatsOf): boolean {
  const inferred = new Set(GUESSABLE.filter((field) => figure.inferred.includes(field)))
  if (scope.period === null) inferred.add('period')
  // A growth stands in one sentence with many things that could have grown.
  if (scope.measure === 'change') inferred.add('indicator').add('actors')
  if (inferred.size === 0 && !figure.inferred.includes('unit')) return false
  const said = meant({ figure, scope, ...claim })
  const indicators = inferred.has('indicator') ? published.siblings(scope.indicator) : [scope.indicator]
  const units = figure.inferred.includes('unit') ? published.currenciesBeside(scope.unit) : [scope.unit]
  const kinds = indicators.flatMap((indicator) => units.map((unit) => ({ ...scope, indicator, unit })))
  return kinds.some((kind) =>
    published
      .within(kind, widened(said, MOST_ALLOWED))
      .some(
        (official) =>
          (inferred.has('period') || official.scope.period === scope.period) &&
          (inferred.has('actors') ? areAmong(scope.actors, official) : isSameOrder(scope.actors, official)) &&
          meet(said, allowed(official, caveatsOf)),
      ),
  )
}

/** No caveats allow more than this part of a level. */
const MOST_ALLOWED = 0.1

const isSameOrder = (actors: readonly string[], { scope }: OfficialClaim): boolean =>
  actors.join('>') === scope.actors.join('>') || actors.toSorted().join('>') === scope.actors.join('>')

/** Actors that are guessed at may be in another order, or some of them left out. */
const areAmong = (actors: readonly string[], { scope }: OfficialClaim): boolean =>
  actors.every((state) => scope.actors.includes(state))

const nearestFirst = ({ value }: StatedClaim, claims: readonly OfficialClaim[]): readonly OfficialClaim[] =>
  claims.toSorted((one, other) => Math.abs(one.value - value) - Math.abs(other.value - value))

const subjectOf = ({ scope, edtf }: OfficialClaim): CaveatSubject => ({ ...scope, period: edtf ?? '' })

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

/** How many times as much, or as little, as any year near it a value has to be before it is called implausible. */
const FAR = 3
/** How many years before and after are near. */
const NEAR_YEARS = 4

/** Nothing is published of this very scope: is it of the size of what is published near it? */
function judgeByNeighbours(claim: StatedClaim, published: Published): Judgement {
  if (claim.scope.measure !== 'level') return UNDECIDED
  const near = published.series(claim.scope).filter((official) => isNear(claim, official))
  const values = near.map(({ value }) => value).filter((value) => value > 0)
  if (values.length === 0 || claim.value <= 0) return UNDECIDED
  const said = meant(claim)
  const isTooMuch = (said.low ?? 0) > Math.max(...values) * FAR
  const isTooLittle = claim.scope.period !== null && (said.high ?? Infinity) < Math.min(...values) / FAR
  if (!isTooMuch && !isTooLittle) return UNDECIDED
  return { verdict: 'implausible', against: nearestFirst(claim, near), caveats: [] }
}

/** Of no time known, anything is near; else whole periods of the same length, a few years before or after. */
function isNear({ scope }: StatedClaim, official: OfficialClaim): boolean {
  const [from, to] = scope.period?.split('/') ?? []
  const [start, end] = official.scope.period?.split('/') ?? []
  if (from === undefined || to === undefined) return true
  if (start === undefined || end === undefined || from === '..' || to === '..') return false
  const isSamePart = from.slice(4) === start.slice(4) && to.slice(4) === end.slice(4)
  return isSamePart && lengthOf(from, to) === lengthOf(start, end) && Math.abs(year(from) - year(start)) <= NEAR_YEARS
}

const year = (day: string): number => Number(day.slice(0, 4))
const lengthOf = (from: string, to: string): number => year(to) - year(from)
