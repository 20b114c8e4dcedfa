import type { BesideRoom, RecordFinding, Underway } from '../../vocabulary/index.ts'
import type { AskedFindings } from '../judged-memory.ts'
import { AnsweringThread } from './answering-thread.ts'
import { BesideProblem } from './problem.ts'
import type { BesideAnswer, BesideWork } from './protocol.ts'

/**
 * Works out beside the server what takes long: the server goes on answering everything else, what is under way says how
 * far it is, and it can be given up. A thread is started when its room is first asked for, and keeps what it worked out
 * until the record changes.
 */
export class Beside {
  readonly #work: BesideWork
  readonly #threads = new Map<BesideRoom, AnsweringThread>()
  #isClosed = false

  constructor(work: BesideWork) {
    this.#work = work
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

  async close(): Promise<void> {
    this.#isClosed = true
    const problem = new BesideProblem('Chancery is being closed.')
    await Promise.all([...this.#threads.values()].map((thread) => thread.end(problem)))
  }

  #thread(room: BesideRoom): AnsweringThread {
    if (this.#isClosed) throw new BesideProblem('Chancery is being closed.')
    const known = this.#threads.get(room)
    if (known) return known
    const thread: AnsweringThread = new AnsweringThread(this.#work, () => {
      if (this.#threads.get(room) === thread) this.#threads.delete(room)
    })
    this.#threads.set(room, thread)
    return thread
  }
}
