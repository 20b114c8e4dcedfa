import { loadOntology } from '../../src/ontology/index.ts'
import { openStore } from '../../src/store/index.ts'
import { Claims } from '../claims.ts'
import { toldReading } from './told.ts'

const BATCH = 250

/** Makes a record of so many documents, fifteen statements each, put into the store without being read. */
export async function makeRecord(file: string, size: number): Promise<void> {
  const claims = new Claims(loadOntology())
  const store = await openStore(file)
  for (let from = 0; from < size; from += BATCH) {
    const length = Math.min(BATCH, size - from)
    await store.putAll(Array.from({ length }, (_, index) => toldReading(claims, from + index)))
  }
  await store.close()
}
