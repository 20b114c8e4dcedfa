export { type JudgedArticles, judgedArticles } from './articles.ts'
export { claimsBeside, claimsOfRecord } from './claims.ts'
export {
  type CheckedRecord,
  checkRecord,
  decided,
  findingOf,
  type FindingsOptions,
  findingsOfRecord,
  isShown,
} from './findings.ts'
export { judgedTold } from './told.ts'
export { judgedSeries } from './figures.ts'
export { heardInRecord } from './heard.ts'
export { type AskedJudgement, type Judging, judge, takeBack } from './judge.ts'
export { addStatement, type AskedStatement } from './add.ts'
export { addAgain } from './additions.ts'
export { suggestedFields, type SuggestedFields } from './suggest.ts'
export { UnfitJudgement } from './unfit.ts'
export { AS_READ, type JudgedDocuments, type JudgedRecord, judgedReading, judgedRecord } from './judged-record.ts'
export { type ComparedStore, judgedStore, storeAsJudged } from './judged-store.ts'
export { judgedPositions, judgedStances } from './positions.ts'
export { sourcesOfRecord } from './sources.ts'
export { placedJudgements } from './placed.ts'
