import { isInDispute } from './disputes.ts'
import { definitionsOf, type DefinitionTables } from './definitions.ts'
import { entryKey, scopeKey } from '../text/index.ts'
import type {
  Definition,
  Entry,
  EntryCaution,
  EntryScope,
  OfficialClaim,
  Origins,
  StatedClaim,
} from '../vocabulary/index.ts'

/** What lining up looks up beside the claims. */
export interface EntryTables<C extends StatedClaim = StatedClaim>
  extends Omit<DefinitionTables<C>, 'official' | 'originOf'> {
  /** To which origins figures of one scope go back. */
  originsOf(claims: readonly C[]): Origins
  /** The published values of a scope, of every definition. */
  officialOf(scope: EntryScope): readonly OfficialClaim[]
  /** Whether many things of what an indicator measures exist at one time. */
  several(indicator: string): boolean
}

/** All entries of some claims, in no order but that of the claims: each claim is in one. O(n log n). */
export function entriesOf<C extends StatedClaim>(claims: readonly C[], tables: EntryTables<C>): Entry<C>[] {
  return [...Map.groupBy(claims, ({ scope }) => scopeKey(scope)).values()].map((group) => entryOf(group, tables))
}

/** The entry of claims that are all of one scope but for the definition. */
export function entryOf<C extends StatedClaim>(given: readonly C[], tables: EntryTables<C>): Entry<C> {
  const claims = given.toSorted(inOrderOfPublication)
  const { variant: _, ...scope } = claims[0]!.scope
  const { groups: origins } = tables.originsOf(claims)
  const origin = new Map<StatedClaim, number>(
    origins.flatMap((group, index) => group.claims.map((claim) => [claim, index] as const)),
  )
  const definitions = definitionsOf(claims, {
    ...tables,
    originOf: (claim) => origin.get(claim),
    official: tables.officialOf(scope),
  })
  const cautions = cautionsOf(scope, tables.several(scope.indicator))
  const outsiders = outsidersOf(claims, definitions)
  return {
    key: entryKey(claims[0]!.scope),
    scope,
    edtf: shortestTime(claims),
    claims,
    articles: new Set(claims.map(tables.articleOf)).size,
    origins,
    definitions,
    outsiders,
    cautions,
    disputed: cautions.length === 0 && isInDispute(definitions, tables.articleOf),
  }
}

/** Undated articles come last; what nothing else tells apart is by article and place. */
export function inOrderOfPublication(one: StatedClaim, other: StatedClaim): number {
  const compare = (first: string, second: string): number => (first < second ? -1 : first > second ? 1 : 0)
  return (
    compare(one.document.published ?? '~', other.document.published ?? '~') ||
    compare(one.document.name, other.document.name) ||
    one.figure.start - other.figure.start ||
    one.figure.end - other.figure.end
  )
}

/** The same days are written `2023` and `2023-01/2023-12`. */
export const shortestTime = (claims: readonly StatedClaim[]): string | null =>
  claims.reduce<string | null>(
    (shortest, { edtf }) => (edtf !== null && (shortest === null || edtf.length < shortest.length) ? edtf : shortest),
    null,
  )

function cautionsOf({ period, actors, standing }: EntryScope, several: boolean): EntryCaution[] {
  return [
    ...(period === null ? ['undated' as const] : []),
    ...(actors.length === 0 ? ['no-states' as const] : []),
    ...(several ? ['several' as const] : []),
    ...(standing === 'future' ? ['future' as const] : []),
  ]
}

/** A figure that does not say its definition is outside only where it fits none of those that it may be of. */
function outsidersOf<C extends StatedClaim>(claims: readonly C[], definitions: readonly Definition<C>[]): C[] {
  const inside = new Set(
    definitions.flatMap(({ groups: [largest] }) => largest?.members.map(({ claim }) => claim) ?? []),
  )
  return claims.filter((claim) => !inside.has(claim))
}
