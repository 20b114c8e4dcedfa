import { repairSurrogates } from '../../text/index.ts'
import { Refusal, type SourceInput } from '../../vocabulary/index.ts'
import { binaryFormat, isMostlyControl } from './binary.ts'
import { plausibleEncoding } from './plausible.ts'
import { byteOrderMark, decodeUtf8, utf16ByZeros } from './utf.ts'

export { declaredEncoding } from './declared.ts'

const REMEDY_ENCODING = 'save it as UTF-8 and read it again'

/**
 * The text of a document's bytes, well-formed and without a byte order mark, line ends and NUL as they are.
 * The encoding is the one of a byte order mark, else UTF-8 or UTF-16 where the bytes are that, else the declared one,
 * else the legacy encoding under which they look most like text.
 * @throws Refusal `binary` or `unknown-encoding`
 */
export function decodeText(input: SourceInput, declared: string | null = null): string {
  const { bytes, file } = input
  const format = binaryFormat(bytes)
  if (format) throw new Refusal('binary', file, `this is ${format.label}, not text`, format.remedy)
  const text = decoded(bytes, file, declared)
  if (isMostlyControl(text)) {
    throw new Refusal('binary', file, 'this is binary data, not text', 'give the article as text or HTML')
  }
  return repairSurrogates(text)
}

/** The text of a few bytes, such as a name, whatever they are: none is refused. */
export const plausibleText = (bytes: Uint8Array): string =>
  decodeUtf8(bytes) ?? decodedAs(plausibleEncoding(bytes), bytes) ?? new TextDecoder('latin1').decode(bytes)

/** How many bytes tell the encoding of a text that is read piece by piece. */
const SAMPLE = 65_536
const LINE_FEED = 10

/**
 * The encoding of a text that starts with these bytes, for one that is too long to be looked at whole.
 * @throws Refusal `binary` or `unknown-encoding`
 */
export function encodingOf({ bytes, file }: SourceInput): string {
  const format = binaryFormat(bytes)
  if (format) throw new Refusal('binary', file, `this is ${format.label}, not text`, format.remedy)
  const mark = byteOrderMark(bytes)
  if (mark?.encoding === 'utf-32') {
    throw new Refusal('unknown-encoding', file, 'its text is encoded as UTF-32', REMEDY_ENCODING)
  }
  if (mark) return mark.encoding
  // A character may be cut in two where the sample ends, but none at the end of a line.
  const sample = bytes.subarray(0, bytes.subarray(0, SAMPLE).lastIndexOf(LINE_FEED) + 1 || SAMPLE)
  const even = sample.subarray(0, sample.length - (sample.length % 2))
  const wide = utf16ByZeros(even)
  if (wide) return wide
  if (isMostlyControl(new TextDecoder('latin1').decode(sample))) {
    throw new Refusal('binary', file, 'this is binary data, not text', 'give the article as text or HTML')
  }
  if (decodeUtf8(sample) !== null) return 'utf-8'
  const guessed = plausibleEncoding(sample)
  if (guessed !== null && decodedAs(guessed, sample) !== null) return guessed
  throw new Refusal('unknown-encoding', file, 'its bytes are no text in a known encoding', REMEDY_ENCODING)
}

function decoded(bytes: Uint8Array, file: string, declared: string | null): string {
  const mark = byteOrderMark(bytes)
  if (mark?.encoding === 'utf-32') {
    throw new Refusal('unknown-encoding', file, 'its text is encoded as UTF-32', REMEDY_ENCODING)
  }
  const body = mark ? bytes.subarray(mark.length) : bytes
  if (mark && mark.encoding !== 'utf-8') return new TextDecoder(mark.encoding, { ignoreBOM: true }).decode(body)
  const wide = mark ? null : utf16ByZeros(bytes)
  if (wide) return new TextDecoder(wide, { ignoreBOM: true }).decode(bytes)
  const text = decodeUtf8(body) ?? decodedAs(declared, body) ?? decodedAs(plausibleEncoding(body), body)
  if (text === null) {
    throw new Refusal('unknown-encoding', file, 'its bytes are no text in a known encoding', REMEDY_ENCODING)
  }
  return text
}

function decodedAs(encoding: string | null, bytes: Uint8Array): string | null {
  if (encoding === null) return null
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
