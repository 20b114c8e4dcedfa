import { Refusal, type SourceInput } from '../../vocabulary/index.ts'
import { canonicalAddress } from '../metadata/index.ts'
import { type ArchivedAnswer, answeredBytes, archivedAnswer } from './answer.ts'
import type { RecordHead } from './record.ts'
import type { WarcPiece } from './records.ts'

/** A record is a page, is refused, or is skipped: then it says as what. */
export type PageOfRecord = { readonly page: SourceInput } | Refusal | string

const PAGES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml'])

export const isResponse = ({ type }: RecordHead): boolean => type === 'response'

/** What a record of a web archive gives to be read. */
export function pageOfRecord(
  piece: WarcPiece,
  archive: Pick<SourceInput, 'file' | 'metadata'>,
  most: number,
): PageOfRecord {
  const file = `${archive.file}, record at ${piece.start.toLocaleString('en-US')}`
  if ('fault' in piece) return faultRefusal(piece.fault, file)
  const { head, block } = piece
  if (!isResponse(head)) return head.type
  const address = canonicalAddress(head.fields.get('warc-target-uri')?.replaceAll(/[<>]/g, ''))
  if (address === null) return 'without an address'
  const known = `${archive.file}, ${address}`
  const identified = head.fields.get('warc-identified-payload-type')
  if (block === null) return identified === undefined || PAGES.has(identified) ? tooLarge(known, most) : identified
  const answer = archivedAnswer(block)
  if (answer === null) return 'without an answer'
  const mediaType = answer.mediaType ?? identified ?? null
  if (answer.status !== 200) return `status ${answer.status}`
  if (mediaType === null || !PAGES.has(mediaType)) return mediaType ?? 'of no kind'
  return pageOf(answer, head, address, mediaType, { ...archive, file: known }, most)
}

function pageOf(
  answer: ArchivedAnswer,
  { fields }: RecordHead,
  address: string,
  mediaType: string,
  { file, metadata }: Pick<SourceInput, 'file' | 'metadata'>,
  most: number,
): PageOfRecord {
  const bytes = answeredBytes(answer, most)
  if (bytes === null || bytes.length > most) return tooLarge(file, most)
  if (bytes.length === 0) return 'empty'
  const captured = /^\d{4}-\d{2}-\d{2}/.exec(fields.get('warc-date') ?? '')?.[0]
  const served = { address, mediaType, charset: answer.charset }
  return { page: { file, path: address, name: address, bytes, metadata, format: 'html', served, captured } }
}

function faultRefusal(fault: 'damaged' | 'cut-off', file: string): Refusal {
  if (fault === 'damaged') return new Refusal('damaged', file, 'it is damaged', 'the records behind it are read')
  return new Refusal('damaged', file, 'the archive breaks off in it', 'get the archive again; what came before is read')
}

const tooLarge = (file: string, most: number): Refusal =>
  new Refusal(
    'too-large',
    file,
    `unpacked it has more than the ${most.toLocaleString('en-US')} bytes that one document may have`,
    'raise the limit with --max-size, or leave it out',
  )
