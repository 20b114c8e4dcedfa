import { InvalidArgumentError, Option } from 'commander'
import { dyadFrom } from '../views/index.ts'
import { COLUMN_FIELDS, type ColumnField, type Columns, DEFAULT_LIMITS } from '../vocabulary/index.ts'

const SIZE = /^(\d+(?:\.\d+)?)\s*(b|kb|mb|gb|kib|mib|gib)?$/i
const SIZES: Readonly<Record<string, number>> = {
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
}
/** More threads than any machine has cores would only fill its memory. */
const MOST_WORKERS = 512

/** Bytes of `10MB`, `512 KiB` or `2000`. */
export function parseSize(text: string): number {
  const [, digits, unit = 'b'] = SIZE.exec(text.trim()) ?? []
  const bytes = Math.floor(Number(digits) * (SIZES[unit.toLowerCase()] ?? Number.NaN))
  if (!(bytes >= 1 && bytes <= Number.MAX_SAFE_INTEGER)) {
    throw new InvalidArgumentError('Give bytes, or a size such as 10MB.')
  }
  return bytes
}

function parseWhole(text: string, low: number, high: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (!(value >= low && value <= high)) throw new InvalidArgumentError(`Give a whole number from ${low} to ${high}.`)
  return value
}

export const DEFAULT_RECORD = './chancery.db'

export const recordOption = () => new Option('-r, --record <file>', 'the record').default(DEFAULT_RECORD)

export const workersOption = () =>
  new Option('-w, --workers <number>', 'threads that read (default: one for each core)').argParser((text) =>
    parseWhole(text, 1, MOST_WORKERS),
  )

export const maxSizeOption = () =>
  new Option('--max-size <size>', 'the largest document, in bytes or as 10MB')
    .default(DEFAULT_LIMITS.maxSize, '10MB')
    .argParser(parseSize)

const isField = (name: string): name is ColumnField => (COLUMN_FIELDS as readonly string[]).includes(name)

/** `text=body,title=headline` */
export function parseColumns(text: string): Columns {
  const columns: Partial<Record<ColumnField, string>> = {}
  for (const part of text.split(',')) {
    const [field = '', ...name] = part.split('=')
    const column = name.join('=').trim()
    if (!isField(field.trim()) || column === '') {
      throw new InvalidArgumentError(`Give pairs such as text=body,title=headline, of ${COLUMN_FIELDS.join(', ')}.`)
    }
    columns[field.trim() as ColumnField] = column
  }
  return columns
}

export const columnsOption = () =>
  new Option('--columns <pairs>', 'which columns of tables hold what, as text=body,title=headline').argParser(
    parseColumns,
  )

export const portOption = () =>
  new Option('-p, --port <number>', 'the port (default: 4280, or the next that is free)').argParser((text) =>
    parseWhole(text, 1, 65_535),
  )

function parseDay(text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(text) : null
  // The thirtieth of February would else be the first of March.
  const isDay = time !== null && !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text)
  if (!isDay) throw new InvalidArgumentError('Give a day as 2024-08-21.')
  return text
}

/** The day that the machine's clock shows, which only a person's own work may be dated by. */
export const today = (): string => new Date().toISOString().slice(0, 10)

export const dayOption = (flags: string, description: string) => new Option(flags, description).argParser(parseDay)

export const asOfOption = () =>
  dayOption('--as-of <day>', 'what was known on this day (default: the newest that the documents state)')

export const asReadOption = () =>
  new Option('--as-read', 'statements of the record as they were read, whatever persons decided about them')

export const limitOption = (most: number) =>
  new Option('-n, --limit <number>', 'so many hits at most')
    .default(most)
    .argParser((text) => parseWhole(text, 1, 10_000))

export const allowPrivateOption = () =>
  new Option('--allow-private', 'addresses may be of this machine or its own network: for servers of your own')

/** The options of commands that read. */
export interface ReadingOptions {
  readonly allowPrivate?: boolean
  readonly workers?: number
  readonly maxSize: number
  readonly columns?: Columns
}

export const PATHS = 'files, folders, addresses (https://…), or - for standard input'

function parseDyad(written: string): string {
  const dyad = dyadFrom(written.toUpperCase())
  if (dyad === null) throw new InvalidArgumentError('Give two different ISO codes of states, as CN-RU.')
  return dyad
}

export const dyadOption = () =>
  new Option('--dyad <states>', 'only those of two states, such as CN-RU').argParser(parseDyad)

function parseState(written: string): string {
  const state = written.toUpperCase()
  if (!/^[A-Z]{2}$/.test(state)) throw new InvalidArgumentError('Give the ISO code of a state, as KE.')
  return state
}

export const stateOption = () =>
  new Option('--state <state>', 'only those of a state, such as KE').argParser(parseState)
