import { firstEndingAfter } from '../text/index.ts'
import type { Copies, Span } from '../vocabulary/index.ts'

/** A passage that several documents have. */
export interface PassageThere {
  /** The same in every one of them: where it stands first. */
  readonly passage: string
  /** Whether this document has it first. */
  readonly isFirst: boolean
}

/** Gives the passage that a place of a document stands in, where others have it too. */
export type PassageAt = (document: string, span: Span) => PassageThere | null

type Place = PassageThere & Span

/** Builds the look-up once, O(n log n). */
export function passagePlaces({ passages }: Pick<Copies, 'passages'>): PassageAt {
  const byDocument = new Map<string, Place[]>()
  for (const { places } of passages) {
    const [first] = places
    const passage = `${first!.document}:${first!.start}`
    for (const { document, start, end } of places) {
      const known = byDocument.get(document)
      const place = { passage, isFirst: document === first!.document, start, end }
      if (known) known.push(place)
      else byDocument.set(document, [place])
    }
  }
  for (const places of byDocument.values()) places.sort((one, other) => one.start - other.start)
  return (document, { start, end }) => {
    const places = byDocument.get(document) ?? []
    const place = places[firstEndingAfter(places, start)]
    return place && place.start <= start && end <= place.end ? place : null
  }
}
