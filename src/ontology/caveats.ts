import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { z } from 'zod'
import { monthsOf, spanOfTime, type TimeSpan } from '../interval/index.ts'
import { type Caveat, MEASURES, type OfficialPoint } from '../vocabulary/index.ts'

const caveat = z.strictObject({
  code: z.string(),
  reason: z.string(),
  applies: z.strictObject({
    indicators: z.array(z.string()).optional(),
    measures: z.array(z.enum(MEASURES)).optional(),
    units: z.array(z.enum(['money'])).optional(),
    months: z.strictObject({ from: z.int(), to: z.int().default(1200) }).optional(),
    producers: z.array(z.string()).optional(),
    /** Two states, alphabetical: `CN-RU`. */
    dyads: z.array(z.string()).optional(),
    /** Twelve months that do not begin in January. */
    fiscal: z.literal(true).optional(),
    /** A growth computed in, or a value converted from, another currency. */
    converted: z.literal(true).optional(),
  }),
  part: z.number().default(0),
  points: z.number().default(0),
  confirms_only: z.boolean().default(false),
})

/** What of a published value decides which caveats hold for it. */
export type CaveatSubject = Pick<OfficialPoint, 'indicator' | 'measure' | 'unit' | 'period'> &
  Partial<Pick<OfficialPoint, 'reporter' | 'partner' | 'producer' | 'basis'>>

/** Gives those that hold for a published value. */
export function loadCaveats(dataFolder: string): (subject: CaveatSubject) => readonly Caveat[] {
  const name = join('official', 'caveats.yaml')
  const parsed = z.array(caveat).safeParse(load(readFileSync(join(dataFolder, name), 'utf8')))
  if (!parsed.success) throw new Error(`data/${name}: ${z.prettifyError(parsed.error)}`)
  const caveats = parsed.data.map(({ applies, confirms_only: confirmsOnly, ...rest }) => ({
    applies,
    caveat: { ...rest, confirmsOnly },
  }))
  return (subject) => {
    const span = spanOfTime(subject.period)
    return caveats.flatMap(({ applies, caveat }) =>
      isOfKind(applies, subject) && isOfTime(applies, span) && isOfSource(applies, subject) ? [caveat] : [],
    )
  }
}

const MONEY = /^[A-Z]{3}$/

type Applies = z.infer<typeof caveat>['applies']

const isOfKind = ({ indicators, measures, units }: Applies, { indicator, measure, unit }: CaveatSubject): boolean =>
  (!indicators || indicators.includes(indicator)) &&
  (!measures || measures.includes(measure)) &&
  (!units || MONEY.test(unit))

function isOfTime({ months, fiscal }: Applies, span: TimeSpan | null): boolean {
  const length = span && monthsOf(span)
  if (fiscal && (length !== 12 || span?.from.slice(5) === '01-01')) return false
  return !months || (length !== null && length >= months.from && length <= months.to)
}

function isOfSource({ producers, dyads, converted }: Applies, subject: CaveatSubject): boolean {
  const { producer, reporter, partner, basis } = subject
  if (producers && (producer === undefined || !producers.includes(producer))) return false
  if (dyads && !dyads.includes([reporter, partner].toSorted().join('-'))) return false
  return !converted || (basis ?? null) !== null
}
