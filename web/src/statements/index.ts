export { isCandidate } from './known.ts'
export { TellingList } from './telling-list.tsx'
export { capitalised, type Summary, summaryOf } from './summary.ts'
export { SourceLine, WordsAround } from './words-around.tsx'
