import type { IntakeJob, Page, RefusedInput, TakenDocument } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { href } from '../../router/index.ts'
import { nameOf, putBy } from './job-words.ts'
import { isOver } from './jobs.ts'
import { useGrowing } from './live.ts'
import { JobProgress, JobResult } from './job-state.tsx'
import { RefusedTable, TakenTable } from './tables.tsx'
import { timeText } from './times.ts'

const TEXT = CATALOGUE.library
/** So many rows of each list stand in the card; a page has all. */
const SHOWN = 5

/** One job: how far it is, what came of it and, where it is shown whole, the first of what was refused and read. */
export function JobCard({ job, isWhole }: { readonly job: IntakeJob; readonly isWhole: boolean }) {
  const { id, created, refused } = job
  const put = putBy(job)
  return (
    <article className={`job job-${job.state}`} aria-label={nameOf(job)}>
      <header className="job-head">
        <h3>
          <a data-row href={href(['library', id])}>
            {nameOf(job)}
          </a>
        </h3>
        <span className="soft">{timeText(created)}</span>
      </header>
      {isOver(job) ? <JobResult job={job} /> : <JobProgress job={job} />}
      {isWhole && refused > 0 && <FirstRefused job={job} />}
      {isWhole && put > 0 && <FirstTaken job={job} put={put} />}
    </article>
  )
}

function FirstRefused({ job: { id, refused } }: { readonly job: IntakeJob }) {
  const page = useGrowing<Page<RefusedInput>>([id, 'refused'], { limit: SHOWN }, Math.min(refused, SHOWN))
  if (!page) return null
  return (
    <>
      <RefusedTable rows={page.rows} />
      {refused > SHOWN && (
        <p>
          <a href={href(['library', id])}>{TEXT.jobs.andMore(refused - SHOWN)} →</a>
        </p>
      )}
    </>
  )
}

function FirstTaken({ job: { id }, put }: { readonly job: IntakeJob; readonly put: number }) {
  const page = useGrowing<Page<TakenDocument>>([id, 'taken'], { limit: SHOWN }, Math.min(put, SHOWN))
  if (!page) return null
  return (
    <>
      <TakenTable rows={page.rows} />
      {put > SHOWN && (
        <p>
          <a href={href(['library', id])}>{TEXT.jobs.all(put)} →</a>
        </p>
      )}
    </>
  )
}
