import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { note } from './terminal.ts'
import { Memory } from '../fetching/index.ts'

/** What watching remembers stands beside the record that it reads into. */
export const memoryFile = (record: string): string => `${record}.watch.json`

/** What was remembered the last time; begun anew where it is not there or no longer to be read. */
export function openMemory(record: string): Memory {
  const file = memoryFile(record)
  const memory = Memory.read(existsSync(file) ? readFileSync(file, 'utf8') : null)
  if (memory === null) note(`${file} is damaged and begun anew: every address is asked as if for the first time.`)
  return memory ?? Memory.read(null)!
}

/** In the place of the old one only when it is whole. */
export function saveMemory(record: string, memory: Memory, now: number): void {
  const file = memoryFile(record)
  writeFileSync(`${file}.part`, memory.written(now))
  renameSync(`${file}.part`, file)
}
