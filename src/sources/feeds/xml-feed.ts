import { Refusal } from '../../vocabulary/index.ts'
import { edtfDate, plainText } from '../html/index.ts'
import { canonicalAddress } from '../metadata/index.ts'
import type { Feed, FeedItem } from './feed.ts'
import { childOf, readXml, textOf, type XmlElement } from './xml.ts'

/**
 * RSS 0.9 to 2.0, with content, Dublin Core and what else news sites put in, and Atom.
 * @throws Refusal `unsafe` or `damaged`
 */
export function readXmlFeed(xml: string, file: string): Feed {
  const root = readXml(xml, file)
  if (root.name === 'feed' || root.name.endsWith(':feed')) return atomFeed(root)
  const channel = childOf(root, 'channel')
  if (root.name !== 'rss' && root.name !== 'rdf:rdf') {
    throw new Refusal('damaged', file, 'this XML is no feed', 'give an RSS or Atom feed, or the pages themselves')
  }
  const items = [...(channel?.children ?? []), ...root.children].filter(({ name }) => name === 'item')
  const base = channel && textOf(channel, 'link')
  return {
    title: channel && words(textOf(channel, 'title')),
    lang: channel && textOf(channel, 'language', 'dc:language'),
    items: items.map((item) => rssItem(item, base)),
  }
}

function rssItem(item: XmlElement, base: string | null): FeedItem {
  const guid = childOf(item, 'guid')
  const isAddress = guid?.attributes['isPermaLink'] !== 'false' && /^https?:/i.test(guid?.text.trim() ?? '')
  const link = textOf(item, 'link') ?? item.attributes['rdf:about'] ?? (isAddress ? guid!.text : null)
  return {
    id: guid?.text.trim() || null,
    address: addressOf(link, base),
    title: words(textOf(item, 'title')),
    author: writerOf(textOf(item, 'dc:creator', 'author', 'itunes:author')),
    published: dateOf(textOf(item, 'pubdate', 'dc:date', 'published', 'dcterms:issued')),
    lang: textOf(item, 'dc:language'),
    content: textOf(item, 'content:encoded', 'description', 'summary', 'content'),
  }
}

function atomFeed(feed: XmlElement): Feed {
  const base = feed.attributes['xml:base'] ?? linkOf(feed, null)
  return {
    title: words(textOf(feed, 'title')),
    lang: feed.attributes['xml:lang'] ?? null,
    items: feed.children.filter(({ name }) => name === 'entry').map((entry) => atomItem(entry, base)),
  }
}

function atomItem(entry: XmlElement, base: string | null): FeedItem {
  const authors = entry.children.filter(({ name }) => name === 'author').map((author) => textOf(author, 'name'))
  return {
    id: textOf(entry, 'id'),
    address: linkOf(entry, entry.attributes['xml:base'] ?? base),
    title: words(textOf(entry, 'title')),
    author: authors.filter((name) => name !== null).join(', ') || textOf(entry, 'dc:creator'),
    published: dateOf(textOf(entry, 'published', 'issued', 'updated', 'modified')),
    lang: entry.attributes['xml:lang'] ?? null,
    content: atomContent(childOf(entry, 'content')) ?? atomContent(childOf(entry, 'summary')),
  }
}

function atomContent(element: XmlElement | null): string | null {
  if (element === null) return null
  const isMarkup = element.attributes['type'] === 'xhtml' || element.attributes['type'] === 'application/xhtml+xml'
  const content = isMarkup ? element.inner : element.text
  return content.trim() === '' ? null : content.trim()
}

/** The link to the page itself, of several that an entry has. */
function linkOf(entry: XmlElement, base: string | null): string | null {
  const links = entry.children.filter(({ name }) => name === 'link')
  const own = links.find(({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate')
  return addressOf(own?.attributes['href'] ?? null, base)
}

const addressOf = (link: string | null, base: string | null): string | null =>
  canonicalAddress(link, base !== null && URL.canParse(base) ? base : undefined)

/** A line of text that may have been written with markup. */
const words = (text: string | null): string | null =>
  (text === null ? '' : plainText(text).replaceAll(/\s+/g, ' ').trim()) || null

const dateOf = (written: string | null): string | null => (written === null ? null : edtfDate(written))

/** RSS has `ann@post.example (Ann Roe)`. */
function writerOf(written: string | null): string | null {
  const name = written?.includes('@') ? /\(([^()]{1,200})\)/.exec(written)?.[1] : written
  return words(name ?? null)
}
