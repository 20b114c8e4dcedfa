import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { Refusal } from '../vocabulary/index.ts'
import { fileRefusal } from './file-errors.ts'

const CHUNK = 65_536

/**
 * The bytes of an article, by its absolute path or as they are. Never holds more than `maxSize` bytes of it, be it a
 * device without end.
 * @throws Refusal `missing`, `unreadable` or `too-large`
 */
export function readContent(content: string | Uint8Array, file: string, maxSize: number): Uint8Array {
  if (typeof content !== 'string') return content
  try {
    const descriptor = openSync(content, 'r')
    try {
      return readAll(descriptor, file, maxSize)
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    throw fileRefusal(error, file)
  }
}

function readAll(descriptor: number, file: string, maxSize: number): Uint8Array {
  const status = fstatSync(descriptor)
  if (status.isFile() && status.size > maxSize) throw tooLarge(file, status.size, maxSize)
  let bytes = new Uint8Array(Math.min(status.size, maxSize) + 1)
  let length = 0
  for (;;) {
    if (length === bytes.length) bytes = grown(bytes)
    const count = readSync(descriptor, bytes, length, bytes.length - length, null)
    if (count === 0) return bytes.subarray(0, length)
    length += count
    if (length > maxSize) throw tooLarge(file, null, maxSize)
  }
}

function grown(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(bytes.length * 2 + CHUNK)
  larger.set(bytes)
  return larger
}

/** The refusal of a document of `size` bytes; `null` where reading stopped before its end. */
export function tooLarge(file: string, size: number | null, maxSize: number): Refusal {
  const limit = `more than the ${grouped(maxSize)} ${size === null ? 'bytes ' : ''}that one document may have`
  const problem = size === null ? `it has ${limit}` : `it has ${grouped(size)} bytes, ${limit}`
  return new Refusal('too-large', file, problem, 'split it, or raise the limit with --max-size')
}

const grouped = (count: number) => count.toLocaleString('en-US')
