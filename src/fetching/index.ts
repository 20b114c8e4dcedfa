export { isAddress } from '../sources/index.ts'
export { type NamedPage, namedPages, type NamedPages, type PageOptions } from './pages.ts'
