import type { MessagePort } from 'node:worker_threads'
import { feedLinks, type Pipeline } from '../pipeline.ts'
import { readContent } from './content.ts'
import { failure } from './failure.ts'
import { type Answer, type Job, type Message, packed, type Portion, type ThreadData } from './protocol.ts'
import { Unpacking } from './unpacking.ts'

/** A thread's side: makes a pipeline, and from then on answers each batch of jobs that comes in. */
export function answerJobs(port: MessagePort, data: ThreadData, createPipeline: () => Pipeline): void {
  const send = (message: Message<unknown>, given: readonly ArrayBuffer[] = []) => port.postMessage(message, given)
  const progress = new Int32Array(data.progress)
  let answer: (job: Job) => Promise<unknown>
  try {
    answer = answerFor(data, createPipeline)
  } catch (error) {
    send({ broken: error instanceof Error ? error.message : String(error) })
    return
  }
  port.on('message', async (jobs: readonly Job[]) => {
    const answers: Answer<unknown>[] = []
    for (const [place, job] of jobs.entries()) {
      Atomics.store(progress, 0, place)
      answers.push(await answered(job, answer))
    }
    Atomics.store(progress, 0, -1)
    send({ answers }, data.task === 'unpack' ? answers.flatMap(buffersOf) : [])
  })
  send({ ready: true })
}

/** What was taken out of a file is handed over, not copied: the thread needs it no more. */
function buffersOf(answer: Answer<unknown>): ArrayBuffer[] {
  if ('refusal' in answer) return []
  const { members } = answer.value as Portion
  const contents = members.flatMap((member) => ('article' in member ? [member.article.content] : []))
  return contents.flatMap((content) => (typeof content === 'string' ? [] : [content.buffer as ArrayBuffer]))
}

function answerFor(
  { task, limits, columns }: ThreadData,
  createPipeline: () => Pipeline,
): (job: Job) => Promise<unknown> {
  if (task === 'unpack') {
    const unpacking = new Unpacking({ ...limits, columns })
    return async (job) => unpacking.next(job)
  }
  const bytesOf = ({ content, file }: Job) => readContent(content, file, limits.maxSize)
  if (task === 'links') return async (job) => feedLinks({ ...job, bytes: bytesOf(job) })
  const pipeline = createPipeline()
  return async (job) => {
    const input = await pipeline.layOut({ ...job, bytes: bytesOf(job) }, limits)
    return pipeline[task](input, limits)
  }
}

async function answered(job: Job, answer: (job: Job) => Promise<unknown>): Promise<Answer<unknown>> {
  try {
    return { value: await answer(job) }
  } catch (error) {
    return { refusal: packed(failure(error, job.file)) }
  }
}
