import { RecordError } from '../../vocabulary/index.ts'

/** SQLite's primary result codes that a person can do something about. */
const BUSY = 5
const LOCKED = 6
const READONLY = 8
const IO_ERROR = 10
const CORRUPT = 11
const FULL = 13
const CANNOT_OPEN = 14
const NOT_A_DATABASE = 26

/** Turns what SQLite throws into a sentence for a person where the cause lies outside of Chancery. */
export function explained(file: string, error: unknown): unknown {
  const options = { cause: error }
  switch (primaryCode(error)) {
    case BUSY:
    case LOCKED:
      return new RecordError(
        'busy',
        file,
        'another process is writing to this record and nothing was changed',
        'wait until it has finished and try again',
        options,
      )
    case READONLY:
      return new RecordError(
        'read-only',
        file,
        'the record may only be read',
        'allow writing to the file and its folder, or give another record',
        options,
      )
    case FULL:
      return new RecordError('full', file, 'the disk is full', 'make room and try again', options)
    case IO_ERROR:
    case CORRUPT:
      return new RecordError(
        'damaged',
        file,
        'the record or its disk is damaged',
        'restore the file from a copy, or read the articles into a new record',
        options,
      )
    case CANNOT_OPEN:
      return new RecordError(
        'not-writable',
        file,
        'the record cannot be opened',
        'check that its folder may be written',
        options,
      )
    case NOT_A_DATABASE:
      return new RecordError('no-record', file, 'this file is no record', 'give the path of another file', options)
    default:
      return error
  }
}

/** The lowest byte; the others tell variants of one cause apart. */
function primaryCode(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null
  return error.errcode & 0xff
}
