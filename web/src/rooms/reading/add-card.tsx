import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { JudgedReading } from '../../../../src/views/index.ts'
import type { Span, Statement, StatementKind } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { Loading } from '../../frame/index.ts'
import { addStatement, PersonField, useDraft, useJudging } from '../../judging/index.ts'
import { useNames } from '../../labels/index.ts'
import { useResource } from '../../resources/index.ts'
import { href } from '../../router/index.ts'
import { FieldInput, FIELDS, problemOf, valueOf } from './form-fields.tsx'
import { FormWays } from './form-ways.tsx'
import { KINDS } from './narrowing.ts'

const TEXT = CATALOGUE.adding

interface AddCardProps {
  readonly reading: JudgedReading
  readonly span: Span
  readonly close: () => void
  readonly leave: () => void
  /** What is done once it is in the record, by the id of the statement. */
  readonly done: (statement: string) => void
}

/** The card of a statement that reading had missed: its words, its kind, and its fields as far as reading can fill them. */
export function AddCard({ reading, span, close, leave, done }: AddCardProps) {
  const [kind, setKind] = useState<StatementKind>('figure')
  const names = useNames()
  const judging = useJudging()
  const { start, end } = span
  const words = reading.text.slice(start, end)
  const suggested = useResource<{ readonly fields: Readonly<Record<string, unknown>> }>(
    href(['api', 'documents', reading.key, 'suggestion'], { start: start || '0', end, kind }),
  )
  return (
    <section
      className="entry open adding"
      aria-labelledby="adding-title"
      onKeyDown={(event) => event.key === 'Escape' && leave()}
    >
      <div className="card">
        <h3 id="adding-title">{TEXT.title}</h3>
        <p className="card-note">{TEXT.lead}</p>
        <blockquote lang={reading.lang ?? undefined} dir="auto">
          “{words}”
        </blockquote>
        <label className="adding-kind">
          {TEXT.kind}
          <select value={kind} onChange={({ target }) => setKind(target.value as StatementKind)} autoFocus>
            {KINDS.map((each) => (
              <option key={each} value={each}>
                {names.kind(each).label}
              </option>
            ))}
          </select>
        </label>
        {suggested.failure && <p className="notice">{suggested.failure}</p>}
        {suggested.waiting && <Loading what={TEXT.suggesting} />}
        {!suggested.waiting && suggested.value && (
          <AddForm
            key={kind}
            statement={{ kind, ...suggested.value.fields } as unknown as Statement}
            reading={reading}
            span={span}
            close={close}
            done={done}
          />
        )}
        <PersonField judging={judging} />
      </div>
    </section>
  )
}

interface AddFormProps extends Omit<AddCardProps, 'leave'> {
  /** What its fields may be. */
  readonly statement: Statement
}

function AddForm({ statement, reading, span, close, done }: AddFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const names = useNames()
  const [problem, setProblem] = useState<string | null>(null)
  const { kind } = statement
  const drop = useDraft(form, `${reading.key}:add:${kind}:${span.start}-${span.end}`)
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), [])
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const written = (name: string) => String(data.get(name) ?? '').trim()
    const wrong = problemOf(FIELDS[kind], written)
    setProblem(wrong)
    if (wrong !== null) return
    const fields = Object.fromEntries(FIELDS[kind].map((name) => [name, valueOf(name, written(name))]))
    const { start, end } = span
    const added = await addStatement({
      document: reading.key,
      start,
      end,
      quote: reading.text.slice(start, end),
      kind,
      fields: kind === 'figure' ? { ...fields, speakerChain: chainOf(statement, fields) } : fields,
      reason: written('reason'),
    })
    setProblem(added.problem)
    if (added.problem !== null) return
    drop()
    done(added.statement)
  }
  return (
    <form ref={form} className="judge-form" onSubmit={(event) => void submit(event)}>
      <p className="card-note">{TEXT.read}</p>
      {FIELDS[kind].map((name) => (
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

/** Further sources belong to the nearest one, and go with it. */
function chainOf(statement: Statement, fields: Readonly<Record<string, unknown>>): readonly string[] {
  return statement.kind === 'figure' && statement.speaker === fields['speaker'] ? (statement.speakerChain ?? []) : []
}
