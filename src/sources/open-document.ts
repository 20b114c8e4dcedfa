import { gapsBetween, sha256 } from '../text/index.ts'
import {
  DEFAULT_LIMITS,
  type Document,
  type DocumentMetadata,
  type MetadataField,
  type ReadingLimits,
  Refusal,
  type SourceInput,
  type Span,
} from '../vocabulary/index.ts'
import { languageOf } from './language/index.ts'
import { canonicalAddress, canSpeakFor } from './metadata/index.ts'
import { sourceFor } from './registry.ts'
import type { SourceReading } from './source.ts'

/** So much of an article's prose is looked at for its language, in code units. */
const PROSE = 3000

/**
 * An input that is ready to be opened: of formats whose parser answers only later, with what it made of the bytes; all
 * others as they are.
 * @throws Refusal `empty`, `too-large`, or as the format's parser does
 */
export async function laidOut(input: SourceInput, limits: ReadingLimits = DEFAULT_LIMITS): Promise<SourceInput> {
  checkSize(input, limits)
  const { layOut } = sourceFor(input)
  return layOut ? { ...input, laidOut: await layOut(input) } : input
}

/**
 * Reads one document's bytes: its text as it is, what of it is not the article, its headings and metadata.
 * @throws Refusal `empty`, `too-large`, `binary` or `unknown-encoding`
 */
export function openDocument(input: SourceInput, limits: ReadingLimits = DEFAULT_LIMITS): Document {
  checkSize(input, limits)
  const source = sourceFor(input)
  const reading = source.read(input)
  if (reading.text.trim() === '')
    throw new Refusal('empty', input.file, 'it holds no text', 'give an article or leave it out')
  const { metadata, inferred } = describe(input, reading)
  return {
    id: metadata.url ?? input.path,
    name: input.name,
    format: source.name,
    text: reading.text,
    textHash: sha256(reading.text),
    bytesHash: sha256(input.bytes),
    furniture: reading.furniture,
    headings: reading.headings,
    ...metadata,
    inferred,
  }
}

function checkSize({ bytes, file }: SourceInput, { maxSize }: ReadingLimits): void {
  if (bytes.length === 0) throw new Refusal('empty', file, 'it is empty', 'give an article or leave it out')
  if (bytes.length <= maxSize) return
  const sizes = `${grouped(bytes.length)} bytes, more than the ${grouped(maxSize)} that one document may have`
  throw new Refusal('too-large', file, `it has ${sizes}`, 'split it, or raise the limit with --max-size')
}

const grouped = (count: number) => count.toLocaleString('en-US')

interface Described {
  readonly metadata: DocumentMetadata
  readonly inferred: readonly MetadataField[]
}

/** A sidecar goes before the document, what the document states before what was worked out. */
function describe(input: SourceInput, reading: SourceReading): Described {
  const dated = reading.metadata.published === undefined && reading.updated !== undefined
  const own = dated ? { ...reading.metadata, published: reading.updated } : reading.metadata
  const said = { ...own, ...stated(input.metadata) }
  const { lang, inferred } = languageOf(proseOf(reading), said.lang ?? null)
  const metadata: DocumentMetadata = {
    url: addressOf(said.url, input),
    title: said.title ?? null,
    publisher: said.publisher ?? null,
    author: said.author ?? null,
    lang,
    published: said.published ?? input.captured ?? null,
    licence: said.licence ?? null,
  }
  // A document that says only when it was changed is dated by that, which is no day that it names as its own.
  // Nor is the day on which a crawl of the news found it, by which it is dated where it says nothing.
  const isFound = dated || (said.published === undefined && input.captured !== undefined)
  const all: readonly MetadataField[] = isFound ? [...reading.inferred, 'published'] : reading.inferred
  const found = all.filter((field) => field !== 'lang' && !stated(input.metadata)[field])
  return { metadata, inferred: [...found, ...(inferred && lang ? (['lang'] as const) : [])].toSorted() }
}

/** A page that was fetched has an address in any case, and may only say of its own site that it belongs elsewhere. */
function addressOf(said: string | null | undefined, { served }: SourceInput): string | null {
  const own = canonicalAddress(said)
  if (served === undefined) return own
  return own !== null && canSpeakFor(served.address, own) ? own : canonicalAddress(served.address)
}

function stated(metadata: Partial<DocumentMetadata>): Partial<DocumentMetadata> {
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => typeof value === 'string' && value !== ''))
}

function proseOf({ text, furniture }: SourceReading): string {
  let prose = ''
  for (const gap of gapsBetween(furniture, { start: 0, end: text.length } satisfies Span)) {
    prose += text.slice(gap.start, Math.min(gap.end, gap.start + PROSE - prose.length))
    if (prose.length >= PROSE) break
  }
  return prose
}
