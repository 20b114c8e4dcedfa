import { copiedPassages, type PassageOf } from './copied-passages.ts'
import { contradictedAmong } from './disputes.ts'
import { entriesOf, entryOf, type EntryTables } from './entries.ts'
import { neighboursOf } from './neighbours.ts'
import { originsOf } from './origins.ts'
import { reporterOf } from './reporter.ts'
import type { SourceOf } from './source-names.ts'
import type { CaveatSubject, Indicator } from '../ontology/index.ts'
import { entryKey, entryKeyOf, isFirm, outlineOfKey, type ScopeOutline, scopeKey, themeKey } from '../text/index.ts'
import type { Caveat, Entry, EntryScope, Names, Neighbour, OfficialClaim, RecordedClaim } from '../vocabulary/index.ts'

/** What figures are lined up with. */
export interface LiningSources {
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly official: readonly OfficialClaim[]
  caveatsOf(subject: CaveatSubject): readonly Caveat[]
  readonly names: Names
  readonly sourceOf: SourceOf
}

/** Gives the texts of documents by their keys, as far as there are any. */
export type TextsOf = (keys: readonly string[]) => Promise<ReadonlyMap<string, string>>

/** The figures of a record side by side. */
export interface Lining {
  /** Every entry that any of the claims is of; `passageOf` names what one text has from another. */
  entries(claims: readonly RecordedClaim[], passageOf?: PassageOf): Entry<RecordedClaim>[]
  /** As `entries`, with what one text has from another looked up in the texts. */
  linedUp(claims: readonly RecordedClaim[], textsOf: TextsOf): Promise<Entry<RecordedClaim>[]>
  /** The keys under which a record keeps a scope: its own, that of its indicator and states, and its entry's address. */
  keys(scope: EntryScope): ScopeKeys
  /** What a record's key of a scope tells, and the address of its entry. */
  outline(key: string): ScopeOutline & Pick<ScopeKeys, 'entry'>
  /** The keys of those scopes of the claims that are in dispute; whoever has it from whom does not matter. */
  inDispute(claims: readonly RecordedClaim[]): string[]
  /** Whether figures of a scope that do not meet can contradict each other, by what its key tells. */
  canBeInDispute(outline: ScopeOutline): boolean
  /** The entries near one, of all claims of its indicator and states. */
  neighbours(scope: EntryScope, claims: readonly RecordedClaim[]): Neighbour<RecordedClaim>[]
}

export interface ScopeKeys {
  readonly scope: string
  readonly theme: string
  readonly entry: string
}

/** Builds the tables once; lining up with them is pure. */
export function liningOf({ indicators, official, caveatsOf, names, sourceOf }: LiningSources): Lining {
  const ofScope = Map.groupBy(official, ({ scope }) => scopeKey(scope))
  const tablesWith = (passageOf: PassageOf): EntryTables<RecordedClaim> => ({
    articleOf,
    reporterOf: (claim) => reporterOf(claim, names),
    reporterOfOfficial: ({ points: [point], scope }) =>
      names.producer(point!.producer) ?? (indicators.get(scope.indicator)?.flow === 'none' ? point!.reporter : null),
    caveatsOf,
    officialOf: (scope) => ofScope.get(scopeKey({ ...scope, variant: null })) ?? [],
    originsOf: (claims) =>
      originsOf(claims, {
        sourceOf,
        passageOf: (claim) => passageOf((claim as RecordedClaim).document.key, claim.figure),
      }),
    several: (code) => indicators.get(code)?.several ?? false,
  })
  return {
    keys: (entryScope) => {
      const scope = { ...entryScope, variant: null }
      return { scope: scopeKey(scope), theme: themeKey(scope), entry: entryKey(scope) }
    },
    inDispute: (claims) =>
      [...Map.groupBy(claims, ({ scope }) => scopeKey(scope))]
        .filter(
          ([, group]) =>
            contradictedAmong(group.filter(isFirm), articleOf).size > 0 &&
            entryOf(
              group,
              tablesWith(() => null),
            ).disputed,
        )
        .map(([key]) => key),
    canBeInDispute: ({ indicator, states, period, standing }) =>
      standing === 'fact' && period !== null && states.length > 0 && indicators.get(indicator)?.several !== true,
    outline: (key) => ({ ...outlineOfKey(key), entry: entryKeyOf(key) }),
    entries: (claims, passageOf = () => null) => entriesOf(claims, tablesWith(passageOf)),
    linedUp: (claims, textsOf) => entriesInBatches(claims, textsOf, tablesWith),
    neighbours: (scope, claims) => neighboursOf(scope, claims, articleOf),
  }
}

const articleOf = ({ document }: RecordedClaim): string => document.key

/** Documents whose texts are held at a time. */
const BATCH = 1000

/** Texts are looked into only where two articles tell of one scope. */
async function entriesInBatches(
  claims: readonly RecordedClaim[],
  textsOf: TextsOf,
  tablesWith: (passageOf: PassageOf) => EntryTables<RecordedClaim>,
): Promise<Entry<RecordedClaim>[]> {
  const entries: Entry<RecordedClaim>[] = []
  let waiting: RecordedClaim[][] = []
  let documents = new Set<string>()
  const lineUp = async () => {
    const tables = tablesWith(await copiedPassages(documents.size > 1 ? await textsOf([...documents]) : new Map()))
    for (const group of waiting) entries.push(entryOf(group, tables))
    waiting = []
    documents = new Set()
  }
  for (const group of Map.groupBy(claims, ({ scope }) => scopeKey(scope)).values()) {
    const told = new Set(group.map(articleOf))
    waiting.push(group)
    if (told.size > 1) for (const document of told) documents.add(document)
    if (documents.size >= BATCH) await lineUp()
  }
  await lineUp()
  return entries
}
