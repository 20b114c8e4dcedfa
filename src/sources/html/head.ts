import type { DocumentMetadata } from '../../vocabulary/index.ts'
import { calendarDate, canonicalAddress, findDate } from '../metadata/index.ts'
import { linkedArticle, type LinkedArticle } from './json-ld.ts'
import type { Page } from './page.ts'
import { plainText } from './plain-text.ts'

/** Names of properties that say one thing, the most trusted first. */
const TITLE = ['og:title', 'twitter:title', 'dc.title', 'citation_title', 'parsely-title', 'headline']
const PUBLISHER = ['og:site_name', 'publisher', 'dc.publisher', 'citation_publisher', 'application-name']
const AUTHOR = ['author', 'article:author', 'dc.creator', 'citation_author', 'parsely-author', 'byl', 'sailthru.author']
const PUBLISHED =
  `article:published_time datepublished og:published_time citation_publication_date dc.date.issued parsely-pub-date
  pubdate publishdate publish-date publication_date sailthru.date dc.date dcterms.created dcterms.issued
  article:published release_date date`.split(/\s+/)
const LANG = ['content-language', 'og:locale', 'inlanguage']

/** What a page's markup states of it: JSON-LD first, then its `meta`, its `time` and its title; from `base`, its address. */
export function statedMetadata(page: Page, base?: string): Partial<DocumentMetadata> {
  const linked = linkedArticle(page.scripts)
  const published = publishedOf(page, linked)
  const publisher = nameOf(linked, 'publisher') ?? firstProperty(page, PUBLISHER)
  const stated: Partial<Record<keyof DocumentMetadata, string | null>> = {
    url: addressOf(page, base),
    title: titleOf(page, linked, publisher),
    publisher,
    author: (nameOf(linked, 'author') ?? firstProperty(page, AUTHOR, isNoAddress))?.replace(/^by\s+/i, '') ?? null,
    lang: page.lang ?? firstProperty(page, LANG) ?? textOf(linked?.article['inLanguage']),
    published,
    licence: firstProperty(page, ['license']) ?? textOf(linked?.article['license']),
  }
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => typeof value === 'string' && value !== ''))
}

/** The canonical address; the front page of a site is none of an article. */
function addressOf(page: Page, base?: string): string | null {
  for (const name of ['canonical', 'og:url']) {
    const address = canonicalAddress(firstProperty(page, [name]), base)
    if (address && !/^https?:\/\/[^/]+\/?$/.test(address)) return address
  }
  return null
}

function titleOf(page: Page, linked: LinkedArticle | null, publisher: string | null): string | null {
  const headings = page.blocks.filter((block) => block.level === 1)
  const heading = headings.length === 1 ? headings[0]!.text.replaceAll('\n', ' ') : null
  const stated = textOf(linked?.article['headline']) ?? firstProperty(page, TITLE) ?? heading ?? page.title
  return heading && stated.startsWith(heading) ? heading : withoutSite(stated, publisher)
}

const TITLE_AND_SITE = /^(.{10,}?)\s+[|–—-]\s+([^|–—]{2,50})$/

/** A title without the name of its site behind a bar or dash. */
function withoutSite(title: string, publisher: string | null): string {
  const cut = TITLE_AND_SITE.exec(title.slice(0, 500))
  if (!cut) return title
  const site = cut[2]!.trim().toLowerCase()
  const isSite = title.includes('|') || (publisher !== null && publisher.toLowerCase().includes(site))
  return isSite ? cut[1]! : title
}

function publishedOf(page: Page, linked: LinkedArticle | null): string | null {
  const stated = [
    textOf(linked?.article['datePublished']),
    ...PUBLISHED.map((name) => firstProperty(page, [name])),
    onlyTime(page),
    textOf(linked?.article['dateCreated']),
  ]
  return stated.map((date) => (date === null ? null : edtfDate(date))).find((date) => date !== null) ?? null
}

/** The only date of a page's `time` elements; several say different things. */
function onlyTime(page: Page): string | null {
  const times = new Set(page.properties.filter(({ name }) => name === 'time').map(({ content }) => edtfDate(content)))
  return times.size === 1 ? [...times][0]! : null
}

/** The EDTF date of an ISO 8601 time or a date in words, as written: no time zone moves it. */
export function edtfDate(written: string): string | null {
  const iso = /^\s*(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?!\d)/.exec(written)
  if (!iso) return findDate(written.slice(0, 100))?.edtf ?? null
  const [, year, month, day] = iso as unknown as [string, string, string | undefined, string | undefined]
  if (month === undefined) return year
  if (day !== undefined) return calendarDate(Number(year), Number(month), Number(day))
  return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month}` : null
}

const isFilled = (content: string) => content !== ''
const isNoAddress = (content: string) => content !== '' && !content.includes('://')

/** The first property of these names whose content `fits`; names that go first are trusted most. */
function firstProperty(page: Page, names: readonly string[], fits = isFilled): string | null {
  for (const name of names) {
    const found = page.properties.find((property) => property.name === name && fits(property.content))
    if (found) return found.content.replace(/\s+/g, ' ').trim()
  }
  return null
}

function nameOf(linked: LinkedArticle | null, role: 'author' | 'publisher'): string | null {
  const people = [linked?.article[role]].flat().map((value) => linked?.resolve(value) ?? value)
  const names = people.map((person) => textOf(person) ?? textOf((person as { name?: unknown } | null)?.name))
  return names.filter((name) => name !== null && isNoAddress(name)).join(', ') || null
}

/** The text of a value that may be a string, or a list that starts with one; `null` where it is none. */
function textOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' && first.trim() !== '' ? plainText(first).replace(/\s+/g, ' ').trim() : null
}
