import type { MessagePort } from 'node:worker_threads'
import type { Pipeline } from '../pipeline.ts'
import { Refusal } from '../vocabulary/index.ts'
import { readContent } from './content.ts'
import { type Answer, type Job, type Message, packed, type ThreadData } from './protocol.ts'

/** A thread's side: makes a pipeline, and from then on answers each batch of jobs that comes in. */
export function answerJobs(port: MessagePort, data: ThreadData, createPipeline: () => Pipeline): void {
  const send = (message: Message<unknown>) => port.postMessage(message)
  const progress = new Int32Array(data.progress)
  let pipeline: Pipeline
  try {
    pipeline = createPipeline()
  } catch (error) {
    send({ broken: error instanceof Error ? error.message : String(error) })
    return
  }
  port.on('message', (jobs: readonly Job[]) => {
    const answers = jobs.map((job, place) => {
      Atomics.store(progress, 0, place)
      return answered(job, data, pipeline)
    })
    Atomics.store(progress, 0, -1)
    send({ answers })
  })
  send({ ready: true })
}

function answered(job: Job, { task, limits }: ThreadData, pipeline: Pipeline): Answer<unknown> {
  try {
    const { file, path, name, metadata, content, served } = job
    const input = { file, path, name, metadata, served, bytes: readContent(content, file, limits.maxSize) }
    return { value: pipeline[task](input, limits) }
  } catch (error) {
    return { refusal: packed(error instanceof Refusal ? error : failure(error, job.file)) }
  }
}

/** A fault of Chancery's own on one document costs that document only. */
function failure(error: unknown, file: string): Refusal {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return new Refusal('failed', file, `Chancery failed on it (${oneLine(what)})`, 'report it with the document')
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').slice(0, 200)
