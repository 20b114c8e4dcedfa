export type { Article, Collection, Outcome, Skipped, SkipReason } from './article.ts'
export { collect, type CollectOptions } from './collect.ts'
export { openArticles, readArticles, type WorkOptions } from './read-articles.ts'
