import { useEffect, useRef } from 'react'
import { CATALOGUE } from '../../catalogue.ts'
import { useDraft } from '../../judging/index.ts'
import { FormWays } from './form-ways.tsx'

const TEXT = CATALOGUE.judging

interface ReasonFormProps {
  /** What is written is kept under this name until it is saved or given up. */
  readonly draft: string
  readonly verdict: 'rejected' | 'set-aside'
  readonly save: (reason: string) => Promise<void>
  readonly close: () => void
}

/** Asks why a figure is rejected or set aside. */
export function ReasonForm({ verdict, draft, save, close }: ReasonFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const drop = useDraft(form, draft)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <form
      ref={form}
      className="judge-form"
      onSubmit={(event) => {
        event.preventDefault()
        void save(field.current?.value ?? '')
      }}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <h3>{TEXT.form[verdict]}</h3>
      <p className="card-note">{TEXT.formWhy[verdict]}</p>
      <label>
        {CATALOGUE.findings.reason}
        <input ref={field} name="reason" maxLength={4000} placeholder={CATALOGUE.findings.reasonHint} dir="auto" />
      </label>
      <FormWays
        close={() => {
          drop()
          close()
        }}
      />
    </form>
  )
}
