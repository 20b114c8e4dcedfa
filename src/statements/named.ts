import { ofKind, type SentenceMentions, type Statement } from '../vocabulary/index.ts'

/** Of each statement the ids of the entities that its sentence names, in order of id; none of an entity itself. */
export function namedIn(statements: readonly Statement[], mentions: readonly SentenceMentions[]): string[][] {
  const named = mentions.map(() => new Set<string>())
  for (const { entity, mentions: places } of ofKind('entity', statements)) {
    for (const { start } of places) named[sentenceAt(mentions, start)]?.add(entity)
  }
  const lists = named.map((ids) => [...ids].sort())
  return statements.map(({ kind, start }) => (kind === 'entity' ? [] : (lists[sentenceAt(mentions, start)] ?? [])))
}

/** The last sentence that begins at or before a place; -1 before the first. */
function sentenceAt(mentions: readonly SentenceMentions[], place: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.sentence.start <= place) low = middle + 1
    else high = middle
  }
  return low - 1
}
