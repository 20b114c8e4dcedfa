import { constants, inflateRawSync } from 'node:zlib'

/** More packed parts no article has, nor a report. */
const MOST_STREAMS = 50_000
/** So far before its bytes a part says what it is, at most. */
const HEAD = 4096
/** Of the head that `deflate` has in a PDF. */
const ZLIB_HEAD = 2

const PACKED = /\/(?:FlateDecode|Fl)(?![A-Za-z])/g
const PICTURE = /\/Subtype\s{0,9}\/Image(?![A-Za-z])/

/**
 * Whether the packed parts of a PDF unpack to more than so many bytes together. The parser unpacks a part whole before
 * anybody could stop it; pictures are left out, which it does not unpack where only words are asked for.
 */
export function swellsBeyond(bytes: Uint8Array, most: number): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let left = most
  let streams = 0
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', at + 6)) {
    const times = timesPacked(file, at)
    if (times === 0) continue
    if (++streams > MOST_STREAMS) return true
    const size = unpackedSize(file.subarray(startOf(file, at + 6)), times, left)
    if (size === null) return true
    left -= size
  }
  return false
}

/** How many times the part whose bytes begin here is packed; 0 where it is no part, none that is packed, or a picture. */
function timesPacked(file: Buffer, at: number): number {
  if (file.toString('latin1', Math.max(0, at - 3), at) === 'end') return 0
  const before = file.toString('latin1', Math.max(0, at - HEAD), at)
  const head = before.slice(before.lastIndexOf(' obj') + 1)
  return PICTURE.test(head) ? 0 : (head.match(PACKED)?.length ?? 0)
}

function startOf(file: Buffer, at: number): number {
  const start = file[at] === 0x0d ? at + 1 : at
  return file[start] === 0x0a ? start + 1 : start
}

/** All that comes of unpacking, again where it was packed again; `null` where that is more than `most`. */
function unpackedSize(packed: Uint8Array, times: number, most: number): number | null {
  let [size, content] = [0, packed]
  for (let time = 0; time < times; time += 1) {
    const unpacked = inflated(content, most - size)
    if (unpacked === null) return null
    size += unpacked.length
    content = unpacked
  }
  return size
}

/** What is damaged counts as nothing: the parser makes as little of it, and its memory is watched. */
function inflated(packed: Uint8Array, most: number): Uint8Array | null {
  try {
    const options = { maxOutputLength: Math.max(1, most), finishFlush: constants.Z_SYNC_FLUSH }
    return inflateRawSync(packed.subarray(ZLIB_HEAD), options)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? null : new Uint8Array(0)
  }
}
