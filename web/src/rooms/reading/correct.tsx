import { type FormEvent, useEffect, useRef, useState } from 'react'
import { type Corrections, type Figure, type FigureField } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { stateName } from '../../format/index.ts'
import { type Names, useNames } from '../../labels/index.ts'
import { FormWays } from './form-ways.tsx'

const TEXT = CATALOGUE.judging

/** The fields of a figure that can be corrected, in the order of its card. */
const FIELDS = [
  ...(['value', 'upper', 'unit', 'bound', 'indicator', 'variant', 'measure', 'period'] as const),
  ...(['modality', 'deadline', 'speaker', 'actors', 'domain'] as const),
]
type Field = (typeof FIELDS)[number]

const HINTS: Partial<Record<Field, string>> = {
  period: TEXT.timeHint,
  deadline: TEXT.timeHint,
  actors: TEXT.statesHint,
}
const NUMBERS: readonly Field[] = ['value', 'upper']

interface CorrectFormProps {
  readonly figure: Figure
  readonly save: (corrections: Corrections, reason: string) => Promise<void>
  readonly close: () => void
}

/** The fields of a figure as they stand, to be corrected; only those that were changed are sent. */
export function CorrectForm({ figure, save, close }: CorrectFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const names = useNames()
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), [])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const written = (name: string) => String(data.get(name) ?? '').trim()
    const isWrong = NUMBERS.some((name) => written(name) !== '' && !Number.isFinite(numberOf(written(name))))
    setProblem(isWrong || written('value') === '' ? TEXT.notANumber : null)
    if (isWrong || written('value') === '') return
    const changed = FIELDS.filter((name) => written(name) !== shown(figure, name))
    const corrections = Object.fromEntries(changed.map((name) => [name, valueOf(name, written(name))]))
    void save(corrections as Corrections, written('reason'))
  }
  return (
    <form ref={form} className="judge-form" onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && close()}>
      <h3>{TEXT.form.correct}</h3>
      <p className="card-note">{TEXT.formWhy.correct}</p>
      {FIELDS.map((name) => (
        <FieldInput key={name} name={name} figure={figure} names={names} />
      ))}
      <label>
        {CATALOGUE.findings.reason}
        <input name="reason" maxLength={4000} placeholder={CATALOGUE.findings.reasonHint} dir="auto" />
      </label>
      {problem && (
        <p className="notice" role="alert">
          {problem}
        </p>
      )}
      <FormWays close={close} />
    </form>
  )
}

interface FieldInputProps {
  readonly name: Field
  readonly figure: Figure
  readonly names: Names
}

function FieldInput({ name, figure, names }: FieldInputProps) {
  const { label, caption } = names.field(name)
  const choices = choicesOf(name, figure, names)
  const hint = HINTS[name]
  const value = shown(figure, name)
  if (choices?.length === 0) return null
  return (
    <label title={caption}>
      {label}
      <span className="pair">
        {choices ? (
          <select name={name} defaultValue={value}>
            {choices.map(([code, word]) => (
              <option key={code} value={code}>
                {word}
              </option>
            ))}
          </select>
        ) : (
          <input name={name} defaultValue={value} dir="auto" autoComplete="off" placeholder={TEXT.empty} />
        )}
        {hint && (
          <span className="hint">
            {hint}
            {name === 'actors' && figure.actors.length > 0 && `: ${figure.actors.map(stateName).join(', ')}`}
          </span>
        )}
      </span>
    </label>
  )
}

/** The codes that a field can take, each with its words; `null` where it is written freely. */
function choicesOf(name: Field, figure: Figure, names: Names): readonly (readonly [string, string])[] | null {
  if (name === 'bound' || name === 'measure' || name === 'modality') return names.codes(name)
  if (name === 'indicator') return names.indicators()
  if (name === 'domain') return names.domains()
  if (name !== 'variant') return null
  const variants = names.variants(figure.indicator)
  return variants.length === 0 ? [] : [['', TEXT.empty], ...variants]
}

/** A field as it is written in the form; empty where it has no value. */
function shown(figure: Figure, name: Field): string {
  const value = figure[name]
  return Array.isArray(value) ? value.join(' ') : String(value ?? '')
}

function valueOf(name: Field, written: string): Corrections[FigureField] {
  if (name === 'actors') return written === '' ? [] : written.toUpperCase().split(/[\s,]+/)
  if (written === '') return null as unknown as Corrections[FigureField]
  return NUMBERS.includes(name) ? numberOf(written) : written
}

const numberOf = (written: string): number => Number(written.replaceAll(/[,\s]/g, ''))
