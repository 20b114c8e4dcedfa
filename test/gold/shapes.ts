import { z } from 'zod'
import { loadOntology } from '../../src/ontology/index.ts'
import {
  BOUNDS,
  DOMAINS,
  ENTITY_TYPES,
  EVENT_STATUSES,
  EVENT_TYPES,
  MEASURES,
  MODALITIES,
  STANCES,
} from '../../src/vocabulary/index.ts'

const ontology = loadOntology()
const STATES = new Set(ontology.names('en').map(({ code }) => code))
const CURRENCIES = new Set(ontology.currencies('en').map(({ code }) => code))
const UNITS = new Set(ontology.units.forms.map(([, { unit }]) => unit))
const PER = new Set(ontology.units.per.map(([, unit]) => unit))
const COUNTED = /^\{\p{L}+(?:[ -]\p{L}+)*\}$/u

/** `USD`, `t/a`, `{flight}/wk`, `USD/{barrel}`. */
function isUnit(unit: string): boolean {
  if (UNITS.has(unit) || CURRENCIES.has(unit) || COUNTED.test(unit)) return true
  const slash = unit.indexOf('/')
  return slash > 0 && PER.has(unit.slice(slash + 1)) && isUnit(unit.slice(0, slash))
}

/** A year, a month, a season or a day of EDTF. */
export function isDate(written: string): boolean {
  const [, month, day] = /^\d{4}(?:-(\d\d)(?:-(\d\d))?)?$/.exec(written) ?? [null]
  if (month === null) return false
  if (month === undefined) return true
  if (day === undefined) return (month >= '01' && month <= '12') || (month >= '21' && month <= '24')
  const date = new Date(`${written}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written)
}

/** A date, or an interval of two whose first is not later; an open end is `..`. */
function isPeriod(written: string): boolean {
  const [from, to, ...rest] = written.split('/')
  if (to === undefined) return isDate(from!)
  const isClosed = from !== '..' && to !== '..'
  return (
    rest.length === 0 &&
    [from!, to].every((end) => end === '..' || isDate(end)) &&
    (!isClosed || from!.slice(0, to.length) <= to.slice(0, from!.length))
  )
}

const Period = z.string().refine(isPeriod, 'is no EDTF').nullable()
const States = z
  .array(z.string().refine((code) => STATES.has(code), 'is no state'))
  .refine((codes) => new Set(codes).size === codes.length, 'names a state twice')

const place = {
  doc: z.string(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  quote: z.string().regex(/^\S(?:[^]*\S)?$/u),
  /** Not marked where figures alone are. */
  domain: z.enum(DOMAINS).optional(),
  hard: z.literal(true).optional(),
}

const Figure = z.strictObject({
  ...place,
  kind: z.literal('figure'),
  value: z.number(),
  upper: z.number().optional(),
  unit: z.string().refine(isUnit, 'is no unit'),
  bound: z.enum(BOUNDS),
  measure: z.enum(MEASURES),
  indicator: z.string().refine((code) => ontology.indicators.has(code), 'is no indicator'),
  period: Period,
  modality: z.enum(MODALITIES),
  deadline: Period,
  speaker: z.string().min(1).nullable(),
  actors: States,
})

const Event = z.strictObject({
  ...place,
  kind: z.literal('event'),
  type: z.enum(EVENT_TYPES),
  date: Period,
  actors: States,
  status: z.enum(EVENT_STATUSES),
})

const Entity = z.strictObject({
  ...place,
  kind: z.literal('entity'),
  type: z.enum(ENTITY_TYPES),
  name: z.string().regex(/^\S(?:.*\S)?$/u),
  parties: States,
})

const Position = z.strictObject({
  ...place,
  kind: z.literal('position'),
  stance: z.enum(STANCES),
  actor: z.string().min(1).nullable(),
  addressee: States,
})

export const Mark = z.discriminatedUnion('kind', [Figure, Event, Entity, Position])
export type Mark = z.infer<typeof Mark>
