export type RefusalCode =
  | 'missing'
  | 'unreadable'
  | 'empty'
  | 'binary'
  | 'too-large'
  | 'too-slow'
  | 'too-much-memory'
  | 'unknown-encoding'
  | 'bad-sidecar'
  | 'damaged'
  | 'unsafe'
  | 'encrypted'
  | 'bad-row'
  | 'no-documents'
  | 'not-fetched'
  | 'failed'

/** One file that could not be read: which, what is wrong, and what to do, in one sentence. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: RefusalCode
  readonly file: string
  readonly problem: string
  readonly remedy: string

  constructor(code: RefusalCode, file: string, problem: string, remedy: string) {
    super(`${file}: ${problem}; ${remedy}.`)
    this.code = code
    this.file = file
    this.problem = problem
    this.remedy = remedy
  }
}

export type RecordErrorCode =
  | 'missing'
  | 'missing-folder'
  | 'not-readable'
  | 'not-writable'
  | 'read-only'
  | 'no-record'
  | 'newer'
  | 'older'
  | 'busy'
  | 'full'
  | 'damaged'
  | 'exists'

/** A record that could not be opened, read or written: which file, what is wrong, and what to do, in one sentence. */
export class RecordError extends Error {
  override readonly name = 'RecordError'
  readonly code: RecordErrorCode
  readonly file: string
  readonly problem: string
  readonly remedy: string

  constructor(code: RecordErrorCode, file: string, problem: string, remedy: string, options?: ErrorOptions) {
    super(`${file}: ${problem}; ${remedy}.`, options)
    this.code = code
    this.file = file
    this.problem = problem
    this.remedy = remedy
  }
}
