import { z } from 'zod'
import type { Ontology } from '../ontology/index.ts'
import { complaint, MOST, oneOf, states, text, time, TOLD_FIELDS } from './correction-fields.ts'
import {
  BOUNDS,
  type Corrections,
  DOMAINS,
  type FigureField,
  type FigureFields,
  MEASURES,
  MODALITIES,
  type StatementKind,
} from '../vocabulary/index.ts'

/** A statement as far as its corrections are checked against it. */
export type Judgeable =
  | ({ readonly kind: 'figure' } & FigureFields)
  | { readonly kind: 'event' }
  | { readonly kind: 'entity' }
  | { readonly kind: 'position' }

/** What was checked: corrections that may be kept, or one sentence that says what is wrong with them. */
export type CheckedCorrections =
  | { readonly corrections: Corrections; readonly problem: null }
  | { readonly corrections: null; readonly problem: string }

/**
 * Checks what a person would have in the place of a statement's fields: that the fields and codes are those of the guide
 * and of `data/`, and that they go together. What changes nothing is left out.
 */
export function checkedCorrections(written: unknown, statement: Judgeable, ontology: Ontology): CheckedCorrections {
  return statement.kind === 'figure' ? checkedFigure(written, statement, ontology) : checkedTelling(written, statement)
}

/** The fields of an event, an entity or a position are checked one by one: they go together however they are. */
function checkedTelling(written: unknown, statement: Exclude<Judgeable, { readonly kind: 'figure' }>) {
  const parsed = TOLD_FIELDS[statement.kind].safeParse(written)
  if (!parsed.success) return { corrections: null, problem: complaint(parsed.error, statement.kind) }
  return changedBy(parsed.data, statement as unknown as Readonly<Record<string, unknown>>)
}

function checkedFigure(written: unknown, figure: FigureFields, ontology: Ontology): CheckedCorrections {
  const parsed = fieldsOf(ontology).safeParse(written)
  if (!parsed.success) return { corrections: null, problem: complaint(parsed.error, 'figure') }
  const given = Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined))
  const problem = problemOf({ ...figure, ...given } as FigureFields, given, ontology)
  if (problem) return { corrections: null, problem }
  // A definition belongs to its indicator, and goes with it.
  const variants = Object.keys(ontology.indicators.get(String(given['indicator'] ?? ''))?.variants ?? {})
  const isLeft = 'indicator' in given && !('variant' in given) && figure.variant !== null
  const whole = isLeft && !variants.includes(figure.variant!) ? { ...given, variant: null } : given
  return changedBy(whole, figure as unknown as Readonly<Record<string, unknown>>)
}

/** Checks all fields of a statement that a person adds: each must be given, and they must go together. */
export function checkedFields(kind: StatementKind, written: unknown, ontology: Ontology): CheckedCorrections {
  const schema = kind === 'figure' ? fieldsOf(ontology) : TOLD_FIELDS[kind]
  const parsed = (schema as z.ZodObject).required().safeParse(written)
  if (!parsed.success) return { corrections: null, problem: complaint(parsed.error, kind) }
  const corrections = parsed.data as Corrections
  const problem = kind === 'figure' ? problemOf(corrections as FigureFields, corrections, ontology) : null
  return problem === null ? { corrections, problem } : { corrections: null, problem }
}

/** What is given without what a statement says already. */
function changedBy(given: object, statement: Readonly<Record<string, unknown>>): CheckedCorrections {
  const isChanged = ([name, value]: [string, unknown]) => value !== undefined && !isSame(statement[name], value)
  const changed = Object.entries(given).filter(isChanged)
  if (changed.length === 0) return { corrections: null, problem: 'Nothing is corrected: every field says so already.' }
  return { corrections: Object.fromEntries(changed), problem: null }
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

function problemOf(whole: FigureFields, given: object, { indicators }: Ontology): string | null {
  if (whole.upper !== null && whole.upper < whole.value) return 'The upper end must not be below the value.'
  if (!('variant' in given) || whole.variant === null) return null
  const variants = Object.keys(indicators.get(whole.indicator)?.variants ?? {})
  if (variants.includes(whole.variant)) return null
  return `The field variant must be ${listed(variants)}, which are the definitions of ${whole.indicator}.`
}

const listed = (codes: readonly string[]): string => (codes.length === 0 ? 'empty' : `one of ${codes.join(', ')}`)

const fields = new WeakMap<Ontology, ReturnType<typeof fieldsFor>>()

function fieldsOf(ontology: Ontology) {
  const known = fields.get(ontology) ?? fieldsFor(ontology)
  fields.set(ontology, known)
  return known
}

function fieldsFor(ontology: Ontology) {
  const number = z.number({ error: 'a number' })
  const isUnit = unitsOf(ontology)
  return z
    .strictObject({
      value: number,
      upper: number.nullable(),
      unit: z.string({ error: UNIT }).refine(isUnit, { error: UNIT }),
      bound: oneOf(BOUNDS),
      measure: oneOf(MEASURES),
      indicator: z.string().refine((code) => code === 'other' || ontology.indicators.has(code), {
        error: 'a code of an indicator, or other',
      }),
      variant: text.nullable(),
      period: time.nullable(),
      modality: oneOf(MODALITIES),
      deadline: time.nullable(),
      speaker: text.nullable(),
      speakerChain: z
        .array(text)
        .max(MOST, { error: `at most ${MOST} texts` })
        .readonly(),
      actors: states,
      domain: oneOf(DOMAINS),
    } satisfies Record<FigureField, z.ZodType>)
    .partial()
}

const UNIT = 'a currency of ISO 4217, %, pp, a unit of UCUM, or a counted noun in braces, like {tourist}'

const COUNTED = /^\{[\p{L}\p{N}_' -]{1,60}\}$/u

/** Whether a unit, or each part of a rate, is one that reading could have given. */
function unitsOf({ units, currencies }: Ontology): (unit: string) => boolean {
  const known = new Set([
    '1',
    ...currencies('en').map(({ code }) => code),
    ...units.forms.map(([, { unit }]) => unit),
    ...units.per.map(([, unit]) => unit),
  ])
  return (unit) => known.has(unit) || unit.split('/').every((part) => known.has(part) || COUNTED.test(part))
}
