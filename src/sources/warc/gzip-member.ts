import { inflateRawSync } from 'node:zlib'
import type { ByteSource } from '../byte-source.ts'

/** A member of a gzip file, unpacked, and where the next one starts. */
export interface GzipMember {
  readonly bytes: Uint8Array
  readonly end: number
}

/** Why a member cannot be unpacked. */
export type GzipFault = 'none' | 'damaged' | 'cut-off' | 'too-large'

/** So many bytes are tried first; most members are shorter. */
const FIRST_WINDOW = 262_144
const CHECKSUM_AND_SIZE = 8
const PROBE = 4096
const FIXED_HEADER = 10

/** Unpacks the member of a gzip file that starts at a place, to at most so many bytes. */
export function gzipMember(content: ByteSource, start: number, most: number): GzipMember | GzipFault {
  const header = headerLength(content.read(start, PROBE))
  if (header === null) return 'none'
  const from = start + header
  // What does not shrink at all is hardly longer packed than unpacked.
  const longest = most + FIRST_WINDOW
  for (let window = FIRST_WINDOW; ; window *= 4) {
    const packed = content.read(from, Math.min(window, longest))
    const inflated = tryInflate(packed, most)
    if (typeof inflated !== 'string') return { bytes: inflated.bytes, end: from + inflated.used + CHECKSUM_AND_SIZE }
    if (inflated !== 'cut-off') return inflated
    if (from + packed.length >= content.size) return 'cut-off'
    if (window >= longest) return 'too-large'
  }
}

/** The first bytes of what a member unpacks to. */
export function startOfMember(content: ByteSource, start: number, most: number): Uint8Array | null {
  const packed = content.read(start, PROBE).slice()
  const header = headerLength(packed)
  if (header === null) return null
  try {
    // Z_SYNC_FLUSH gives what there is of a stream that goes on.
    return inflateRawSync(packed.subarray(header), { finishFlush: 2 }).subarray(0, most)
  } catch {
    return null
  }
}

interface Inflated {
  readonly bytes: Uint8Array
  /** How many of the packed bytes it took. */
  readonly used: number
}

function tryInflate(packed: Uint8Array, most: number): Inflated | GzipFault {
  try {
    // The types do not know of `info`, which gives the engine beside the bytes.
    const { buffer, engine } = inflateRawSync(packed, { info: true, maxOutputLength: most }) as unknown as {
      readonly buffer: Uint8Array
      readonly engine: { readonly bytesWritten: number }
    }
    return { bytes: buffer, used: engine.bytesWritten }
  } catch (error) {
    const { code } = error as { readonly code?: unknown }
    if (code === 'ERR_BUFFER_TOO_LARGE') return 'too-large'
    return code === 'Z_BUF_ERROR' ? 'cut-off' : 'damaged'
  }
}

/** How long the header of a member is, with its name and comment; `null` where none starts here. */
function headerLength(bytes: Uint8Array): number | null {
  if (bytes.length < FIXED_HEADER || bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8) return null
  const flags = bytes[3]!
  if (flags > 0x1f) return null
  let at = FIXED_HEADER
  if (flags & 4) at += 2 + bytes[at]! + bytes[at + 1]! * 256
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue
    const end = bytes.indexOf(0, at)
    if (end < 0) return null
    at = end + 1
  }
  if (flags & 2) at += 2
  return at < bytes.length ? at : null
}

const SCAN = 1_048_576

/** Where the next member starts whose content begins with a mark; the end of the bytes where there is none. */
export function nextMember(content: ByteSource, from: number, mark: string): number {
  for (let at = from; at < content.size; ) {
    const chunk = content.read(at, SCAN).slice()
    if (chunk.length === 0) break
    for (let found = chunk.indexOf(0x1f); found >= 0; found = chunk.indexOf(0x1f, found + 1)) {
      const isMember =
        found + 1 === chunk.length || (chunk[found + 1] === 0x8b && startsWith(content, at + found, mark))
      if (isMember && found + 1 < chunk.length) return at + found
    }
    // A mark may be cut in two where a piece ends.
    at += chunk.length === SCAN ? chunk.length - 1 : chunk.length
  }
  return content.size
}

function startsWith(content: ByteSource, at: number, mark: string): boolean {
  const start = startOfMember(content, at, mark.length)
  return start !== null && Buffer.from(start).toString('latin1') === mark
}
