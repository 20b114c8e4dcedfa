import { useEffect, useState } from 'react'
import type { DecisionView } from '../../../src/views/index.ts'
import { CATALOGUE } from '../catalogue.ts'
import { useResource } from '../resources/index.ts'
import { keepName, setUsualName, usePersonName } from './person.ts'

const TEXT = CATALOGUE.judging

interface Judging {
  readonly by: string
  readonly writable: boolean
  readonly problem: string | null
}

/** Whether the record may be judged; `null` while that is not known. */
export function useJudging(): Judging | null {
  const { value } = useResource<Judging>('/api/judging')
  useEffect(() => {
    if (value) setUsualName(value.by)
  }, [value])
  return value
}

/** Whose judgements they are, to be changed in place; the sentence why there can be none where the record is only read. */
export function PersonField({ judging }: { readonly judging: Judging | null }) {
  const name = usePersonName()
  const [written, write] = useState<string | null>(null)
  if (!judging) return null
  if (!judging.writable) return <p className="notice">{judging.problem}</p>
  return (
    <label className="person">
      {TEXT.as}{' '}
      <input
        name="person"
        autoComplete="nickname"
        maxLength={120}
        value={written ?? name}
        onChange={(event) => write(event.target.value)}
        onBlur={() => {
          if (written !== null) keepName(written)
          write(null)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur()
        }}
      />
    </label>
  )
}

/** Who decided what and when; that nobody did where it is so. */
export function DecisionLine({ decision }: { readonly decision: DecisionView | null }) {
  if (!decision) {
    return (
      <p className="decision machine">
        <strong>{TEXT.machine}.</strong> <span className="soft">{TEXT.machineWhy}</span>
      </p>
    )
  }
  const addition = decision.judgements.find(({ verdict }) => verdict === 'added')
  return (
    <>
      {addition && addition.id !== decision.id && (
        <p className="decision added">{TEXT.addedBy(addition.by, dayText(addition.at))}</p>
      )}
      <p className={`decision ${decision.verdict}`}>
        <strong>{TEXT.verdicts[decision.verdict]}</strong> {TEXT.by(decision.by, dayText(decision.at))}
        {decision.reason && (
          <>
            : <q dir="auto">{decision.reason}</q>
          </>
        )}
      </p>
    </>
  )
}

const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })

/** `2024-09-01T10:00:00.000Z` is `1 September 2024`. */
export function dayText(at: string): string {
  const time = new Date(at)
  return Number.isNaN(time.getTime()) ? at : days.format(time)
}
