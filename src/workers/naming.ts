import { dirname, relative, sep } from 'node:path'

/** What decides an article's path and name. */
export interface Named {
  /** Absolute. */
  readonly location: string
  /** The end of the location from the given folder on. */
  readonly path: string
}

/**
 * Gives every article a path that no other has: where two folders hold `a.txt`, their paths start at the nearest folder
 * that holds both. The order in which they were given makes no difference.
 */
export function withDistinctPaths<T extends Named>(found: readonly T[]): T[] {
  let articles = [...found]
  for (;;) {
    const repeated = [...Map.groupBy(articles, ({ path }) => path).values()].filter((group) => group.length > 1)
    if (repeated.length === 0) return articles
    const longer = new Map(repeated.flatMap((group) => longerPaths(group)))
    articles = articles.map((article) => ({ ...article, path: longer.get(article.location) ?? article.path }))
  }
}

function longerPaths(group: readonly Named[]): [location: string, path: string][] {
  const above = commonFolder(group.map(({ location }) => dirname(location)))
  return group.map(({ location }) => [location, slashed(relative(above, location))])
}

function commonFolder(folders: readonly string[]): string {
  const [first = '', ...others] = folders
  const parts = first.split(sep)
  const differs = (part: string, at: number) => others.some((folder) => folder.split(sep)[at] !== part)
  const end = parts.findIndex(differs)
  return (end === -1 ? parts : parts.slice(0, end)).join(sep) || sep
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

const slashed = (path: string) => path.replaceAll(sep, '/')
