import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { z } from 'zod'
import { formsOf } from './gazetteer-files.ts'

const forms = z.string().transform(formsOf)

const onceFile = z.strictObject({
  en: z.strictObject({ parts: forms, milestones: z.record(z.string(), forms) }),
})

/** Words beside an event by which what can take place only once is told from what is like it. */
export interface OnceWords {
  /** The event is of a part of what is named. */
  readonly parts: readonly string[]
  /** Which beginning or end of it is meant, by its name. */
  readonly milestones: Readonly<Record<string, readonly string[]>>
}

/** Reads `data/once.yaml`; throws an Error that names it where it does not have its shape. */
export function loadOnceWords(dataFolder: string): OnceWords {
  const parsed = onceFile.safeParse(load(readFileSync(join(dataFolder, 'once.yaml'), 'utf8')))
  if (!parsed.success) throw new Error(`data/once.yaml: ${z.prettifyError(parsed.error)}`)
  return parsed.data.en
}
