import { isName, namesOf } from '../metadata/index.ts'
import type { Attributes } from './hints.ts'
import { mainHeading } from './main-heading.ts'
import type { Page } from './page.ts'

const BYLINE = /(?:^|[\s_-])(?:by-?line|author|authors|writer|reporter|createdby|contributor|fn)(?:$|[\s_-])/i
const NOT_BYLINE =
  /bio|desc|avatar|box|image|img|photo|comment|line-|social|link-to|footer|more|related|follow|page|post__/i

/** A name stands so many blocks above a heading at the most. */
const ABOVE = 4
const LONGEST = 120

const LABEL = /^(?:(?:written|posted|submitted|published|reported)\s)?by[\s:]+|^(?:authors?|автор|作者)\s?[:：]\s?/i
const BEHIND_NAME = /\s(?:in|on|from|for)\s|[|•·(\n/]|\s[—–-]\s|,\s|\d/u

/** Whether an element says of itself that it holds the name of who wrote the page. */
export function isAuthorElement(tag: string, attributes: Attributes): boolean {
  if (attributes['rel']?.toLowerCase() === 'author' || attributes['itemprop']?.toLowerCase() === 'author') return true
  if (tag === 'body' || tag === 'article' || tag === 'main') return false
  const names = (attributes['class'] ?? '').replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2').slice(0, 200)
  return BYLINE.test(names) && !NOT_BYLINE.test(names)
}

/** The first name that stands where a page's markup says that an author does, from its heading on. */
export function markedAuthor(page: Page): string | null {
  const heading = mainHeading(page)
  const near = page.authors.filter(({ block }) => block >= heading - ABOVE)
  for (const { text } of near) {
    const name = authorIn(text)
    if (name !== null) return name
  }
  return null
}

function authorIn(written: string): string | null {
  const text = written.replace(/\s+/g, ' ').trim().slice(0, LONGEST).replace(LABEL, '')
  const list = namesOf(text)
  if (list !== null) return list
  const cut = text.split(BEHIND_NAME, 1)[0]!.trim()
  return isName(cut) ? cut : null
}
