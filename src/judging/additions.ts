import type { Ontology } from '../ontology/index.ts'
import { addedInterval, scopeOf } from '../record/index.ts'
import { groundAdded, type Proposal } from '../statements/index.ts'
import { foldedName, marksOf, QuoteSearch, scopeKey } from '../text/index.ts'
import {
  type AddAgain,
  CANDIDATE,
  type Document,
  type EntityFields,
  type EventFields,
  type FigureFields,
  type Judgement,
  judgedKind,
  ofKind,
  type PositionFields,
  type Reading,
  type Span,
  type Statement,
  type StatementKind,
  type StoredReading,
} from '../vocabulary/index.ts'

/** The statements that persons added, put into a reading where their words stand now; the others stay out until they do. */
export const addAgain =
  (ontology: () => Ontology): AddAgain =>
  async (reading, additions) => {
    const search = new QuoteSearch(reading.document.text)
    const read = ofSamePlace(reading.statements)
    const added = additions.flatMap((addition) => {
      const span = search.find(addition.quote)
      // What is read there by now has the person's fields as its correction.
      if (!span || isReadByNow(addition, read(addition, span))) return []
      return [statementOf(reading, addition, span, ontology())]
    })
    return added.reduce((whole, statement) => inserted(whole, statement, ontology()), reading)
  }

type Sameness = (addition: Judgement, span: Span) => number

/** How many statements of its kind are read in a place. */
function ofSamePlace(statements: readonly Statement[]): Sameness {
  const places = Map.groupBy(statements, ({ kind, start, end }) => `${judgedKind(kind)} ${start} ${end}`)
  return ({ target }, { start, end }) => places.get(`${target.kind} ${start} ${end}`)?.length ?? 0
}

const isReadByNow = ({ target }: Judgement, read: number): boolean => target.kind !== 'finding' && read > target.ordinal

function statementOf({ document }: Reading, addition: Judgement, span: Span, ontology: Ontology) {
  return groundAdded(document, proposalOf(addition, span, ontology), ordinalOfAddition(addition))
}

/** Which of the additions it is. */
export const ordinalOfAddition = ({ at, by }: Pick<Judgement, 'at' | 'by'>): string => `${at}:${by}`

/** The fields that a person gave, as a proposal: all of them are stated. */
export function proposalOf(
  { target, corrections }: Pick<Judgement, 'target' | 'corrections'>,
  { start, end }: Span,
  { units }: Pick<Ontology, 'units'>,
): Proposal {
  const place = { start, end, inferred: [] }
  switch (kindOfTarget(target)) {
    case 'figure': {
      const fields = corrections as FigureFields
      return { kind: 'figure', ...place, fields, interval: addedInterval(fields, units.rounding), links: [] }
    }
    case 'event':
      return { kind: 'event', ...place, fields: corrections as unknown as EventFields }
    case 'position':
      return { kind: 'position', ...place, fields: corrections as unknown as PositionFields }
    case 'entity': {
      const fields = corrections as unknown as EntityFields
      const entity = fields.entity ?? `${CANDIDATE}${fields.type}:${foldedName(fields.name)}`
      return { kind: 'entity', ...place, fields: { ...fields, entity, mentions: [{ start, end }] } }
    }
  }
}

const kindOfTarget = ({ kind }: Judgement['target']): StatementKind =>
  kind === 'statement' || kind === 'finding' ? 'figure' : kind

/** A reading with one statement more, at its place in the order. */
function inserted(reading: Reading, statement: Reading['statements'][number], ontology: Ontology): Reading {
  const { statements, scopes, named } = reading
  const after = statements.findIndex((each) => inOrder(statement, each) < 0)
  const at = after < 0 ? statements.length : after
  const scope = statement.kind === 'figure' ? scopeOf(statement, ontology) : null
  return {
    ...reading,
    statements: statements.toSpliced(at, 0, statement),
    scopes: scopes.toSpliced(at, 0, scope && scopeKey(scope)),
    named: named.toSpliced(at, 0, statement.kind === 'entity' ? [] : namedBeside(statement, reading)),
  }
}

const inOrder = (one: Statement, other: Statement): number =>
  one.start - other.start || one.end - other.end || (one.kind < other.kind ? -1 : one.kind > other.kind ? 1 : 0)

const SENTENCE_ENDS = /[.!?]["”’)]?\s|\n/gu

/** The entities that are meant between the ends of sentences around a statement. */
function namedBeside({ start, end }: Span, { document: { text }, statements }: Reading): readonly string[] {
  const before = [...text.slice(0, start).matchAll(SENTENCE_ENDS)].at(-1)
  const from = before ? before.index + before[0].length : 0
  SENTENCE_ENDS.lastIndex = 0
  const to = end + (SENTENCE_ENDS.exec(text.slice(end))?.index ?? text.length)
  const ids = ofKind('entity', statements).flatMap(({ entity, mentions }) =>
    mentions.some((mention) => mention.start >= from && mention.start < to) ? [entity] : [],
  )
  return [...new Set(ids)].sort()
}

/** A version of a record as a reading, without what persons added to it. */
export function readingWithout(stored: StoredReading, additions: readonly Judgement[], ontology: Ontology): Reading {
  const document = documentOf(stored)
  const search = new QuoteSearch(stored.text)
  const added = new Set(
    additions.flatMap((addition) => {
      const span = search.find(addition.quote)
      return span ? [groundAdded(document, proposalOf(addition, span, ontology), ordinalOfAddition(addition)).id] : []
    }),
  )
  const kept = stored.statements.flatMap((statement, at) =>
    added.has(statement.id) ? [] : [{ statement, named: stored.named[at] ?? [] }],
  )
  const statements = kept.map(({ statement }) => statement) as unknown as Reading['statements']
  return {
    document,
    read: stored.read,
    statements,
    scopes: statements.map((statement) => {
      const scope = statement.kind === 'figure' ? scopeOf(statement, ontology) : null
      return scope && scopeKey(scope)
    }),
    named: kept.map(({ named }) => named),
    marks: marksOf(stored.text, stored.furniture),
    leftovers: stored.leftoverList,
  }
}

export function documentOf(stored: StoredReading): Document {
  const { id, name, format, text, textHash, bytesHash, furniture, headings, inferred } = stored
  const { url, title, publisher, author, lang, published, licence } = stored
  const metadata = { url, title, publisher, author, lang, published, licence }
  return { id, name, format, text, textHash, bytesHash, furniture, headings, inferred, ...metadata }
}
