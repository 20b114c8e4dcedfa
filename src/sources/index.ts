export type { ByteSource } from './byte-source.ts'
export {
  bytesInMemory,
  type Container,
  type ContainerInput,
  type ContainerOptions,
  containers,
  type Member,
  unpack,
} from './containers/index.ts'
export { type Feed, type FeedItem, feedLinks, isFeed, readFeed } from './feeds/index.ts'
export * from './network/index.ts'
export { laidOut, openDocument } from './open-document.ts'
export { sourceFor, sources } from './registry.ts'
export type { Source, SourceReading } from './source.ts'
