import { Fragment } from 'react'
import type { Corrections, FigureField } from '../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../catalogue.ts'
import { amountText, edtfText, stateName, unitName } from '../format/index.ts'
import { type Names, useNames } from '../labels/index.ts'

/** Fields with the values that a person gave them: `Period 2021, Between China, Russia`. */
export function CorrectionsText({ corrections }: { readonly corrections: Corrections }) {
  const names = useNames()
  return Object.entries(corrections).map(([name, value], index) => (
    <Fragment key={name}>
      {index > 0 && ', '}
      <span className="soft">{names.field(name as FigureField).label}</span>{' '}
      <strong>{wordsOf(name as FigureField, value, names)}</strong>
    </Fragment>
  ))
}

function wordsOf(name: FigureField, value: unknown, names: Names): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return CATALOGUE.judging.empty
  if (name === 'actors') return (value as readonly string[]).map(stateName).join(', ')
  if (typeof value === 'number') return amountText(value, '1')
  const code = String(value)
  if (name === 'period' || name === 'deadline') return edtfText(code)
  if (name === 'unit') return unitName(code)
  if (name === 'indicator') return names.indicator(code)
  return name === 'domain' ? names.domain(code) : names.code(name, code)
}
