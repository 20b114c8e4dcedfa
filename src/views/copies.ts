import type { Copies, DocumentPlace, NearCopy, RowDocument, ToldAgain } from '../vocabulary/index.ts'

/** A document by what a reader knows it by. */
export type CopiedDocument = Pick<RowDocument, 'key' | 'name' | 'title' | 'publisher' | 'published'>

/** A place in a document. */
export interface CopyPlace {
  readonly document: CopiedDocument
  readonly start: number
  readonly end: number
}

/** A document whose whole text is nearly another's. */
export interface NearCopyView {
  readonly kind: 'copy'
  readonly document: CopiedDocument
  readonly of: CopiedDocument
  /** The part of its words, in the text with less in common, that stands in passages which both have. */
  readonly share: number
}

/** A passage with all its places, of which `places` may hold the first only. */
export interface SharedPassageView {
  readonly kind: 'passage'
  readonly total: number
  readonly places: readonly CopyPlace[]
}

export type CopyView = NearCopyView | SharedPassageView

/** Places of one passage that are named; the others are counted. */
const MOST_PLACES = 20

/** Copies first, then passages that stand in several documents which are no copies of each other. */
export function copyViews(copies: Copies, documentOf: (key: string) => CopiedDocument): CopyView[] {
  const groupOf = new Map<string, string>()
  for (const { first, copies: members } of copies.groups) {
    for (const document of [first, ...members.map((member) => member.document)]) groupOf.set(document, first)
  }
  const isOfCopies = ({ places }: Copies['passages'][number]) =>
    new Set(places.map(({ document }) => groupOf.get(document) ?? document)).size < 2
  return [
    ...copies.groups.flatMap((group) => group.copies.map((copy) => nearCopyView(copy, documentOf))),
    ...copies.passages.filter((passage) => !isOfCopies(passage)).map(({ places }) => passageView(places, documentOf)),
  ]
}

export const nearCopyView = (
  { document, of, share }: NearCopy,
  documentOf: (key: string) => CopiedDocument,
): NearCopyView => ({
  kind: 'copy',
  document: referenceOf(documentOf(document)),
  of: referenceOf(documentOf(of)),
  share: Number(share.toFixed(2)),
})

const referenceOf = ({ key, name, title, publisher, published }: CopiedDocument): CopiedDocument => {
  return { key, name, title, publisher, published }
}

export const passageView = (
  places: readonly DocumentPlace[],
  documentOf: (key: string) => CopiedDocument,
): SharedPassageView => ({
  kind: 'passage',
  total: places.length,
  places: places.slice(0, MOST_PLACES).map((place) => placeView(place, documentOf)),
})

export const placeView = (
  { document, start, end }: DocumentPlace,
  documentOf: (key: string) => CopiedDocument,
): CopyPlace => ({ document: referenceOf(documentOf(document)), start, end })

/** A passage of a document with its places in others. */
export interface ToldPassageView {
  readonly start: number
  readonly end: number
  /** All places elsewhere that were found, of which `places` may hold the first only. */
  readonly total: number
  readonly places: readonly CopyPlace[]
}

/** What of one document stands in others of its record. */
export interface DocumentCopies {
  /** The earlier document with most in common, where its whole text is nearly the same. */
  readonly copyOf: NearCopyView | null
  /** Later documents whose whole text is nearly the same. */
  readonly copies: readonly NearCopyView[]
  /** In the order of the text. */
  readonly passages: readonly ToldPassageView[]
  /** Whether more documents share words with it than were compared. */
  readonly more: boolean
}

export function documentCopies(told: ToldAgain, documentOf: (key: string) => CopiedDocument): DocumentCopies {
  const views = told.copies.map((copy) => nearCopyView(copy, documentOf))
  const isEarlier = ({ document, of }: NearCopyView): boolean => orderOf(of) < orderOf(document)
  return {
    copyOf: views.find(isEarlier) ?? null,
    copies: views
      .filter((view) => !isEarlier(view))
      .map(({ document, of, ...view }) => ({ ...view, document: of, of: document })),
    passages: told.passages.map(({ start, end, places }) => {
      const shown = passageView(places.toSorted(byOrder(documentOf)), documentOf)
      return { start, end, total: shown.total, places: shown.places }
    }),
    more: told.more,
  }
}

/** Undated documents come last. */
const orderOf = ({ published, key }: CopiedDocument): string => `${published ?? '~'} ${key}`

const byOrder =
  (documentOf: (key: string) => CopiedDocument) =>
  (one: DocumentPlace, other: DocumentPlace): number =>
    orderOf(documentOf(one.document)) < orderOf(documentOf(other.document)) ? -1 : 1
