import { type HeaderFields, headerFields } from '../header-fields.ts'

/** What begins each record of a web archive. */
export const MARK = 'WARC/'

/** The header of a record, and where in the bytes given its block is. */
export interface RecordHead {
  readonly fields: HeaderFields
  /** `response`, `request`, `metadata` and so on. */
  readonly type: string
  readonly blockStart: number
  readonly blockLength: number
}

/** Headers are no longer. */
export const LONGEST_HEAD = 65_536

/** Between a record and the next are two line ends. */
export const AFTER_BLOCK = 4

/** Reads the header of the record that bytes start with; `null` where it is none. */
export function recordHead(bytes: Uint8Array): RecordHead | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LONGEST_HEAD))
  if (head.toString('latin1', 0, MARK.length) !== MARK) return null
  const end = head.indexOf('\r\n\r\n')
  if (end < 0) return null
  const fields = headerFields(head.toString('utf8', 0, end))
  const written = fields.get('content-length') ?? ''
  const length = /^\d{1,15}$/.test(written) ? Number(written) : null
  const type = fields.get('warc-type')?.toLowerCase()
  if (length === null || type === undefined) return null
  return { fields, type, blockStart: end + 4, blockLength: length }
}
