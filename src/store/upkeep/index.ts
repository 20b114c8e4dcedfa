export { backUpRecord, type RestoreOptions, restoreRecord } from './copying.ts'
export { examineRecord } from './examine.ts'
