import { AUTHOR, type Domain, type Facet, NO_STATE, type Stance, STANCES, type Stances } from '../vocabulary/index.ts'

/** Who takes how many positions, all domains together. */
export interface MatrixHolder {
  /** ISO 3166-1 alpha-2, `author` for what documents say themselves, `other` where no state can be told. */
  readonly holder: string
  readonly positions: number
}

/** The positions of one holder in one domain, by stance; stances that are not taken are left out. */
export interface MatrixCell {
  readonly holder: string
  readonly stances: readonly { readonly stance: Stance; readonly positions: number }[]
}

export interface MatrixDomain {
  readonly domain: Domain
  readonly positions: number
  readonly cells: readonly MatrixCell[]
}

/** Who stands how to what: domains by holders, each cell by stance. */
export interface PositionMatrix {
  /** States, those of most positions first; then those of no state, and the authors' own. */
  readonly holders: readonly MatrixHolder[]
  /** Those of most positions first. */
  readonly domains: readonly MatrixDomain[]
  readonly stances: readonly Facet[]
  readonly towards: readonly Facet[]
}

/** A position that is held for two states stands under both. */
export function positionMatrix({ counts, towards }: Stances): PositionMatrix {
  const holders = [...Map.groupBy(counts, ({ holder }) => holder)]
    .map(([holder, own]) => ({ holder, positions: sumOf(own) }))
    .toSorted((one, other) => rankOf(one.holder) - rankOf(other.holder) || byPositions(one, other, 'holder'))
  const domains = [...Map.groupBy(counts, ({ domain }) => domain)]
    .map(([domain, own]): MatrixDomain => {
      const byHolder = Map.groupBy(own, ({ holder }) => holder)
      const cells = holders.flatMap(({ holder }): MatrixCell[] => {
        const stances = byHolder.get(holder)?.map(({ stance, positions }) => ({ stance, positions })) ?? []
        return stances.length === 0 ? [] : [{ holder, stances: stances.toSorted(byStance) }]
      })
      return { domain, positions: sumOf(own), cells }
    })
    .toSorted((one, other) => byPositions(one, other, 'domain'))
  const byName = Map.groupBy(counts, ({ stance }) => stance)
  const stances = STANCES.map((stance) => ({ value: stance, count: sumOf(byName.get(stance) ?? []) }))
  return { holders, domains, stances, towards }
}

const sumOf = (counts: readonly { readonly positions: number }[]): number =>
  counts.reduce((sum, { positions }) => sum + positions, 0)

const rankOf = (holder: string): number => [NO_STATE, AUTHOR].indexOf(holder)

const byStance = (one: { readonly stance: Stance }, other: { readonly stance: Stance }): number =>
  STANCES.indexOf(one.stance) - STANCES.indexOf(other.stance)

type Counted<K extends string> = { readonly positions: number } & Readonly<Record<K, string>>

function byPositions<K extends string>(one: Counted<K>, other: Counted<K>, name: K): number {
  return other.positions - one.positions || (one[name] < other[name] ? -1 : 1)
}
