import type { Checkable, CheckedDocument } from './checkable.ts'
import { type Judgement, judge } from './judge.ts'
import { type Place, placesOf } from './places.ts'
import { type Published, published } from './published.ts'
import { isOneDefinition, scopeKey } from './scope-key.ts'
import { type Telling, tellingsOf } from './tellings.ts'
import type { StatedClaim } from '../vocabulary/index.ts'

/** What several checks look at, worked out once. */
export interface Context extends Checkable {
  readonly published: Published
  tellings(document: CheckedDocument): readonly Telling[]
  /** Whether a claim fits what is published of its own scope. */
  judge(claim: StatedClaim): Judgement
  /** The other claims of the same scope, of all documents and the record, in their order. */
  sameScope(claim: StatedClaim): readonly StatedClaim[]
  /** Where else in what is published a telling would fit, best first. */
  places(telling: Telling): readonly Place[]
}

/** Each result is kept, since several checks ask for it. */
function kept<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const results = new WeakMap<K, V>()
  return (key) => {
    if (!results.has(key)) results.set(key, work(key))
    return results.get(key)!
  }
}

export function contextOf(checkable: Checkable): Context {
  const tables = published(checkable.official)
  const judged = kept((claim: StatedClaim) => judge(claim, tables, checkable))
  const all = [...checkable.background, ...checkable.documents.flatMap(({ claims }) => claims)]
  const scopes = Map.groupBy(all, ({ scope }) => scopeKey(scope))
  return {
    ...checkable,
    published: tables,
    tellings: kept(({ claims }: CheckedDocument) => tellingsOf(claims)),
    judge: judged,
    sameScope: (claim) =>
      (scopes.get(scopeKey(claim.scope)) ?? []).filter(
        (other) => other !== claim && isOneDefinition(other.scope, claim.scope),
      ),
    places: kept((telling: Telling) => placesOf(telling, tables, checkable.caveatsOf)),
  }
}
