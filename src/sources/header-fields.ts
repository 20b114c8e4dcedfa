/** The fields of a message or an answer, by their names in small letters; of several, the first. */
export type HeaderFields = ReadonlyMap<string, string>

/** More fields, or longer ones, no header has. */
const MOST_FIELDS = 500
const LONGEST_FIELD = 20_000

/** Reads `Name: value` lines, those that go on in the next line joined. */
export function headerFields(head: string): HeaderFields {
  const fields = new Map<string, string>()
  let name = ''
  let value = ''
  const keep = () => {
    if (name !== '' && !fields.has(name) && fields.size < MOST_FIELDS) fields.set(name, value.trim())
  }
  for (const line of head.split(/\r?\n/)) {
    if (/^[ \t]/.test(line)) {
      if (value.length < LONGEST_FIELD) value += ` ${line.trim()}`
      continue
    }
    keep()
    const colon = line.indexOf(':')
    name = colon > 0 ? line.slice(0, colon).trim().toLowerCase() : ''
    value = line.slice(colon + 1, colon + 1 + LONGEST_FIELD)
  }
  keep()
  return fields
}

/** `text/html; charset="utf-8"`, taken apart. */
export interface ValueWithParameters {
  /** Small letters. */
  readonly value: string
  /** By their names in small letters, without quotation marks. */
  readonly parameters: ReadonlyMap<string, string>
}

const PARAMETER = /;\s*([!#$%&'*+.^`|~0-9A-Za-z-]{1,60})\s*=\s*(?:"([^"]{0,500})"|([^\s;"]{1,500}))/g

export function valueWithParameters(field: string): ValueWithParameters {
  const value = field.split(';', 1)[0]!.trim().toLowerCase()
  const parameters = new Map<string, string>()
  for (const [, name, quoted, bare] of field.matchAll(PARAMETER)) {
    const key = name!.toLowerCase()
    if (!parameters.has(key)) parameters.set(key, quoted ?? bare ?? '')
  }
  return { value, parameters }
}
