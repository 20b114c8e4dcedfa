import { type ReactNode, useMemo, useState } from 'react'
import type { FindingList, FindingView } from '../../../../src/views/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { Failed, Loading, Nothing, Pages, useTitle } from '../../frame/index.ts'
import {
  type Asked,
  judge,
  type Noted,
  type Pending,
  PersonField,
  takeBack,
  type Target,
  useDecisions,
  useJudging,
} from '../../judging/index.ts'
import { useResource } from '../../resources/index.ts'
import { href } from '../../router/index.ts'
import { Filters, isNarrowed, keptOf } from './filters.tsx'
import { Finding } from './finding.tsx'
import { type Inbox, useInboxKeys } from './keys.ts'

const LIMIT = 25
const TEXT = CATALOGUE.findings

/** What does not hold together in the record, one after the other, for a person to decide. */
export function FindingsRoom({ query }: { readonly query: URLSearchParams }) {
  useTitle(TEXT.title)
  const offset = Number(query.get('offset')) || 0
  const kept = keptOf(query)
  const findings = useResource<FindingList>(href(['api', 'findings'], { ...kept, limit: LIMIT, offset }), true)
  const judging = useJudging()
  if (findings.failure) return <Failed resource={findings} />
  const list = findings.value
  return (
    <div className="room findings" aria-busy={findings.waiting}>
      <header className="room-head">
        <h1>{TEXT.title}</h1>
        <p className="lead">
          {TEXT.lead} {list && <span className="count">{TEXT.left(list.total)}.</span>}{' '}
          <a href={href(['judgements'])}>{CATALOGUE.judging.all.link}</a>
        </p>
      </header>
      {!list && <Loading what={TEXT.checking} />}
      {list && (
        <div className="figures-columns">
          <Filters list={list} query={query} />
          <div className="findings-main">
            <PersonField judging={judging} />
            {findings.waiting ? (
              <Loading what={TEXT.checking} />
            ) : (
              <Items
                key={`${offset} ${JSON.stringify(kept)}`}
                rows={list.rows}
                writable={judging?.writable ?? false}
                none={<NoFinding query={query} />}
              />
            )}
            <Pages
              offset={offset}
              limit={LIMIT}
              total={list.total}
              to={(next) => href(['findings'], { ...kept, offset: next || null })}
            />
          </div>
        </div>
      )}
    </div>
  )
}

function NoFinding({ query }: { readonly query: URLSearchParams }) {
  const isDone = !isNarrowed(query) && !query.get('status')
  return isDone ? (
    <Nothing title={TEXT.done} hint={TEXT.doneHint} />
  ) : (
    <Nothing title={TEXT.none} hint={TEXT.noneHint} />
  )
}

const targetOf = ({ document, id }: FindingView): Target => ({ document: document.key, id })

/** A finding that stays at its place of the page, although the list may no longer have it. */
interface Held {
  readonly finding: FindingView
  readonly index: number
}

/** The findings that were fetched, with those that are held at the places that they had. */
function withHeld(fetched: readonly FindingView[], held: readonly Held[]): readonly FindingView[] {
  const ids = new Set(held.map(({ finding }) => finding.id))
  const rows = fetched.filter(({ id }) => !ids.has(id))
  const places = new Map(held.map((each) => [each.finding.id, each]))
  for (const { finding, index } of [...places.values()].toSorted((one, other) => one.index - other.index)) {
    rows.splice(index, 0, finding)
  }
  return rows
}

interface ItemsProps {
  readonly rows: readonly FindingView[]
  readonly writable: boolean
  /** What is said where there is none. */
  readonly none: ReactNode
}

/** The findings of a page; what is decided stays in its place until the page is left. */
function Items({ rows: fetched, writable, none }: ItemsProps) {
  const [held, hold] = useState<readonly Held[]>([])
  const rows = useMemo(() => withHeld(fetched, held), [fetched, held])
  const decisionOf = useDecisions()
  const [problems, setProblems] = useState<Readonly<Record<string, string | null>>>({})
  const [stale, setStale] = useState<Readonly<Record<string, Pending | null>>>({})
  const [said, say] = useState('')
  const [done, setDone] = useState<readonly string[]>([])
  const inbox = useMemo<Inbox>(() => {
    const hear = (id: string, noted: Noted, mine: Asked | null): boolean => {
      const isStale = noted.problem !== null && noted.since !== undefined
      setProblems((before) => ({ ...before, [id]: isStale ? null : noted.problem }))
      setStale((before) => ({ ...before, [id]: isStale ? { mine, theirs: noted.since ?? null } : null }))
      return noted.problem === null
    }
    return {
      decide: async (finding, index, verdict, reason, seen) => {
        hold((before) => [...before, { finding, index }])
        const asked = { verdict, reason }
        if (!hear(finding.id, await judge(targetOf(finding), asked, seen), asked)) return false
        setDone((before) => [...before, finding.id])
        say(TEXT.decidedNow(CATALOGUE.judging.verdicts[verdict]))
        return true
      },
      undo: async (finding, index, decision) => {
        hold((before) => [...before, { finding, index }])
        if (!hear(finding.id, await takeBack(targetOf(finding), decision, decision), null)) return false
        setDone((before) => before.filter((id) => id !== finding.id))
        say(TEXT.undone)
        return true
      },
    }
  }, [])
  const decided = rows.map((finding) => decisionOf(targetOf(finding), finding.judgement))
  const act = useInboxKeys({ rows, decided, done, inbox, writable })
  return (
    <>
      <p className="unseen" role="status">
        {said}
      </p>
      {rows.length === 0 && none}
      {rows.map((finding, index) => (
        <Finding
          key={finding.id}
          finding={finding}
          decision={decided[index] ?? null}
          writable={writable}
          problem={problems[finding.id] ?? null}
          pending={stale[finding.id] ?? null}
          leave={() => setStale((before) => ({ ...before, [finding.id]: null }))}
          insist={(pending) => act.insist(index, pending)}
          decide={(verdict, reason) => act.decide(index, verdict, reason)}
          undo={() => act.undo(index)}
        />
      ))}
    </>
  )
}
