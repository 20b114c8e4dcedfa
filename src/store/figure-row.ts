import type { Selectable } from 'kysely'
import type { Figure } from '../vocabulary/index.ts'
import type { Shared } from './shared.ts'
import type { StatementTable } from './tables.ts'

/** A statement's row as a figure; its fields always come in the same order, what many have in common is held once. */
export function figureOf(row: Selectable<StatementTable>, shared: Shared): Figure {
  return {
    kind: row.kind as Figure['kind'],
    id: row.id,
    start: row.start,
    end: row.end,
    quote: row.quote,
    value: row.value,
    upper: row.upper,
    unit: shared.text(row.unit),
    bound: shared.text(row.bound as Figure['bound']),
    measure: shared.text(row.measure as Figure['measure']),
    indicator: shared.text(row.indicator),
    variant: shared.text(row.variant),
    period: shared.text(row.period),
    modality: shared.text(row.modality as Figure['modality']),
    deadline: shared.text(row.deadline),
    speaker: shared.text(row.speaker),
    speakerChain: shared.list<string>(row.speaker_chain),
    actors: shared.list<string>(row.actors),
    domain: shared.text(row.domain as Figure['domain']),
    interval: JSON.parse(row.interval) as Figure['interval'],
    inferred: shared.list<Figure['inferred'][number]>(row.inferred),
    links: shared.list<Figure['links'][number]>(row.links),
  }
}
