import { BESIDE_ROOMS, type BesideRoom, type RecordFinding, type Underway } from '../../vocabulary/index.ts'
import type { AskedFindings } from '../judged-memory.ts'
import { AnsweringThread } from './answering-thread.ts'
import { BesideProblem } from './problem.ts'
import { programState } from './program.ts'
import type { BesideAnswer } from './protocol.ts'

/**
 * Works out beside the server what takes long: the server goes on answering everything else, what is under way says how
 * far it is, and it can be given up. A thread is started when its room is first asked for, and keeps what it worked out
 * until the record changes.
 */
export class Beside {
  readonly #record: string
  #program: string | null = null
  readonly #threads = new Map<BesideRoom, AnsweringThread>()
  #isClosed = false

  constructor({ record }: { readonly record: string }) {
    this.#record = record
  }

  /** What the API answers at an address of a room; throws a `BesideProblem`. */
  async answer(room: BesideRoom, address: string): Promise<BesideAnswer> {
    return await this.#thread(room).answer(address)
  }

  async findings(asked: AskedFindings): Promise<readonly RecordFinding[]> {
    return await this.#thread('findings').findings(asked)
  }

  underway(room: BesideRoom): Underway {
    const thread = this.#threads.get(room)
    return { room, ...(thread?.underway ?? { seconds: 0, progress: null }) }
  }

  /** Ends what a room is working out, for everyone who waits for it; `false` where it works out nothing. */
  async giveUp(room: BesideRoom): Promise<boolean> {
    const thread = this.#threads.get(room)
    if (!thread?.isBusy) return false
    this.#threads.delete(room)
    await thread.end(new BesideProblem('This was given up before it was worked out.'))
    return true
  }

  /** Starts every room, one after the other, so that none has to be waited for that is kept. */
  async warm(): Promise<void> {
    for (const room of BESIDE_ROOMS) if (!this.#isClosed) await this.#thread(room).ready
  }

  async close(): Promise<void> {
    this.#isClosed = true
    const problem = new BesideProblem('Chancery is being closed.')
    await Promise.all([...this.#threads.values()].map((thread) => thread.end(problem)))
  }

  #thread(room: BesideRoom): AnsweringThread {
    if (this.#isClosed) throw new BesideProblem('Chancery is being closed.')
    const known = this.#threads.get(room)
    if (known) return known
    this.#program ??= programState()
    const work = { record: this.#record, room, program: this.#program }
    const thread: AnsweringThread = new AnsweringThread(work, () => {
      if (this.#threads.get(room) === thread) this.#threads.delete(room)
    })
    this.#threads.set(room, thread)
    return thread
  }
}
