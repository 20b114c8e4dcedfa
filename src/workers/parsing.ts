import { feedLinks, laidOut, openDocument } from '../opening.ts'
import { answering, type Answerer } from './answering.ts'
import { readContent } from './content.ts'
import type { ParsingData, ParsingJob } from './protocol.ts'
import { answerInProcess } from './process-side.ts'
import { Unpacking } from './unpacking.ts'

/** A parsing process from its start on; `told` is its `ParsingData` as JSON. */
export function parseJobs(told: string): void {
  answerInProcess((side) => answering<ParsingJob>(side, () => answerFor(JSON.parse(told) as ParsingData)))
}

function answerFor({ task, limits, columns }: ParsingData): Answerer<ParsingJob> {
  if (task === 'unpack') {
    const unpacking = new Unpacking({ ...limits, columns })
    return (job) => unpacking.next(job)
  }
  const bytesOf = ({ content, file }: ParsingJob) => readContent(content, file, limits.maxSize)
  if (task === 'links') return (job) => feedLinks({ ...job, bytes: bytesOf(job) })
  return async (job) => openDocument(await laidOut({ ...job, bytes: bytesOf(job) }, limits), limits)
}
