import { randomUUID } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { ReadableStream } from 'node:stream/web'
import {
  DEFAULT_LIMITS,
  type IntakeJob,
  type Page,
  type RefusedInput,
  type TakenDocument,
} from '../vocabulary/index.ts'
import { givenPath } from './given-path.ts'
import { Job, type JobOptions } from './job.ts'
import { INTAKE_LIMITS, mostBytes } from './limits.ts'
import { IntakeProblem } from './problem.ts'
import { tooLarge } from './spool.ts'
import { inThread, type Underway } from './in-thread.ts'

/** The texts that come with Chancery. */
export const EXAMPLES = join(import.meta.dirname, '../../examples')

export interface IntakeOptions {
  /** The record's file. */
  readonly record: string
  /** The largest document, in bytes. */
  readonly maxSize?: number | undefined
  /** Threads that read; one fewer than there are cores unless given, so that the record goes on answering. */
  readonly workers?: number | undefined
  /** Whether addresses may be of this machine or its own network. */
  readonly allowPrivate?: boolean | undefined
  /** The folder of the examples. */
  readonly examples?: string | undefined
  /** Milliseconds since 1970; only tests give another clock. */
  readonly now?: (() => number) | undefined
  /** Milliseconds after which a job begins with the files it has, where no more came. */
  readonly patience?: number | undefined
}

/** What a job is to read. */
export interface Asked {
  /** How many files will be sent. */
  readonly files: number
  readonly addresses: readonly string[]
}

/** A file that was not sent, as its sender knows that it is too large, or could not read it. */
export interface Unsent {
  readonly path: string
  /** In bytes. */
  readonly size: number
}

const PATIENCE = 60_000
/** Milliseconds that a thread has to put what it read before it is ended. */
const LAST_WORDS = 10_000
/** So many jobs that are over are remembered. */
const REMEMBERED = 50

/** What is given to a record while it is shown: one job after the other, each read in a thread beside. */
export class Intake {
  readonly record: string
  readonly maxSize: number
  readonly #options: IntakeOptions
  readonly #now: () => number
  readonly #jobs = new Map<string, Job>()
  readonly #paths = new Map<string, Set<string>>()
  readonly #waits = new Map<string, NodeJS.Timeout>()
  readonly #removals = new Set<Promise<void>>()
  #underway: { readonly job: Job; readonly thread: Underway; readonly over: Promise<void>; isStopped: boolean } | null =
    null
  #isClosed = false

  constructor(options: IntakeOptions) {
    this.record = options.record
    this.maxSize = options.maxSize ?? DEFAULT_LIMITS.maxSize
    this.#options = options
    this.#now = options.now ?? Date.now
  }

  /** The jobs since the server was started, the newest first. */
  jobs(): readonly IntakeJob[] {
    return [...this.#jobs.values()].toReversed().map((job) => job.view())
  }

  job(id: string): IntakeJob {
    return this.#known(id).view()
  }

  /** What a job put into the record, in the order in which it came there. */
  taken(id: string, offset: number, limit: number): Page<TakenDocument> {
    const { taken } = this.#known(id)
    return { total: taken.length, rows: taken.slice(offset, offset + limit) }
  }

  refused(id: string, offset: number, limit: number): Page<RefusedInput> {
    const { refused } = this.#known(id)
    return { total: refused.length, rows: refused.slice(offset, offset + limit) }
  }

  /** Begins a job; it reads once its files are there and those before it are done. Throws an `IntakeProblem`. */
  give({ files, addresses }: Asked): IntakeJob {
    if (files === 0 && addresses.length === 0)
      throw new IntakeProblem('unfit', 'there is nothing to read', 'give files or addresses')
    if (files > INTAKE_LIMITS.files) throw tooMany('files', INTAKE_LIMITS.files)
    if (addresses.length > INTAKE_LIMITS.addresses) throw tooMany('addresses', INTAKE_LIMITS.addresses)
    return this.#add({ kind: 'given', addresses, filesExpected: files }).view()
  }

  /** Reads the examples that come with Chancery. Throws an `IntakeProblem`. */
  giveExamples(): IntakeJob {
    return this.#add({ kind: 'examples' }).view()
  }

  /** Asks what is watched, all of it or what it is time for, unless that is being done. Throws an `IntakeProblem`. */
  askWatched(isAll: boolean): IntakeJob {
    const asking = [...this.#jobs.values()].find(({ kind, isOver }) => kind === 'watched' && !isOver)
    return (asking ?? this.#add({ kind: 'watched', isAll })).view()
  }

  /**
   * Takes one file of a job: so many bytes, which are those that its sender says. What is wrong is noted as refused.
   * Throws an `IntakeProblem`.
   */
  async take(id: string, path: string, size: number, content: ReadableStream<Uint8Array> | null): Promise<IntakeJob> {
    const job = this.#known(id)
    if (job.state !== 'receiving')
      throw new IntakeProblem('not-possible', 'this job takes no more files', 'give them anew')
    job.coming += 1
    clearTimeout(this.#waits.get(id))
    try {
      await this.#takeFile(job, path, size, content)
    } catch (error) {
      if (error instanceof IntakeProblem) job.refuse({ file: path, problem: error.problem, remedy: error.remedy })
      throw error
    } finally {
      job.coming -= 1
      if (job.state === 'receiving' && job.coming === 0) this.#await(job)
    }
    return job.view()
  }

  /** All files of a job have come, or no more will; what its sender has and did not send is noted as refused. */
  begin(id: string, unsent: readonly Unsent[] = []): IntakeJob {
    const job = this.#known(id)
    if (job.state === 'receiving') {
      for (const each of unsent) job.refuse(this.#unsent(each))
      clearTimeout(this.#waits.get(id))
      job.wait()
      this.#next()
    }
    return job.view()
  }

  /** Stops a job; what was read of it is kept. */
  stop(id: string): IntakeJob {
    const job = this.#known(id)
    if (this.#underway?.job === job) {
      this.#underway.isStopped = true
      this.#underway.thread.stop()
    } else if (!job.isOver) this.#end(job, 'stopped')
    return job.view()
  }

  /** Stops everything; what was read is kept. */
  async close(): Promise<void> {
    this.#isClosed = true
    for (const job of this.#jobs.values()) if (this.#underway?.job !== job && !job.isOver) this.#end(job, 'stopped')
    if (this.#underway !== null) {
      const { job, thread, over } = this.#underway
      this.stop(job.id)
      const ending = setTimeout(() => void thread.end(), LAST_WORDS)
      await over
      clearTimeout(ending)
    }
    await Promise.all(this.#removals)
  }

  #known(id: string): Job {
    const job = this.#jobs.get(id)
    if (job === undefined)
      throw new IntakeProblem(
        'missing',
        'there is no such job',
        'it may be from before Chancery was started: give its files anew',
      )
    return job
  }

  #add(options: Omit<JobOptions, 'id' | 'now'>): Job {
    const open = [...this.#jobs.values()].filter(({ isOver }) => !isOver)
    if (open.length >= INTAKE_LIMITS.jobs)
      throw new IntakeProblem(
        'not-possible',
        'too much is waiting to be read',
        'wait until some of it is done, or stop it',
      )
    const job = new Job({ ...options, id: randomUUID(), now: this.#now })
    this.#jobs.set(job.id, job)
    this.#paths.set(job.id, new Set())
    if (job.state === 'receiving') this.#await(job)
    else this.#next()
    return job
  }

  /** A job whose sender went away begins with what it has. */
  #await(job: Job): void {
    clearTimeout(this.#waits.get(job.id))
    const wait = setTimeout(() => this.begin(job.id), this.#options.patience ?? PATIENCE)
    this.#waits.set(job.id, wait.unref())
  }

  async #takeFile(job: Job, written: string, size: number, content: ReadableStream<Uint8Array> | null): Promise<void> {
    const path = givenPath(written)
    const paths = this.#paths.get(job.id)!
    if (paths.has(path))
      throw new IntakeProblem('unfit', 'another file of this name came with it', 'give each in a folder of its own')
    if (paths.size >= INTAKE_LIMITS.files) throw tooMany('files', INTAKE_LIMITS.files)
    const most = Math.min(mostBytes(path, this.maxSize), INTAKE_LIMITS.bytes - job.bytes)
    if (size > most) throw tooLarge(most)
    paths.add(path)
    const { location, size: came } = await job.spool.take(
      content ?? (new Blob([]).stream() as ReadableStream<Uint8Array>),
      size,
    )
    if (came !== size) throw new IntakeProblem('unfit', 'it came cut off', 'give it again')
    if (job.state !== 'receiving')
      throw new IntakeProblem('not-possible', 'its job was begun or stopped before it came', 'give it again')
    job.files.push({ path, location, size })
  }

  #unsent({ path, size }: Unsent): RefusedInput {
    const most = mostBytes(path, this.maxSize)
    const { problem, remedy } =
      size > most ? tooLarge(most) : new IntakeProblem('unfit', 'it could not be sent', 'give it again')
    return { file: path, problem, remedy }
  }

  #next(): void {
    const job = [...this.#jobs.values()].find(({ state }) => state === 'waiting')
    if (this.#underway !== null || job === undefined || this.#isClosed) return
    const { record, maxSize } = this
    const { workers, allowPrivate = false, examples = EXAMPLES } = this.#options
    job.start()
    const work = { record, maxSize, allowPrivate, workers: workers ?? Math.max(1, availableParallelism() - 1) }
    const thread = inThread({ ...work, given: job.given(examples) }, (news) => job.hear(news))
    const over = thread.over.then(async (problem) => {
      await job.spool.remove()
      const isStopped = this.#underway?.isStopped === true
      this.#underway = null
      this.#end(job, problem === null ? (isStopped ? 'stopped' : 'done') : 'failed', problem)
      this.#next()
    })
    this.#underway = { job, thread, over, isStopped: false }
  }

  #end(job: Job, state: 'done' | 'stopped' | 'failed', problem: string | null = null): void {
    clearTimeout(this.#waits.get(job.id))
    this.#waits.delete(job.id)
    this.#paths.delete(job.id)
    job.end(state, problem)
    const removal = job.spool.remove().finally(() => this.#removals.delete(removal))
    this.#removals.add(removal)
    const over = [...this.#jobs.values()].filter(({ isOver }) => isOver)
    // Of rounds that brought nothing the last one says all.
    const empty = over.filter((each) => each !== job && each.broughtNothing)
    const old = over.slice(0, Math.max(0, over.length - REMEMBERED))
    for (const { id } of [...empty, ...old]) this.#jobs.delete(id)
  }
}

const tooMany = (what: string, most: number): IntakeProblem =>
  new IntakeProblem(
    'too-large',
    `these are more than the ${most.toLocaleString('en-US')} ${what} that can be given at a time`,
    'give them in parts',
  )
