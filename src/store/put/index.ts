export { Insertion } from './insertion.ts'
export { type ReadingRows, rowsOf } from './rows.ts'
export { type SearchChange, Writer } from './writer.ts'
