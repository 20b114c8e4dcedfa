import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { parseWatchList, type Watched, type WatchList } from '../fetching/index.ts'

/** The list of what is watched for a record stands beside it, as `chancery watch` takes lists. */
export const watchFile = (record: string): string => `${record}.watch.txt`

const EMPTY: WatchList = { watched: [], problems: [] }

/** What is watched for a record, an address a line; empty where there is no list. */
export function readWatchFile(record: string): WatchList {
  const file = watchFile(record)
  return existsSync(file) ? parseWatchList(readFileSync(file, 'utf8')) : EMPTY
}

/** Puts an address at the end of the list, or gives one that stands there other minutes. Comments stay. */
export function watch(record: string, { address, minutes }: Watched): void {
  const line = minutes === null ? address : `${address} ${minutes}`
  const lines = linesOf(record)
  const at = lines.findIndex((each) => addressIn(each) === address)
  write(record, at < 0 ? [...lines, line] : lines.with(at, line))
}

/** Takes an address out of the list; `false` where it does not stand there. */
export function unwatch(record: string, address: string): boolean {
  const lines = linesOf(record)
  const kept = lines.filter((line) => addressIn(line) !== address)
  if (kept.length === lines.length) return false
  write(record, kept)
  return true
}

function linesOf(record: string): string[] {
  const file = watchFile(record)
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split(/\r\n|\n|\r/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

const addressIn = (line: string): string | undefined => parseWatchList(line).watched[0]?.address

/** In the place of the old list only when it is whole. */
function write(record: string, lines: readonly string[]): void {
  const file = watchFile(record)
  writeFileSync(`${file}.part`, lines.map((line) => `${line}\n`).join(''))
  renameSync(`${file}.part`, file)
}
