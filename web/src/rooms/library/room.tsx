import { CATALOGUE } from '../../catalogue.ts'
import { Failed, Loading, useTitle } from '../../frame/index.ts'
import { useResource } from '../../resources/index.ts'
import { Addresses } from './addresses.tsx'
import { DropZone } from './drop-zone.tsx'
import { JobCard } from './job-card.tsx'
import { useJobs } from './jobs.ts'
import type { Intake } from './sending.ts'
import { Watched } from './watched.tsx'

const TEXT = CATALOGUE.library
/** So many jobs are shown with the first of what they read and refused. */
const WHOLE = 3

/** Where documents are added: files, addresses, what is watched; and what became of what was added. */
export function LibraryRoom() {
  useTitle(TEXT.title)
  const intake = useResource<Intake>('/api/intake')
  if (intake.failure) return <Failed resource={intake} />
  return (
    <div className="room library">
      <header className="room-head">
        <h1>{TEXT.title}</h1>
        <p className="lead">{TEXT.lead}</p>
      </header>
      {!intake.value && <Loading />}
      {intake.value && <Ways intake={intake.value} />}
      <Jobs />
      <Watched />
    </div>
  )
}

function Ways({ intake }: { readonly intake: Intake }) {
  if (intake.problem !== null) return <p className="notice">{intake.problem}</p>
  return (
    <div className="library-ways">
      <section aria-labelledby="library-files">
        <h2 id="library-files">{TEXT.files.title}</h2>
        <DropZone intake={intake} />
        <p className="hint">
          {TEXT.files.formats} {TEXT.files.limits(intake.limits.document, intake.limits.file)}
        </p>
      </section>
      <section aria-labelledby="library-addresses">
        <h2 id="library-addresses">{TEXT.addresses.title}</h2>
        <Addresses />
      </section>
    </div>
  )
}

function Jobs() {
  const jobs = useJobs()
  return (
    <section className="library-jobs" aria-labelledby="library-jobs">
      <h2 id="library-jobs">{TEXT.jobs.title}</h2>
      {jobs?.length === 0 && <p className="hint">{TEXT.jobs.none}</p>}
      {jobs?.map((job, at) => (
        <JobCard key={job.id} job={job} isWhole={at < WHOLE} />
      ))}
    </section>
  )
}
