export { documentKey } from './key.ts'
export { backUpRecord, examineRecord, restoreRecord } from './upkeep/index.ts'
export { openStore, type StoreOptions } from './open.ts'
