import { sha256 } from '../../text/index.ts'
import type { FeedLink, SourceInput } from '../../vocabulary/index.ts'
import { declaredEncoding, decodeText } from '../decoding/index.ts'
import type { Feed } from './feed.ts'
import { readJsonFeed } from './json-feed.ts'
import { readXmlFeed } from './xml-feed.ts'

export type { Feed, FeedItem } from './feed.ts'

/** Whether bytes start like a feed: RSS, Atom or JSON Feed. */
export function isFeed(start: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(start).replace(/[\0\u00ef\u00bb\u00bf\u00fe\u00ff]/g, '')
  if (/^\s*\{/.test(head)) return /"https?:\\?\/\\?\/jsonfeed\.org\\?\/version\\?\//.test(head)
  return /^\s*</.test(head) && /<(?:rss|rdf:RDF|(?:[a-z]{1,10}:)?feed)[\s>]/.test(head)
}

/**
 * What a feed tells of, in its order: RSS, Atom or JSON Feed.
 * @throws Refusal `unsafe`, `damaged`, `binary` or `unknown-encoding`
 */
export function readFeed(input: SourceInput): Feed {
  const text = decodeText(input, input.served?.charset ?? declaredEncoding(input.bytes))
  return /^\s*[{[]/.test(text) ? readJsonFeed(text, input.file) : readXmlFeed(text, input.file)
}

const MARK_LENGTH = 12

/** The articles that a feed leads to, each address once, in its order. Throws as `readFeed` does. */
export function feedLinks(input: SourceInput): FeedLink[] {
  const links = readFeed(input).items.flatMap(({ address, title, published, content }): FeedLink[] => {
    if (address === null) return []
    return [{ address, changed: sha256(JSON.stringify([title, published, content])).slice(0, MARK_LENGTH) }]
  })
  // Of two that lead to one address the first is the newest.
  return [...new Map(links.toReversed().map((link) => [link.address, link])).values()].toReversed()
}
