// From bytes to documents, without anything that statements are found by: all that a process needs which does no more.
export {
  type ByteSource,
  bytesInMemory,
  feedLinks,
  isFeed,
  laidOut,
  type Member,
  openDocument,
  unpack,
} from './sources/index.ts'
