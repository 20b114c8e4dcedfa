import type { NamedPage } from '../fetching/index.ts'
import type { Article } from '../workers/index.ts'

/** Pages as articles that are fetched when their turn comes, each reckoned with a size until then. */
export const pageArticles = (pages: readonly NamedPage[], size: number): Article[] =>
  pages.map(({ written, address, fetch }) => ({
    file: written,
    // A page is known by its address until it says itself what its address is.
    path: address,
    name: address,
    content: fetch,
    size,
    metadata: {},
  }))

/** Articles in the order of their paths, whatever the order in which they were given. */
export const byPath = ({ path: one }: Article, { path: other }: Article): number =>
  one < other ? -1 : one > other ? 1 : 0
