import { type HeaderFields, headerFields, valueWithParameters } from '../header-fields.ts'
import { transferDecoded } from './encodings.ts'

/** A part of a message that holds text, decoded from its way but not from its charset. */
export interface TextPart {
  /** `text/plain` or `text/html`. */
  readonly type: string
  readonly charset: string | null
  readonly bytes: Uint8Array
  /** Lines that end with a space go on. */
  readonly isFlowed: boolean
}

/** The header of a message and the part that is to be read. */
export interface Message {
  readonly header: HeaderFields
  readonly part: TextPart | null
}

/** Parts in parts are looked into to this depth, and so many in all. */
const DEEPEST = 8
const MOST_PARTS = 200

/** Reads a message's bytes: its plain text where it has one, else its page. */
export function readMessage(bytes: Uint8Array): Message {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  // The line that a mailbox puts above each message.
  const { head, body } = headAndBody(whole.replace(/^From [^\n]{0,500}\n/, ''))
  const header = headerFields(head)
  const parts: TextPart[] = []
  gather(header, body, parts, { depth: 0, left: MOST_PARTS })
  const filled = parts.filter((part) => !isBlank(part.bytes))
  return { header, part: filled.find(({ type }) => type === 'text/plain') ?? filled[0] ?? null }
}

const isBlank = (bytes: Uint8Array) => bytes.every((byte) => byte <= 32)

function headAndBody(entity: string): { head: string; body: string } {
  const start = /^\r?\n/.exec(entity)
  if (start) return { head: '', body: entity.slice(start[0].length) }
  const end = /\r?\n\r?\n/.exec(entity)
  if (!end) return { head: entity, body: '' }
  return { head: entity.slice(0, end.index), body: entity.slice(end.index + end[0].length) }
}

interface Bounds {
  readonly depth: number
  left: number
}

function gather(header: HeaderFields, body: string, parts: TextPart[], bounds: Bounds): void {
  const { value, parameters } = valueWithParameters(header.get('content-type') ?? 'text/plain')
  const boundary = parameters.get('boundary')
  if (value.startsWith('multipart/') && boundary !== undefined && boundary !== '') {
    if (bounds.depth === DEEPEST) return
    const inner = { depth: bounds.depth + 1, left: bounds.left }
    for (const piece of piecesBetween(body, boundary)) {
      inner.left -= 1
      if (inner.left < 0) break
      const { head, body: content } = headAndBody(piece)
      gather(headerFields(head), content, parts, inner)
    }
    bounds.left = inner.left
    return
  }
  const isAttached = /^\s*attachment/i.test(header.get('content-disposition') ?? '')
  if (isAttached || (value !== 'text/plain' && value !== 'text/html')) return
  parts.push({
    type: value,
    charset: parameters.get('charset') ?? null,
    bytes: transferDecoded(body, header.get('content-transfer-encoding') ?? ''),
    isFlowed: parameters.get('format')?.toLowerCase() === 'flowed',
  })
}

/** What stands between lines that begin with `--` and the boundary. */
function piecesBetween(body: string, boundary: string): string[] {
  const mark = `--${boundary}`
  const pieces: string[] = []
  let start = -1
  for (let at = body.startsWith(mark) ? 0 : nextMark(body, mark, 0); at >= 0; at = nextMark(body, mark, at)) {
    if (start >= 0) pieces.push(body.slice(start, at).replace(/\r?\n$/, ''))
    const isLast = body.startsWith('--', at + mark.length)
    const lineEnd = body.indexOf('\n', at)
    start = lineEnd < 0 || isLast ? -1 : lineEnd + 1
    if (start < 0) return pieces
  }
  // Cut off before its end, it is read as far as it goes.
  if (start >= 0) pieces.push(body.slice(start))
  return pieces
}

function nextMark(body: string, mark: string, from: number): number {
  const found = body.indexOf(`\n${mark}`, from)
  return found < 0 ? -1 : found + 1
}
