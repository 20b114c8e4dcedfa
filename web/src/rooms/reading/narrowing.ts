import type { Domain, Statement, StatementKind } from '../../../../src/vocabulary/index.ts'

/** Which statements of an article are shown. */
export interface Narrowing {
  readonly kind: StatementKind | null
  readonly domain: Domain | null
}

/** The kinds in the order of their keys, `1` to `4`. */
export const KINDS: readonly StatementKind[] = ['figure', 'event', 'entity', 'position']

/** What an address narrows the statements by; what none of them has narrows nothing. */
export function narrowingOf(query: URLSearchParams, statements: readonly Statement[]): Narrowing {
  const [kind, domain] = [query.get('kind'), query.get('domain')]
  return {
    kind: statements.find((each) => each.kind === kind)?.kind ?? null,
    domain: statements.find((each) => each.domain === domain)?.domain ?? null,
  }
}

/** Whether a statement is among those that are shown. */
export function isShown({ kind, domain }: Statement, narrowing: Narrowing): boolean {
  return (
    (narrowing.kind === null || kind === narrowing.kind) && (narrowing.domain === null || domain === narrowing.domain)
  )
}

export interface Counted<C extends string> {
  readonly code: C
  readonly count: number
}

/** The kinds that an article has statements of, in the order of their keys, with how many are of a domain. */
export function kindsOf(statements: readonly Statement[], domain: Domain | null): Counted<StatementKind>[] {
  const within = statements.filter((each) => domain === null || each.domain === domain)
  const own = KINDS.filter((code) => statements.some(({ kind }) => kind === code))
  return own.map((code) => ({ code, count: within.filter(({ kind }) => kind === code).length }))
}

/** The domains of an article, those of most statements first, within a kind; those that have none there last. */
export function domainsOf(statements: readonly Statement[], kind: StatementKind | null): Counted<Domain>[] {
  const counts = new Map<Domain, number>()
  for (const each of statements) {
    const more = kind === null || each.kind === kind ? 1 : 0
    counts.set(each.domain, (counts.get(each.domain) ?? 0) + more)
  }
  return [...counts]
    .map(([code, count]) => ({ code, count }))
    .toSorted((one, other) => other.count - one.count || (one.code < other.code ? -1 : 1))
}
