import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { z } from 'zod'

const choiceFile = z.record(
  z.string(),
  z.strictObject({
    /** What each column of weights is for. */
    roles: z.array(z.string()).min(1),
    /** By feature: how much it speaks for each role. */
    weights: z.record(z.string(), z.array(z.number())),
  }),
)

/** How much each feature speaks for an answer, by kinds of features: one YAML of `data/choices/`, written by `npm run learn`. */
export type ChoiceData = z.infer<typeof choiceFile>

/** Reads the weights of every choice, by its name; throws where a file lacks their shape. */
export function loadChoices(dataFolder: string): ReadonlyMap<string, ChoiceData> {
  const folder = join(dataFolder, 'choices')
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  return new Map(
    files.toSorted().map((name) => {
      const parsed = choiceFile.safeParse(load(readFileSync(join(folder, name), 'utf8')))
      if (!parsed.success) throw new Error(`data/choices/${name}: ${z.prettifyError(parsed.error)}`)
      return [name.replace(/\.yaml$/, ''), parsed.data] as const
    }),
  )
}
