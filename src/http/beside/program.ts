import { hash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DATA_FOLDER } from '../../ontology/index.ts'

/** `src/` in a checkout, `dist/` where it is installed. */
const PROGRAM = join(import.meta.dirname, '..', '..')

/** A text that is another once the program, its data or its engine are, by the sizes and times of all their files. */
export function programState(): string {
  const files = [PROGRAM, DATA_FOLDER].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
      if (!entry.isFile()) return []
      const path = join(entry.parentPath, entry.name)
      const { size, mtimeMs } = statSync(path)
      return [`${path} ${size} ${mtimeMs}`]
    }),
  )
  return hash('sha256', JSON.stringify([process.version, files.toSorted()]))
}
