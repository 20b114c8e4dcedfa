import { existsSync } from 'node:fs'
import { examineRecord, openStore } from '../../src/store/index.ts'
import { type Store, RecordError } from '../../src/vocabulary/index.ts'

/** The lines of a record's canonical dump, by document. */
export async function linesByDocument(file: string): Promise<ReadonlyMap<string, readonly string[]>> {
  return await looking(file, async (store) => {
    const lines = new Map<string, string[]>()
    for await (const line of store.dump()) {
      const { document } = JSON.parse(line)
      const known = lines.get(document)
      if (known) known.push(line)
      else lines.set(document, [line])
    }
    return lines
  })
}

/** The ids of the documents that a record says it has; none where it is not there yet, or is just being made. */
export async function heldBy(file: string): Promise<readonly string[]> {
  if (!existsSync(file)) return []
  try {
    return await looking(file, async (store) => (await store.documents({ limit: 1000 })).rows.map(({ id }) => id))
  } catch (error) {
    if (error instanceof RecordError && (error.code === 'busy' || error.code === 'no-record')) return []
    throw error
  }
}

/**
 * What is wrong with a record that some of the documents of another were written to: it does not open, holds half of one,
 * one twice or another, or has lost one of those that it is to have kept.
 */
export async function problemsOf(
  file: string,
  reference: ReadonlyMap<string, readonly string[]>,
  kept: readonly string[],
): Promise<readonly string[]> {
  if (!existsSync(file)) return [...new Set(kept)].map((id) => `${id} is lost with its record`)
  try {
    const lines = await linesByDocument(file)
    const lost = [...new Set(kept)].filter((id) => !lines.has(id)).map((id) => `${id} is lost`)
    const other = [...lines].filter(([id, of]) => of.join('\n') !== reference.get(id)?.join('\n'))
    return [...(await examineRecord(file)), ...lost, ...other.map(([id]) => `${id} is not whole, or twice there`)]
  } catch (error) {
    return [String(error)]
  }
}

async function looking<T>(file: string, look: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(file, { readOnly: true })
  try {
    return await look(store)
  } finally {
    await store.close()
  }
}
