import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { z } from 'zod'
import { DATA_FOLDER } from './data-folder.ts'
import { MEASURES, OFFICIAL_STATUSES } from '../vocabulary/index.ts'

const text = z.string().min(1)

/** The values that a field of the file must have, one of several; `IMF:DOTS*` is any that starts so. */
const wanted = z.union([z.string(), z.array(z.string())]).transform((one) => (typeof one === 'string' ? [one] : one))

const series = z.strictObject({
  /** Which rows belong to it, by what their fields hold; a field that is not there holds nothing. */
  when: z.record(z.string(), wanted),
  indicator: text,
  variant: text.nullable().default(null),
  measure: z.enum(MEASURES).default('level'),
  unit: text,
  /** Brings the published number to base units: 1000000 where millions are published. */
  multiplier: z
    .number()
    .positive()
    .refine((factor) => factor === 10 ** Math.round(Math.log10(factor)), 'is no power of ten')
    .default(1),
  /** From which side a flow goes that is published of a reporter and its partner: exports from the first, imports not. */
  from: z.enum(['reporter', 'partner']).default('reporter'),
  basis: text.nullable().default(null),
  note: text.nullable().default(null),
})

const mapping = z.strictObject({
  /** What it is for, in a line. */
  label: text,
  format: text,
  /** `{reporter}` stands for the state that reports. */
  producer: text,
  via: text.nullable().default(null),
  /** The page that shows the value; `{field}` stands for what the row holds there. */
  url: text,
  status: z.enum(OFFICIAL_STATUSES).default('final'),
  /** Which fields hold what, where the format itself does not say so. */
  fields: z
    .strictObject({
      reporter: text.optional(),
      partner: text.optional(),
      period: text.optional(),
      value: text.optional(),
      multiplier: text.optional(),
      status: text.optional(),
    })
    .default({}),
  /** Which rows belong to any of its series. */
  when: z.record(z.string(), wanted).default({}),
  series: z.array(series).min(1),
})

/** What of a published file is what in Chancery: one YAML of `data/official/mappings/`. */
export type OfficialMapping = z.infer<typeof mapping> & { readonly name: string }
export type MappedSeries = OfficialMapping['series'][number]

/** Reads one mapping; throws an Error that names the file and what is wrong in it. */
export function officialMapping(file: string, yaml: string): OfficialMapping {
  const parsed = mapping.safeParse(yamlOf(file, yaml))
  if (!parsed.success) throw new Error(`${file}: ${firstProblem(parsed.error)}.`)
  return { ...parsed.data, name: file }
}

function yamlOf(file: string, yaml: string): unknown {
  try {
    return load(yaml)
  } catch (error) {
    const said = error instanceof Error ? error.message.split('\n')[0]! : String(error)
    throw new Error(`${file}: this is no YAML: ${said.replace(/:$/, '')}.`, { cause: error })
  }
}

function firstProblem({ issues }: z.ZodError): string {
  const [issue] = issues
  return issue ? `${issue.path.join('.') || 'the mapping'}: ${issue.message}` : 'this is no mapping'
}

/** Reads the mappings that come with Chancery, in the order of their names. */
export function loadMappings(dataFolder: string = DATA_FOLDER): readonly OfficialMapping[] {
  const folder = join(dataFolder, 'official', 'mappings')
  if (!existsSync(folder)) return []
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
  return names.map((name) => officialMapping(name, readFileSync(join(folder, name), 'utf8')))
}
