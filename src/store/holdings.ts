import { sql } from 'kysely'
import type { Coverage, Domain, Holding, Holdings } from '../vocabulary/index.ts'
import type { OpenRecord } from './open-record.ts'

/** What the figures of a dyad are about: counted by domain, and by domain and indicator. */
export async function holdingsOf(record: OpenRecord, dyad: string): Promise<Holdings> {
  return { coverage: await coverageOf(record, dyad), indicators: await indicatorsOf(record, dyad) }
}

async function coverageOf({ db }: OpenRecord, dyad: string): Promise<readonly Coverage[]> {
  const rows = await db
    .selectFrom('figure_index')
    .where('dyad', '=', dyad)
    .groupBy('domain')
    .select((query) => ['domain', query.fn.countAll<number>().as('figures'), query.fn.max('published').as('newest')])
    .select(sql<number>`count(distinct document)`.as('documents'))
    .select(sql<number>`count(distinct publisher)`.as('publishers'))
    .orderBy('domain')
    .execute()
  return rows.map(({ domain, ...counts }) => ({ domain: domain as Domain, ...counts }))
}

async function indicatorsOf({ db }: OpenRecord, dyad: string): Promise<readonly Holding[]> {
  const rows = await db
    .selectFrom('figure_index')
    .where('dyad', '=', dyad)
    .groupBy(['domain', 'indicator', 'modality', 'period'])
    .select((query) => ['domain', 'indicator', 'modality', 'period', query.fn.countAll<number>().as('figures')])
    .execute()
  const groups = [...Map.groupBy(rows, ({ domain, indicator }) => `${domain} ${indicator}`).values()]
  return groups
    .map((group) => ({
      domain: group[0]!.domain as Domain,
      indicator: group[0]!.indicator,
      figures: group.reduce((sum, { figures }) => sum + figures, 0),
      years: yearsOf(group.filter(({ modality }) => modality === 'asserted')),
    }))
    .toSorted((one, other) => other.figures - one.figures || (one.indicator < other.indicator ? -1 : 1))
}

function yearsOf(rows: readonly { readonly period: string | null }[]): readonly number[] {
  return [...new Set(rows.flatMap(({ period }) => yearsIn(period)))].toSorted((one, other) => one - other)
}

/** A longer time is no fact of each of its years. */
const MOST_YEARS = 50

/** The years that an EDTF time lies in, of one that is open only that of its known end. */
function yearsIn(period: string | null): readonly number[] {
  const ends = (period ?? '').split('/').flatMap((end) => /^\d{4}/.exec(end) ?? [])
  const [from, to = from] = ends.map(Number)
  if (from === undefined || to === undefined || to < from || to - from >= MOST_YEARS) return []
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
