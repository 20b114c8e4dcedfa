export { countWords } from './count.ts'
export { fold, foldedWords } from './fold.ts'
export { passageOf } from './passage.ts'
export { parseQuery, type SearchTerm } from './query.ts'
