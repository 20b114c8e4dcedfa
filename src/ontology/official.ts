import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { z } from 'zod'
import { type CaveatSubject, loadCaveats } from './caveats.ts'
import { DATA_FOLDER } from './data-folder.ts'
import { figureInterval, type Rounding, spanOfTime } from '../interval/index.ts'
import { csvTable, sha256, TableProblem } from '../text/index.ts'
import {
  BOUNDS,
  type Caveat,
  MEASURES,
  OFFICIAL_STATUSES,
  type OfficialPoint,
  type OfficialRow,
} from '../vocabulary/index.ts'

const empty = (written: string): string | null => (written === '' ? null : written)
const orNull = z.string().transform(empty)
const state = z.string().regex(/^[A-Z]{2}$/)

/** The shape of a row of an official table, as its cells are written. */
export const officialRow = z.strictObject({
  indicator: z.string().min(1),
  variant: orNull,
  measure: z.enum(MEASURES),
  reporter: state,
  partner: orNull.pipe(state.nullable()),
  period: z.string().refine((period) => spanOfTime(period) !== null, 'is no EDTF'),
  value: z.string().regex(/^-?\d+(\.\d+)?$/),
  unit: z.string().min(1),
  bound: z.enum(BOUNDS),
  basis: orNull,
  status: z.enum(OFFICIAL_STATUSES),
  producer: z.string().min(1),
  via: orNull,
  note: orNull,
  url: z.string().min(1),
  retrieved: z.iso.date(),
})

/** What the columns of an official table are called, in their order. */
export const OFFICIAL_COLUMNS = Object.keys(officialRow.shape) as readonly (keyof OfficialRow)[]

/** Reads one tidy table; throws an Error that names the file, the line and what is wrong there. */
export function officialPoints(file: string, csv: string, rounding: Rounding): OfficialPoint[] {
  const { header, rows } = tableOf(file, csv)
  return rows.map(({ line, cells }) => {
    const parsed = officialRow.safeParse(Object.fromEntries(header.map((name, at) => [name, cells[at]])))
    if (!parsed.success) throw new Error(`${file}, line ${line}: ${z.prettifyError(parsed.error)}`)
    return officialPoint(`${file}:${line}`, parsed.data, rounding)
  })
}

function tableOf(file: string, csv: string) {
  try {
    return csvTable(csv)
  } catch (error) {
    if (!(error instanceof TableProblem)) throw error
    throw new Error(`${file}: line ${error.line}: ${error.message}`, { cause: error })
  }
}

/** A row as something to compare, with the interval of its digits. */
export function officialPoint(
  id: string,
  { value: written, ...fields }: OfficialRow,
  rounding: Rounding,
): OfficialPoint {
  const value = Number(written)
  const { step, looseStep } = stepsOf(written)
  const figure = { value, upper: null, step, looseStep, ...fields }
  return { id, ...fields, value, interval: figureInterval(figure, rounding) }
}

/** The same for rows that say the same, on whatever day each was looked up. */
export const officialKey = (row: OfficialRow): string =>
  sha256(JSON.stringify(OFFICIAL_COLUMNS.filter((name) => name !== 'retrieved').map((name) => row[name])))

/**
 * The last digit that a table gives: `244819000000` was published as 244.819 billion, so zeros at the end are taken as
 * not measured, down to three digits, since `240000000000` may as well be exact to the billion.
 */
function stepsOf(written: string): { step: number; looseStep: number } {
  const decimals = /\.(\d+)$/.exec(written)?.[1]?.length ?? 0
  if (decimals > 0) return { step: 10 ** -decimals, looseStep: 10 ** -decimals }
  const digits = written.replace('-', '')
  let zeros = 0
  while (zeros < digits.length - 1 && digits.at(-1 - zeros) === '0') zeros += 1
  const kept = Math.max(digits.length - zeros, Math.min(3, digits.length))
  return { step: 10 ** (digits.length - kept), looseStep: 10 ** zeros }
}

/** What is published, and how far a true statement may stand from it. */
export interface Statistics {
  /** In the order of file and line, then those of a record. */
  readonly points: readonly OfficialPoint[]
  caveatsOf(subject: CaveatSubject): readonly Caveat[]
  /** ISO 3166-1 of the state whose statistics a producer's are; `null` where it is of no one state. */
  sideOf(producer: string): string | null
}

/** Reads `data/official/`; throws an Error that names the file and line where one does not have its shape. */
export const loadStatistics = (rounding: Rounding, dataFolder: string = DATA_FOLDER): Statistics => ({
  points: loadOfficial(dataFolder, rounding),
  caveatsOf: loadCaveats(dataFolder),
  sideOf: loadProducers(dataFolder),
})

/** The same statistics with the published values of a record, without those that are among them already. */
export function withRows(statistics: Statistics, rows: readonly OfficialRow[], rounding: Rounding): Statistics {
  if (rows.length === 0) return statistics
  const known = new Set(statistics.points.map(pointKey))
  const more = rows
    .map((row) => officialPoint(`record:${officialKey(row).slice(0, 12)}`, row, rounding))
    .filter((point) => !known.has(pointKey(point)))
  return { ...statistics, points: [...statistics.points, ...more] }
}

const pointKey = (point: OfficialPoint): string => officialKey({ ...point, value: String(point.value) })

function loadOfficial(dataFolder: string, rounding: Rounding): readonly OfficialPoint[] {
  const folder = join(dataFolder, 'official')
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .sort()
  return files.flatMap((name) => officialPoints(name, readFileSync(join(folder, name), 'utf8'), rounding))
}

/** `UN Comtrade (CN)`: where one publisher passes on what many states report, its name says whose figures these are. */
const OF_STATE = /\(([A-Z]{2})\)$/

function loadProducers(dataFolder: string): (producer: string) => string | null {
  const name = join('official', 'producers.yaml')
  const parsed = z.record(z.string(), state).safeParse(load(readFileSync(join(dataFolder, name), 'utf8')))
  if (!parsed.success) throw new Error(`data/${name}: ${z.prettifyError(parsed.error)}`)
  const producers = new Map(Object.entries(parsed.data))
  return (producer) => producers.get(producer) ?? OF_STATE.exec(producer)?.[1] ?? null
}
