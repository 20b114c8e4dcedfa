import type { DocumentMetadata } from '../../vocabulary/index.ts'
import { edtfDate } from '../html/index.ts'
import { canonicalAddress } from '../metadata/index.ts'

/** What stands between two lines of dashes at the start of a text. */
const FENCE = /^---[ \t]*\r?\n/
const END = /^(?:---|\.\.\.)[ \t]*$/
const LONGEST = 20_000

const FIELDS: Readonly<Record<string, keyof DocumentMetadata>> = {
  title: 'title',
  author: 'author',
  authors: 'author',
  byline: 'author',
  date: 'published',
  published: 'published',
  publisher: 'publisher',
  publication: 'publisher',
  url: 'url',
  link: 'url',
  canonical: 'url',
  source: 'url',
  lang: 'lang',
  language: 'lang',
  licence: 'licence',
  license: 'licence',
}

/** What a text states of itself above its first line, and where that line is. */
export interface FrontMatter {
  readonly metadata: Partial<DocumentMetadata>
  readonly end: number
}

/** Reads `title: Trade rose` and its like between lines of `---`; nothing where there is no such block. */
export function readFrontMatter(text: string): FrontMatter {
  const fence = FENCE.exec(text.slice(0, 100))?.[0].length ?? 0
  const none = { metadata: {}, end: 0 }
  if (fence === 0) return none
  const metadata: Partial<Record<keyof DocumentMetadata, string>> = {}
  let at = fence
  for (const line of text.slice(fence, fence + LONGEST).split('\n')) {
    at += line.length + 1
    if (END.test(line.trimEnd())) return { metadata, end: Math.min(at, text.length) }
    const field = fieldOf(line)
    if (field !== null) metadata[field[0]] ??= field[1]
  }
  return none
}

function fieldOf(line: string): [keyof DocumentMetadata, string] | null {
  const colon = line.indexOf(':')
  const field = colon > 0 ? FIELDS[line.slice(0, colon).trim().toLowerCase()] : undefined
  const said = unquoted(line.slice(colon + 1).trim())
  if (field === undefined || said === '') return null
  const value = field === 'published' ? edtfDate(said) : field === 'url' ? canonicalAddress(said) : said
  return value === null ? null : [field, value]
}

function unquoted(value: string): string {
  const list = value.startsWith('[') && value.endsWith(']') ? value.slice(1, -1) : value
  const mark = list[0]
  const isQuoted = list.length > 1 && (mark === '"' || mark === "'") && list.endsWith(mark)
  return isQuoted ? list.slice(1, -1) : list
}
