import type { Attributes } from './hints.ts'
import type { PageProperty } from './page.ts'

/** What an element says of its page; `null` where it says nothing. Names are in lower case. */
export function propertyOf(tag: string, attributes: Attributes): PageProperty | null {
  if (tag === 'meta') return metaProperty(attributes)
  if (tag === 'link') return linkProperty(attributes)
  const itemprop = attributes['itemprop']?.toLowerCase()
  const date = attributes['datetime']
  if (tag === 'time' && date) {
    const isPublished = 'pubdate' in attributes || itemprop === 'datepublished'
    return { name: isPublished ? 'datepublished' : (itemprop ?? nameOfTime(attributes['class'])), content: date }
  }
  const title = tag === 'abbr' || tag === 'time' ? attributes['title'] : undefined
  if (itemprop && title) return { name: itemprop, content: title }
  const property = attributes['property']
    ?.trim()
    .toLowerCase()
    .split(/\s/, 1)[0]
    ?.replace(/^(dc|dcterms):/, '$1.')
  if (property && attributes['content']) return { name: property, content: attributes['content'] }
  return itemprop && attributes['content'] ? { name: itemprop, content: attributes['content'] } : null
}

function metaProperty(attributes: Attributes): PageProperty | null {
  const name = attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? attributes['http-equiv']
  const content = attributes['content']
  return name && content ? { name: name.trim().toLowerCase(), content: content.trim() } : null
}

function linkProperty(attributes: Attributes): PageProperty | null {
  const relation = attributes['rel']?.trim().toLowerCase()
  const address = attributes['href']?.trim()
  if (!relation || !address) return null
  return relation === 'canonical' || relation === 'license' ? { name: relation, content: address } : null
}

/** What the classes say of a time that themes of blogs give two of: `entry-date published`, `updated`. */
function nameOfTime(classes = ''): string {
  const names = classes.slice(0, 200).toLowerCase().split(/\s+/)
  if (names.includes('entry-date') || names.includes('published')) return 'entry-date'
  return names.includes('updated') || names.includes('modified') ? 'datemodified' : 'time'
}
