import type { ReadingOptions } from './options.ts'
import { readPaths } from './reading.ts'
import type { Checking } from '../checking.ts'
import type { CheckedDocument } from '../findings/index.ts'
import type { Reading, StatedClaim } from '../vocabulary/index.ts'

/** Reads articles and gives what of them can be compared; nothing is stored. */
export async function claimsOfPaths(
  paths: readonly string[],
  options: ReadingOptions,
  checking: Checking,
): Promise<CheckedDocument[]> {
  const documents: CheckedDocument[] = []
  await readPaths<Reading>(paths, options, {
    work: 'readArticles',
    progress: !process.stdout.isTTY,
    take: async (outcomes) => {
      for (const outcome of outcomes) {
        if (!('value' in outcome)) continue
        documents.push(checking.claims(outcome.value))
      }
      return true
    },
  })
  return documents
}

const PAGE = 5000

/** What of a record can be compared; throws a `RecordError` where it cannot be opened. */
export async function claimsOfRecord(record: string, checking: Checking): Promise<StatedClaim[]> {
  const { openStore } = await import('../store/index.ts')
  const store = await openStore(record, { readOnly: true })
  try {
    const claims: StatedClaim[] = []
    for (let offset = 0; ; offset += PAGE) {
      const { rows } = await store.figures({ limit: PAGE, offset })
      for (const row of rows) claims.push(...checking.claimsOf(row, row.document))
      if (rows.length < PAGE) return claims
    }
  } finally {
    await store.close()
  }
}

/** The documents of a record with what of them can be compared; throws a `RecordError` where it cannot be opened. */
export async function documentsOfRecord(record: string, checking: Checking): Promise<CheckedDocument[]> {
  const { openStore } = await import('../store/index.ts')
  const store = await openStore(record, { readOnly: true })
  try {
    const documents: CheckedDocument[] = []
    for (let offset = 0; ; offset += PAGE) {
      const { rows } = await store.documents({ limit: PAGE, offset })
      for (const { key } of rows) {
        const reading = await store.reading(key)
        if (reading) documents.push(checking.claims({ document: reading, statements: reading.statements }))
      }
      if (rows.length < PAGE) return documents
    }
  } finally {
    await store.close()
  }
}
