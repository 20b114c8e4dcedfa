import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { z } from 'zod'
import { DOMAINS, MEASURES, type QuantityKind } from '../vocabulary/index.ts'

const wordings = z.array(z.string()).default([])

const cues = z.strictObject({ strong: wordings, weak: wordings, not: wordings, veto: wordings, nouns: wordings })

const example = z.strictObject({
  lang: z.string().default('en'),
  text: z.string(),
  quote: z.string(),
  value: z.number().optional(),
  unit: z.string().optional(),
  indicator: z.string().optional(),
  variant: z.string().optional(),
  measure: z.enum(MEASURES).optional(),
  actors: z.array(z.string()).optional(),
})

const indicatorFile = z.strictObject({
  code: z.string(),
  label: z.record(z.string(), z.string()),
  domain: z.enum(DOMAINS),
  /** Whether the sentence's own subject goes before the indicator's domain: a fund for ports is infrastructure. */
  domainYields: z.boolean().default(false),
  flow: z.enum(['forward', 'none']),
  /** Whether it gives way to one that names the goods: exports of wheat are farm trade first. */
  general: z.boolean().default(false),
  /** Whether it is of one state's own affairs, of two as a rule, or of a pair by what it measures. */
  parties: z.enum(['one', 'two', 'pair']).default('two'),
  /** Whether amounts of parts of a time add up to that of the whole. */
  accumulates: z.boolean().default(false),
  /** Whether many things of the kind exist at one time, so that two figures of one scope can both be true: investments. */
  several: z.boolean().default(false),
  /** The indicator of which an amount of this one is a part: what goes one way, of what goes both ways. */
  partOf: z.string().nullable().default(null),
  /** Whether its one quantity is how much in a time or how much there is at a time; what accumulates flows. */
  quantity: z.enum(['flow', 'stock']).optional(),
  dimensions: z.array(z.string()),
  measures: z.array(z.enum(MEASURES)),
  /** Codes of `data/goods/` that it is of; none where it is of no goods. */
  goods: z.array(z.string()).default([]),
  /** Codes of `data/aspects/` that it tells of its goods; `any` where the goods alone decide. */
  aspects: z.array(z.string()).default([]),
  /** Those of its aspects that tell enough without goods: exports of what is not said. */
  alone: z.array(z.string()).default([]),
  /** Between what amounts of money a level of it can be. */
  plausible: z.strictObject({ from: z.number().default(0), to: z.number().default(Number.MAX_VALUE) }).optional(),
  /** Puts it before others that fit as well. */
  prior: z.number().default(0),
  variants: z
    .record(z.string(), z.object({ label: z.record(z.string(), z.string()), cues: z.record(z.string(), wordings) }))
    .default({}),
  cues: z.record(z.string(), cues),
  examples: z.array(example).default([]),
})

/** What a figure can measure: one YAML of `data/indicators/`. */
export type Indicator = z.infer<typeof indicatorFile>
export type IndicatorExample = z.infer<typeof example>

/** What kind of quantity its figures are of. */
export const quantityOf = ({ quantity, accumulates, several }: Indicator): QuantityKind => ({
  flows: accumulates || quantity === 'flow',
  isOne: !several && (accumulates || quantity !== undefined),
})

/** Reads every indicator, by code; throws where a file lacks its shape or its name is not its code. */
export function loadIndicators(dataFolder: string): ReadonlyMap<string, Indicator> {
  const folder = join(dataFolder, 'indicators')
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
  return new Map(
    files.map((name) => {
      const parsed = indicatorFile.safeParse(load(readFileSync(join(folder, name), 'utf8')))
      if (!parsed.success) throw new Error(`data/indicators/${name}: ${z.prettifyError(parsed.error)}`)
      if (`${parsed.data.code}.yaml` !== name)
        throw new Error(`data/indicators/${name}: holds the code ${parsed.data.code}`)
      return [parsed.data.code, parsed.data] as const
    }),
  )
}
