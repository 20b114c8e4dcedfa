import { hash } from 'node:crypto'
import type {
  Document,
  DocumentMetadata,
  EntityFields,
  EventFields,
  Figure,
  FigureFields,
  Furniture,
  Grounded,
  Heading,
  LeftoverReason,
  PositionFields,
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
  readonly told?: readonly ToldSketch[]
  /** Of each figure the entities that its sentence names. */
  readonly namedByFigures?: readonly (readonly string[])[]
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

/** An event, an entity or a position by its words, and the entities that its sentence names. */
export type ToldSketch = {
  readonly quote: string
  readonly from?: number
  readonly named?: readonly string[]
  readonly inferred?: readonly string[]
} & (
  | ({ readonly kind: 'event' } & Partial<EventFields>)
  | ({ readonly kind: 'entity' } & Partial<EntityFields>)
  | ({ readonly kind: 'position' } & Partial<PositionFields>)
)

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
  const figures = (sketch.figures ?? []).map((figure) => figureOf(text, textHash, figure))
  const told = (sketch.told ?? []).map((each) => toldOf(text, textHash, each))
  const statements = [...figures, ...told]
  const scopes = statements.map((_, place) => sketch.figures?.[place]?.scope ?? null)
  const named = statements.map(
    (_, place) => sketch.namedByFigures?.[place] ?? sketch.told?.[place - figures.length]?.named ?? [],
  )
  return { document, read: sketch.read ?? true, statements, scopes, named, marks: sketch.marks ?? [], leftovers }
}

const TOLD = {
  event: { type: 'meeting', date: null, actors: [], status: 'held', place: null, domain: 'none' },
  entity: { type: 'organisation', name: 'A', parties: [], domain: 'none', entity: 'candidate:a', mentions: [] },
  position: { stance: 'supports', actor: null, holders: [], addressee: [], domain: 'none' },
} as const

function toldOf(text: string, textHash: string, sketch: ToldSketch): Grounded {
  const { quote, from, named: _, kind, ...fields } = sketch
  const span = spanOf(text, quote, from)
  const id = hash('sha256', `${textHash} ${kind} ${span.start} ${span.end}`).slice(0, 16)
  return { id, kind, ...span, quote, ...TOLD[kind], inferred: [], ...fields } as unknown as Grounded
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
