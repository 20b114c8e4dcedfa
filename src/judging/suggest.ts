import { paragraphAround } from '../text/index.ts'
import {
  type Document,
  type FigureFields,
  ofKind,
  type Reading,
  type Span,
  type Statement,
  type StatementKind,
  type StoredReading,
} from '../vocabulary/index.ts'
import { documentOf } from './additions.ts'

/** Fields by their names; those of which nothing can be said are not there. */
export type SuggestedFields = Readonly<Record<string, unknown>>

/** How a document is read. */
export type ReadDocument = (document: Document) => Pick<Reading, 'statements'>

/**
 * What the fields of a statement of some words may be: as reading takes their paragraph, or the words alone; the rest as
 * of the nearest statement of the document, since a paragraph goes on about the same.
 */
export function suggestedFields(
  stored: StoredReading,
  span: Span,
  kind: StatementKind,
  read: ReadDocument,
): SuggestedFields {
  const own = readAround(stored, span, kind, read)
  const nearest = ofNearest(stored, span, kind)
  // A paragraph alone may leave to the article whom it is about.
  const between = pairOf(own) ?? pairOf(nearest)
  return {
    ...nearest,
    ...own,
    ...between,
    ...measuredAs(own, nearest),
    ...(kind === 'entity' ? namedBy(stored, span) : {}),
  }
}

/** What a paragraph alone does not say is measured, is what the figure of the same unit next to it measures. */
const measuredAs = (own: SuggestedFields, nearest: SuggestedFields): SuggestedFields =>
  own['indicator'] === 'other' && own['unit'] === nearest['unit']
    ? { indicator: nearest['indicator'], variant: nearest['variant'] }
    : {}

const pairOf = ({ actors }: SuggestedFields): SuggestedFields | null =>
  Array.isArray(actors) && actors.length > 1 ? { actors } : null

function readAround(stored: StoredReading, span: Span, kind: StatementKind, read: ReadDocument): SuggestedFields {
  const { before, after } = paragraphAround(stored.text, span)
  const words = stored.text.slice(span.start, span.end)
  const readIn = (text: string, start: number) => {
    const part = { ...documentOf(stored), text, furniture: [], headings: [] }
    const found = read(part).statements.filter((each) => each.kind === kind)
    return found.find((each) => each.start < start + words.length && start < each.end)
  }
  const whole = readIn(before + words + after, before.length)
  if (whole) return fieldsOf(whole)
  if (kind !== 'figure') return {}
  const alone = readIn(`${words}.`, 0)
  if (alone?.kind === 'figure') return amountOf(alone)
  const number = /\d[\d,]*(?:\.\d+)?/u.exec(words)?.[0]
  return number === undefined ? {} : { value: Number(number.replaceAll(',', '')) }
}

const amountOf = ({ value, upper, unit, bound, measure }: FigureFields): SuggestedFields => ({
  value,
  upper,
  unit,
  bound,
  measure,
})

/** The fields that a kind shares with those around it. */
const SHARED: Readonly<Record<StatementKind, readonly string[]>> = {
  figure: ['unit', 'indicator', 'variant', 'period', 'speaker', 'speakerChain', 'actors', 'domain'],
  event: ['date', 'actors', 'domain'],
  entity: ['parties', 'domain'],
  position: ['actor', 'holders', 'addressee', 'domain'],
}

const USUAL: Readonly<Record<StatementKind, SuggestedFields>> = {
  figure: {
    upper: null,
    bound: 'exact',
    measure: 'level',
    variant: null,
    period: null,
    modality: 'asserted',
    deadline: null,
    speaker: null,
    speakerChain: [],
    actors: [],
    indicator: 'other',
    domain: 'none',
  },
  event: { type: 'meeting', date: null, status: 'held', actors: [], place: null, domain: 'none' },
  entity: { type: 'organisation', parties: [], domain: 'none' },
  position: { stance: 'supports', actor: null, holders: [], addressee: [], domain: 'none' },
}

function ofNearest({ statements }: StoredReading, span: Span, kind: StatementKind): SuggestedFields {
  const near = statements.toSorted((one, other) => distance(one, span) - distance(other, span))
  const [nearest] = ofKind(kind, near)
  const beside = { domain: near[0]?.domain ?? 'none', ...statesOf(near, kind) }
  const shared = nearest ? fieldsOf(nearest) : {}
  const taken = SHARED[kind].flatMap((name) => (shared[name] === undefined ? [] : [[name, shared[name]] as const]))
  return { ...USUAL[kind], ...beside, ...Object.fromEntries(taken) }
}

/** Those that the nearest figure or event is about. */
function statesOf(near: readonly Statement[], kind: StatementKind): SuggestedFields {
  if (kind !== 'figure' && kind !== 'event') return {}
  const told = near.find((each) => each.kind === 'figure' || each.kind === 'event')
  return told && 'actors' in told ? { actors: told.actors } : {}
}

const namedBy = ({ text }: StoredReading, { start, end }: Span): SuggestedFields => ({
  name: text.slice(start, end).replaceAll(/\s+/gu, ' '),
})

/** How far apart two places are. */
const distance = (one: Span, other: Span): number => Math.max(0, one.start - other.end, other.start - one.end)

/** What of a statement is its fields, and not where or what it is. */
const NOT_FIELDS: ReadonlySet<string> = new Set(
  'id kind start end quote interval inferred links entity mentions'.split(' '),
)

const fieldsOf = (statement: Statement): SuggestedFields =>
  Object.fromEntries(Object.entries(statement).filter(([name]) => !NOT_FIELDS.has(name)))
