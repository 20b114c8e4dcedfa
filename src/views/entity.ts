import {
  CANDIDATE,
  type EntityCount,
  type EntityPage,
  type EntityType,
  type FigureRow,
  type Measure,
  type Names,
  type Page,
  type Pledge,
  type StatementRow,
} from '../vocabulary/index.ts'
import type { Judged, JudgedFigureRow } from './judged.ts'
import { type PledgeView, pledgeView } from './pledge.ts'

/** What a gazetteer says of an entity. */
export interface KnownEntityView {
  /** By language, the usual one first in each. */
  readonly names: readonly { readonly lang: string; readonly names: readonly string[] }[]
  /** ISO 3166-1 alpha-2, alphabetical; empty where it is of many states or of none. */
  readonly parties: readonly string[]
  readonly wikidata: string | null
  readonly whereKnownFrom: string
}

/** An entity in a list. */
export interface EntitySummary extends EntityCount {
  /** Found by the form of its name alone, and merged with nothing. */
  readonly isCandidate: boolean
}

/** A page of entities with how many there are of each type. */
export interface EntityList extends Page<EntitySummary> {
  readonly types: EntityPage['types']
}

/** The figures of one indicator, measure and unit whose sentences name an entity, in the order of their times. */
export interface EntitySeries {
  readonly indicator: string
  readonly measure: Measure
  readonly unit: string
  readonly figures: readonly JudgedFigureRow[]
}

/** Everything that the record tells of an entity; of long lists the first rows, with how many there are. */
export interface EntityFacts {
  readonly entity: string
  readonly type: EntityType
  readonly name: string
  readonly parties: readonly string[]
  readonly isCandidate: boolean
  readonly known: KnownEntityView | null
  /** Names that documents mean it by at its first full mention, the most frequent first. */
  readonly written: readonly string[]
  readonly mentions: Page<Judged<StatementRow<'entity'>>>
  readonly figures: number
  readonly series: readonly EntitySeries[]
  readonly events: Page<Judged<StatementRow<'event'>>>
  readonly positions: Page<Judged<StatementRow<'position'>>>
  readonly pledges: readonly PledgeView[]
}

export const isCandidate = (entity: string): boolean => entity.startsWith(CANDIDATE)

/** Entities as a list shows them. */
export function entityList({ total, rows, types }: EntityPage): EntityList {
  return { total, rows: rows.map((row) => ({ ...row, isCandidate: isCandidate(row.entity) })), types }
}

/** What is known of an entity, and what the record tells of it. */
interface Told {
  readonly entity: string
  readonly known: KnownEntityView | null
  readonly mentions: Page<Judged<StatementRow<'entity'>>>
  readonly figures: Page<JudgedFigureRow>
  readonly events: Page<Judged<StatementRow<'event'>>>
  readonly positions: Page<Judged<StatementRow<'position'>>>
  readonly pledges: readonly Pledge[]
  readonly names: Names
}

/** An entity's page; it is called as the gazetteer calls it, else as the first of its documents does. */
export function entityFacts({
  entity,
  known,
  mentions,
  figures,
  events,
  positions,
  pledges,
  names,
}: Told): EntityFacts {
  const [first] = mentions.rows
  if (!first) throw new Error(`Nothing names ${entity}.`)
  return {
    entity,
    type: first.type,
    name: known?.names.find(({ lang }) => lang === 'en')?.names[0] ?? first.name,
    parties: known?.parties ?? first.parties,
    isCandidate: isCandidate(entity),
    known,
    written: writtenNames(mentions.rows),
    mentions,
    figures: figures.total,
    series: entitySeries(figures.rows),
    events,
    positions,
    pledges: pledges.map((pledge) => pledgeView(pledge, names)),
  }
}

/** The series of most figures first, then by indicator; within them by time, those without one last. */
export function entitySeries(figures: readonly JudgedFigureRow[]): EntitySeries[] {
  const groups = Map.groupBy(figures, ({ indicator, measure, unit }) => `${indicator} ${measure} ${unit}`)
  return [...groups.values()]
    .map((group): EntitySeries => {
      const { indicator, measure, unit } = group[0]!
      return { indicator, measure, unit, figures: group.toSorted(byTime) }
    })
    .toSorted(
      (one, other) =>
        Number(one.indicator === 'other') - Number(other.indicator === 'other') ||
        other.figures.length - one.figures.length ||
        compared(`${one.indicator} ${one.unit}`, `${other.indicator} ${other.unit}`),
    )
}

/** After every year. */
const NO_TIME = '~'

function byTime(one: FigureRow, other: FigureRow): number {
  const timeOf = ({ period, deadline }: FigureRow) => period ?? deadline ?? NO_TIME
  const publishedOf = ({ document }: FigureRow) => document.published ?? NO_TIME
  return (
    compared(timeOf(one), timeOf(other)) ||
    compared(publishedOf(one), publishedOf(other)) ||
    compared(one.document.key, other.document.key) ||
    one.start - other.start
  )
}

const compared = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1)

/** The pledges that one of the figures is a wording of. */
export function pledgesOfFigures(pledges: readonly Pledge[], figures: readonly FigureRow[]): Pledge[] {
  const places = new Set(figures.map(({ id, document }) => `${document.key} ${id}`))
  return pledges.filter(({ wordings }) =>
    wordings.some(({ claim }) => places.has(`${claim.document.key} ${claim.figure.id}`)),
  )
}

/** What documents write where they first name an entity, each once, the most frequent first. */
function writtenNames(mentions: readonly StatementRow<'entity'>[]): string[] {
  const counts = new Map<string, number>()
  for (const { quote } of mentions) counts.set(quote, (counts.get(quote) ?? 0) + 1)
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([quote]) => quote)
}
