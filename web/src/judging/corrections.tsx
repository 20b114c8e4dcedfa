import { Fragment } from 'react'
import type { Corrections, JudgementTarget, StatementKind } from '../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../catalogue.ts'
import { amountText, edtfText, stateName, unitName } from '../format/index.ts'
import { type Names, useNames } from '../labels/index.ts'

/** Of which kind the statement is that was judged; only figures are called statements there. */
export const kindOf = ({ kind }: JudgementTarget): StatementKind =>
  kind === 'statement' || kind === 'finding' ? 'figure' : kind

interface CorrectionsTextProps {
  /** Of the statement that was corrected. */
  readonly kind: StatementKind
  readonly corrections: Corrections
}

/** Fields with the values that a person gave them: `Period 2021, Between China, Russia`. */
export function CorrectionsText({ kind, corrections }: CorrectionsTextProps) {
  const names = useNames()
  return Object.entries(corrections).map(([name, value], index) => (
    <Fragment key={name}>
      {index > 0 && ', '}
      <span className="soft">{names.kind(kind).field(name).label}</span>{' '}
      <strong>{wordsOf(kind, name, value, names)}</strong>
    </Fragment>
  ))
}

const TIMES: readonly string[] = ['period', 'deadline', 'date']

function wordsOf(kind: StatementKind, name: string, value: unknown, names: Names): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return CATALOGUE.judging.empty
  if (name === 'speakerChain') return (value as readonly string[]).join(', ')
  if (Array.isArray(value)) return (value as readonly string[]).map(stateName).join(', ')
  if (typeof value === 'number') return amountText(value, '1')
  const code = String(value)
  if (TIMES.includes(name)) return edtfText(code)
  if (name === 'unit') return unitName(code)
  if (name === 'indicator') return names.indicator(code)
  return name === 'domain' ? names.domain(code) : names.kind(kind).code(name, code)
}
