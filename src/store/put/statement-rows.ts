import { countedUnder, type Figure, type Interval, type Position, type Statement } from '../../vocabulary/index.ts'
import { dyadsOf } from './dyads.ts'
import type { StatementTable, TellingIndexTable, TellingTable } from '../tables.ts'

/** A row without the number that the record gives its version. */
export type OfVersion<T> = Omit<T, 'version'>
export type Told = Exclude<Statement, Figure>

export function figureRow(
  figure: Figure,
  place: number,
  scope: string | null,
  named: readonly string[],
): OfVersion<StatementTable> {
  return {
    place,
    id: figure.id,
    kind: figure.kind,
    start: figure.start,
    end: figure.end,
    quote: figure.quote,
    value: figure.value,
    upper: figure.upper,
    unit: figure.unit,
    bound: figure.bound,
    measure: figure.measure,
    indicator: figure.indicator,
    variant: figure.variant,
    period: figure.period,
    modality: figure.modality,
    deadline: figure.deadline,
    speaker: figure.speaker,
    speaker_chain: JSON.stringify(figure.speakerChain),
    actors: JSON.stringify(figure.actors),
    domain: figure.domain,
    interval: JSON.stringify({ strict: ordered(figure.interval.strict), loose: ordered(figure.interval.loose) }),
    inferred: JSON.stringify(figure.inferred),
    links: JSON.stringify(figure.links.map(({ relation, to }) => ({ relation, to }))),
    scope,
    named: JSON.stringify(named),
  }
}

/** The same keys in the same order, so that equal readings have equal hashes. */
function ordered({ low, high, lowOpen, highOpen }: Interval): Interval {
  return { low, high, lowOpen, highOpen }
}

/** The fields of a kind always come in one order, as they are proposed. */
export function tellingRow(told: Told, place: number, named: readonly string[]): OfVersion<TellingTable> {
  const { id, kind, start, end, quote, ...fields } = told
  return { place, id, kind, start, end, quote, fields: JSON.stringify(fields), named: JSON.stringify(named) }
}

export type IndexRow = Omit<TellingIndexTable, 'version' | 'document'>

/** By what a statement is found: all that is no figure, the states it is about, the entities that it names or is. */
export function indexRows(
  statement: Statement,
  place: number,
  named: readonly string[],
  published: string | null,
): IndexRow[] {
  const { kind, domain } = statement
  const shared = { kind, type: typeOf(statement), place, domain, date: dateOf(statement, published) }
  const entities = kind === 'entity' ? [statement.entity] : named
  const rows = entities.map((about) => ({ relation: 'entity', about, ...shared }))
  if (statement.kind === 'figure') return rows
  const states = [...new Set(statesOf(statement))].map((about) => ({ relation: 'state', about, ...shared }))
  const dyads = dyadsOf(statesOf(statement)).map((about) => ({ relation: 'dyad', about, ...shared }))
  const stance = statement.kind === 'position' ? stanceRows(statement).map((row) => ({ ...row, ...shared })) : []
  return [{ relation: 'all', about: '', ...shared }, ...states, ...dyads, ...stance, ...rows]
}

/** Who takes a position, and towards whom. */
function stanceRows(position: Position): Pick<IndexRow, 'relation' | 'about'>[] {
  return [
    ...countedUnder(position).map((about) => ({ relation: 'holder', about })),
    ...[...new Set(position.addressee)].map((about) => ({ relation: 'towards', about })),
  ]
}

function typeOf(statement: Statement): string {
  if (statement.kind === 'figure') return statement.indicator
  return statement.kind === 'position' ? statement.stance : statement.type
}

function dateOf(statement: Statement, published: string | null): string | null {
  if (statement.kind === 'event') return statement.date
  return statement.kind === 'figure' ? statement.period : published
}

function statesOf(told: Told): readonly string[] {
  if (told.kind === 'event') return told.actors
  return told.kind === 'entity' ? told.parties : [...told.holders, ...told.addressee]
}
