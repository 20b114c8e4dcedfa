import type { Ontology } from '../ontology/index.ts'
import type { EntityType, Store } from '../vocabulary/index.ts'

/** What an entity is called: by the gazetteer, else by the first document that names it; `null` where none does. */
export async function namedEntity(
  id: string,
  store: Store,
  { entities }: Pick<Ontology, 'entities'>,
): Promise<{ readonly type: EntityType; readonly name: string } | null> {
  const known = entities.get(id)
  const name = known?.names.get('en')?.names[0]
  if (known && name !== undefined) return { type: known.type, name }
  const { rows } = await store.statements('entity', { entity: id, limit: 1 })
  const [first] = rows
  return first ? { type: first.type, name: first.name } : null
}
