import type { SourceInput } from '../../vocabulary/index.ts'
import type { ByteSource } from '../byte-source.ts'
import { isResponse, type PageOfRecord, pageOfRecord } from './pages.ts'
import { MARK } from './record.ts'
import { packedRecords, plainRecords } from './records.ts'
import { gzipMember, startOfMember } from './gzip-member.ts'

export { gzipMember }

/** A header and what a page may be packed in beside the page itself. */
const BESIDE_PAGE = 262_144

/** Whether bytes begin like a web archive, packed or not. */
export const isWarc = (content: ByteSource): boolean =>
  [content.read(0, MARK.length), startOfMember(content, 0, MARK.length)].some(isMark)

const isMark = (bytes: Uint8Array | null): boolean => bytes !== null && Buffer.from(bytes).toString('latin1') === MARK

/** The pages of a web archive one after the other, with where in it the next one starts; of each at most so many bytes. */
export function* warcPages(
  content: ByteSource,
  archive: Pick<SourceInput, 'file' | 'metadata'>,
  most: number,
): Generator<{ readonly of: PageOfRecord; readonly end: number }, void, undefined> {
  const records = isMark(content.read(0, MARK.length)) ? plainRecords : packedRecords
  for (const piece of records(content, { isWanted: isResponse, most: most + BESIDE_PAGE })) {
    yield { of: pageOfRecord(piece, archive, most), end: piece.end }
  }
}
