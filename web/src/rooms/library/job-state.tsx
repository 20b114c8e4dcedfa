import { useEffect, useState } from 'react'
import type { IntakeJob } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { courseOf, foundOf, nameOf, outcomeOf } from './job-words.ts'
import { stop, useSendings } from './sending.ts'
import { secondsBetween } from './times.ts'

const TEXT = CATALOGUE.library.jobs
const NAMED = 5

/** How far a job is, with a way to stop it. */
export function JobProgress({ job }: { readonly job: IntakeJob }) {
  const [problem, setProblem] = useState<string | null>(null)
  const now = useNow()
  const { state, files, filesExpected, part, total, reading } = job
  const share = state === 'receiving' ? files / Math.max(1, filesExpected) : part
  const isKnown = state === 'receiving' || total !== null || part > 0
  return (
    <div className="job-progress">
      <p>
        <span role="status">{courseOf(job, now)}</span>{' '}
        <button type="button" className="small" onClick={async () => setProblem(await stop(job))}>
          {TEXT.stop}
          <span className="unseen"> {TEXT.stopOf(nameOf(job))}</span>
        </button>
      </p>
      <progress aria-label={TEXT.progress} max={1} {...(isKnown ? { value: share } : {})} />
      {reading && (
        <p className="note" dir="auto">
          {TEXT.now}: {reading}
        </p>
      )}
      {problem && (
        <p className="notice" role="alert">
          {problem}
        </p>
      )}
      <LeftAlone job={job} />
    </div>
  )
}

/** What came of a job that is over. */
export function JobResult({ job }: { readonly job: IntakeJob }) {
  const { state, problem, started, ended, files, filesExpected, refused } = job
  const found = foundOf(job)
  const took = started === null || ended === null ? '' : TEXT.took(secondsBetween(started, ended))
  const outcome = outcomeOf(job)
  return (
    <div className="job-result">
      <p>
        <strong>{TEXT.states[state as 'done']}</strong> {took}
        {outcome && `: ${outcome}`}
        {found && `. ${found}`}
        {refused > 0 && (
          <>
            {'. '}
            <strong className="job-refused">{CATALOGUE.library.refused.count(refused)}</strong>
          </>
        )}
        .
      </p>
      {problem && <p className="notice">{problem}</p>}
      {state === 'stopped' && <p className="hint">{TEXT.stoppedHint}</p>}
      {state === 'done' && files + refused < filesExpected && <p className="hint">{TEXT.unsent}</p>}
      <LeftAlone job={job} />
    </div>
  )
}

/** What this window left alone of the folders that were given. */
function LeftAlone({ job }: { readonly job: IntakeJob }) {
  const paths = useSendings().get(job.id)?.leftAlone ?? []
  if (paths.length === 0) return null
  const more = paths.length - NAMED
  return (
    <p className="hint" dir="auto">
      {TEXT.leftAlone(paths.length)} {paths.slice(0, NAMED).join(', ')}
      {more > 0 && ` ${TEXT.andMore(more)}`}.
    </p>
  )
}

/** The time as ISO 8601, told anew every second. */
function useNow(): string {
  const [now, setNow] = useState(() => new Date().toISOString())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), 1000)
    return () => clearInterval(timer)
  }, [])
  return now
}
