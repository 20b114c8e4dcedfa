import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { z } from 'zod'
import type { Rounding } from '../interval/index.ts'
import type { UnitForm } from '../vocabulary/index.ts'

const unitEntries = z.array(
  z.strictObject({
    unit: z.string(),
    dimension: z.string(),
    factor: z.number().default(1),
    en: z.array(z.string()).default([]),
  }),
)

const perEntries = z.record(z.string(), z.array(z.string()))

const countedNouns = z.strictObject({
  reported: z.array(z.string()),
  reported_if_new: z.array(z.string()),
  equivalent: z.record(z.string(), z.array(z.string())),
})

const roundingFile = z.strictObject({
  loose_cap: z.number(),
  about: z.number(),
  exact_counts_up_to: z.number(),
  exact_indicators: z.array(z.string()),
})

/** The units of measure with their wordings, and what a language counts. */
export interface UnitsData {
  readonly forms: readonly (readonly [wording: string, form: UnitForm])[]
  readonly per: readonly (readonly [wording: string, unit: string])[]
  readonly reported: ReadonlySet<string>
  readonly reportedIfNew: ReadonlySet<string>
  readonly rounding: Rounding
  /** By indicator, the nouns that count one thing. */
  readonly equivalent: Readonly<Record<string, readonly string[]>>
}

/** Reads `data/units/{units,per,counted-nouns}.yaml`; throws where a file does not have its shape. */
export function loadUnits(dataFolder: string): UnitsData {
  const read = (name: string): unknown => load(readFileSync(join(dataFolder, 'units', name), 'utf8'))
  const entries = unitEntries.parse(read('units.yaml'))
  const per = perEntries.parse(read('per.yaml'))
  const nouns = countedNouns.parse(read('counted-nouns.yaml'))
  const rounding = roundingFile.parse(read('rounding.yaml'))
  return {
    forms: entries.flatMap(({ unit, dimension, factor, en }) =>
      en.map((wording) => [wording, { unit, dimension, factor, written: null, candidates: null }] as const),
    ),
    per: Object.entries(per).flatMap(([unit, wordings]) => wordings.map((wording) => [wording, unit] as const)),
    reported: new Set(nouns.reported),
    reportedIfNew: new Set(nouns.reported_if_new),
    equivalent: nouns.equivalent,
    rounding: {
      looseCap: rounding.loose_cap,
      about: rounding.about,
      exactCountsUpTo: rounding.exact_counts_up_to,
      exactIndicators: new Set(rounding.exact_indicators),
    },
  }
}
