import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { z } from 'zod'
import { packageStates } from './gazetteer-files.ts'

const areasFile = z.strictObject({
  world: z.array(z.string()),
  asked: z.array(z.string()),
  states: z.record(z.string(), z.string().regex(/^[A-Z]{2}$/)),
})

/** What a code of an area means: one state, all of them, or (`null`) a group or a place that is no state. */
export type Area = { readonly state: string } | 'world' | null

/** The codes of areas that statistics are published under: ISO 3166-1 in two and three letters, and M49. */
export interface Areas {
  of(code: string): Area
  /** The number that a service is asked with for a state. */
  number(state: string): string | null
}

/** Reads `data/official/areas.yaml`; throws an Error where it does not have its shape. */
export function loadAreas(dataFolder: string): Areas {
  const name = join('official', 'areas.yaml')
  const parsed = areasFile.safeParse(load(readFileSync(join(dataFolder, name), 'utf8')))
  if (!parsed.success) throw new Error(`data/${name}: ${z.prettifyError(parsed.error)}`)
  const areas = new Map<string, Area>()
  const numbers = new Map<string, string>()
  for (const { cca2, cca3, ccn3 } of packageStates()) {
    const number = withoutZeros(ccn3)
    for (const code of [cca2, cca3, number]) if (code !== '') areas.set(code, { state: cca2 })
    if (number !== '') numbers.set(cca2, number)
  }
  for (const [code, state] of Object.entries(parsed.data.states)) areas.set(code, { state })
  for (const code of parsed.data.asked) {
    const state = parsed.data.states[code]
    if (state !== undefined) numbers.set(state, code)
  }
  for (const code of parsed.data.world) areas.set(code, 'world')
  return {
    of: (code) => areas.get(withoutZeros(code)) ?? null,
    number: (state) => numbers.get(state) ?? null,
  }
}

/** M49 has three digits (`036`), which a number loses. */
const withoutZeros = (code: string): string => (/^0\d+$/.test(code) ? String(Number(code)) : code)
