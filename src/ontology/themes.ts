import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { z } from 'zod'
import { DOMAINS } from '../vocabulary/index.ts'

const wordings = z.record(z.string(), z.array(z.string()))

const themeFile = z.strictObject({
  code: z.string(),
  /** By language. */
  label: z.record(z.string(), z.string()),
  domain: z.enum(DOMAINS),
  /** Units that speak for it where nothing else is named: barrels of oil. */
  units: z.array(z.string()).default([]),
  cues: wordings,
})

/**
 * Half of what a figure measures: the goods it is of (`data/goods/`), or what is told of them (`data/aspects/`): that they
 * are traded, made, invested in. An indicator names the goods and aspects it is made of.
 */
export type Theme = z.infer<typeof themeFile>

export type ThemeKind = 'goods' | 'aspects'

/** Reads `data/goods/` or `data/aspects/`, by code; throws where a file lacks its shape or its name is not its code. */
export function loadThemes(dataFolder: string, kind: ThemeKind): ReadonlyMap<string, Theme> {
  const folder = join(dataFolder, kind)
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
  return new Map(
    files.map((name) => {
      const parsed = themeFile.safeParse(load(readFileSync(join(folder, name), 'utf8')))
      if (!parsed.success) throw new Error(`data/${kind}/${name}: ${z.prettifyError(parsed.error)}`)
      if (`${parsed.data.code}.yaml` !== name)
        throw new Error(`data/${kind}/${name}: holds the code ${parsed.data.code}`)
      return [parsed.data.code, parsed.data] as const
    }),
  )
}

/** Reads `data/reporting.yaml`: words of a source that counts, in small letters, by language. */
export function loadReporting(dataFolder: string): Readonly<Record<string, readonly string[]>> {
  return wordings.parse(load(readFileSync(join(dataFolder, 'reporting.yaml'), 'utf8')))
}

/** Reads `data/silent-names.yaml`: what holds a word of goods or trade and says nothing of a figure, by language. */
export function loadSilentNames(dataFolder: string): Readonly<Record<string, readonly string[]>> {
  return wordings.parse(load(readFileSync(join(dataFolder, 'silent-names.yaml'), 'utf8')))
}
