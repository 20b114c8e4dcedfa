import { geoNaturalEarth1, geoPath, type GeoProjection } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { useMemo } from 'react'
import outlines from 'world-atlas/countries-110m.json'
import type { MapPlace } from '../../../../src/views/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { stateName } from '../../format/index.ts'
import { keyOf } from './key.ts'

const TEXT = CATALOGUE.map
const WIDTH = 1000
const HEIGHT = 500
/** Of the frame, what stays free around the places. */
const MARGIN = 60
/** The narrowest a view gets, in degrees: places of one town still show where in the world they are. */
const NARROWEST = 20
const world = outlines as unknown as Topology<{ countries: GeometryCollection; land: GeometryCollection }>

interface WorldProps {
  readonly places: readonly MapPlace[]
  readonly chosen: string | null
  readonly choose: (key: string | null) => void
}

/** Outlines of states with a circle at each place, as large as there are statements; it shows where the places are. */
export default function World({ places, chosen, choose }: WorldProps) {
  const { land, borders, projection } = useMemo(() => drawnFor(places), [places])
  const most = places.reduce((sum, { total }) => Math.max(sum, total), 1)
  return (
    <svg className="world" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label={TEXT.drawing}>
      <path className="land" d={land} />
      <path className="borders" d={borders} />
      {places.map((place) => {
        const at = projection([place.longitude, place.latitude])
        const key = keyOf(place)
        return (
          at && (
            <circle
              key={key}
              className={key === chosen ? 'place chosen' : 'place'}
              cx={at[0]}
              cy={at[1]}
              r={5 + 12 * Math.sqrt(place.total / most)}
              onClick={() => choose(key === chosen ? null : key)}
            >
              <title>{`${TEXT.place(place.name, stateName(place.state))}: ${TEXT.count(place.total)}`}</title>
            </circle>
          )
        )
      })}
      {namedOn(projection, places).map(({ place, x, y }) => (
        <text key={keyOf(place)} x={x + 10} y={y - 8}>
          {place.name}
        </text>
      ))}
    </svg>
  )
}

/** Places whose names are written beside them, where no other name stands in the way. */
const NAMED = 24
const WIDE = 110
const HIGH = 18

interface NamedOn {
  readonly place: MapPlace
  readonly x: number
  readonly y: number
}

function namedOn(projection: GeoProjection, places: readonly MapPlace[]): readonly NamedOn[] {
  const named: NamedOn[] = []
  for (const place of places) {
    const [x, y] = projection([place.longitude, place.latitude]) ?? []
    if (x === undefined || y === undefined || named.length === NAMED) continue
    if (!named.some((other) => Math.abs(other.x - x) < WIDE && Math.abs(other.y - y) < HIGH))
      named.push({ place, x, y })
  }
  return named
}

interface DrawnWorld {
  readonly land: string
  readonly borders: string
  readonly projection: GeoProjection
}

function drawnFor(places: readonly MapPlace[]): DrawnWorld {
  const frame: [[number, number], [number, number]] = [
    [MARGIN, MARGIN],
    [WIDTH - MARGIN, HEIGHT - MARGIN],
  ]
  const projection = geoNaturalEarth1()
    .rotate([-middleOf(places), 0])
    .fitExtent(frame, { type: 'MultiPoint', coordinates: cornersOf(places) })
    .clipExtent([
      [0, 0],
      [WIDTH, HEIGHT],
    ])
  const path = geoPath(projection)
  return {
    land: path(feature(world, world.objects.countries)) ?? '',
    borders: path(mesh(world, world.objects.countries, (one, other) => one !== other)) ?? '',
    projection,
  }
}

/** The longitude that the map turns to, so that no line of the date cuts through what it shows. */
function middleOf(places: readonly MapPlace[]): number {
  const [x, y] = places.reduce(
    ([east, north], { longitude }) => [east + Math.cos(radians(longitude)), north + Math.sin(radians(longitude))],
    [0, 0],
  )
  return Math.round((Math.atan2(y!, x!) * 180) / Math.PI)
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** The places, and as many degrees around each that the view does not get too narrow. */
const cornersOf = (places: readonly MapPlace[]): [number, number][] =>
  places.flatMap(({ longitude, latitude }) =>
    [-1, 1].flatMap((east) =>
      [-1, 1].map((north): [number, number] => [
        longitude + (east * NARROWEST) / 2,
        Math.max(-85, Math.min(85, latitude + (north * NARROWEST) / 4)),
      ]),
    ),
  )
