import { entriesOf, type EntryTables } from './entries.ts'
import { neighboursOf } from './neighbours.ts'
import { reporterOf } from './reporter.ts'
import type { CaveatSubject, Indicator } from '../ontology/index.ts'
import { entryKey, entryKeyOf, outlineOfKey, type ScopeOutline, scopeKey, themeKey } from '../text/index.ts'
import type { Caveat, Entry, EntryScope, Names, Neighbour, OfficialClaim, RecordedClaim } from '../vocabulary/index.ts'

/** What figures are lined up with. */
export interface LiningSources {
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly official: readonly OfficialClaim[]
  caveatsOf(subject: CaveatSubject): readonly Caveat[]
  readonly names: Names
}

/** The figures of a record side by side. */
export interface Lining {
  /** Every entry that any of the claims is of. */
  entries(claims: readonly RecordedClaim[]): Entry<RecordedClaim>[]
  /** The keys under which a record keeps a scope: its own, that of its indicator and states, and its entry's address. */
  keys(scope: EntryScope): ScopeKeys
  /** What a record's key of a scope tells, and the address of its entry. */
  outline(key: string): ScopeOutline & Pick<ScopeKeys, 'entry'>
  /** The entries near one, of all claims of its indicator and states. */
  neighbours(scope: EntryScope, claims: readonly RecordedClaim[]): Neighbour<RecordedClaim>[]
}

export interface ScopeKeys {
  readonly scope: string
  readonly theme: string
  readonly entry: string
}

/** Builds the tables once; lining up with them is pure. */
export function liningOf({ indicators, official, caveatsOf, names }: LiningSources): Lining {
  const ofScope = Map.groupBy(official, ({ scope }) => scopeKey(scope))
  const tables: EntryTables<RecordedClaim> = {
    articleOf,
    originOf: articleOf,
    reporterOf: (claim) => reporterOf(claim, names),
    reporterOfOfficial: ({ points: [point], scope }) =>
      names.producer(point!.producer) ?? (indicators.get(scope.indicator)?.flow === 'none' ? point!.reporter : null),
    caveatsOf,
    officialOf: (scope) => ofScope.get(scopeKey({ ...scope, variant: null })) ?? [],
    several: (code) => indicators.get(code)?.several ?? false,
  }
  return {
    keys: (entryScope) => {
      const scope = { ...entryScope, variant: null }
      return { scope: scopeKey(scope), theme: themeKey(scope), entry: entryKey(scope) }
    },
    outline: (key) => ({ ...outlineOfKey(key), entry: entryKeyOf(key) }),
    entries: (claims) => entriesOf(claims, tables),
    neighbours: (scope, claims) => neighboursOf(scope, claims, articleOf),
  }
}

const articleOf = ({ document }: RecordedClaim): string => document.key
