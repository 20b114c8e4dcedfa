import type { DocumentMetadata } from '../../vocabulary/index.ts'
import { calendarDate, canonicalAddress, findDate } from '../metadata/index.ts'
import { linkedArticle, type LinkedArticle } from './json-ld.ts'
import { headingText, mainHeading } from './main-heading.ts'
import { markedAuthor } from './marked-author.ts'
import type { Page } from './page.ts'
import { plainText } from './plain-text.ts'

/** Names of properties that say one thing, the most trusted first. */
const TITLE = ['og:title', 'twitter:title', 'dc.title', 'citation_title', 'parsely-title', 'headline']
const PUBLISHER = ['og:site_name', 'publisher', 'dc.publisher', 'citation_publisher', 'application-name']
const AUTHOR = ['author', 'article:author', 'dc.creator', 'citation_author', 'parsely-author', 'byl', 'sailthru.author']
const PUBLISHED =
  `article:published_time datepublished og:published_time citation_publication_date dc.date.issued parsely-pub-date
  pubdate publishdate publish-date publication_date sailthru.date dc.date dcterms.created dcterms.issued
  article:published release_date og:article:published_time dcterms.date dc.date.created citation_date date
  entry-date`.split(/\s+/)
const UPDATED =
  `article:modified_time datemodified og:updated_time og:article:modified_time last-modified dcterms.modified
  article:modified revision_date lastmod`.split(/\s+/)

/** Names that sites make up for a date: `govuk:first-published-at`, `publish-date`, `content-updated`. */
const NAMES_PUBLISHING = /publi(?:sh|cation)|pubdate|pub-date|pub_date|issued/
const NAMES_UPDATING = /modified|updated|last-?update|revis/
const LANG = ['content-language', 'og:locale', 'inlanguage']

/** What a page states of itself, and when it says that it was last changed, as EDTF. */
export type StatedMetadata = Partial<DocumentMetadata> & { readonly updated?: string }

/** What a page's markup states of it: JSON-LD first, then its `meta`, its `time` and its title; from `base`, its address. */
export function statedMetadata(page: Page, base?: string): StatedMetadata {
  const linked = linkedArticle(page.scripts)
  const published = publishedOf(page, linked)
  const publisher = nameOf(linked, 'publisher') ?? firstProperty(page, PUBLISHER)
  const stated: Partial<Record<keyof DocumentMetadata | 'updated', string | null>> = {
    url: addressOf(page, base),
    title: titleOf(page, linked, publisher),
    publisher,
    author: authorOf(page, linked),
    lang: page.lang ?? firstProperty(page, LANG) ?? textOf(linked?.article['inLanguage']),
    published,
    updated: dateOf(page, [textOf(linked?.article['dateModified'])], UPDATED, NAMES_UPDATING),
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
  const main = page.blocks[mainHeading(page)] ?? (headings.length === 1 ? headings[0]! : null)
  const heading = main && headingText(main)
  const stated = textOf(linked?.article['headline']) ?? firstProperty(page, TITLE) ?? heading ?? page.title
  const isPart = heading !== null && (stated.startsWith(heading) || (stated === page.title && stated.includes(heading)))
  return isPart ? heading : withoutSite(stated, publisher)
}

/** All the authors that a page's markup names, else who stands where it says that an author does. */
function authorOf(page: Page, linked: LinkedArticle | null): string | null {
  const linkedName = nameOf(linked, 'author')
  if (linkedName) return linkedName.replace(/^by\s+/i, '')
  for (const name of AUTHOR) {
    const named = page.properties.filter((property) => property.name === name && isPerson(property.content))
    const names = [
      ...new Set(
        named.map(({ content }) =>
          content
            .replace(/\s+/g, ' ')
            .replace(/^by\s+/i, '')
            .trim(),
        ),
      ),
    ]
    if (names.length > 0) return names.slice(0, 8).join(', ')
  }
  return markedAuthor(page)
}

/** A name and no address or number of one. */
const isPerson = (content: string) => isNoAddress(content) && /\p{L}{2}/u.test(content)

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
  const first = [textOf(linked?.article['datePublished'])]
  const last = [onlyTime(page), textOf(linked?.article['dateCreated'])]
  return dateOf(page, first, PUBLISHED, NAMES_PUBLISHING) ?? firstDate(last)
}

/** The first date of some values, of properties of known names, of properties whose names say what they are. */
function dateOf(
  page: Page,
  values: readonly (string | null)[],
  names: readonly string[],
  named: RegExp,
): string | null {
  const telling = page.properties.filter(({ name }) => named.test(name)).map(({ content }) => content)
  return firstDate([...values, ...names.map((name) => firstProperty(page, [name])), ...telling])
}

function firstDate(written: readonly (string | null)[]): string | null {
  for (const date of written) {
    const edtf = date === null ? null : edtfDate(date)
    if (edtf !== null) return edtf
  }
  return null
}

/** The only date of a page's `time` elements; several say different things. */
function onlyTime(page: Page): string | null {
  const times = new Set(page.properties.filter(({ name }) => name === 'time').map(({ content }) => edtfDate(content)))
  return times.size === 1 ? [...times][0]! : null
}

/** The EDTF date of an ISO 8601 time or a date in words, as written: no time zone moves it. */
export function edtfDate(written: string): string | null {
  const iso = /^\s*(\d{4})(?:[-/]?(\d{2})(?:[-/]?(\d{2}))?)?(?!\d)/.exec(written)
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
