import { meet } from '../interval/index.ts'
import { periodText, placeText } from '../text/index.ts'
import type {
  Caveat,
  ClaimGroup,
  DefinitionField,
  Derivation,
  Entry,
  EntryCaution,
  EntryScope,
  FigureInterval,
  FigureRow,
  Interval,
  Measure,
  Names,
  Neighbour,
  OfficialFit,
  OfficialPoint,
  OriginGroup,
  OriginReason,
  PlacedFigure,
  RecordedClaim,
  ScopeDifference,
  StandingInEntry,
  StatedClaim,
} from '../vocabulary/index.ts'

/** What an entry is of. */
export interface EntryPlace {
  /** Its place in addresses. */
  readonly key: string
  /** `Trade turnover (China–Russia) 2023, change, target or forecast`. */
  readonly title: string
  readonly indicator: string
  /** In flow order where the indicator has a direction. */
  readonly actors: readonly string[]
  readonly unit: string
  readonly measure: Measure
  /** EDTF. */
  readonly period: string | null
  readonly standing: EntryScope['standing']
}

/** An entry in a list. */
export interface EntrySummary extends EntryPlace {
  readonly figures: number
  readonly articles: number
  /** How many of the articles do not go back to another. */
  readonly origins: number
  readonly definitions: number
  /** Groups of its first definition. */
  readonly groups: number
  /** Figures that stand outside every definition's largest group. */
  readonly outsiders: number
  readonly disputed: boolean
  readonly cautions: readonly EntryCaution[]
  /** What the largest group of its first definition has in common. */
  readonly common: Interval
  readonly mostPrecise: PlacedFigure
}

/** A figure of an entry, with what it allows as the entry compares it. */
export interface EntryFigure {
  readonly figure: FigureRow
  /** A deficit has its sign turned. */
  readonly value: number
  readonly interval: FigureInterval
}

export interface EntryMember {
  /** Its place in `figures` of the entry. */
  readonly at: number
  readonly unsaid: readonly DefinitionField[]
  readonly standing: StandingInEntry
  readonly arithmetic: string | null
}

export interface EntryGroup {
  /** In the order of publication; at most `MOST_MEMBERS`. */
  readonly members: readonly EntryMember[]
  readonly figures: number
  readonly articles: number
  readonly origins: number
  readonly common: Interval
  readonly strict: Interval
  readonly mostPrecise: PlacedFigure
}

export interface EntryOfficial {
  readonly point: OfficialPoint
  readonly value: number
  readonly interval: Interval
  readonly reporter: string | null
  readonly caveats: readonly Caveat[]
  readonly allowed: Interval
  readonly fit: OfficialFit
}

export interface EntryDefinition {
  readonly variant: string | null
  readonly reporter: string | null
  /** The largest first; at most `MOST_GROUPS`. */
  readonly groups: readonly EntryGroup[]
  readonly groupCount: number
  readonly official: readonly EntryOfficial[]
}

/** An entry near by, and in what it differs. */
export interface EntryNeighbour extends EntryPlace {
  readonly differences: readonly ScopeDifference[]
  readonly figures: number
  readonly articles: number
  readonly mostPrecise: PlacedFigure
}

/** Figures that count as one origin, and why. */
export interface EntryOrigin {
  readonly articles: number
  /** Places in `list` of the entry. */
  readonly members: readonly number[]
  readonly why: readonly { readonly kind: OriginReason['kind']; readonly name: string; readonly articles: number }[]
}

/** What follows from other statements, with those that it rests on. */
export interface EntryDerivation {
  readonly way: Derivation['way']
  readonly interval: Interval
  /** Whether it meets what the entry's own figures have in common. */
  readonly meets: boolean
  readonly from: readonly { readonly title: string; readonly figure: PlacedFigure }[]
}

/** One entry whole. */
export interface EntryView extends EntrySummary {
  /** The origins that more than one article goes back to; the one with most first. */
  readonly shared: readonly EntryOrigin[]
  readonly list: readonly EntryFigure[]
  readonly lined: readonly EntryDefinition[]
  readonly derived: readonly EntryDerivation[]
  readonly neighbours: readonly EntryNeighbour[]
  /** Of which `neighbours` may hold the nearest only. */
  readonly neighbourCount: number
}

/** More than a page can show one by one. */
const MOST_GROUPS = 50
const MOST_MEMBERS = 200
const MOST_NEIGHBOURS = 40
const MOST_DERIVED = 12

export function entrySummary(entry: Entry<RecordedClaim>, names: Names): EntrySummary {
  const { claims, articles, origins, definitions, outsiders, disputed, cautions } = entry
  const { groups } = definitions[0]!
  return {
    ...placeOf(entry, names),
    figures: claims.length,
    articles,
    origins: origins.length,
    definitions: definitions.length,
    groups: groups.length,
    outsiders: outsiders.length,
    disputed,
    cautions,
    common: groups[0]!.common,
    mostPrecise: figureOf(groups[0]!.mostPrecise),
  }
}

type Placed = Pick<Entry, 'key' | 'scope' | 'edtf'>

function placeOf({ key, scope, edtf }: Placed, names: Names): EntryPlace {
  const { indicator, actors, unit, measure, standing } = scope
  return { key, title: titleOf({ scope, edtf }, names), indicator, actors, unit, measure, period: edtf, standing }
}

function titleOf({ scope, edtf }: Omit<Placed, 'key'>, names: Names): string {
  const parts = [
    placeText({ ...scope, variant: null }, null, names) + (edtf === null ? '' : ` ${periodText(edtf)}`),
    ...(scope.measure === 'level' ? [] : [scope.measure]),
    ...(scope.standing === 'fact' ? [] : ['aimed at or expected']),
  ]
  return parts.join(', ')
}

const figureOf = ({ figure }: RecordedClaim): PlacedFigure => figure

/** What a page needs beside an entry. */
export interface EntrySurroundings {
  readonly neighbours: readonly Neighbour<RecordedClaim>[]
  readonly derived: readonly Derivation<RecordedClaim>[]
  /** The same figures with the words around them. */
  readonly rows: readonly FigureRow[]
}

/** The claims of an entry that its page shows one by one. */
export const shownClaims = ({ claims, definitions }: Entry<RecordedClaim>): RecordedClaim[] => {
  const shown = new Set(
    definitions.flatMap(({ groups }) =>
      groups.slice(0, MOST_GROUPS).flatMap((group) => shownMembers(group).map(({ claim }) => claim)),
    ),
  )
  return claims.filter((claim) => shown.has(claim))
}

const shownMembers = ({ members }: ClaimGroup<RecordedClaim>) => members.slice(0, MOST_MEMBERS)

export function entryView(entry: Entry<RecordedClaim>, names: Names, surroundings: EntrySurroundings): EntryView {
  const { neighbours, derived, rows } = surroundings
  const { common } = entry.definitions[0]!.groups[0]!
  const rowOf = new Map(rows.map((row) => [placeKey(row), row]))
  const list = shownClaims(entry).flatMap((claim) => {
    const figure = rowOf.get(placeKey(claim.figure))
    return figure ? [{ claim, shown: { figure, value: claim.value, interval: claim.interval } }] : []
  })
  const at = new Map<StatedClaim, number>(list.map(({ claim }, index) => [claim, index]))
  return {
    ...entrySummary(entry, names),
    shared: entry.origins.map((origin) => originOf(origin, at)).filter(({ articles }) => articles > 1),
    list: list.map(({ shown }) => shown),
    lined: entry.definitions.map(({ variant, reporter, groups, official }) => ({
      variant,
      reporter,
      groups: groups.slice(0, MOST_GROUPS).map((group) => groupOf(group, at)),
      groupCount: groups.length,
      official: official.map(({ claim, ...beside }) => ({
        ...beside,
        point: claim.points[0]!,
        value: claim.value,
        interval: claim.interval.strict,
      })),
    })),
    derived: derived.slice(0, MOST_DERIVED).map(({ way, interval, from }) => ({
      way,
      interval: rounded(interval),
      meets: meet(interval, common),
      from: from.map((claim) => ({
        title: titleOf({ scope: claim.scope, edtf: claim.edtf }, names),
        figure: figureOf(claim),
      })),
    })),
    neighbours: neighbours.slice(0, MOST_NEIGHBOURS).map((neighbour) => neighbourOf(neighbour, names)),
    neighbourCount: neighbours.length,
  }
}

/** What is worked out has no more digits than a reader can use: outward to four, so that nothing is left out. */
function rounded({ low, high, ...open }: Interval): Interval {
  const to = (value: number | null, round: (value: number) => number): number | null => {
    if (value === null || value === 0) return value
    const unit = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 3)
    return Number((round(value / unit) * unit).toPrecision(12))
  }
  return { ...open, low: to(low, Math.floor), high: to(high, Math.ceil) }
}

/** Copies of a text give the same id in each of them. */
const placeKey = ({ id, document }: PlacedFigure): string => `${document.key} ${id}`

function originOf({ claims, why }: OriginGroup, at: ReadonlyMap<StatedClaim, number>): EntryOrigin {
  return {
    articles: articlesOf(claims),
    members: claims.flatMap((claim) => at.get(claim) ?? []),
    why: why.map(({ kind, name, claims: own }) => ({ kind, name, articles: articlesOf(own) })),
  }
}

const articlesOf = (claims: readonly StatedClaim[]): number =>
  new Set(claims.map(({ document }) => (document as RecordedClaim['document']).key)).size

function groupOf(group: ClaimGroup<RecordedClaim>, at: ReadonlyMap<StatedClaim, number>): EntryGroup {
  const { members, articles, origins, common, strict, mostPrecise } = group
  return {
    members: shownMembers(group).flatMap(({ claim, ...placed }) => {
      const index = at.get(claim)
      return index === undefined ? [] : [{ at: index, ...placed }]
    }),
    figures: members.length,
    articles,
    origins,
    common,
    strict,
    mostPrecise: figureOf(mostPrecise),
  }
}

const neighbourOf = (
  { key, scope, edtf, differences, figures, articles, mostPrecise }: Neighbour<RecordedClaim>,
  names: Names,
): EntryNeighbour => ({
  ...placeOf({ key, scope, edtf }, names),
  differences,
  figures,
  articles,
  mostPrecise: figureOf(mostPrecise),
})

/** How one figure stands in its entry. */
export interface FigureStanding {
  readonly entry: EntrySummary
  readonly standing: StandingInEntry
  /** Where it does not stand inside, why. */
  readonly arithmetic: string | null
}

/** Of a figure that may be of several definitions, the one in which it stands best; `null` where it is not in the entry. */
export function standingOf(entry: Entry<RecordedClaim>, id: string, names: Names): FigureStanding | null {
  const placed = entry.definitions
    .flatMap(({ groups }) => groups.flatMap(({ members }) => members.filter(({ claim }) => claim.figure.id === id)))
    .toSorted((one, other) => BEST.indexOf(one.standing) - BEST.indexOf(other.standing))
  const [best] = placed
  return best ? { entry: entrySummary(entry, names), standing: best.standing, arithmetic: best.arithmetic } : null
}

const BEST: readonly StandingInEntry[] = ['inside', 'imprecise', 'outside']
