import { hash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readFileSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'

/** Hex digits of SHA-256. */
const DIGITS = 64

/**
 * A file beside a record that holds what was worked out of it in one state: the hash of the state, that of what follows, and
 * that itself as the engine writes it. It holds nothing that cannot be worked out anew; where it is of another state, is
 * damaged or cannot be written, that is what happens.
 */
export class KeptFile<T> {
  readonly #file: string
  readonly #program: string

  /** `program` is another text where the program is another, so that what one worked out is not taken for the other's. */
  constructor(file: string, program: string) {
    this.#file = file
    this.#program = program
  }

  has(state: string): boolean {
    try {
      const file = openSync(this.#file, 'r')
      const head = Buffer.alloc(DIGITS)
      readSync(file, head)
      closeSync(file)
      return head.toString('latin1') === this.#key(state)
    } catch {
      return false
    }
  }

  /** `undefined` where it holds nothing of that state. */
  read(state: string): T | undefined {
    if (!this.has(state)) return undefined
    try {
      const bytes = readFileSync(this.#file)
      const value = bytes.subarray(2 * DIGITS)
      const isWhole = bytes.toString('latin1', DIGITS, 2 * DIGITS) === hash('sha256', value)
      // Another process may have put another state there meanwhile.
      const isSame = bytes.toString('latin1', 0, DIGITS) === this.#key(state)
      return isWhole && isSame ? (deserialize(value) as T) : undefined
    } catch {
      return undefined
    }
  }

  /** In the place of what it held, only when it is whole. */
  write(state: string, value: T): void {
    const part = `${this.#file}.${process.pid}.part`
    try {
      const bytes = serialize(value)
      mkdirSync(dirname(this.#file), { recursive: true, mode: 0o700 })
      writeFileSync(part, [this.#key(state), hash('sha256', bytes)].join(''), { mode: 0o600 })
      writeFileSync(part, bytes, { flag: 'a' })
      renameSync(part, this.#file)
    } catch {
      // A folder that may not be written, a full disk: it is worked out again the next time.
      remove(part)
    }
  }

  #key(state: string): string {
    return hash('sha256', JSON.stringify([this.#program, state]))
  }
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // Where its folder is none, it is not there either.
  }
}

/** The files beside a record, by what they hold. */
export class KeptFiles {
  readonly #folder: string
  readonly #program: string

  constructor(record: string, program: string) {
    this.#folder = `${record}.worked-out`
    this.#program = program
  }

  of<T>(name: string): KeptFile<T> {
    return new KeptFile(join(this.#folder, name), this.#program)
  }
}
