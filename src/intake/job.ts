import {
  type IntakeJob,
  type IntakeKind,
  type IntakeState,
  type PutOutcome,
  type RefusedInput,
  type StatementKind,
  type TakenDocument,
} from '../vocabulary/index.ts'
import type { GivenFile } from '../workers/index.ts'
import type { Given, IntakeNews } from './protocol.ts'
import { Spool } from './spool.ts'

/** So many documents, and refusals, are kept for a list; all are counted. */
export const MOST_LISTED = 5000

export interface JobOptions {
  readonly id: string
  readonly kind: IntakeKind
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly addresses?: readonly string[]
  readonly filesExpected?: number
  /** Of what is watched, all of it, be it time or not. */
  readonly isAll?: boolean
}

/** One job: what was given, how far it is, what became of it. */
export class Job {
  readonly id: string
  readonly kind: IntakeKind
  readonly spool = new Spool()
  readonly files: GivenFile[] = []
  readonly addresses: readonly string[]
  readonly taken: TakenDocument[] = []
  readonly refused: RefusedInput[] = []
  /** How many of its files are on their way. */
  coming = 0
  readonly #now: () => number
  readonly #filesExpected: number
  readonly #isAll: boolean
  readonly #created: number
  readonly #outcomes: Record<PutOutcome, number> = { added: 0, 'new-version': 0, reread: 0, unchanged: 0 }
  readonly #statements: Record<StatementKind, number> = { figure: 0, event: 0, entity: 0, position: 0 }
  #state: IntakeState
  #started: number | null = null
  #ended: number | null = null
  #course: Pick<IntakeNews, 'done' | 'total' | 'part' | 'reading'> = { done: 0, total: null, part: 0, reading: null }
  #counts = { notRead: 0, refused: 0, unchanged: 0 }
  #problem: string | null = null

  constructor({ id, kind, now, addresses = [], filesExpected = 0, isAll = false }: JobOptions) {
    this.id = id
    this.kind = kind
    this.addresses = addresses
    this.#filesExpected = filesExpected
    this.#isAll = isAll
    this.#now = now
    this.#created = now()
    this.#state = filesExpected > 0 ? 'receiving' : 'waiting'
  }

  get state(): IntakeState {
    return this.#state
  }

  get bytes(): number {
    return this.files.reduce((sum, { size }) => sum + size, 0)
  }

  get isOver(): boolean {
    return this.#ended !== null
  }

  /** Whether it is a round of what is watched that there is nothing to say of. */
  get broughtNothing(): boolean {
    const { notRead, refused } = this.#counts
    return this.kind === 'watched' && this.#state === 'done' && this.taken.length + notRead + refused === 0
  }

  wait(): void {
    this.#state = 'waiting'
  }

  start(): void {
    this.#state = 'reading'
    this.#started = this.#now()
  }

  /** What of it goes to the thread. */
  given(examples: string): Given {
    if (this.kind === 'examples') return { kind: 'examples', folder: examples }
    if (this.kind === 'watched') return { kind: 'watched', isAll: this.#isAll }
    return { kind: 'given', files: this.files, addresses: this.addresses }
  }

  hear({ taken, refused, unchanged, ...course }: IntakeNews): void {
    this.#course = course
    for (const document of taken) this.#take(document)
    for (const refusal of refused) this.refuse(refusal)
    this.#counts.unchanged += unchanged
  }

  /** Notes what could not be read, or was not taken. */
  refuse(refusal: RefusedInput): void {
    this.#counts.refused += 1
    if (this.refused.length < MOST_LISTED) this.refused.push(refusal)
  }

  end(state: 'done' | 'stopped' | 'failed', problem: string | null = null): void {
    this.#state = state
    this.#ended = this.#now()
    this.#problem = problem
    this.#course = { ...this.#course, reading: null }
  }

  view(): IntakeJob {
    const time = (at: number | null) => (at === null ? null : new Date(at).toISOString())
    return {
      id: this.id,
      kind: this.kind,
      state: this.#state,
      created: new Date(this.#created).toISOString(),
      started: time(this.#started),
      ended: time(this.#ended),
      files: this.files.length,
      filesExpected: Math.max(this.#filesExpected, this.files.length),
      bytes: this.bytes,
      addresses: this.addresses.length,
      ...this.#course,
      outcomes: { ...this.#outcomes },
      statements: { ...this.#statements },
      ...this.#counts,
      problem: this.#problem,
    }
  }

  #take(document: TakenDocument): void {
    this.#outcomes[document.outcome] += 1
    if (!document.read) this.#counts.notRead += 1
    for (const [kind, count] of Object.entries(document.statements)) this.#statements[kind as StatementKind] += count
    if (this.taken.length < MOST_LISTED) this.taken.push(document)
  }
}
