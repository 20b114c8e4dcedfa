import { type Duplex, PassThrough } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'

/** What an answer may be packed in, as a request says it. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br'

/** A stream that unpacks, and how many bytes of what was packed it has used up. */
export interface Unpacker {
  readonly stream: Duplex
  used(): number
}

/** Bytes that are unpacked at a time: their size is looked at before there are more. */
const chunkSize = 65_536

/**
 * What unpacks an answer of a `content-encoding` that begins with some bytes; `null` for one that was not asked for, or
 * several on each other.
 */
export function unpackerOf(encoding: string | undefined, begins: Uint8Array): Unpacker | null {
  const names = (encoding ?? '').toLowerCase().split(',')
  const [name = '', ...more] = names.map((one) => one.trim()).filter((one) => one !== '' && one !== 'identity')
  if (more.length > 0) return null
  switch (name) {
    case '':
      return { stream: new PassThrough(), used: () => Number.POSITIVE_INFINITY }
    case 'gzip':
    case 'x-gzip':
      return counting(createGunzip({ chunkSize }))
    case 'br':
      return counting(createBrotliDecompress({ chunkSize }))
    case 'deflate':
      return counting(hasZlibHeader(begins) ? createInflate({ chunkSize }) : createInflateRaw({ chunkSize }))
    default:
      return null
  }
}

const counting = (stream: Duplex & { readonly bytesWritten: number }): Unpacker => ({
  stream,
  used: () => stream.bytesWritten,
})

/** By its name it has a header, but many servers leave it out. */
const hasZlibHeader = ([first = 0, second = 0]: Uint8Array): boolean =>
  (first & 15) === 8 && (first * 256 + second) % 31 === 0
