import { nearCopies } from './near-copies.ts'
import type { Copies, DocumentSummary, Store } from '../vocabulary/index.ts'

/** What of a record is asked for its copies. */
export type CopiedRecord = Pick<Store, 'documents' | 'sharedMarks' | 'text'>

/** What is told again among the documents of a record; of several the one that was published first is the original. */
export async function recordCopies(
  record: CopiedRecord,
): Promise<Copies & { readonly documents: readonly DocumentSummary[] }> {
  const { rows: documents } = await record.documents({ sort: 'published' })
  const keys = documents.map(({ key }) => key)
  const copies = await nearCopies(keys, record.sharedMarks(), (key) => record.text(key))
  return { ...copies, documents }
}
