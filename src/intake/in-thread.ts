import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { type IntakeMessage, type IntakeNews, type IntakeWork, STOP } from './protocol.ts'

/** `thread.ts` in a checkout, `thread.js` where it is installed. */
const THREAD = new URL(`./thread${extname(import.meta.url)}`, import.meta.url)

/** A thread that reads into a record. */
export interface Underway {
  /** Resolves once it is over: with a sentence where it failed, else `null`. */
  readonly over: Promise<string | null>
  /** Has it stop after what it is at; what was read then goes into the record. */
  stop(): void
  /** Ends it at once; what is not in the record yet does not come into it. */
  end(): Promise<void>
}

/** Starts a thread for a piece of work; `hear` is told how far it is. */
export function inThread(work: IntakeWork, hear: (news: IntakeNews) => void): Underway {
  const worker = new Worker(THREAD, { workerData: work })
  let problem: string | null = 'The thread that read ended before it was done.'
  worker.on('message', (message: IntakeMessage) => {
    if ('news' in message) hear(message.news)
    else problem = 'problem' in message ? message.problem : null
  })
  worker.on('error', (error) => {
    problem = `The thread that read ended: ${error instanceof Error ? error.message : String(error)}`
  })
  const over = new Promise<string | null>((resolve) => {
    worker.on('exit', () => resolve(problem))
  })
  return {
    over,
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    stop: () => worker.postMessage(STOP),
    end: async () => void (await worker.terminate()),
  }
}
