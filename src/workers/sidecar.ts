import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { type DocumentMetadata, Refusal } from '../vocabulary/index.ts'
import { fileRefusal } from './file-errors.ts'

/** The file of a folder that says of the articles beside it where they come from. */
export const SIDECAR = 'index.jsonl'

/** Metadata by the path that the sidecar gives, relative to its folder. */
export interface Sidecar {
  readonly entries: ReadonlyMap<string, Partial<DocumentMetadata>>
  readonly refusals: readonly Refusal[]
}

const NONE: Sidecar = { entries: new Map(), refusals: [] }
const REMEDY = 'correct the line; its article is read without it'

const text = z.string('is no text').nullish()
const date = z
  .string('is no text')
  // A moment counts as its day: `2024-08-21T10:00:00Z`.
  .regex(/^\d{4}(-\d\d(-\d\d([T ].*)?)?)?$/, 'is no date such as 2024-08-21')
  .transform((written) => written.slice(0, 10))
  .nullish()

const Entry = z.object(
  {
    file: z.string('is missing').min(1, 'is empty'),
    url: text,
    title: text,
    publisher: text,
    author: text,
    lang: text,
    published: date,
    licence: text,
  },
  'it is no object',
)

/** Reads a folder's sidecar, if there is one; each line that is broken is a refusal of its own. */
export async function loadSidecar(location: string, file: string): Promise<Sidecar> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(location)
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR')) return NONE
    return { ...NONE, refusals: [fileRefusal(error, file)] }
  }
  try {
    return parseSidecar(new TextDecoder('utf-8', { fatal: true }).decode(bytes), file)
  } catch {
    const refusal = new Refusal('bad-sidecar', file, 'it is no UTF-8 text', 'save it as UTF-8')
    return { ...NONE, refusals: [refusal] }
  }
}

function parseSidecar(content: string, file: string): Sidecar {
  const entries = new Map<string, Partial<DocumentMetadata>>()
  const refusals: Refusal[] = []
  const refuse = (line: number, problem: string) =>
    refusals.push(new Refusal('bad-sidecar', `${file}, line ${line}`, problem, REMEDY))
  for (const [index, line] of content.split(/\r\n|\n|\r/).entries()) {
    if (line.trim() === '') continue
    const parsed = parseLine(line)
    if (typeof parsed === 'string') refuse(index + 1, parsed)
    else if (entries.has(parsed.file)) refuse(index + 1, `it speaks of ${parsed.file}, as a line above does`)
    else entries.set(parsed.file, parsed.metadata)
  }
  return { entries, refusals }
}

/** One line's file and metadata, or what is wrong with it. */
function parseLine(line: string): { file: string; metadata: Partial<DocumentMetadata> } | string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return 'it is no JSON'
  }
  const { data, error } = Entry.safeParse(value)
  if (error) {
    const [issue] = error.issues
    return issue?.path.length ? `its ${issue.path.join('.')} ${issue.message}` : (issue?.message ?? 'it is no object')
  }
  const { file, ...metadata } = data
  return { file: file.replace(/^(\.\/)+/, ''), metadata: given(metadata) }
}

/** Only the fields that say something. */
function given(fields: Readonly<Record<string, string | null | undefined>>): Partial<DocumentMetadata> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null && value.trim() !== ''))
}
