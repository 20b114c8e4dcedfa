import { failure } from './failure.ts'
import { type Answer, type Message, packed } from './protocol.ts'

/** A worker's own end: how it says where it is in its batch, and how it answers. */
export interface Side {
  at(place: number): void
  post(message: Message<unknown>): void
}

/** What a worker does with each job. */
export type Answerer<J> = (job: J) => unknown

/** Makes what answers the jobs, says that it can begin, and gives what takes each batch that comes in. */
export function answering<J extends { readonly file: string }>(
  side: Side,
  make: () => Answerer<J>,
): (jobs: readonly J[]) => Promise<void> {
  let answer: Answerer<J>
  try {
    answer = make()
    side.post({ ready: true })
  } catch (error) {
    side.post({ broken: error instanceof Error ? error.message : String(error) })
  }
  return async (jobs) => {
    const answers: Answer<unknown>[] = []
    for (const [place, job] of jobs.entries()) {
      side.at(place)
      answers.push(await answered(job, answer))
    }
    side.at(-1)
    side.post({ answers })
  }
}

async function answered<J extends { readonly file: string }>(job: J, answer: Answerer<J>): Promise<Answer<unknown>> {
  try {
    return { value: await answer(job) }
  } catch (error) {
    return { refusal: packed(failure(error, job.file)) }
  }
}
