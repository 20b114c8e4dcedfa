import { sharedMarks } from './copy-candidates.ts'
import { nearCopies } from './near-copies.ts'
import { passagePlaces } from './passage-places.ts'
import { marksOf } from '../text/index.ts'
import type { Span } from '../vocabulary/index.ts'

/** Names the passage that a place of a document stands in, where other documents have it too; else `null`. */
export type PassageOf = (document: string, span: Span) => string | null

/** What of some documents stands in several of them, word for word or nearly so; their texts by key. */
export async function copiedPassages(texts: ReadonlyMap<string, string>): Promise<PassageOf> {
  if (texts.size < 2) return () => null
  const keys = [...texts.keys()].sort()
  const marks = new Map(keys.map((key) => [key, marksOf(texts.get(key)!, [])]))
  const { passages } = await nearCopies(keys, sharedMarks(marks), (key) => ({ text: texts.get(key)!, furniture: [] }))
  const passageAt = passagePlaces({ passages })
  return (document, span) => passageAt(document, span)?.passage ?? null
}
