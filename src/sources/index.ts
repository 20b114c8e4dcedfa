export { FetchProblem, type FetchOptions, fetchText, type Transport } from './fetch.ts'
export { openDocument } from './open-document.ts'
export { sourceFor, sources } from './registry.ts'
export type { Source, SourceReading } from './source.ts'
