/** Either part of a page's place may be left out. */
export interface PagePlace {
  readonly limit?: number | undefined
  readonly offset?: number | undefined
}

/** More rows than any table holds, where databases want a limit before an offset. */
const ALL = Number.MAX_SAFE_INTEGER

/** A page's place in whole numbers that every database takes: all rows unless limited. */
export function pagePlace({ limit, offset }: PagePlace): { readonly limit: number; readonly offset: number } {
  return { limit: whole(limit ?? ALL), offset: whole(offset ?? 0) }
}

function whole(number: number): number {
  return Math.min(ALL, Math.max(0, Math.floor(number)))
}
