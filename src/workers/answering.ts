import type { MessagePort } from 'node:worker_threads'
import { feedLinks, type Pipeline } from '../pipeline.ts'
import { readContent } from './content.ts'
import { failure } from './failure.ts'
import { type Answer, type Job, type Message, packed, type ThreadData } from './protocol.ts'
import { Unpacking } from './unpacking.ts'

/** A thread's side: makes a pipeline, and from then on answers each batch of jobs that comes in. */
export function answerJobs(port: MessagePort, data: ThreadData, createPipeline: () => Pipeline): void {
  const send = (message: Message<unknown>) => port.postMessage(message)
  const progress = new Int32Array(data.progress)
  let answer: (job: Job) => unknown
  try {
    answer = answerFor(data, createPipeline)
  } catch (error) {
    send({ broken: error instanceof Error ? error.message : String(error) })
    return
  }
  port.on('message', (jobs: readonly Job[]) => {
    const answers = jobs.map((job, place) => {
      Atomics.store(progress, 0, place)
      return answered(job, answer)
    })
    Atomics.store(progress, 0, -1)
    send({ answers })
  })
  send({ ready: true })
}

function answerFor({ task, limits, columns }: ThreadData, createPipeline: () => Pipeline): (job: Job) => unknown {
  if (task === 'unpack') {
    const unpacking = new Unpacking({ ...limits, columns })
    return (job) => unpacking.next(job)
  }
  const bytesOf = ({ content, file }: Job) => readContent(content, file, limits.maxSize)
  if (task === 'links') return (job) => feedLinks({ ...job, bytes: bytesOf(job) })
  const pipeline = createPipeline()
  return (job) => pipeline[task]({ ...job, bytes: bytesOf(job) }, limits)
}

function answered(job: Job, answer: (job: Job) => unknown): Answer<unknown> {
  try {
    return { value: answer(job) }
  } catch (error) {
    return { refusal: packed(failure(error, job.file)) }
  }
}
