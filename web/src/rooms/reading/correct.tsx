import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Corrections, Statement, StatementKind } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { stateName } from '../../format/index.ts'
import { type Names, useNames } from '../../labels/index.ts'
import { FormWays } from './form-ways.tsx'

const TEXT = CATALOGUE.judging

/** The fields of each kind that can be corrected, in the order of its card. */
const FIELDS: Readonly<Record<StatementKind, readonly string[]>> = {
  figure: [
    ...(['value', 'upper', 'unit', 'bound', 'indicator', 'variant', 'measure', 'period'] as const),
    ...(['modality', 'deadline', 'speaker', 'actors', 'domain'] as const),
  ],
  event: ['type', 'date', 'status', 'actors', 'place', 'domain'],
  entity: ['name', 'type', 'parties', 'domain'],
  position: ['stance', 'actor', 'holders', 'addressee', 'domain'],
}
const TIMES: readonly string[] = ['period', 'deadline', 'date']
const STATES: readonly string[] = ['actors', 'parties', 'holders', 'addressee']
const NUMBERS: readonly string[] = ['value', 'upper']
/** Those that are never empty. */
const NEEDED: readonly string[] = ['value', 'name']

interface CorrectFormProps {
  readonly statement: Statement
  readonly save: (corrections: Corrections, reason: string) => Promise<void>
  readonly close: () => void
}

/** The fields of a statement as they stand, to be corrected; only those that were changed are sent. */
export function CorrectForm({ statement, save, close }: CorrectFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const fields = FIELDS[statement.kind]
  const names = useNames()
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), [])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const written = (name: string) => String(data.get(name) ?? '').trim()
    const wrong = problemOf(fields, written)
    setProblem(wrong)
    if (wrong !== null) return
    const changed = fields.filter((name) => written(name) !== shown(statement, name))
    const corrections = Object.fromEntries(changed.map((name) => [name, valueOf(name, written(name))]))
    void save(corrections as Corrections, written('reason'))
  }
  return (
    <form ref={form} className="judge-form" onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && close()}>
      <h3>{TEXT.form.correct}</h3>
      <p className="card-note">{TEXT.formWhy.correct}</p>
      {fields.map((name) => (
        <FieldInput key={name} name={name} statement={statement} names={names} />
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

function problemOf(fields: readonly string[], written: (name: string) => string): string | null {
  const isNoNumber = (name: string) => written(name) !== '' && !Number.isFinite(numberOf(written(name)))
  if (fields.includes('value') && (written('value') === '' || NUMBERS.some(isNoNumber))) return TEXT.notANumber
  return fields.some((name) => NEEDED.includes(name) && written(name) === '') ? TEXT.needsName : null
}

interface FieldInputProps {
  readonly name: string
  readonly statement: Statement
  readonly names: Names
}

function FieldInput({ name, statement, names }: FieldInputProps) {
  const { label, caption } = names.kind(statement.kind).field(name)
  const choices = choicesOf(name, statement, names)
  const hint = TIMES.includes(name) ? TEXT.timeHint : STATES.includes(name) ? TEXT.statesHint : null
  const value = shown(statement, name)
  const states = STATES.includes(name) && value !== '' ? value.split(' ') : []
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
            {states.length > 0 && `: ${states.map(stateName).join(', ')}`}
          </span>
        )}
      </span>
    </label>
  )
}

/** The fields whose codes are words of their kind. */
const CODED: readonly string[] = ['bound', 'measure', 'modality', 'type', 'status', 'stance']

/** The codes that a field can take, each with its words; `null` where it is written freely. */
function choicesOf(name: string, statement: Statement, names: Names): readonly (readonly [string, string])[] | null {
  if (CODED.includes(name)) return names.kind(statement.kind).codes(name)
  if (name === 'indicator') return names.indicators()
  if (name === 'domain') return names.domains()
  if (name !== 'variant' || statement.kind !== 'figure') return null
  const variants = names.variants(statement.indicator)
  return variants.length === 0 ? [] : [['', TEXT.empty], ...variants]
}

/** A field as it is written in the form; empty where it has no value. */
function shown(statement: Statement, name: string): string {
  const value = (statement as unknown as Readonly<Record<string, unknown>>)[name]
  return Array.isArray(value) ? value.join(' ') : String(value ?? '')
}

function valueOf(name: string, written: string): unknown {
  if (STATES.includes(name)) return written === '' ? [] : written.toUpperCase().split(/[\s,]+/)
  if (written === '') return null
  return NUMBERS.includes(name) ? numberOf(written) : written
}

const numberOf = (written: string): number => Number(written.replaceAll(/[,\s]/g, ''))
