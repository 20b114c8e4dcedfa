import { Refusal, type SourceInput } from '../../vocabulary/index.ts'
import type { ByteSource } from '../byte-source.ts'
import { decodeText } from '../decoding/index.ts'
import { unpackEntry, zipEntries } from '../zip/index.ts'

/** All the parts that are read may unpack to so many bytes together. */
const MOST_UNPACKED = 50_000_000

/** Gives the parts of a document of Word by their names; `null` for those that it has not. */
export type Parts = (name: string) => string | null

/**
 * The parts of a document of Word, each unpacked when it is asked for.
 * @throws Refusal `damaged`, `unsafe`, `encrypted`, `too-large` or `binary`
 */
export function partsOf(input: SourceInput): Parts {
  const { bytes, file } = input
  if (!isZip(bytes)) {
    decodeText(input)
    throw noDocument(file)
  }
  const content: ByteSource = {
    size: bytes.length,
    read: (position, length) => bytes.subarray(Math.min(position, bytes.length), Math.max(0, position + length)),
  }
  const entries = new Map(zipEntries(content, file).map((entry) => [entry.name.replace(/^\//, ''), entry]))
  let left = MOST_UNPACKED
  return (name) => {
    const entry = entries.get(name)
    if (entry === undefined) return null
    const part = unpackEntry(content, entry, file, left)
    left -= part.length
    return new TextDecoder(part[0] === 0xff && part[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(part).toWellFormed()
  }
}

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4

export const noDocument = (file: string): Refusal =>
  new Refusal('damaged', file, 'it is no document of Word (DOCX)', 'save it again as .docx, or give its text')
