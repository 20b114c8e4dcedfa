import { type DocumentMetadata, Refusal, type SourceInput } from '../../../vocabulary/index.ts'
import { type Feed, type FeedItem, isFeed, readFeed } from '../../feeds/index.ts'
import type { Container, ContainerInput, ContainerOptions, Member } from '../container.ts'
import { hasMarkup } from '../markup.ts'
import { tooLarge } from '../too-large.ts'

/** RSS, Atom and JSON feeds: what each item holds of its article. */
export const feed: Container = {
  name: 'feed',
  label: 'a feed',
  extensions: ['rss', 'atom', 'rdf', 'xml', 'json'],
  accepts: isFeed,
  members,
}

function* members(input: ContainerInput, { maxSize }: ContainerOptions): Generator<Member, void, undefined> {
  const { content, file } = input
  if (content.size > maxSize) throw tooLarge(file, content.size, maxSize)
  const whole = readFeed({ ...input, bytes: content.read(0, content.size).slice() })
  const count = whole.items.length
  if (count === 0) throw new Refusal('empty', file, 'the feed has no items', 'leave it out')
  for (const [at, item] of whole.items.entries()) {
    const position = Math.floor(((at + 1) / count) * content.size)
    const article = articleOf(item, at + 1, whole, input)
    yield article instanceof Refusal ? { refusal: article, position } : { document: article, position }
  }
}

function articleOf(
  item: FeedItem,
  number: number,
  { title, lang }: Feed,
  input: ContainerInput,
): SourceInput | Refusal {
  const file = `${input.file}, item ${number}`
  if (item.content === null) {
    const remedy = item.address === null ? 'leave it out' : `read ${item.address} instead`
    return new Refusal('empty', file, 'it holds no text of its article', remedy)
  }
  const stated: Partial<Record<keyof DocumentMetadata, string | null>> = {
    url: item.address,
    title: item.title,
    publisher: title,
    author: item.author,
    published: item.published,
    lang: item.lang ?? lang,
  }
  const metadata = { ...input.metadata, ...Object.fromEntries(Object.entries(stated).filter(([, said]) => said)) }
  const path = `${input.path}!/${item.id ?? number}`
  const format = hasMarkup(item.content) ? 'html' : 'text'
  return { file, path, name: path, bytes: new TextEncoder().encode(item.content), metadata, format }
}
