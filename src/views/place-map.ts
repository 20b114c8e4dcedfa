import type { StatementRow } from '../vocabulary/index.ts'

/** Where something lies, in degrees. */
export interface Point {
  readonly latitude: number
  readonly longitude: number
}

/** A place as names are looked up by. */
export interface NamedPlace extends Point {
  readonly name: string
  readonly state: string
}

/** What stands at a place of the map. */
export type PlacedStatement = StatementRow<'event'> | StatementRow<'entity'>

export interface MapPlace extends NamedPlace {
  readonly total: number
}

/** Events and named projects by the places that they name. */
export interface PlaceMap {
  /** Those of most statements first. */
  readonly places: readonly MapPlace[]
  readonly placed: number
  /** Statements that name no place that is known. */
  readonly elsewhere: number
}

/** A map with what stands at each of its places. */
export interface SetPlaceMap extends Omit<PlaceMap, 'places'> {
  readonly places: readonly SetPlace[]
}

export interface SetPlace extends NamedPlace {
  /** The last first. */
  readonly statements: readonly PlacedStatement[]
}

/** The map as it is looked at: what stands at a place is asked for where it is chosen. */
export const placeMapView = ({ places, ...counts }: SetPlaceMap): PlaceMap => ({
  ...counts,
  places: places.map(({ statements, ...place }) => ({ ...place, total: statements.length })),
})

/** Finds known places in a text, by whole words. */
export type PlaceFinder = (text: string, states: readonly string[]) => readonly NamedPlace[]

/** Of two places of one name the one in a state that is meant counts, else the first. */
export function placeFinder(places: readonly NamedPlace[]): PlaceFinder {
  const byName = Map.groupBy(places, ({ name }) => name)
  const longest = Math.max(1, ...places.map(({ name }) => name.split(' ').length))
  return (text, states) => {
    const words = text.split(SEPARATORS).filter(Boolean)
    const found = new Set<NamedPlace>()
    for (let at = 0; at < words.length; at++) {
      for (let length = Math.min(longest, words.length - at); length > 0; length--) {
        const named = byName.get(words.slice(at, at + length).join(' '))
        if (!named) continue
        found.add(named.find(({ state }) => states.includes(state)) ?? named[0]!)
        at += length - 1
        break
      }
    }
    return [...found]
  }
}

/** A hyphen parts the two ends of a line: `Blagoveshchensk-Heihe`; names that hold one are found by their parts' words. */
const SEPARATORS = /[\s,;:()–—/-]+/u

/** Sets events where they took place, and projects where their names say. */
export function placeMap(rows: readonly PlacedStatement[], find: PlaceFinder): SetPlaceMap {
  const at = new Map<NamedPlace, PlacedStatement[]>()
  let placed = 0
  for (const row of rows) {
    const [text, states] = row.kind === 'event' ? [row.place, row.actors] : [row.name, row.parties]
    const places = text === null ? [] : find(text, states)
    if (places.length > 0) placed += 1
    for (const place of places) at.set(place, [...(at.get(place) ?? []), row])
  }
  const places = [...at].map(([{ name, state, latitude, longitude }, statements]) => ({
    name,
    state,
    latitude,
    longitude,
    statements: statements.toSorted(lastFirst),
  }))
  return { places: places.toSorted(mostFirst), placed, elsewhere: rows.length - placed }
}

const timeOf = (row: PlacedStatement): string =>
  (row.kind === 'event' ? row.date : null) ?? row.document.published ?? ''

const lastFirst = (one: PlacedStatement, other: PlacedStatement): number =>
  timeOf(one) === timeOf(other) ? 0 : timeOf(one) > timeOf(other) ? -1 : 1

const mostFirst = (one: SetPlace, other: SetPlace): number =>
  other.statements.length - one.statements.length || (one.name < other.name ? -1 : 1)
