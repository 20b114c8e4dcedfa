import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { monthsOf, spanOfTime } from '../interval/index.ts'
import { type Caveat, MEASURES, type OfficialPoint } from '../vocabulary/index.ts'

const caveat = z.strictObject({
  code: z.string(),
  reason: z.string(),
  applies: z.strictObject({
    indicators: z.array(z.string()).optional(),
    measures: z.array(z.enum(MEASURES)).optional(),
    units: z.array(z.enum(['money'])).optional(),
    months: z.strictObject({ from: z.int(), to: z.int().default(1200) }).optional(),
  }),
  part: z.number().default(0),
  points: z.number().default(0),
  confirms_only: z.boolean().default(false),
})

/** What of a published value decides which caveats hold for it. */
export type CaveatSubject = Pick<OfficialPoint, 'indicator' | 'measure' | 'unit' | 'period'>

/** Gives those that hold for a published value. */
export function loadCaveats(dataFolder: string): (subject: CaveatSubject) => readonly Caveat[] {
  const name = join('official', 'caveats.yaml')
  const parsed = z.array(caveat).safeParse(parse(readFileSync(join(dataFolder, name), 'utf8')))
  if (!parsed.success) throw new Error(`data/${name}: ${z.prettifyError(parsed.error)}`)
  const caveats = parsed.data.map(({ applies, confirms_only: confirmsOnly, ...rest }) => ({
    applies,
    caveat: { ...rest, confirmsOnly },
  }))
  return (subject) => {
    const span = spanOfTime(subject.period)
    const months = span && monthsOf(span)
    return caveats.flatMap(({ applies, caveat }) => (holds(applies, subject, months) ? [caveat] : []))
  }
}

const MONEY = /^[A-Z]{3}$/

function holds(
  { indicators, measures, units, months }: z.infer<typeof caveat>['applies'],
  subject: CaveatSubject,
  length: number | null,
): boolean {
  if (indicators && !indicators.includes(subject.indicator)) return false
  if (measures && !measures.includes(subject.measure)) return false
  if (units && !MONEY.test(subject.unit)) return false
  return !months || (length !== null && length >= months.from && length <= months.to)
}
