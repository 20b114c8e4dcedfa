import type { Statement, StatementKind } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { stateName } from '../../format/index.ts'
import type { Names } from '../../labels/index.ts'

const TEXT = CATALOGUE.judging

/** The fields of each kind that can be corrected, in the order of its card. */
export const FIELDS: Readonly<Record<StatementKind, readonly string[]>> = {
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

/** What is wrong with what is written, in one sentence; `null` where nothing is. */
export function problemOf(fields: readonly string[], written: (name: string) => string): string | null {
  const isNoNumber = (name: string) => written(name) !== '' && !Number.isFinite(numberOf(written(name)))
  if (fields.includes('value') && (written('value') === '' || NUMBERS.some(isNoNumber))) return TEXT.notANumber
  return fields.some((name) => NEEDED.includes(name) && written(name) === '') ? TEXT.needsName : null
}

interface FieldInputProps {
  readonly name: string
  readonly statement: Statement
  readonly names: Names
}

/** One field of a statement: a choice where it has codes, else written freely. */
export function FieldInput({ name, statement, names }: FieldInputProps) {
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
export function shown(statement: Statement, name: string): string {
  const value = (statement as unknown as Readonly<Record<string, unknown>>)[name]
  return Array.isArray(value) ? value.join(' ') : String(value ?? '')
}

/** What is written in a field as the record takes it. */
export function valueOf(name: string, written: string): unknown {
  if (STATES.includes(name)) return written === '' ? [] : written.toUpperCase().split(/[\s,]+/)
  if (written === '') return null
  return NUMBERS.includes(name) ? numberOf(written) : written
}

const numberOf = (written: string): number => Number(written.replaceAll(/[,\s]/g, ''))
