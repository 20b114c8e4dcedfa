import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { packageStates } from './gazetteer-files.ts'

const areasFile = z.strictObject({
  world: z.array(z.string()),
  states: z.record(z.string(), z.string().regex(/^[A-Z]{2}$/)),
})

/** What a code of an area means: one state, all of them, or (`null`) a group or a place that is no state. */
export type Area = { readonly state: string } | 'world' | null

/** Understands the codes of areas that statistics are published under: ISO 3166-1 in two and three letters, and M49. */
export function loadAreas(dataFolder: string): (code: string) => Area {
  const name = join('official', 'areas.yaml')
  const parsed = areasFile.safeParse(parse(readFileSync(join(dataFolder, name), 'utf8')))
  if (!parsed.success) throw new Error(`data/${name}: ${z.prettifyError(parsed.error)}`)
  const areas = new Map<string, Area>()
  for (const { cca2, cca3, ccn3 } of packageStates())
    for (const code of [cca2, cca3, withoutZeros(ccn3)]) if (code !== '') areas.set(code, { state: cca2 })
  for (const [code, state] of Object.entries(parsed.data.states)) areas.set(code, { state })
  for (const code of parsed.data.world) areas.set(code, 'world')
  return (code) => areas.get(withoutZeros(code)) ?? null
}

/** M49 has three digits (`036`), which a number loses. */
const withoutZeros = (code: string): string => (/^0\d+$/.test(code) ? String(Number(code)) : code)
