import { countedUnder, type Domain, type Position, type Stance, type StanceCount } from '../vocabulary/index.ts'
import { positionMatrix } from './positions.ts'

/** A position with where it is written. */
export interface PlacedPosition {
  /** The name of its document. */
  readonly doc: string
  readonly published: string | null
  readonly position: Position
  /** Ids of the entities that its sentence names. */
  readonly named: readonly string[]
}

/** Whose positions are wanted, and on what. */
export interface PositionChoice {
  /** ISO 3166-1 alpha-2: who holds it, or whom it is towards. */
  readonly state?: string
  readonly domain?: Domain
  readonly stance?: Stance
}

/** The positions of one stance that one holder takes in one domain. */
export interface PositionCell {
  readonly holder: string
  readonly domain: Domain
  readonly stance: Stance
  readonly positions: readonly PlacedPosition[]
}

export function isChosen({ holders, addressee, domain, stance }: Position, choice: PositionChoice): boolean {
  const { state } = choice
  if (state !== undefined && !holders.includes(state) && !addressee.includes(state)) return false
  return (choice.domain ?? domain) === domain && (choice.stance ?? stance) === stance
}

/** The cells of the matrix with their sentences, in its order; a position that is held for two states stands under both. */
export function positionCells(positions: readonly PlacedPosition[]): PositionCell[] {
  const cells = new Map<string, PositionCell & { readonly positions: PlacedPosition[] }>()
  for (const placed of positions) {
    const { domain, stance } = placed.position
    for (const holder of countedUnder(placed.position)) {
      const key = `${holder} ${domain} ${stance}`
      const cell = cells.get(key)
      if (cell) cell.positions.push(placed)
      else cells.set(key, { holder, domain, stance, positions: [placed] })
    }
  }
  const counts = [...cells.values()].map((cell): StanceCount => ({ ...cell, positions: cell.positions.length }))
  const matrix = positionMatrix({ counts, towards: [] })
  return matrix.holders.flatMap(({ holder }) =>
    matrix.domains.flatMap(({ domain, cells: own }) =>
      own
        .filter((cell) => cell.holder === holder)
        .flatMap(({ stances }) => stances.map(({ stance }) => cells.get(`${holder} ${domain} ${stance}`)!)),
    ),
  )
}
