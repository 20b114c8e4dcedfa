import type { Checkable, CheckedDocument } from './checkable.ts'
import { type Conflict, conflictsOf } from './identities/index.ts'
import { type Judgement, judge } from './judge.ts'
import { type Place, placesOf } from './places.ts'
import { type Published, published } from './published.ts'
import { type Telling, tellingsOf } from './tellings.ts'
import { meant } from './written.ts'
import { meet, spanOfTime, type TimeSpan } from '../interval/index.ts'
import { isOneDefinition, scopeKey, themeKey } from '../text/index.ts'
import type { Scope, StatedClaim, StatedEvent } from '../vocabulary/index.ts'

/** The claims of one scope: the same object for the same scope, so that what is made of it can be kept. */
export interface SameScope {
  readonly claims: readonly StatedClaim[]
}

/** A telling of what took place, with its date and the days that this covers. */
export type DatedEvent = StatedEvent & { readonly date: string; readonly span: TimeSpan | null }

/** What several checks look at, worked out once. */
export interface Context extends Checkable {
  readonly published: Published
  tellings(document: CheckedDocument): readonly Telling[]
  /** Whether a claim fits what is published of its own scope. */
  judge(claim: StatedClaim): Judgement
  /** Whether the same article gives the claim's very scope as it is published, too: then the claim is of something else. */
  isToldRight(claim: StatedClaim): boolean
  /** All claims of the same scope, its own among them, of the record and the documents in their order. */
  sameScope(claim: StatedClaim): SameScope
  /** What is stated as fact of one indicator and the same states, in all documents and the record. */
  facts(claim: StatedClaim): readonly StatedClaim[]
  /** Those of the claim's own article, in the order of the text. */
  factsHere(claim: StatedClaim): readonly StatedClaim[]
  /** Where else in what is published a telling would fit, best first. */
  places(telling: Telling): readonly Place[]
  /** Of each thing that can have taken place only once and that an article tells of, every dated telling that it did. */
  datedOnce(document: CheckedDocument): readonly (readonly DatedEvent[])[]
  /** What of an article's statements cannot be true together. */
  conflicts(document: CheckedDocument): readonly Conflict[]
}

/** Each result is kept, since several checks ask for it. */
function kept<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const results = new WeakMap<K, V>()
  return (key) => {
    if (!results.has(key)) results.set(key, work(key))
    return results.get(key)!
  }
}

const byTheme = (claims: readonly StatedClaim[]): ReadonlyMap<string, readonly StatedClaim[]> =>
  Map.groupBy(
    claims.filter(({ scope }) => scope.standing === 'fact'),
    ({ scope }) => themeKey(scope),
  )

/** The scopes to which one article gives values that do not meet. */
export const tornScopes = (claims: readonly StatedClaim[]): ReadonlySet<string> =>
  new Set(
    [...Map.groupBy(claims, ({ scope }) => scopeKey(scope))]
      .filter(([, [first, ...others]]) => others.some((other) => !meet(meant(first!), meant(other))))
      .map(([key]) => key),
  )

/** The scopes of claims by what makes them one, one of each definition. */
const scopesOf = (claims: readonly StatedClaim[]): ReadonlyMap<string, readonly Scope[]> =>
  new Map(
    [
      ...Map.groupBy(
        claims.map(({ scope }) => scope),
        scopeKey,
      ),
    ].map(([key, group]) => [key, [...new Map(group.map((scope) => [scope.variant, scope])).values()]]),
  )

export function contextOf(checkable: Checkable): Context {
  const tables = published(checkable.official)
  const { stated } = checkable
  const documents = Map.groupBy(stated, ({ document }) => document)
  const claimsIn = (document: StatedClaim['document']): readonly StatedClaim[] => documents.get(document) ?? []
  const torn = kept((document: StatedClaim['document']) => tornScopes(claimsIn(document)))
  const isTorn = ({ document, scope }: StatedClaim): boolean => torn(document).has(scopeKey(scope))
  const judged = kept((claim: StatedClaim) => judge(claim, tables, { ...checkable, isTorn }))
  const right = kept((document: StatedClaim['document']) =>
    scopesOf(claimsIn(document).filter((claim) => judged(claim).verdict === 'agrees')),
  )
  const scopes = Map.groupBy(stated, ({ scope }) => scopeKey(scope))
  const facts = byTheme(stated)
  const factsOf = kept((document: StatedClaim['document']) => byTheme(claimsIn(document)))
  const once = datedByArticle(checkable.toldOnce)
  const known = new Map<string, SameScope>()
  const same = kept((scope: Scope): SameScope => {
    const key = `${scopeKey(scope)}|${scope.variant ?? ''}`
    if (!known.has(key)) {
      const claims = (scopes.get(scopeKey(scope)) ?? []).filter((other) => isOneDefinition(other.scope, scope))
      known.set(key, { claims })
    }
    return known.get(key)!
  })
  const context: Context = {
    ...checkable,
    published: tables,
    tellings: kept(({ claims }: CheckedDocument) => tellingsOf(claims)),
    judge: judged,
    isToldRight: ({ document, scope }) =>
      right(document)
        .get(scopeKey(scope))
        ?.some((other) => isOneDefinition(other, scope)) ?? false,
    sameScope: ({ scope }) => same(scope),
    factsHere: ({ document, scope }) => factsOf(document).get(themeKey(scope)) ?? [],
    facts: ({ scope }) => facts.get(themeKey(scope)) ?? [],
    places: kept((telling: Telling) => placesOf(telling, tables, checkable.caveatsOf)),
    datedOnce: ({ document }) => once.get(document.name) ?? [],
    conflicts: kept((document: CheckedDocument) => conflictsOf(context, document)),
  }
  return context
}

/** The dated tellings of things that take place only once, by the names of the articles that have one of them. */
function datedByArticle(toldOnce: Checkable['toldOnce']): ReadonlyMap<string, readonly (readonly DatedEvent[])[]> {
  const byArticle = new Map<string, (readonly DatedEvent[])[]>()
  for (const tellings of toldOnce) {
    const dated = tellings.flatMap((told): DatedEvent[] => {
      const { date, status } = told.event
      return date !== null && status === 'held' ? [{ ...told, date, span: spanOfTime(date) }] : []
    })
    for (const name of new Set(dated.map(({ document }) => document.name))) {
      const known = byArticle.get(name)
      if (known) known.push(dated)
      else byArticle.set(name, [dated])
    }
  }
  return byArticle
}
