import { TRACK_COUNTS, type SourceKind, type TrackCount, type TrackRecord } from '../vocabulary/index.ts'

/** A track record as a page, an export or a terminal shows it. */
export interface TrackRecordView {
  readonly kind: SourceKind
  readonly key: string
  readonly name: string
  readonly documents: number
  readonly publishers: number
  readonly counts: Readonly<Record<TrackCount, number>>
  readonly digits: number | null
}

/** The track records of a record, or one page of them. */
export interface TrackRecordList {
  readonly total: number
  readonly rows: readonly TrackRecordView[]
}

export function trackRecordView({ figures, ...record }: TrackRecord): TrackRecordView {
  const counts = Object.fromEntries(TRACK_COUNTS.map((count) => [count, figures[count].length]))
  const { kind, key, name, documents, publishers, digits } = record
  return { kind, key, name, documents, publishers, counts: counts as Record<TrackCount, number>, digits }
}

/** What a count is a part of: of facts, what official statistics say of them; of all figures, everything else. */
export const wholeOfCount = (count: TrackCount): TrackCount =>
  count === 'confirmed' || count === 'contradicted' || count === 'undecided' ? 'facts' : 'figures'
