import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** Only its owner may write. */
const OWN = 0o700

/**
 * Where parsing processes keep what the engine makes of their files: the one folder that they may write to, below the
 * program's own, of which this program takes nothing. `null` where none is kept.
 */
export function parsingCache(): string | null {
  const folder = process.env['NODE_COMPILE_CACHE']
  if (!folder || process.env['NODE_DISABLE_COMPILE_CACHE']) return null
  try {
    const own = join(folder, 'parsing')
    mkdirSync(own, { recursive: true, mode: OWN })
    return own
  } catch {
    return null
  }
}
