import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { IntakeProblem } from './problem.ts'

/**
 * Where files wait that were sent, until they are read: a folder that the program makes for its user alone. They lie there
 * under numbers, whatever they were called, so that no name leads out of it.
 */
export class Spool {
  #folder: Promise<string> | null = null
  #files = 0
  #isRemoved = false

  /** Writes what comes, up to so many bytes; where it goes wrong nothing stays. Throws an `IntakeProblem` `too-large`. */
  async take(content: ReadableStream<Uint8Array>, most: number): Promise<{ location: string; size: number }> {
    if (this.#isRemoved) throw new IntakeProblem('not-possible', 'its job is over', 'give it again')
    this.#folder ??= mkdtemp(join(tmpdir(), 'chancery-incoming-'))
    const location = join(await this.#folder, String((this.#files += 1)))
    const counted = new Counted(most)
    try {
      await pipeline(Readable.fromWeb(content), counted, createWriteStream(location, { flags: 'wx', mode: 0o600 }))
      return { location, size: counted.size }
    } catch (error) {
      await rm(location, { force: true })
      throw problemOf(error)
    }
  }

  /** Takes away all that waits, and takes nothing more. */
  async remove(): Promise<void> {
    this.#isRemoved = true
    if (this.#folder !== null) await rm(await this.#folder, { recursive: true, force: true })
  }
}

/** What is wrong where a file did not come whole: the disk has its own errors, all else is its sender's. */
function problemOf(error: unknown): IntakeProblem {
  if (error instanceof IntakeProblem) return error
  const isDisk = error instanceof Error && 'syscall' in error && 'code' in error
  if (isDisk)
    return new IntakeProblem(
      'not-possible',
      `it could not be kept until it is read (${error.code})`,
      'make room on the disk',
    )
  return new IntakeProblem('unfit', 'it came cut off', 'give it again')
}

/** Lets bytes pass until they are too many. */
class Counted extends Transform {
  size = 0
  readonly #most: number

  constructor(most: number) {
    super()
    this.#most = most
  }

  override _transform(
    chunk: Uint8Array,
    _: BufferEncoding,
    done: (error: Error | null, chunk?: Uint8Array) => void,
  ): void {
    this.size += chunk.length
    if (this.size > this.#most) done(tooLarge(this.#most))
    else done(null, chunk)
  }
}

/** That a file has more bytes than it may have. */
export const tooLarge = (most: number): IntakeProblem =>
  new IntakeProblem(
    'too-large',
    `it has more than the ${most.toLocaleString('en-US')} bytes that it may have here`,
    'split it, or read it with chancery read --max-size',
  )
