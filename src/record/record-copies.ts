import { nearCopies } from './near-copies.ts'
import type { Copies, DocumentSummary, Store } from '../vocabulary/index.ts'

/** What of a record is asked for its copies. */
export type CopiedRecord = Pick<Store, 'documents' | 'sharedMarks' | 'text'>

const PAGE = 5000

/** What is told again among the documents of a record; of several the one that was published first is the original. */
export async function recordCopies(
  record: CopiedRecord,
): Promise<Copies & { readonly documents: readonly DocumentSummary[] }> {
  const documents: DocumentSummary[] = []
  for (let offset = 0; ; offset += PAGE) {
    const { rows } = await record.documents({ sort: 'published', limit: PAGE, offset })
    documents.push(...rows)
    if (rows.length < PAGE) break
  }
  const keys = documents.map(({ key }) => key)
  const copies = await nearCopies(keys, record.sharedMarks(), (key) => record.text(key))
  return { ...copies, documents }
}
