import { type Columns, Refusal, type SourceInput } from '../../../vocabulary/index.ts'
import { articleOfRow, badRow, columnsByName, columnsNote, columnsOf } from '../article-rows.ts'
import type { Container, ContainerInput, ContainerOptions, Member } from '../container.ts'
import { textLines } from '../text-lines.ts'

/** A line of JSON is longer than the text in it by its escapes and the other fields. */
const LONGER = 4

/** One article a line, as a JSON object. */
export const jsonLines: Container = {
  name: 'json-lines',
  label: 'articles as JSON lines',
  extensions: ['jsonl', 'ndjson'],
  accepts: () => false,
  members,
}

type Row = Readonly<Record<string, unknown>>

function* members(
  input: ContainerInput,
  { maxSize, columns: said }: ContainerOptions,
): Generator<Member, void, undefined> {
  let columns: Columns | null = null
  for (const { line, position, text } of textLines(input, maxSize * LONGER)) {
    if (text?.trim() === '') continue
    const file = `${input.file}, line ${line}`
    const row = text === null ? null : rowOf(text)
    if (columns === null) {
      if (row === null) throw new Refusal('damaged', file, 'it is no JSON object, as each line must be', 'correct it')
      columns = columnsOf(Object.keys(row), said, input.file)
      yield { note: columnsNote(input.file, columns) }
    }
    const refused = text === null ? 'it is longer than one document may be' : 'it is no JSON object'
    const article = row === null ? badRow(file, refused) : articleOf(row, input, line, columns)
    yield article instanceof Refusal ? { refusal: article, position } : { document: article, position }
  }
}

/** What the first line calls otherwise, or does not have, is known by its name. */
function articleOf(row: Row, input: ContainerInput, line: number, first: Columns): SourceInput | Refusal {
  const there = Object.fromEntries(Object.entries(first).filter(([, name]) => Object.hasOwn(row, name)))
  const columns = { ...first, ...columnsByName(Object.keys(row), there) }
  return articleOfRow(input, columns, line, (name) => (Object.hasOwn(row, name) ? textOf(row[name]) : null))
}

function rowOf(line: string): Row | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Row) : null
  } catch {
    return null
  }
}

/** What a field says in words: a text, a number, names of a list, the name of a person. */
function textOf(value: unknown, depth = 0): string | null {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'object' || value === null || depth > 2) return null
  if (!Array.isArray(value)) return textOf((value as { name?: unknown }).name, depth + 1)
  return value.flatMap((part: unknown) => textOf(part, depth + 1) ?? []).join(depth === 0 ? ', ' : ' ') || null
}
