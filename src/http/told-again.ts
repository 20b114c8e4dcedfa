import { toldAgain } from '../record/index.ts'
import { type CopiedDocument, type DocumentCopies, documentCopies, type NearCopyView } from '../views/index.ts'
import type { Store, StoredReading, ToldAgain } from '../vocabulary/index.ts'

/** What of a document stands in others of its record; `null` where there is no such document. */
export async function copiesOfDocument(store: Store, key: string): Promise<DocumentCopies | null> {
  const own = await store.reading(key)
  if (!own) return null
  const told = await toldAgain({ document: key, text: own.text, furniture: own.furniture }, store)
  const others = await othersOf(store, told)
  return documentCopies(told, (other) => others.get(other) ?? own)
}

/** For each of the documents that is a near-copy of an earlier one, of which it is. */
export async function copiesAmong(store: Store, keys: readonly string[]): Promise<NearCopyView[]> {
  const found: NearCopyView[] = []
  for (const key of keys) {
    const text = await store.text(key)
    const told = text && (await toldAgain({ document: key, ...text }, store))
    // Most are copies of none: only of the others is more looked up.
    const copies = told && told.copies.length > 0 ? await copiesOfDocument(store, key) : null
    if (copies?.copyOf) found.push(copies.copyOf)
  }
  return found
}

async function othersOf(store: Store, { copies, passages }: ToldAgain): Promise<ReadonlyMap<string, CopiedDocument>> {
  const keys = [
    ...copies.map(({ of }) => of),
    ...passages.flatMap(({ places }) => places.map((place) => place.document)),
  ]
  const known = new Map<string, StoredReading>()
  for (const key of new Set(keys)) {
    const reading = await store.reading(key)
    if (reading) known.set(key, reading)
  }
  return known
}
