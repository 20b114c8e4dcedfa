import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { Memory } from '../fetching/index.ts'

/** What watching remembers stands beside the record that it reads into. */
export const memoryFile = (record: string): string => `${record}.watch.json`

export interface OpenedMemory {
  readonly memory: Memory
  /** That what was there could not be read, and it is begun anew. */
  readonly wasDamaged: boolean
}

/** What was remembered the last time; begun anew where it is not there or no longer to be read. */
export function openMemory(record: string): OpenedMemory {
  const file = memoryFile(record)
  const memory = Memory.read(existsSync(file) ? readFileSync(file, 'utf8') : null)
  return { memory: memory ?? Memory.read(null)!, wasDamaged: memory === null }
}

/** In the place of the old one only when it is whole; what another who watches asked later is kept. */
export function saveMemory(record: string, memory: Memory, now: number): void {
  memory.takeLater(openMemory(record).memory)
  const file = memoryFile(record)
  writeFileSync(`${file}.part`, memory.written(now))
  renameSync(`${file}.part`, file)
}
