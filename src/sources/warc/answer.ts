import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { type HeaderFields, headerFields, valueWithParameters } from '../header-fields.ts'

/** What a server answered, as a web archive keeps it. */
export interface ArchivedAnswer {
  readonly status: number
  readonly fields: HeaderFields
  /** Small letters, without parameters. */
  readonly mediaType: string | null
  readonly charset: string | null
  /** As they came, perhaps packed and in chunks. */
  readonly body: Uint8Array
}

const LONGEST_HEAD = 65_536

/** Reads an HTTP answer with its header; `null` where it is none. */
export function archivedAnswer(block: Uint8Array): ArchivedAnswer | null {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength)
  const status = /^HTTP\/[\d.]{1,5} {1,4}(\d{3})/.exec(bytes.toString('latin1', 0, 40))?.[1]
  if (status === undefined) return null
  const head = bytes.subarray(0, LONGEST_HEAD)
  const crlf = head.indexOf('\r\n\r\n')
  const end = crlf >= 0 ? crlf + 4 : head.indexOf('\n\n') + 2
  if (end < 4) return null
  const fields = headerFields(bytes.toString('latin1', 0, end))
  const { value, parameters } = valueWithParameters(fields.get('content-type') ?? '')
  return {
    status: Number(status),
    fields,
    mediaType: value || null,
    charset: parameters.get('charset') ?? null,
    body: block.subarray(end),
  }
}

/**
 * The bytes of the page itself. Crawlers write down chunks and packing in the header also where they have undone them, so
 * that only what the bytes themselves show is undone.
 * `null` where they unpack to more than so many bytes, or cannot be unpacked.
 */
export function answeredBytes({ fields, body }: ArchivedAnswer, most: number): Uint8Array | null {
  const isChunked = /chunked/i.test(fields.get('transfer-encoding') ?? '')
  const whole = (isChunked ? withoutChunks(body) : null) ?? body
  return unpackedBody(whole, (fields.get('content-encoding') ?? '').trim().toLowerCase(), most)
}

const CHUNK_SIZE = /^([0-9A-Fa-f]{1,8})[ \t]*(?:;[^\r\n]{0,200})?\r\n/

/** `null` where the bytes are not in chunks; chunks that break off give what came. */
function withoutChunks(body: Uint8Array): Uint8Array | null {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  const pieces: Buffer[] = []
  for (let at = 0; at < bytes.length; ) {
    const size = CHUNK_SIZE.exec(bytes.toString('latin1', at, at + 256))
    if (!size) return at === 0 ? null : Buffer.concat(pieces)
    const length = Number.parseInt(size[1]!, 16)
    if (length === 0) break
    const start = at + size[0].length
    pieces.push(bytes.subarray(start, start + length))
    at = start + length + 2
  }
  return Buffer.concat(pieces)
}

function unpackedBody(body: Uint8Array, encoding: string, most: number): Uint8Array | null {
  const limit = { maxOutputLength: most }
  const isGzip = body[0] === 0x1f && body[1] === 0x8b
  try {
    if (isGzip && /^(?:x-)?gzip$/.test(encoding)) return gunzipSync(body, limit)
    if (encoding === 'deflate') return isZlib(body) ? inflateSync(body, limit) : inflateRawSync(body, limit)
    return encoding === 'br' ? brotliDecompressSync(body, limit) : body
  } catch (error) {
    // What is not packed after all fails at its first byte.
    const isLimit = (error as { readonly code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE'
    return isLimit || isGzip ? null : body
  }
}

const isZlib = (body: Uint8Array) => (body[0]! & 0x0f) === 8 && (body[0]! * 256 + (body[1] ?? 0)) % 31 === 0
