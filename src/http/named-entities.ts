import type { Ontology } from '../ontology/index.ts'
import type { KnownEntityView } from '../views/index.ts'
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

/** What the gazetteer says of an entity; `null` where it is a candidate, or known by a state's names alone. */
export function knownEntity(id: string, { entities }: Pick<Ontology, 'entities'>): KnownEntityView | null {
  const known = entities.get(id)
  if (!known) return null
  const { parties, wikidata, whereKnownFrom } = known
  const names = [...known.names].map(([lang, { names: full, acronyms }]) => ({ lang, names: [...full, ...acronyms] }))
  return { names, parties, wikidata, whereKnownFrom }
}

/** The ids of the entities of the gazetteer that have a name with these letters, in any language. */
export function knownNamed(text: string, { entities }: Pick<Ontology, 'entities'>): string[] {
  const sought = text.toLowerCase()
  return [...entities.values()].flatMap(({ id, names }) => {
    const forms = [...names.values()].flatMap(({ names: full, acronyms }) => [...full, ...acronyms])
    return forms.some((form) => form.toLowerCase().includes(sought)) ? [id] : []
  })
}
