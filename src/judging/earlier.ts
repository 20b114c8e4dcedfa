import type { Checking } from '../checking.ts'
import type { Version } from '../findings/index.ts'
import { ofKind, type Store } from '../vocabulary/index.ts'
import type { RecordDocument } from './claims.ts'

/** The newest version of a document beside the current one, as it was read; `undefined` where there is but one. */
export async function earlierVersion(
  store: Pick<Store, 'reading'>,
  { document, versions }: RecordDocument,
  checking: Checking,
): Promise<Version | undefined> {
  if (versions < 2) return undefined
  // What had been read before is current again under its old number.
  const current = await store.reading(document.key)
  const earlier = await store.reading(document.key, current?.version === versions ? versions - 1 : versions)
  if (!earlier) return undefined
  const from = { ...document, version: earlier.version }
  const figures = ofKind('figure', earlier.statements)
  return { text: earlier.text, claims: figures.flatMap((figure) => checking.claimsOf(figure, from)) }
}
