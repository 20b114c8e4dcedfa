import { withRecord } from './claims.ts'
import { type Checking, createChecking } from '../checking.ts'
import { loadStatistics, type Ontology, withRows } from '../ontology/index.ts'
import type { Store } from '../vocabulary/index.ts'

/** What checks articles, with the published values of a record where one is given; throws a `RecordError` where it cannot be read. */
export async function checkingOf(record: string | undefined, ontology: Ontology): Promise<Checking> {
  if (record === undefined) return createChecking(ontology)
  return await withRecord(record, (store) => checkingOfStore(store, ontology))
}

/** The same for a record that is open. */
export async function checkingOfStore(store: Store, ontology: Ontology): Promise<Checking> {
  const { rounding } = ontology.units
  return createChecking(ontology, withRows(loadStatistics(rounding), await store.official(), rounding))
}
