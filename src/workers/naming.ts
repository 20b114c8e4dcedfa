import { sep } from 'node:path'

/** What decides an article's path and name. */
export interface Named {
  /** Absolute. */
  readonly location: string
  /** The end of the location from the given folder on. */
  readonly path: string
}

/**
 * Gives every article a path that no other has: where two folders hold `a.txt`, their paths start a folder earlier, and so
 * on until they differ. The order in which they were given makes no difference.
 */
export function withDistinctPaths<T extends Named>(found: readonly T[]): T[] {
  let articles = [...found]
  for (;;) {
    const byPath = Map.groupBy(articles, ({ path }) => path)
    if (byPath.size === articles.length) return articles
    articles = articles.map((article) => (byPath.get(article.path)?.length === 1 ? article : longer(article)))
  }
}

/** The path from one folder further up, as far as there is one. */
function longer<T extends Named>(article: T): T {
  const parts = article.location.split(sep).filter((part) => part !== '')
  const count = article.path.split('/').length + 1
  return { ...article, path: parts.slice(-count).join('/') }
}

/** How exports name articles: the file name, or the whole path where file names repeat. */
export function withNames<T extends { readonly path: string }>(articles: readonly T[]): (T & { name: string })[] {
  const byName = Map.groupBy(articles, ({ path }) => fileName(path))
  return articles.map((article) => {
    const name = fileName(article.path)
    return { ...article, name: byName.get(name)?.length === 1 ? name : article.path }
  })
}

const fileName = (path: string) => path.slice(path.lastIndexOf('/') + 1)
