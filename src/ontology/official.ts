import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseCsv } from 'csv-parse/sync'
import { parse as parseYaml } from 'yaml'
import { z } from 'zod'
import { DATA_FOLDER } from './data-folder.ts'
import { figureInterval, monthsOf, type Rounding, spanOfTime } from '../interval/index.ts'
import { BOUNDS, type Caveat, MEASURES, OFFICIAL_STATUSES, type OfficialPoint } from '../vocabulary/index.ts'

const empty = (written: string): string | null => (written === '' ? null : written)
const orNull = z.string().transform(empty)
const state = z.string().regex(/^[A-Z]{2}$/)

const row = z.strictObject({
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
export const OFFICIAL_COLUMNS = Object.keys(row.shape)

/** Reads one tidy table; throws an Error that names the file, the line and what is wrong there. */
export function officialPoints(file: string, csv: string, rounding: Rounding): OfficialPoint[] {
  return recordsOf(file, csv).map((entry) => {
    const { record, info } = z.object({ record: z.unknown(), info: z.object({ lines: z.number() }) }).parse(entry)
    const parsed = row.safeParse(record)
    if (!parsed.success) throw new Error(`${file}, line ${info.lines}: ${z.prettifyError(parsed.error)}`)
    return pointOf(`${file}:${info.lines}`, parsed.data, rounding)
  })
}

function recordsOf(file: string, csv: string): unknown[] {
  try {
    return parseCsv(csv, { columns: true, skip_empty_lines: true, info: true, bom: true })
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}

function pointOf(id: string, { value: written, ...fields }: z.infer<typeof row>, rounding: Rounding): OfficialPoint {
  const value = Number(written)
  const { step, looseStep } = stepsOf(written)
  const figure = { value, upper: null, step, looseStep, ...fields }
  return { id, ...fields, value, interval: figureInterval(figure, rounding) }
}

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
  /** In the order of file and line. */
  readonly points: readonly OfficialPoint[]
  caveatsOf(subject: CaveatSubject): readonly Caveat[]
  /** ISO 3166-1 of the state whose statistics a producer's are. */
  readonly producers: ReadonlyMap<string, string>
}

/** Reads `data/official/`; throws an Error that names the file and line where one does not have its shape. */
export const loadStatistics = (rounding: Rounding, dataFolder: string = DATA_FOLDER): Statistics => ({
  points: loadOfficial(dataFolder, rounding),
  caveatsOf: loadCaveats(dataFolder),
  producers: loadProducers(dataFolder),
})

function loadOfficial(dataFolder: string, rounding: Rounding): readonly OfficialPoint[] {
  const folder = join(dataFolder, 'official')
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .sort()
  return files.flatMap((name) => officialPoints(name, readFileSync(join(folder, name), 'utf8'), rounding))
}

function loadProducers(dataFolder: string): ReadonlyMap<string, string> {
  const name = join('official', 'producers.yaml')
  const parsed = z.record(z.string(), state).safeParse(parseYaml(readFileSync(join(dataFolder, name), 'utf8')))
  if (!parsed.success) throw new Error(`data/${name}: ${z.prettifyError(parsed.error)}`)
  return new Map(Object.entries(parsed.data))
}

const caveat = z.strictObject({
  code: z.string(),
  reason: z.string(),
  applies: z.strictObject({
    indicators: z.array(z.string()).optional(),
    measures: z.array(z.enum(MEASURES)).optional(),
    units: z.array(z.enum(['money'])).optional(),
    months: z.strictObject({ from: z.int(), to: z.int().default(1200) }).optional(),
  }),
  part: z.number().default(0),
  points: z.number().default(0),
  confirms_only: z.boolean().default(false),
})

/** What of a published value decides which caveats hold for it. */
export type CaveatSubject = Pick<OfficialPoint, 'indicator' | 'measure' | 'unit' | 'period'>

/** Gives those that hold for a published value. */
function loadCaveats(dataFolder: string): (subject: CaveatSubject) => readonly Caveat[] {
  const name = join('official', 'caveats.yaml')
  const parsed = z.array(caveat).safeParse(parseYaml(readFileSync(join(dataFolder, name), 'utf8')))
  if (!parsed.success) throw new Error(`data/${name}: ${z.prettifyError(parsed.error)}`)
  const caveats = parsed.data.map(({ applies, confirms_only: confirmsOnly, ...rest }) => ({
    applies,
    caveat: { ...rest, confirmsOnly },
  }))
  return (subject) => {
    const span = spanOfTime(subject.period)
    const months = span && monthsOf(span)
    return caveats.flatMap(({ applies, caveat }) => (holds(applies, subject, months) ? [caveat] : []))
  }
}

const MONEY = /^[A-Z]{3}$/

function holds(
  { indicators, measures, units, months }: z.infer<typeof caveat>['applies'],
  subject: CaveatSubject,
  length: number | null,
): boolean {
  if (indicators && !indicators.includes(subject.indicator)) return false
  if (measures && !measures.includes(subject.measure)) return false
  if (units && !MONEY.test(subject.unit)) return false
  return !months || (length !== null && length >= months.from && length <= months.to)
}
