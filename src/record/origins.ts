import type { SourceOf } from './source-names.ts'
import { Joined } from '../text/index.ts'
import type { OriginGroup, OriginReason, Origins, SourceName, StatedClaim } from '../vocabulary/index.ts'

/** What tells whom figures go back to. */
export interface OriginTables {
  readonly sourceOf: SourceOf
  /** The passage that a figure stands in where near-copies of it stand elsewhere, by a name that they share. */
  readonly passageOf?: ((claim: StatedClaim) => string | null) | undefined
}

/**
 * To how many origins figures of one scope go back. Those count once that name the same speaker, agency or paper as their
 * source, and those in near-copies of one passage. A figure whose text names nobody counts as its publisher's: with what
 * others have from that publisher, and with what the publisher elsewhere has from somebody, since nothing says that it is
 * new. Only what the texts say joins two of them. The same in whatever order they come.
 */
export function originsOf(claims: readonly StatedClaim[], { sourceOf, passageOf }: OriginTables): Origins {
  const told = withFullNames(claims.map((claim) => tellingOf(claim, sourceOf, passageOf)).toSorted(byPlace))
  const joined = new Joined()
  joinBySources(told, joined)
  joinByPublishers(told, joined)
  const groups = [...Map.groupBy(told.keys(), (index) => joined.of(index)).values()].map((members) =>
    groupOf(members.map((index) => told[index]!)),
  )
  return {
    articles: new Set(told.map(({ article }) => article)).size,
    origins: groups.length,
    groups: groups.toSorted((one, other) => other.claims.length - one.claims.length),
  }
}

/** Whom one figure is told to be from. */
interface Telling {
  readonly claim: StatedClaim
  readonly article: string
  /** The nearest first. */
  readonly sources: readonly SourceName[]
  /** By what name others would cite it: its publisher, else nobody. */
  readonly publisher: SourceName | null
  readonly passage: string | null
}

function tellingOf(claim: StatedClaim, sourceOf: SourceOf, passageOf: OriginTables['passageOf']): Telling {
  const { figure, document } = claim
  const named = [figure.speaker, ...figure.speakerChain].flatMap((name) => (name === null ? [] : [sourceOf(name)]))
  return {
    claim,
    article: JSON.stringify([document.name, document.publisher, document.published, document.title]),
    sources: named.filter((source) => source !== null),
    publisher: document.publisher === null ? null : publisherOf(document.publisher, sourceOf),
    passage: passageOf?.(claim) ?? null,
  }
}

/** A publisher whose name is made of ordinary words is still one: `The Conversation`. */
const publisherOf = (written: string, sourceOf: SourceOf): SourceName =>
  sourceOf(written) ?? { key: written.toLowerCase(), name: written, kind: 'body', office: null }

const byPlace = (one: Telling, other: Telling): number =>
  one.article === other.article
    ? one.claim.figure.start - other.claim.figure.start || one.claim.figure.end - other.claim.figure.end
    : one.article < other.article
      ? -1
      : 1

/** Reads `Novak` and `the Russian president` as the one full name among these figures that they can be of. */
function withFullNames(told: readonly Telling[]): readonly Telling[] {
  const holders = new Map<string, SourceName | null>()
  const note = (short: string, full: SourceName) => {
    const known = holders.get(short)
    if (short !== full.key) holders.set(short, known === undefined || known?.key === full.key ? full : null)
  }
  for (const source of told.flatMap(({ sources }) => sources)) {
    if (source.kind !== 'name') continue
    if (source.office !== null) note(source.office, source)
    const words = source.key.split(' ')
    if (words.length > 1) for (const short of [words[0]!, words.at(-1)!]) note(short, source)
  }
  const isShort = ({ kind, key }: SourceName): boolean => kind === 'office' || (kind === 'name' && !key.includes(' '))
  const full = (source: SourceName): SourceName => (isShort(source) ? (holders.get(source.key) ?? source) : source)
  return told.map((telling) => ({ ...telling, sources: telling.sources.map(full) }))
}

/** Joins those that share a name or a passage. */
function joinBySources(told: readonly Telling[], joined: Joined): void {
  const first = new Map<string, number>()
  for (const [index, { sources, passage }] of told.entries()) {
    const marks = sources.map(({ key }) => `source ${key}`)
    for (const mark of passage === null ? marks : [...marks, `passage ${passage}`]) {
      const before = first.get(mark)
      if (before === undefined) first.set(mark, index)
      else joined.join(before, index)
    }
  }
}

/**
 * Joins what names nobody by its publisher. What others have from a publisher goes with it, and all of that with the most
 * of what the publisher has from somebody: those that it has from different sources stay apart.
 */
function joinByPublishers(told: readonly Telling[], joined: Joined): void {
  const citing = new Map<string, number>()
  for (const [index, { sources }] of told.entries())
    for (const { key } of sources) if (!citing.has(key)) citing.set(key, index)
  const ofPublisher = Map.groupBy(told.keys(), (index) => told[index]!.publisher?.key ?? told[index]!.article)
  for (const [publisher, members] of ofPublisher) {
    const silent = members.filter((index) => told[index]!.sources.length === 0)
    const cited = citing.get(publisher)
    const own = cited === undefined ? silent : [cited, ...silent]
    for (const index of own.slice(1)) joined.join(own[0]!, index)
    if (own.length === 0) continue
    const named = Map.groupBy(
      members.filter((index) => told[index]!.sources.length > 0),
      (index) => joined.of(index),
    )
    const most = [...named.values()].reduce<readonly number[]>(
      (best, group) => (group.length > best.length ? group : best),
      [],
    )
    if (most.length > 0) joined.join(most[0]!, own[0]!)
  }
}

function groupOf(members: readonly Telling[]): OriginGroup {
  const reasons = new Map<string, { kind: OriginReason['kind']; name: string; claims: Set<StatedClaim> }>()
  const add = (kind: OriginReason['kind'], key: string, name: string, claim: StatedClaim) => {
    const mark = `${kind} ${key}`
    const reason = reasons.get(mark)
    if (reason) reason.claims.add(claim)
    else reasons.set(mark, { kind, name, claims: new Set([claim]) })
  }
  for (const { claim, sources, publisher, passage } of members) {
    for (const { key, name } of sources) add('source', key, name, claim)
    if (passage !== null) add('copy', passage, claim.document.name, claim)
    if (sources.length > 0) continue
    if (publisher) add('publisher', publisher.key, publisher.name, claim)
    else add('document', claim.document.name, claim.document.name, claim)
  }
  const why = [...reasons.values()]
    .filter(({ kind, claims }) => kind !== 'copy' || claims.size > 1)
    .map((reason): OriginReason => ({ ...reason, claims: [...reason.claims] }))
  return {
    why: why.toSorted((one, other) => other.claims.length - one.claims.length),
    claims: members.map(({ claim }) => claim),
  }
}
