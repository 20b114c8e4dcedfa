import { useEffect, useRef, useState } from 'react'
import type { DecisionView } from '../../../../src/views/index.ts'
import type { Corrections, Statement } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import {
  type Asked,
  Conflict,
  dayText,
  decisionNow,
  DecisionLine,
  draftOf,
  dropDraft,
  judge,
  type Noted,
  type Pending,
  PersonField,
  takeBack,
  type Target,
  useJudging,
  useWatched,
} from '../../judging/index.ts'
import { isOut } from '../../statements/index.ts'
import { CorrectForm } from './correct.tsx'
import { ReasonForm } from './reason.tsx'

const TEXT = CATALOGUE.judging

type Form = 'correct' | 'rejected' | 'set-aside'

interface JudgePanelProps {
  /** As it stands corrected. */
  readonly statement: Statement
  /** The document's key. */
  readonly document: string
  readonly decision: DecisionView | null
  /** Whether it stands in the current version, which alone can be judged. */
  readonly current: boolean
  /** Closes its card, since it is about to be taken out of the record. */
  readonly leave: () => void
}

/** What persons decided about a statement, and the ways to decide. */
export function JudgePanel({ statement, document, decision, current, leave }: JudgePanelProps) {
  const target: Target = { document, id: statement.id }
  const drafts = draftsOf(target)
  const judging = useJudging()
  const [form, setForm] = useState<Form | null>(() => begun(drafts))
  const [problem, setProblem] = useState<string | null>(null)
  const [pending, setPending] = useState<Pending | null>(null)
  const [returned, setReturned] = useState(false)
  useWatched(target, decision)
  const close = () => {
    setForm(null)
    setReturned(true)
  }
  const hear = (noted: Noted, mine: Asked | null) => {
    const isStale = noted.problem !== null && noted.since !== undefined
    setProblem(isStale ? null : noted.problem)
    setPending(isStale ? { mine, theirs: noted.since ?? null } : null)
    if (noted.problem !== null || form === null) return
    dropDraft(drafts[form])
    close()
  }
  const inTurn = useInTurn()
  const ask = (asked: Asked, seen?: DecisionView | null) =>
    inTurn(async () => {
      const noted = await judge(target, asked, seen === undefined ? decisionNow(target, decision) : seen)
      hear(noted, asked)
      return noted
    })
  const undo = () =>
    inTurn(async () => {
      const standing = decisionNow(target, decision)
      if (!standing) return null
      const last = lastOf(standing)
      if (last.verdict === 'added') leave()
      const noted = await takeBack(target, last, standing)
      hear(noted, null)
      return noted
    })
  const insist = () => pending?.mine && ask(pending.mine, pending.theirs)
  const mayJudge = current && judging?.writable === true
  useJudgeKeys(mayJudge && form === null && !pending, { ask, undo, open: setForm })
  return (
    <section className="judge" aria-label={TEXT.judgement}>
      <DecisionLine decision={decision} />
      {isOut(decision) && <p className="card-note">{TEXT.outOfUse}</p>}
      {decision && decision.judgements.length > 1 && <History decision={decision} />}
      {problem && (
        <p className="notice" role="alert">
          {problem}
        </p>
      )}
      {pending && <Conflict pending={pending} keep={() => setPending(null)} insist={insist} />}
      {mayJudge && form === null && !pending && (
        <div ref={returned ? focusFirst : undefined} className="card-ways">
          <Way name="a" label={TEXT.confirm} act={() => ask({ verdict: 'confirmed' })} />
          <Way name="e" label={TEXT.correct} act={() => setForm('correct')} />
          <Way name="r" label={TEXT.reject} act={() => setForm('rejected')} />
          <Way name="s" label={TEXT.setAside} act={() => setForm('set-aside')} />
          {decision && <Way name="u" label={TEXT.undo} act={undo} />}
        </div>
      )}
      {mayJudge && form === 'correct' && (
        <CorrectForm statement={statement} draft={drafts.correct} save={correction(ask)} close={close} />
      )}
      {mayJudge && (form === 'rejected' || form === 'set-aside') && (
        <ReasonForm
          verdict={form}
          draft={drafts[form]}
          save={(reason) => ask({ verdict: form, reason })}
          close={close}
        />
      )}
      {current && <PersonField judging={judging} />}
    </section>
  )
}

/**
 * Has one act after the other noted, so that of two quick keys the second is about what the first left; what was asked
 * after one that failed is dropped.
 */
function useInTurn(): (act: () => Promise<Noted | null>) => Promise<void> {
  const last = useRef<Promise<boolean>>(Promise.resolve(true))
  const waiting = useRef(0)
  return async (act) => {
    const before = waiting.current > 0 ? last.current : Promise.resolve(true)
    waiting.current++
    last.current = before.then(async (isFine) => isFine && (await act())?.problem === null)
    try {
      await last.current
    } finally {
      waiting.current--
    }
  }
}

/** The judgement that `undo` takes back, with what it was: an addition is the first and taken back last. */
const lastOf = ({ id, judgements }: DecisionView) => judgements.find((each) => each.id === id)!

const draftsOf = ({ document, id }: Target): Readonly<Record<Form, string>> => ({
  correct: `${document}:${id}:correct`,
  rejected: `${document}:${id}:rejected`,
  'set-aside': `${document}:${id}:set-aside`,
})

/** The form that was being filled when the page was left. */
const begun = (drafts: Readonly<Record<Form, string>>): Form | null =>
  (['correct', 'rejected', 'set-aside'] as const).find((form) => draftOf(drafts[form]) !== null) ?? null

const correction =
  (ask: (asked: Asked) => Promise<void>) =>
  (corrections: Corrections, reason: string): Promise<void> =>
    ask({ verdict: 'corrected', corrections, reason })

/** After a form the focus is on the ways again, not lost. */
function focusFirst(ways: HTMLElement | null): void {
  ways?.querySelector('button')?.focus()
}

interface WayProps {
  /** The key that does the same. */
  readonly name: string
  readonly label: string
  readonly act: () => unknown
}

function Way({ name, label, act }: WayProps) {
  return (
    <button type="button" className="small" onClick={act}>
      {label} <kbd aria-hidden="true">{name}</kbd>
    </button>
  )
}

function History({ decision }: { readonly decision: DecisionView }) {
  return (
    <details>
      <summary>{TEXT.history(decision.judgements.length)}</summary>
      <ul className="history">
        {decision.judgements.map(({ id, verdict, by, at, reason }) => (
          <li key={id}>
            {TEXT.verdicts[verdict]} {TEXT.by(by, dayText(at))}
            {reason && (
              <>
                : <q dir="auto">{reason}</q>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

interface Acts {
  readonly ask: (asked: Asked) => Promise<void>
  readonly undo: () => Promise<void>
  readonly open: (form: Form) => void
}

/** The keys of the chosen statement: `a` confirms, `e` corrects, `r` rejects, `s` sets aside, `u` takes back. */
function useJudgeKeys(on: boolean, { ask, undo, open }: Acts): void {
  useEffect(() => {
    if (!on) return
    const acts: Readonly<Record<string, () => unknown>> = {
      a: () => ask({ verdict: 'confirmed' }),
      e: () => open('correct'),
      r: () => open('rejected'),
      s: () => open('set-aside'),
      u: undo,
    }
    const pressed = (event: KeyboardEvent) => {
      const act = acts[event.key]
      if (!act || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  })
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, dialog *')
}
