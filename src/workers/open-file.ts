import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type { ByteSource } from '../opening.ts'
import { fileRefusal } from './file-errors.ts'

/** How much is read at least, so that small pieces one after the other cost one reading. */
const WINDOW = 1_048_576

/** An open file, read from any place. */
export class OpenFile implements ByteSource {
  readonly size: number
  readonly #descriptor: number
  readonly #file: string
  #window: Uint8Array = new Uint8Array(0)
  #start = 0

  private constructor(descriptor: number, file: string) {
    this.#descriptor = descriptor
    this.#file = file
    this.size = fstatSync(descriptor).size
  }

  /** @throws Refusal `missing` or `unreadable` */
  static at(location: string, file: string): OpenFile | null {
    try {
      const descriptor = openSync(location, 'r')
      // A pipe or a device has no size and no places: it is read as one document.
      if (fstatSync(descriptor).isFile()) return new OpenFile(descriptor, file)
      closeSync(descriptor)
      return null
    } catch (error) {
      throw fileRefusal(error, file)
    }
  }

  read(position: number, length: number): Uint8Array {
    const start = position - this.#start
    if (start >= 0 && start + length <= this.#window.length) return this.#window.subarray(start, start + length)
    const wanted = Math.max(0, Math.min(Math.max(length, WINDOW), this.size - position))
    this.#window = this.#readAt(position, wanted)
    this.#start = position
    return this.#window.subarray(0, length)
  }

  close(): void {
    closeSync(this.#descriptor)
  }

  #readAt(position: number, length: number): Uint8Array {
    const bytes = new Uint8Array(length)
    try {
      for (let at = 0; at < length; ) {
        const count = readSync(this.#descriptor, bytes, at, length - at, position + at)
        if (count === 0) return bytes.subarray(0, at)
        at += count
      }
      return bytes
    } catch (error) {
      throw fileRefusal(error, this.#file)
    }
  }
}
