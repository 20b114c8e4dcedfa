import type { PublishedRow } from './format.ts'
import { TableProblem } from '../../text/index.ts'

/** Deeper than any statistics; a text of nothing but brackets would else end the program. */
const DEEPEST = 20

/** A list of the outermost object or list, by its key or its number, and the line where each of its members begins. */
type Lists = ReadonlyMap<string, readonly number[]>

/** The parsed text, its numbers as the digits that were written, and where the members of its lists stand. */
export interface JsonText {
  readonly value: unknown
  /** The members of an outermost list as rows of texts, `indicator.id` for what is in an object; those that are none throw. */
  rowsOf(key: string, list: readonly unknown[]): PublishedRow[]
}

/** Reads JSON; throws a `TableProblem` where it is none. */
export function jsonText(text: string): JsonText {
  const lists = listsOf(text)
  const value = parsed(text)
  return {
    value,
    rowsOf: (key, list) => {
      const lines = lists.get(key) ?? []
      return list.map((member, at) => {
        // A member that is no object has no line of its own, and those of the others do not tell which they are.
        if (!isObject(member)) throw new TableProblem(1, `member ${at + 1} of the list is no object with fields`)
        return { line: lines[at] ?? 1, fields: fieldsOf(member) }
      })
    },
  }
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

type Reviver = (this: unknown, key: string, value: unknown, context: { readonly source?: string }) => unknown

/** A number is kept as it was written: its digits say how exact it is. */
const asWritten: Reviver = (_, value, { source }) => (typeof value === 'number' ? (source ?? String(value)) : value)

function parsed(text: string): unknown {
  try {
    return (JSON.parse as (text: string, reviver: Reviver) => unknown)(text.replace(/^\uFEFF/, ''), asWritten)
  } catch (error) {
    const at = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
    throw new TableProblem(lineAt(text, at === undefined ? text.length : Number(at)), 'this is no JSON', {
      cause: error,
    })
  }
}

const lineAt = (text: string, place: number): number => text.slice(0, place).split('\n').length

function fieldsOf(member: Readonly<Record<string, unknown>>): Map<string, string> {
  const fields = new Map<string, string>()
  for (const [name, value] of Object.entries(member)) {
    if (isObject(value)) {
      for (const [inner, text] of Object.entries(value)) if (isPlain(text)) fields.set(`${name}.${inner}`, String(text))
    } else if (isPlain(value)) fields.set(name, String(value))
  }
  return fields
}

const isPlain = (value: unknown): boolean => typeof value === 'string' || typeof value === 'boolean'

/** Steps through the text once: where the members of lists begin that stand in the outermost object or list. */
function listsOf(text: string): Lists {
  const lists = new Map<string, number[]>()
  const isList = text.trimStart()[0] === '['
  let [line, depth, members, key] = [1, 0, 0, '']
  let list: number[] | null = null
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '\n') line += 1
    else if (sign === '"') {
      const end = endOfString(text, at)
      if (depth === 1) key = text.slice(at + 1, end)
      at = end
    } else if (sign === '{' || sign === '[') {
      if (depth === 2) list?.push(line)
      if (depth === 1 && sign === '[') lists.set(isList ? String(members) : key, (list = []))
      depth += 1
      if (depth > DEEPEST) throw new TableProblem(line, `the JSON is more than ${DEEPEST} levels deep`)
    } else if (sign === '}' || sign === ']') {
      depth -= 1
      if (depth === 1) list = null
    } else if (sign === ',' && depth === 1) members += 1
  }
  return lists
}

/** The place of the mark that ends the string which begins at `start`. */
function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at
}
