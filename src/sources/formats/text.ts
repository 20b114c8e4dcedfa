import { type Line, paragraphsOf, type Paragraph } from '../../text/index.ts'
import type { Furniture, Heading, SourceInput } from '../../vocabulary/index.ts'
import { decodeText } from '../decoding/index.ts'
import { findFurniture } from '../furniture/index.ts'
import { findHeadings } from '../headings.ts'
import { fieldsOf, findMetadata, isHeadline, readStamp, stampsOf } from '../metadata/index.ts'
import type { Source, SourceReading } from '../source.ts'

/** Plain text in any encoding, as files, feeds and pastes hold it; the text stays as it is. */
export const text: Source = {
  name: 'text',
  label: 'plain text',
  extensions: ['txt', 'text'],
  mediaTypes: ['text/plain'],
  accepts: () => true,
  read: (input) => readText(input),
}

function readText(input: SourceInput): SourceReading {
  const content = decodeText(input, input.served?.charset ?? null)
  const paragraphs = paragraphsOf(content)
  const stamp = leadingStamp(content, paragraphs)
  const furniture = findFurniture(content, paragraphs, stamp ? [stamp.furniture] : [])
  const headings = findHeadings(content, paragraphs, furniture)
  if (stamp?.headline) headings.unshift(stamp.headline)
  const found = findMetadata(content, paragraphs, furniture, headings)
  const metadata = stamp ? { ...found, published: stamp.date } : found
  return { text: content, furniture, headings, metadata, inferred: fieldsOf(metadata) }
}

/** How many paragraphs from the start a line of date and buttons stands in. */
const WITHIN = 5

interface LeadingStamp {
  readonly date: string
  readonly furniture: Furniture
  readonly headline: Heading | null
}

/** The line ` date 2024-08-21 + ↺ − 16 px` above an article, or a date with the article's headline behind it. */
function leadingStamp(content: string, paragraphs: readonly Paragraph[]): LeadingStamp | null {
  for (const { lines } of paragraphs.slice(0, WITHIN)) {
    const line = lines[0]!
    const written = content.slice(line.start, line.end)
    const stamp = readStamp(written)
    if (stamp?.hasWidget) return { date: stamp.date, furniture: { ...spanOf(line), kind: 'widget' }, headline: null }
    if (!stamp || stamp.meaning !== 'published' || stampsOf(written).length > 0 || !isHeadline(stamp.rest)) continue
    const start = line.start + stamp.restStart
    return {
      date: stamp.date,
      furniture: { start: line.start, end: start, kind: 'widget' },
      headline: { start, end: line.end, level: 1 },
    }
  }
  return null
}

const spanOf = ({ start, end }: Line) => ({ start, end })
