export { documentKey } from './key.ts'
export { openStore, type StoreOptions } from './open.ts'
