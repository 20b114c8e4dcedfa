import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvTable } from '../text/index.ts'

/** A place that is known by its name, with where it lies in degrees. */
export interface KnownPlace {
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly state: string
  readonly latitude: number
  readonly longitude: number
  readonly isCapital: boolean
}

const COLUMNS = ['name', 'state', 'latitude', 'longitude', 'geonames', 'kind']

/** Reads `data/gazetteer/places.csv`; throws an Error that names the line which does not have its shape. */
export function loadPlaces(dataFolder: string): readonly KnownPlace[] {
  const path = join(dataFolder, 'gazetteer', 'places.csv')
  const { header, rows } = csvTable(readFileSync(path, 'utf8'))
  if (header.join() !== COLUMNS.join()) throw new Error(`${path}: the columns are ${COLUMNS.join(', ')}`)
  return rows.map(({ line, cells }) => {
    const [name = '', state = '', latitude, longitude, , kind] = cells
    const place = {
      name,
      state,
      latitude: Number(latitude),
      longitude: Number(longitude),
      isCapital: kind === 'capital',
    }
    if (!isPlace(place)) throw new Error(`${path}: line ${line} is no place`)
    return place
  })
}

const isPlace = ({ name, state, latitude, longitude }: KnownPlace): boolean =>
  name !== '' && /^[A-Z]{2}$/.test(state) && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
