import { Refusal } from '../../vocabulary/index.ts'
import type { ByteSource } from '../byte-source.ts'
import { nameOf } from './names.ts'

/** One file of an archive, as the archive's directory has it. */
export interface ZipEntry {
  /** Parted by `/`, as it is written. */
  readonly name: string
  readonly rawName: Uint8Array
  readonly isEncrypted: boolean
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly crc: number
  /** In the archive, as the directory says. */
  readonly packedSize: number
  /** Unpacked, as the directory says. */
  readonly size: number
  /** Where its own header is. */
  readonly offset: number
}

const END = 0x06054b50
const END_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const ENTRY = 0x02014b50
const END_SIZE = 22
const ENTRY_SIZE = 46
const LOCAL_SIZE = 30
const LONGEST_COMMENT = 65_535

/** More files, or a longer directory, no archive of articles has. */
const MOST_ENTRIES = 100_000
const LARGEST_DIRECTORY = 32_000_000

interface Directory {
  readonly count: number
  readonly size: number
  readonly offset: number
}

/**
 * The files of an archive, in the order in which they lie in it.
 * @throws Refusal `damaged` or `unsafe`
 */
export function zipEntries(content: ByteSource, file: string): ZipEntry[] {
  const { count, size, offset } = directoryOf(content, file)
  if (count > MOST_ENTRIES || size > LARGEST_DIRECTORY)
    throw unsafe(file, `it says that it holds ${grouped(count)} files`)
  const bytes = content.read(offset, size).slice()
  if (bytes.length < size) throw damaged(file)
  const view = new DataView(bytes.buffer)
  const entries: ZipEntry[] = []
  for (let at = 0; entries.length < count; ) {
    const entry = entryAt(bytes, view, at)
    if (entry === null) throw damaged(file)
    entries.push(entry.entry)
    at = entry.end
  }
  return apart(
    entries.toSorted((one, other) => one.offset - other.offset),
    content,
    file,
  )
}

export const damaged = (file: string): Refusal =>
  new Refusal(
    'damaged',
    file,
    'it is no ZIP archive, or a part of it is missing',
    'get it again, or unpack it and read the folder',
  )

const unsafe = (file: string, problem: string): Refusal =>
  new Refusal('unsafe', file, `${problem}, as only archives made to do harm do`, 'leave it out')

const grouped = (count: number) => count.toLocaleString('en-US')

function directoryOf(content: ByteSource, file: string): Directory {
  const from = Math.max(0, content.size - END_SIZE - LONGEST_COMMENT)
  const tail = content.read(from, content.size - from).slice()
  const view = new DataView(tail.buffer)
  for (let at = tail.length - END_SIZE; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== END || at + END_SIZE + view.getUint16(at + 20, true) > tail.length) continue
    return (
      largeDirectory(content, from + at) ?? {
        count: view.getUint16(at + 10, true),
        size: view.getUint32(at + 12, true),
        offset: view.getUint32(at + 16, true),
      }
    )
  }
  throw damaged(file)
}

/** Where numbers of 32 bits do not do, the end of the archive leads to another one. */
function largeDirectory(content: ByteSource, end: number): Directory | null {
  const locator = viewOf(content, end - 20, 20)
  if (locator === null || locator.getUint32(0, true) !== LOCATOR_64) return null
  const view = viewOf(content, Number(locator.getBigUint64(8, true)), 56)
  if (view === null || view.getUint32(0, true) !== END_64) return null
  return {
    count: Number(view.getBigUint64(32, true)),
    size: Number(view.getBigUint64(40, true)),
    offset: Number(view.getBigUint64(48, true)),
  }
}

function viewOf(content: ByteSource, at: number, length: number): DataView | null {
  if (at < 0 || at + length > content.size) return null
  const bytes = content.read(at, length).slice()
  return bytes.length < length ? null : new DataView(bytes.buffer)
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; end: number } | null {
  if (at + ENTRY_SIZE > bytes.length || view.getUint32(at, true) !== ENTRY) return null
  const nameEnd = at + ENTRY_SIZE + view.getUint16(at + 28, true)
  const extraEnd = nameEnd + view.getUint16(at + 30, true)
  const end = extraEnd + view.getUint16(at + 32, true)
  if (end > bytes.length) return null
  const flags = view.getUint16(at + 8, true)
  const rawName = bytes.subarray(at + ENTRY_SIZE, nameEnd)
  const sizes = {
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  }
  const entry: ZipEntry = {
    name: nameOf(rawName),
    rawName,
    isEncrypted: (flags & 1) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    ...withLargeSizes(sizes, view, nameEnd, extraEnd),
  }
  return { entry, end }
}

type Sizes = Pick<ZipEntry, 'packedSize' | 'size' | 'offset'>

/** Sizes that do not fit 32 bits stand in a field of their own, those that are missing alone and in this order. */
function withLargeSizes(sizes: Sizes, view: DataView, start: number, end: number): Sizes {
  const large = { ...sizes }
  for (let at = start; at + 4 <= end; ) {
    const fieldEnd = at + 4 + view.getUint16(at + 2, true)
    let place = at + 4
    for (const name of view.getUint16(at, true) === 1 ? (['size', 'packedSize', 'offset'] as const) : []) {
      if (sizes[name] !== 0xffffffff || place + 8 > Math.min(fieldEnd, end)) continue
      large[name] = Number(view.getBigUint64(place, true))
      place += 8
    }
    at = fieldEnd
  }
  return large
}

/** Files that share bytes make a small archive unpack to anything. */
function apart(entries: readonly ZipEntry[], content: ByteSource, file: string): ZipEntry[] {
  let end = 0
  for (const { offset, packedSize, rawName } of entries) {
    if (offset < end) throw unsafe(file, 'files in it share their bytes')
    end = offset + LOCAL_SIZE + rawName.length + packedSize
    if (end > content.size) throw damaged(file)
  }
  return [...entries]
}
