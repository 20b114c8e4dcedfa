import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { z } from 'zod'
import { STANCES, type Stance } from '../vocabulary/index.ts'

const wordings = z.array(z.string()).default([])

const lists = {
  /** Verbs in their plain form, or phrases that begin with one: their subject takes the stance. */
  verbs: wordings,
  /** Verbs that take it only where they are denied: `will not tolerate`. */
  denied: wordings,
  /** Nouns whose owner takes it, or whoever voices it. */
  nouns: wordings,
  /** Nouns that take it only where a verb voices them: `expressed concern`. */
  voiceds: wordings,
  /** Verbs whose subject is to act: the stance is the speaker's. */
  modals: wordings,
  /** Those that say so only in what somebody is quoted with: `have to`. */
  spokens: wordings,
  /** Wordings of what is needed, by nobody in particular: the speaker's too. */
  needs: wordings,
  /** Verbs by which something is said of a thing, for or against it: the speaker's too. */
  views: wordings,
  /** Wordings that take a side wherever they stand: the speaker's. */
  remarks: wordings,
  /** Verbs with words of which one must follow soon, any with any: `delivers real benefits`, `is a great success`; each is a view. */
  pairs: z.array(z.strictObject({ verbs: z.array(z.string()).min(1), things: z.array(z.string()).min(1) })).default([]),
  /** The same where the verb's subject takes the stance: `calls the plan a mistake`. */
  judged: z
    .array(z.strictObject({ verbs: z.array(z.string()).min(1), things: z.array(z.string()).min(1) }))
    .default([]),
}

const cues = z.strictObject({
  ...lists,
  /** Wordings that may take it: what stands around them decides. */
  loose: z.strictObject(lists).default(() => z.strictObject(lists).parse({})),
  /** Wordings that hold one of the others and take no stance. */
  not: wordings,
})

const stanceFile = z.strictObject({
  code: z.enum(STANCES),
  /** By language. */
  label: z.record(z.string(), z.string()),
  cues: z.record(z.string(), cues),
  /** Sentences that take the stance: they are tests. */
  examples: z
    .array(
      z.strictObject({
        text: z.string(),
        /** As written; absent for the author. */
        actor: z.string().nullable().default(null),
        addressee: z.array(z.string()).default([]),
      }),
    )
    .min(1),
})

/** How a stance is worded: one YAML of `data/stances/`. */
export type StanceData = z.infer<typeof stanceFile>

/** Reads `data/stances/*.yaml`, by code; throws where a file lacks its shape or a stance its file. */
export function loadStances(dataFolder: string): ReadonlyMap<Stance, StanceData> {
  const folder = join(dataFolder, 'stances')
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  const stances = new Map(
    files.toSorted().map((name) => {
      const parsed = stanceFile.safeParse(load(readFileSync(join(folder, name), 'utf8')))
      if (!parsed.success) throw new Error(`data/stances/${name}: ${z.prettifyError(parsed.error)}`)
      return [parsed.data.code, parsed.data] as const
    }),
  )
  const missing = STANCES.filter((code) => !stances.has(code))
  if (missing.length > 0) throw new Error(`data/stances/ has no file for ${missing.join(', ')}`)
  return stances
}
