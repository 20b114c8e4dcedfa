export { type Checking, createChecking } from './checking.ts'
export { createPipeline, type Pipeline } from './pipeline.ts'
export { documentKey, openStore, type StoreOptions } from './store/index.ts'
export * from './vocabulary/index.ts'
