import { hash } from 'node:crypto'
import type {
  Document,
  DocumentMetadata,
  Figure,
  FigureFields,
  Furniture,
  Grounded,
  Heading,
  LeftoverReason,
  Reading,
} from '../../../src/vocabulary/index.ts'

/** What matters of a reading in a test; everything else is filled in. */
export interface ReadingSketch {
  readonly id?: string
  readonly text: string
  /** Stands for the bytes that were read; the text itself unless given. */
  readonly bytes?: string
  readonly name?: string
  readonly format?: string
  readonly read?: boolean
  readonly metadata?: Partial<DocumentMetadata>
  readonly inferred?: Document['inferred']
  readonly figures?: readonly FigureSketch[]
  /** Words of the text with the reason why they are no statement. */
  readonly leftovers?: readonly (readonly [string, LeftoverReason])[]
  readonly furniture?: readonly Furniture[]
  readonly marks?: readonly number[]
  readonly headings?: readonly Heading[]
}

/** A figure by its words, which stand in the text; the first place from `from` on is taken. */
export interface FigureSketch extends Partial<FigureFields> {
  readonly quote: string
  readonly from?: number
  readonly inferred?: Figure['inferred']
  readonly interval?: Figure['interval']
  readonly links?: Figure['links']
  /** The key of its scope; none unless given. */
  readonly scope?: string
}

const NOTHING_KNOWN: DocumentMetadata = {
  url: null,
  title: null,
  publisher: null,
  author: null,
  lang: 'en',
  published: null,
  licence: null,
}

export function readingOf(sketch: ReadingSketch): Reading {
  const { text } = sketch
  const id = sketch.id ?? 'articles/one.txt'
  const textHash = hash('sha256', text)
  const document: Document = {
    ...NOTHING_KNOWN,
    ...sketch.metadata,
    id,
    name: sketch.name ?? id.slice(id.lastIndexOf('/') + 1),
    format: sketch.format ?? 'text',
    text,
    textHash,
    bytesHash: hash('sha256', `bytes of ${sketch.bytes ?? text}`),
    furniture: sketch.furniture ?? [],
    headings: sketch.headings ?? [],
    inferred: sketch.inferred ?? [],
  }
  const leftovers = (sketch.leftovers ?? []).map(([quote, reason]) => ({ ...spanOf(text, quote), quote, reason }))
  const statements = (sketch.figures ?? []).map((figure) => figureOf(text, textHash, figure))
  const scopes = (sketch.figures ?? []).map(({ scope }) => scope ?? null)
  const named = statements.map(() => [])
  return { document, read: sketch.read ?? true, statements, scopes, named, marks: sketch.marks ?? [], leftovers }
}

/** The one place where a test makes a statement that did not come through the one door. */
function figureOf(text: string, textHash: string, sketch: FigureSketch): Grounded {
  const { quote, from, scope: _, ...given } = sketch
  const span = spanOf(text, quote, from)
  const figure: Figure = {
    kind: 'figure',
    id: hash('sha256', `${textHash} ${span.start} ${span.end}`).slice(0, 16),
    ...span,
    quote,
    value: 1,
    upper: null,
    unit: 'USD',
    bound: 'exact',
    measure: 'level',
    indicator: 'other',
    variant: null,
    period: null,
    modality: 'asserted',
    deadline: null,
    speaker: null,
    speakerChain: [],
    actors: [],
    domain: 'none',
    interval: {
      strict: { low: 0.5, high: 1.5, lowOpen: false, highOpen: true },
      loose: { low: 0.5, high: 1.5, lowOpen: false, highOpen: true },
    },
    inferred: [],
    links: [],
    ...given,
  }
  return figure as Grounded
}

function spanOf(text: string, quote: string, from = 0) {
  const start = text.indexOf(quote, from)
  if (start < 0) throw new Error(`${JSON.stringify(quote)} does not stand in the text.`)
  return { start, end: start + quote.length }
}
