import type { IntakeJob, Page, RefusedInput, TakenDocument } from '../../../../src/vocabulary/index.ts'
import { CATALOGUE } from '../../catalogue.ts'
import { Loading, Nothing, Pages, useTitle } from '../../frame/index.ts'
import { href } from '../../router/index.ts'
import { JobProgress, JobResult } from './job-state.tsx'
import { nameOf, putBy } from './job-words.ts'
import { isOver, useJobs } from './jobs.ts'
import { useGrowing } from './live.ts'
import { RefusedTable, TakenTable } from './tables.tsx'
import { timeText } from './times.ts'

const TEXT = CATALOGUE.library
const LIMIT = 100

/** Everything of one job: how far it is, what was refused, what was read. */
export function JobRoom({ id, query }: { readonly id: string; readonly query: URLSearchParams }) {
  const jobs = useJobs()
  const job = jobs?.find((each) => each.id === id)
  useTitle(job ? nameOf(job) : TEXT.title)
  if (jobs === null) return <Loading />
  return (
    <div className="room library">
      <p className="way-back">
        <a href={href(['library'])}>← {TEXT.jobs.back}</a>
      </p>
      {job ? <Whole job={job} query={query} /> : <Unknown />}
    </div>
  )
}

function Unknown() {
  return (
    <>
      <h1 className="unseen">{TEXT.jobs.missing}</h1>
      <Nothing title={TEXT.jobs.missing} hint={TEXT.jobs.missingHint} />
    </>
  )
}

function Whole({ job, query }: { readonly job: IntakeJob; readonly query: URLSearchParams }) {
  const [refusedFrom, takenFrom] = [numberOf(query, 'refused'), numberOf(query, 'read')]
  const put = putBy(job)
  return (
    <>
      <header className="room-head">
        <h1>{nameOf(job)}</h1>
        <p className="lead">{timeText(job.created)}</p>
      </header>
      {isOver(job) ? <JobResult job={job} /> : <JobProgress job={job} />}
      {job.refused > 0 && <Refused job={job} from={refusedFrom} read={takenFrom} />}
      {put > 0 && <Taken job={job} put={put} from={takenFrom} refused={refusedFrom} />}
    </>
  )
}

const pageFrom = (offset: number) => ({ limit: LIMIT, offset: offset || null })

const numberOf = (query: URLSearchParams, name: string): number => Number(query.get(name)) || 0

interface RefusedProps {
  readonly job: IntakeJob
  readonly from: number
  readonly read: number
}

function Refused({ job: { id, refused }, from, read }: RefusedProps) {
  const page = useGrowing<Page<RefusedInput>>([id, 'refused'], pageFrom(from), refused)
  if (!page) return null
  return (
    <section className="job-section">
      <RefusedTable rows={page.rows} />
      <Pages
        offset={from}
        limit={LIMIT}
        total={page.total}
        to={(next) => href(['library', id], { refused: next || null, read: read || null })}
      />
      {page.total < refused && <p className="hint">{TEXT.jobs.listed(page.total, refused)}</p>}
    </section>
  )
}

interface TakenProps {
  readonly job: IntakeJob
  readonly put: number
  readonly from: number
  readonly refused: number
}

function Taken({ job: { id }, put, from, refused }: TakenProps) {
  const page = useGrowing<Page<TakenDocument>>([id, 'taken'], pageFrom(from), put)
  if (!page) return null
  return (
    <section className="job-section">
      <h2>{TEXT.taken.title}</h2>
      <TakenTable rows={page.rows} />
      <Pages
        offset={from}
        limit={LIMIT}
        total={page.total}
        to={(next) => href(['library', id], { refused: refused || null, read: next || null })}
      />
      {page.total < put && <p className="hint">{TEXT.jobs.listed(page.total, put)}</p>}
    </section>
  )
}
