import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { articles } from '../../bench/generate.ts'

/** Writes so many generated articles into a new folder: short ones, as what is tortured is the reading of many. */
export function writeDocuments(into: string, count: number): string {
  mkdirSync(into)
  for (const { name, text } of articles(7).take(count)) {
    writeFileSync(join(into, name), text.split('\n\n').slice(0, 6).join('\n\n'))
  }
  return into
}
