/** Whose track record it is: of whoever prints figures, or of whoever they are told to be from. */
export const SOURCE_KINDS = ['publisher', 'speaker'] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

/** How a fact stands to what is published of its scope. */
export type OfficialVerdict = 'confirmed' | 'contradicted' | 'undecided'

/**
 * What is counted of a source's figures. `facts` are those that tell what was, of something comparable; of them official
 * statistics confirm some, contradict some and leave others undecided. All others are counted among `figures`: those told
 * as its own, those told with a named source or with one that is not named, those in a passage that an earlier document has
 * too, and those rounded to two digits or fewer.
 */
export const TRACK_COUNTS = [
  'figures',
  'facts',
  'confirmed',
  'contradicted',
  'undecided',
  'own',
  'named',
  'unnamed',
  'copied',
  'rounded',
] as const
export type TrackCount = (typeof TRACK_COUNTS)[number]

/** How a source's figures have fared: counts, each with the figures behind it, and never a score. */
export interface TrackRecord {
  readonly kind: SourceKind
  /** The same for every wording of its name. */
  readonly key: string
  readonly name: string
  readonly documents: number
  /** Publishers that print its figures; of a publisher 1. */
  readonly publishers: number
  /** The ids of the figures behind each count, in order of document and place. */
  readonly figures: Readonly<Record<TrackCount, readonly string[]>>
  /** The median number of digits that its figures are told with, `240 billion` has two; `null` where it has none. */
  readonly digits: number | null
}
