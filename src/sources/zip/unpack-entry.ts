import { crc32, inflateRawSync } from 'node:zlib'
import { Refusal } from '../../vocabulary/index.ts'
import type { ByteSource } from '../byte-source.ts'
import { damaged, type ZipEntry } from './directory.ts'

const LOCAL = 0x04034b50
const LOCAL_SIZE = 30
const STORED = 0
const DEFLATED = 8

/** What unpacks to more than so many times its size, beyond this many bytes, is made to fill a memory. */
const MOST_TIMES = 100
const FREE = 262_144

/**
 * The bytes of one file of an archive, at most `most` of them.
 * @throws Refusal `encrypted`, `damaged`, `unsafe` or `too-large`
 */
export function unpackEntry(content: ByteSource, entry: ZipEntry, file: string, most: number): Uint8Array {
  if (entry.isEncrypted)
    throw new Refusal('encrypted', file, 'it is encrypted', 'unpack it with its password and read that')
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    const problem = `it is packed in a way that is not read (method ${entry.method})`
    throw new Refusal('damaged', file, problem, 'unpack it with another program and read that')
  }
  if (Math.min(entry.size, entry.packedSize) > most) throw tooLarge(file, most)
  const packed = packedBytes(content, entry, file)
  const bytes = entry.method === STORED ? packed.slice() : inflated(packed, file, most)
  if (crc32(bytes) !== entry.crc) throw damagedEntry(file)
  return bytes
}

function packedBytes(content: ByteSource, entry: ZipEntry, file: string): Uint8Array {
  const header = content.read(entry.offset, LOCAL_SIZE).slice()
  if (header.length < LOCAL_SIZE) throw damaged(file)
  const view = new DataView(header.buffer)
  const start = entry.offset + LOCAL_SIZE + view.getUint16(26, true) + view.getUint16(28, true)
  if (view.getUint32(0, true) !== LOCAL) throw damagedEntry(file)
  const packed = content.read(start, entry.packedSize)
  if (packed.length < entry.packedSize) throw damagedEntry(file)
  return packed
}

function inflated(packed: Uint8Array, file: string, most: number): Uint8Array {
  const bound = packed.length * MOST_TIMES + FREE
  try {
    return new Uint8Array(inflateRawSync(packed, { maxOutputLength: Math.min(most, bound) }))
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ERR_BUFFER_TOO_LARGE') throw damagedEntry(file)
    if (most <= bound) throw tooLarge(file, most)
    throw new Refusal('unsafe', file, 'it unpacks to more than 100 times its size', 'leave it out')
  }
}

const damagedEntry = (file: string): Refusal =>
  new Refusal('damaged', file, 'its bytes in the archive are damaged', 'get the archive again, or leave it out')

const tooLarge = (file: string, most: number): Refusal =>
  new Refusal(
    'too-large',
    file,
    `unpacked it has more than the ${most.toLocaleString('en-US')} bytes that one document may have`,
    'split it, or raise the limit with --max-size',
  )
