import { type PlacedWords, type WordsAround, wordsAround } from '../vocabulary/index.ts'
import { textsOf } from './comparable.ts'
import type { OpenRecord } from './open-record.ts'

/** Texts that are held at a time. */
const BATCH = 100

/** Statements of current versions with the words around them, in the order given; one that stands there no more is left out. */
export async function withWords<S extends PlacedWords>(
  record: OpenRecord,
  statements: readonly S[],
): Promise<readonly (S & WordsAround)[]> {
  const keys = [...new Set(statements.map(({ document }) => document.key))]
  const rows = new Map<S, S & WordsAround>()
  const ofDocument = Map.groupBy(statements, ({ document }) => document.key)
  for (let from = 0; from < keys.length; from += BATCH) {
    const batch = keys.slice(from, from + BATCH)
    const texts = await textsOf(record, batch)
    for (const key of batch) {
      const text = texts.get(key)
      for (const statement of text === undefined ? [] : ofDocument.get(key)!) {
        const { start, end, quote } = statement
        if (text!.slice(start, end) === quote) rows.set(statement, { ...statement, ...wordsAround(text!, statement) })
      }
    }
  }
  return statements.flatMap((statement) => rows.get(statement) ?? [])
}
