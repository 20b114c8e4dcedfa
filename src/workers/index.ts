export type { Article, Collection, Fetch, Outcome, Skipped, SkipReason } from './article.ts'
export { collect, type CollectOptions } from './collect.ts'
export { UNFETCHED_SIZE } from './fetched.ts'
export { openArticles, readArticles, type WorkOptions } from './read-articles.ts'
