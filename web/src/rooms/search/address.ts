import { href, type Parameters } from '../../router/index.ts'

/** What a search can be narrowed by, as its address names it. */
const OF_TEXTS = ['publisher', 'lang', 'from', 'to'] as const
const OF_STATEMENTS = ['kind', 'domain', 'state', 'publisher', 'from', 'to'] as const

export type Narrowing = (typeof OF_TEXTS)[number] | (typeof OF_STATEMENTS)[number]

/** What is searched for, where and how it is narrowed. */
export interface Asked {
  readonly words: string
  readonly isOfStatements: boolean
  readonly narrowing: Readonly<Partial<Record<Narrowing, string | null>>>
  readonly offset: number
}

export function askedOf(query: URLSearchParams): Asked {
  const isOfStatements = query.get('in') === 'statements'
  const names: readonly Narrowing[] = isOfStatements ? OF_STATEMENTS : OF_TEXTS
  return {
    words: query.get('q')?.trim() ?? '',
    isOfStatements,
    narrowing: Object.fromEntries(names.map((name) => [name, query.get(name)])),
    offset: Number(query.get('offset')) || 0,
  }
}

/** The address of the room with some of it changed; a page of a list is left with that. */
export const changed = ({ words, isOfStatements, narrowing }: Asked, change: Parameters): string =>
  href(['search'], { q: words || null, in: isOfStatements ? 'statements' : null, ...narrowing, ...change })

/** The same words among texts or among statements: what both are narrowed by stays. */
export const elsewhere = ({ words, narrowing: { publisher, from, to } }: Asked, isOfStatements: boolean): string =>
  href(['search'], {
    q: words || null,
    in: isOfStatements ? 'statements' : null,
    publisher: publisher ?? null,
    from: from ?? null,
    to: to ?? null,
  })
