import { parseWatchList } from '../fetching/index.ts'
import type { IntakeJob, WatchedAddress } from '../vocabulary/index.ts'
import type { Intake } from './intake.ts'
import { IntakeProblem } from './problem.ts'
import { unwatch, watch } from './watch-file.ts'
import { nextDue, watchedAddresses } from './watched.ts'

/** Milliseconds between two looks at what is due, at the least and at the most: the list may be changed by hand. */
const SOONEST = 30_000
const LATEST = 600_000

/** What is watched for a record while it is shown: the list beside it, and asking what is on it as its time comes. */
export class Watches {
  readonly #intake: Intake
  readonly #now: () => number
  #timer: NodeJS.Timeout | undefined
  #isStarted = false

  constructor(intake: Intake, now: () => number = Date.now) {
    this.#intake = intake
    this.#now = now
  }

  list(): readonly WatchedAddress[] {
    return watchedAddresses(this.#intake.record, this.#now())
  }

  /** Watches an address, as a list writes it with its minutes, and asks it. Throws an `IntakeProblem`. */
  add(address: string, minutes: number | null): readonly WatchedAddress[] {
    const { watched, problems } = parseWatchList(minutes === null ? address : `${address} ${minutes}`)
    const [problem] = problems
    if (problem) throw unfit(problem.problem)
    if (watched.length !== 1) throw new IntakeProblem('unfit', 'this is no address', 'give one that begins with https')
    watch(this.#intake.record, watched[0]!)
    if (this.#isStarted) this.ask(false)
    return this.list()
  }

  /** Watches an address no more; what was read of it stays. Throws an `IntakeProblem` `missing`. */
  remove(address: string): readonly WatchedAddress[] {
    if (!unwatch(this.#intake.record, address))
      throw new IntakeProblem('missing', 'this address is not watched', 'it may have been taken out before')
    return this.list()
  }

  /** Asks what it is time for, or all of it. Throws an `IntakeProblem`. */
  ask(isAll: boolean): IntakeJob {
    return this.#intake.askWatched(isAll)
  }

  /** From now on asks what is watched as its time comes. */
  start(): void {
    this.#isStarted = true
    this.#look()
  }

  close(): void {
    this.#isStarted = false
    clearTimeout(this.#timer)
  }

  #look(): void {
    const wait = this.#wait()
    if (wait <= 0) this.#tryAsking()
    const next = Math.min(LATEST, Math.max(SOONEST, wait))
    this.#timer = setTimeout(() => this.#look(), next).unref()
  }

  /** Milliseconds until something is due. A list that cannot be read now may be later; whoever opens the room is told. */
  #wait(): number {
    try {
      const due = nextDue(this.#intake.record)
      return due === null ? LATEST : due - this.#now()
    } catch {
      return LATEST
    }
  }

  /** Where too much waits to be read, it is asked the next time. */
  #tryAsking(): void {
    try {
      this.ask(false)
    } catch (error) {
      if (!(error instanceof IntakeProblem)) throw error
    }
  }
}

/** What is wrong with a line of a list, with what to do where it says so. */
function unfit(problem: string): IntakeProblem {
  const [what = '', remedy = 'correct it'] = problem.split(/; (?=[^;]*$)/)
  return new IntakeProblem('unfit', `this cannot be watched: ${what}`, remedy)
}
