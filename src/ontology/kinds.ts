import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { z } from 'zod'

const words = z.record(z.string(), z.string())

const kindFile = z.strictObject({
  kind: z.string(),
  /** By language, as are all labels and captions. */
  label: words,
  caption: words,
  fields: z.record(
    z.string(),
    z.strictObject({
      label: words,
      caption: words,
      codes: z.record(z.string(), z.strictObject({ label: words })).default({}),
    }),
  ),
})

/** How one kind of statement, its fields and their codes are called: one YAML of `data/kinds/`. */
export type KindData = z.infer<typeof kindFile>

/** Reads every kind, by its name; throws where a file lacks its shape or its name is not its kind. */
export function loadKinds(dataFolder: string): ReadonlyMap<string, KindData> {
  const folder = join(dataFolder, 'kinds')
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  return new Map(
    files.toSorted().map((name) => {
      const parsed = kindFile.safeParse(load(readFileSync(join(folder, name), 'utf8')))
      if (!parsed.success) throw new Error(`data/kinds/${name}: ${z.prettifyError(parsed.error)}`)
      if (`${parsed.data.kind}.yaml` !== name) throw new Error(`data/kinds/${name}: holds the kind ${parsed.data.kind}`)
      return [parsed.data.kind, parsed.data] as const
    }),
  )
}
