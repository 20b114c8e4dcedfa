import { CANDIDATE, type EntityType } from '../vocabulary/index.ts'

/** What tells happenings apart: two signings on one day are of different agreements, and of the same people. */
const THINGS: ReadonlySet<string> = new Set<EntityType>(['agreement', 'project', 'programme'])

/** Whether an entity is a thing by which one happening is told from another; a candidate's id says what it is. */
export function tellsApart(entity: string, known: ReadonlyMap<string, { readonly type: EntityType }>): boolean {
  const type = known.get(entity)?.type ?? (entity.startsWith(CANDIDATE) ? entity.split(':', 2)[1] : undefined)
  return type !== undefined && THINGS.has(type)
}
