import { sharedMarks } from './copy-candidates.ts'
import { nearCopies } from './near-copies.ts'
import { firstEndingAfter, marksOf } from '../text/index.ts'
import type { Span } from '../vocabulary/index.ts'

/** Names the passage that a place of a document stands in, where other documents have it too; else `null`. */
export type PassageOf = (document: string, span: Span) => string | null

interface Place extends Span {
  readonly passage: string
}

/** What of some documents stands in several of them, word for word or nearly so; their texts by key. */
export async function copiedPassages(texts: ReadonlyMap<string, string>): Promise<PassageOf> {
  if (texts.size < 2) return () => null
  const keys = [...texts.keys()].sort()
  const marks = new Map(keys.map((key) => [key, marksOf(texts.get(key)!, [])]))
  const { passages } = await nearCopies(keys, sharedMarks(marks), (key) => ({ text: texts.get(key)!, furniture: [] }))
  const byDocument = new Map<string, Place[]>()
  for (const { places } of passages) {
    const [first] = places
    const passage = `${first!.document}:${first!.start}`
    for (const { document, start, end } of places) {
      const known = byDocument.get(document)
      if (known) known.push({ passage, start, end })
      else byDocument.set(document, [{ passage, start, end }])
    }
  }
  for (const places of byDocument.values()) places.sort((one, other) => one.start - other.start)
  return (document, { start, end }) => {
    const places = byDocument.get(document) ?? []
    const place = places[firstEndingAfter(places, start)]
    return place && place.start <= start && end <= place.end ? place.passage : null
  }
}
