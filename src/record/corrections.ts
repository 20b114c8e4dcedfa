import { z } from 'zod'
import { spanOfTime } from '../interval/index.ts'
import type { Ontology } from '../ontology/index.ts'
import {
  BOUNDS,
  type Corrections,
  DOMAINS,
  type FigureField,
  type FigureFields,
  MEASURES,
  MODALITIES,
} from '../vocabulary/index.ts'

const LONGEST = 400
const MOST = 24

/** What was checked: corrections that may be kept, or one sentence that says what is wrong with them. */
export type CheckedCorrections =
  | { readonly corrections: Corrections; readonly problem: null }
  | { readonly corrections: null; readonly problem: string }

/**
 * Checks what a person would have in the place of a figure's fields: that the fields and codes are those of the guide
 * and of `data/`, and that they go together. What changes nothing is left out.
 */
export function checkedCorrections(written: unknown, figure: FigureFields, ontology: Ontology): CheckedCorrections {
  const parsed = fieldsOf(ontology).safeParse(written)
  if (!parsed.success) return { corrections: null, problem: complaint(parsed.error) }
  const given = Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined))
  const problem = problemOf({ ...figure, ...given } as FigureFields, given, ontology)
  if (problem) return { corrections: null, problem }
  // A definition belongs to its indicator, and goes with it.
  const variants = Object.keys(ontology.indicators.get(String(given['indicator'] ?? ''))?.variants ?? {})
  const isLeft = 'indicator' in given && !('variant' in given) && figure.variant !== null
  const whole = isLeft && !variants.includes(figure.variant!) ? { ...given, variant: null } : given
  const changed = Object.entries(whole).filter(([name, value]) => !isSame(figure[name as FigureField], value))
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
  const text = z.string({ error: 'a text' }).min(1, { error: 'a text' }).max(LONGEST, { error: 'a shorter text' })
  const time = z.string({ error: TIME }).refine((edtf) => spanOfTime(edtf) !== null, { error: TIME })
  const state = z.string({ error: STATE }).refine(isState, { error: STATE })
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
      actors: z
        .array(state)
        .max(MOST, { error: `at most ${MOST} states` })
        .readonly(),
      domain: oneOf(DOMAINS),
    } satisfies Record<FigureField, z.ZodType>)
    .partial()
}

const TIME = 'a time in EDTF, like 2023, 2023-05 or 2023-01/2023-07'
const STATE = 'ISO codes of states, like CN'
const UNIT = 'a currency of ISO 4217, %, pp, a unit of UCUM, or a counted noun in braces, like {tourist}'

const oneOf = <const T extends readonly [string, ...string[]]>(codes: T) =>
  z.enum(codes, { error: `one of ${codes.join(', ')}` })

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

const isState = (code: string): boolean => /^[A-Z]{2}$/u.test(code) && regions.of(code) !== undefined

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

function complaint({ issues }: z.core.$ZodError): string {
  const [issue] = issues
  if (issue?.code === 'unrecognized_keys') {
    return `There is no field ${issue.keys.join(', ')} of a figure.`
  }
  const [name] = issue?.path ?? []
  return name === undefined
    ? 'Corrections are fields of a figure with their values.'
    : `The field ${String(name)} must be ${issue!.message}.`
}
