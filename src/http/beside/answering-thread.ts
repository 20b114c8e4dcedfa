import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Progress, RecordFinding, Underway } from '../../vocabulary/index.ts'
import type { AskedFindings } from '../judged-memory.ts'
import { BesideProblem } from './problem.ts'
import type { BesideAnswer, BesideMessage, BesideQuestion, BesideWork } from './protocol.ts'

/** `thread.ts` in a checkout, `thread.js` where it is installed. */
const THREAD = new URL(`./thread${extname(import.meta.url)}`, import.meta.url)

/** Questions that wait at a time; whoever asks more is refused. */
const MOST_WAITING = 200

interface Waiting {
  readonly done: (message: BesideMessage) => void
  readonly failed: (error: Error) => void
}

/** A thread that answers for a room, from its first question until it is ended. */
export class AnsweringThread {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  /** Answers under way, by their addresses: who asks the same waits for the same. */
  readonly #answers = new Map<string, Promise<BesideAnswer>>()
  readonly #ready = Promise.withResolvers<void>()
  #last = 0
  #since = 0
  #problem: BesideProblem | null = null
  #progress: Progress | null = null

  /** `over` is called once when it has ended. */
  constructor(work: BesideWork, over: () => void) {
    this.#worker = new Worker(THREAD, { workerData: work })
    this.#worker.unref()
    this.#worker.on('message', (message: BesideMessage) => this.#hear(message))
    this.#worker.on('error', (error) => {
      this.#problem ??= new BesideProblem(`The record could not be looked through: ${(error as Error).message}`)
    })
    this.#worker.on('exit', () => {
      over()
      this.#ready.resolve()
      const problem = this.#problem ?? new BesideProblem('What worked this out ended before it was done.')
      for (const { failed } of this.#waiting.values()) failed(problem)
      this.#waiting.clear()
    })
  }

  /** How far it is, and for how many seconds somebody has been waiting. */
  get underway(): Omit<Underway, 'room'> {
    return { seconds: Math.floor((performance.now() - this.#since) / 1000), progress: this.#progress }
  }

  /** Once it answers at once, or has ended. */
  get ready(): Promise<void> {
    return this.#ready.promise
  }

  get isBusy(): boolean {
    return this.#waiting.size > 0
  }

  /** What the API answers at an address. */
  async answer(address: string): Promise<BesideAnswer> {
    const known = this.#answers.get(address)
    if (known) return await known
    const answer = this.#ask((id) => ({ id, address })).then((message) => (message as { answer: BesideAnswer }).answer)
    this.#answers.set(address, answer)
    try {
      return await answer
    } finally {
      this.#answers.delete(address)
    }
  }

  async findings(findings: AskedFindings): Promise<readonly RecordFinding[]> {
    const message = await this.#ask((id) => ({ id, findings }))
    return (message as { findings: readonly RecordFinding[] }).findings
  }

  /** Ends it at once; who waits is told the problem. */
  async end(problem: BesideProblem): Promise<void> {
    this.#problem ??= problem
    await this.#worker.terminate()
  }

  #ask(question: (id: number) => BesideQuestion): Promise<BesideMessage> {
    if (this.#waiting.size >= MOST_WAITING) {
      throw new BesideProblem('Too much is asked at a time; wait until some of it is answered.')
    }
    if (!this.isBusy) this.#since = performance.now()
    this.#last += 1
    const id = this.#last
    return new Promise<BesideMessage>((done, failed) => {
      this.#waiting.set(id, { done, failed })
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      this.#worker.postMessage(question(id))
    })
  }

  #hear(message: BesideMessage): void {
    if ('isReady' in message) return this.#ready.resolve()
    if ('progress' in message) {
      this.#progress = message.progress
      return
    }
    const waiting = this.#waiting.get(message.id)
    this.#waiting.delete(message.id)
    if (!this.isBusy) this.#progress = null
    if ('problem' in message) waiting?.failed(new BesideProblem(message.problem))
    else waiting?.done(message)
  }
}
