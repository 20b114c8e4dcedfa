export { assemble, type PageText } from './assemble.ts'
export { edtfDate, statedMetadata } from './head.ts'
export { plainText } from './plain-text.ts'
export { parsePage } from './parse-page.ts'
