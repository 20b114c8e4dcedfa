import { Refusal } from '../../vocabulary/index.ts'
import { edtfDate } from '../html/index.ts'
import { canonicalAddress } from '../metadata/index.ts'
import type { Feed, FeedItem } from './feed.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * JSON Feed 1.0 and 1.1.
 * @throws Refusal `damaged`
 */
export function readJsonFeed(json: string, file: string): Feed {
  const feed = parsed(json)
  const items = feed?.['items']
  if (
    feed === null ||
    !/^https?:\/\/jsonfeed\.org\/version\//.test(textIn(feed, 'version') ?? '') ||
    !Array.isArray(items)
  ) {
    throw new Refusal('damaged', file, 'this JSON is no feed', 'give a JSON Feed, or articles as JSON lines (.jsonl)')
  }
  return {
    title: textIn(feed, 'title'),
    lang: textIn(feed, 'language'),
    items: items.map((item: unknown) => itemOf(fieldsOf(item) ?? {})),
  }
}

function parsed(json: string): Fields | null {
  try {
    return fieldsOf(JSON.parse(json))
  } catch {
    return null
  }
}

function itemOf(item: Fields): FeedItem {
  const date = textIn(item, 'date_published', 'date_modified')
  return {
    id: textIn(item, 'id'),
    address: canonicalAddress(textIn(item, 'url', 'external_url')),
    title: textIn(item, 'title'),
    author: authorsOf(item),
    published: date === null ? null : edtfDate(date),
    lang: textIn(item, 'language'),
    content: textIn(item, 'content_html', 'content_text', 'summary'),
  }
}

function authorsOf(item: Fields): string | null {
  const { author, authors } = item
  const people: readonly unknown[] = Array.isArray(authors) ? authors : [author]
  const names = people.map((person) => textIn(fieldsOf(person) ?? {}, 'name'))
  return names.filter((name) => name !== null).join(', ') || null
}

const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null

/** The first of these fields that holds words; a number may stand for an id. */
function textIn(fields: Fields, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = Object.hasOwn(fields, name) ? fields[name] : null
    if (typeof value === 'number') return String(value)
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
  }
  return null
}
