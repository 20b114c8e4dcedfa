import type { ByteSource } from '../byte-source.ts'
import { gzipMember, nextMember, startOfMember } from './gzip-member.ts'
import { AFTER_BLOCK, LONGEST_HEAD, MARK, type RecordHead, recordHead } from './record.ts'

/** A record of a web archive, or what is wrong with a stretch of it. */
export type WarcPiece =
  | {
      readonly head: RecordHead
      /** `null` of one that is not wanted, or that is larger than may be. */
      readonly block: Uint8Array | null
      /** Where it starts and the next one does, in the file. */
      readonly start: number
      readonly end: number
    }
  | { readonly fault: 'damaged' | 'cut-off'; readonly start: number; readonly end: number }

/** Which records are read, and up to which size. */
export interface Wanted {
  readonly isWanted: (head: RecordHead) => boolean
  readonly most: number
}

const SCAN = 1_048_576

/** The records of a web archive that is not packed. What is damaged is passed over to the next record. */
export function* plainRecords(content: ByteSource, wanted: Wanted): Generator<WarcPiece, void, undefined> {
  for (let start = 0; start < content.size; ) {
    const head = recordHead(content.read(start, LONGEST_HEAD).slice())
    const end = head === null ? nextPlain(content, start + 1) : start + head.blockStart + head.blockLength + AFTER_BLOCK
    if (head === null) yield { fault: 'damaged', start, end }
    else if (end - AFTER_BLOCK > content.size) yield { fault: 'cut-off', start, end: content.size }
    else {
      const isRead = wanted.isWanted(head) && head.blockLength <= wanted.most
      const block = isRead ? content.read(start + head.blockStart, head.blockLength).slice() : null
      yield { head, block, start, end: Math.min(end, content.size) }
    }
    start = end
  }
}

/** Where the next record may start. */
function nextPlain(content: ByteSource, from: number): number {
  const mark = `\n${MARK}`
  for (let at = from; at < content.size; ) {
    const chunk = content.read(at, SCAN)
    const found = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).indexOf(mark, 0, 'latin1')
    if (found >= 0) return at + found + 1
    if (chunk.length < SCAN) break
    at += chunk.length - mark.length
  }
  return content.size
}

/** The records of a web archive packed record by record, as they all are. */
export function* packedRecords(content: ByteSource, wanted: Wanted): Generator<WarcPiece, void, undefined> {
  const most = wanted.most + LONGEST_HEAD
  for (let start = 0; start < content.size; ) {
    const member = gzipMember(content, start, most)
    if (typeof member !== 'string') {
      yield* recordsOf(member.bytes, wanted, start, member.end)
      start = member.end
      continue
    }
    const end = nextMember(content, start + 1, MARK)
    const head = member === 'too-large' ? recordHead(startOfMember(content, start, LONGEST_HEAD) ?? NOTHING) : null
    if (head === null) yield { fault: member === 'cut-off' && end === content.size ? 'cut-off' : 'damaged', start, end }
    else yield { head, block: null, start, end }
    start = end
  }
}

const NOTHING = new Uint8Array(0)

/** A member mostly holds one record. */
function* recordsOf(
  bytes: Uint8Array,
  wanted: Wanted,
  start: number,
  end: number,
): Generator<WarcPiece, void, undefined> {
  for (let at = 0; at < bytes.length; ) {
    const head = recordHead(bytes.subarray(at))
    const block = at + (head?.blockStart ?? 0)
    if (head === null || block + head.blockLength > bytes.length) {
      yield { fault: 'damaged', start, end }
      return
    }
    const isRead = wanted.isWanted(head) && head.blockLength <= wanted.most
    yield { head, block: isRead ? bytes.subarray(block, block + head.blockLength) : null, start, end }
    at = block + head.blockLength + AFTER_BLOCK
  }
}
