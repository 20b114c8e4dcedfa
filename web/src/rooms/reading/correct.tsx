import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Corrections, Statement } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { useDraft } from '../../judging/index.ts'
import { useNames } from '../../labels/index.ts'
import { FieldInput, FIELDS, problemOf, shown, valueOf } from './form-fields.tsx'
import { FormWays } from './form-ways.tsx'

const TEXT = CATALOGUE.judging

interface CorrectFormProps {
  readonly statement: Statement
  /** What is written is kept under this name until it is saved or given up. */
  readonly draft: string
  readonly save: (corrections: Corrections, reason: string) => Promise<void>
  readonly close: () => void
}

/** The fields of a statement as they stand, to be corrected; only those that were changed are sent. */
export function CorrectForm({ statement, draft, save, close }: CorrectFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const fields = FIELDS[statement.kind]
  const names = useNames()
  const drop = useDraft(form, draft)
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
      <FormWays
        close={() => {
          drop()
          close()
        }}
      />
    </form>
  )
}
