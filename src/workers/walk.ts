import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Refusal } from '../vocabulary/index.ts'
import type { Skipped, SkipReason } from './article.ts'
import { fileRefusal } from './file-errors.ts'
import { SIDECAR } from './sidecar.ts'

/** Lower-case extensions of files that are one document each. */
export const DOCUMENT_EXTENSIONS: ReadonlySet<string> = new Set([
  'txt',
  'text',
  'md',
  'markdown',
  'html',
  'htm',
  'xhtml',
  'eml',
  'pdf',
  'docx',
  'docm',
])

/** Those that mostly hold something else: in a folder they are left alone, and a person who names such a file means it. */
export const ONLY_NAMED: ReadonlySet<string> = new Set(['rdf', 'xml', 'json'])

/** Those of files that hold many, and of which a folder gives all. */
const COLLECTIONS = ['jsonl', 'ndjson', 'csv', 'tsv', 'rss', 'atom', 'zip', 'warc', 'gz']

/** What a folder gives as articles; the empty extension is a name without any, whose bytes must tell. */
export const ARTICLE_EXTENSIONS: ReadonlySet<string> = new Set(['', ...DOCUMENT_EXTENSIONS, ...COLLECTIONS])

const HOLDING_MANY: ReadonlySet<string> = new Set([...COLLECTIONS, ...ONLY_NAMED])

/** Whether an article's name says that it holds many. */
export const holdsMany = ({ path }: { readonly path: string }): boolean => HOLDING_MANY.has(extensionOf(path))

/** What a person gave: its absolute path, and how they wrote it. */
export interface Place {
  readonly location: string
  readonly file: string
}

/** An article's file below a folder, with its path relative to it, parted by `/`. */
export interface FoundFile extends Place {
  readonly path: string
  readonly size: number
}

export interface Walk {
  readonly files: FoundFile[]
  readonly skipped: Skipped[]
  readonly refusals: Refusal[]
}

/** All that lies in a folder and below it, in the order of names; what is hidden (`.git`) is left alone. */
export async function walk(folder: Place): Promise<Walk> {
  const found: Walk = { files: [], skipped: [], refusals: [] }
  await walkInto(folder, '', found)
  return found
}

async function walkInto(folder: Place, path: string, found: Walk): Promise<void> {
  let entries: Dirent[]
  try {
    entries = await readdir(folder.location, { withFileTypes: true })
  } catch (error) {
    found.refusals.push(fileRefusal(error, folder.file, 'folder'))
    return
  }
  const visible = entries.filter(({ name }) => !name.startsWith('.'))
  for (const entry of visible.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const place = { location: join(folder.location, entry.name), file: join(folder.file, entry.name) }
    const below = path === '' ? entry.name : `${path}/${entry.name}`
    if (entry.isDirectory()) await walkInto(place, below, found)
    else await take(entry, { ...place, path: below }, found)
  }
}

async function take(entry: Dirent, place: Omit<FoundFile, 'size'>, found: Walk): Promise<void> {
  const skip = (why: SkipReason) => found.skipped.push({ file: place.file, why })
  if (entry.name === SIDECAR) return
  try {
    const status = await stat(place.location)
    // A link to a folder may lead above itself, or out of what was given.
    if (status.isDirectory()) skip('linked-folder')
    else if (!status.isFile()) skip('special')
    else if (!ARTICLE_EXTENSIONS.has(extensionOf(entry.name))) skip('format')
    else if (/^readme(\.|$)/i.test(entry.name)) skip('readme')
    else found.files.push({ ...place, size: status.size })
  } catch (error) {
    found.refusals.push(fileRefusal(error, place.file))
  }
}

/** Of a file's name, in small letters; empty where it has none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : ''
}
