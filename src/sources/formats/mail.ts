import { isCovered, paragraphsOf } from '../../text/index.ts'
import { type DocumentMetadata, Refusal, type SourceInput } from '../../vocabulary/index.ts'
import { decodeText } from '../decoding/index.ts'
import { findFurniture, mergedFurniture } from '../furniture/index.ts'
import { findHeadings } from '../headings.ts'
import type { HeaderFields } from '../header-fields.ts'
import { edtfDate } from '../html/index.ts'
import { decodedWords, readMessage, repliesAndSignature, type TextPart } from '../mail/index.ts'
import { canonicalAddress, fieldsOf, findMetadata } from '../metadata/index.ts'
import type { Source, SourceReading } from '../source.ts'
import { html } from './html.ts'

/** How many bytes are looked at to know a message without its extension. */
const SNIFFED = 8192
const FIRST =
  /^(?:From \S|(?:return-path|received|delivered-to|message-id|mime-version|from|date|subject|to|x-[a-z-]{1,40}):)/i
const NEEDED = [/^from:/im, /^(?:date|message-id|received):/im]

/** An e-mail as programs save it: its plain text, else its page; what it repeats of others is furniture. */
export const mail: Source = {
  name: 'mail',
  label: 'an e-mail',
  extensions: ['eml'],
  mediaTypes: ['message/rfc822'],
  accepts: ({ bytes }) => isMessage(new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED))),
  read: (input) => readMail(input),
}

function isMessage(start: string): boolean {
  const head = start.split(/\r?\n\r?\n/, 1)[0]!
  return FIRST.test(head) && NEEDED.every((field) => field.test(head))
}

function readMail(input: SourceInput): SourceReading {
  // What is not text at all is refused as such, whatever it is called.
  decodeText(input)
  const { header, part } = readMessage(input.bytes)
  if (header.size === 0)
    throw new Refusal('damaged', input.file, 'it has no header of an e-mail', 'save it again as .eml')
  if (part === null) throw new Refusal('empty', input.file, 'the e-mail holds no text', 'leave it out')
  const body = bodyOf(part, input)
  const stated = statedIn(header)
  const inferred = body.inferred.filter((field) => !(field in stated))
  return { ...body, metadata: { ...body.metadata, ...stated }, inferred }
}

function bodyOf(part: TextPart, input: SourceInput): SourceReading {
  const written = decodeText({ ...input, bytes: part.bytes }, part.charset)
  if (part.type === 'text/html') return pageOf(written, input)
  const text = part.isFlowed ? unwrapped(written) : written
  const paragraphs = paragraphsOf(text)
  const furniture = findFurniture(text, paragraphs, repliesAndSignature(text))
  const headings = findHeadings(text, paragraphs, furniture)
  const metadata = findMetadata(text, paragraphs, furniture, headings)
  return { text, furniture, headings, metadata, inferred: fieldsOf(metadata) }
}

function pageOf(page: string, input: SourceInput): SourceReading {
  const reading = html.read({ ...input, bytes: new TextEncoder().encode(page), served: undefined })
  const furniture = mergedFurniture(reading.text, [...reading.furniture, ...repliesAndSignature(reading.text)])
  return { ...reading, furniture, headings: reading.headings.filter((heading) => !isCovered(furniture, heading)) }
}

/** A line that ends with a space goes on in the next, unless it opens a signature. */
const unwrapped = (text: string) => text.replaceAll(/(?<!(?:^|\n)--) \r?\n(?!>)/g, ' ')

function statedIn(header: HeaderFields): Partial<DocumentMetadata> {
  const field = (name: string) =>
    decodedWords(header.get(name) ?? '')
      .replaceAll(/\s+/g, ' ')
      .trim()
  const from = field('from')
  const stated = {
    title: field('subject').replace(/^(?:(?:re|fwd?|aw|wg|ответ)\s?:\s*)+/iu, ''),
    author: nameOf(from),
    published: edtfDate(field('date')),
    url: canonicalAddress(field('archived-at').replaceAll(/[<>]/g, '')),
  }
  return Object.fromEntries(Object.entries(stated).filter(([, said]) => said))
}

/** `"Ann Roe" <ann@post.example>`, or of a bare address what stands before its sign. */
function nameOf(from: string): string {
  const name = from.split('<', 1)[0]!.replaceAll('"', '').trim()
  const address = name === '' ? from.slice(from.indexOf('<') + 1) : name
  return address.split('@', 1)[0]!
}
