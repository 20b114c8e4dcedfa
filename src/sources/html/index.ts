export { assemble, type PageText } from './assemble.ts'
export { edtfDate, statedMetadata } from './head.ts'
export { parsePage } from './parse-page.ts'
