import { isOut } from '../record/index.ts'
import {
  countedUnder,
  type Decision,
  type Facet,
  type Page,
  type StanceCount,
  type StanceFilter,
  type Stances,
  type StatementRow,
  type Store,
} from '../vocabulary/index.ts'
import type { JudgedRecord } from './judged-record.ts'

type Row = StatementRow<'position'>

/** A position as it was read, and as it was decided; `null` where it was left out. */
interface Changed {
  readonly read: Row
  readonly now: Row | null
}

export interface PositionFilter extends StanceFilter {
  readonly holder?: string
  /** Its stance. */
  readonly type?: string
  readonly limit: number
  readonly offset: number
}

/** The positions of a record counted as judged: corrected ones where they belong now, without those left out. */
export async function judgedStances(store: Store, judged: JudgedRecord, filter: StanceFilter): Promise<Stances> {
  const stances = await store.stances(filter)
  const changed = await changedPositions(store, judged)
  if (changed.length === 0) return stances
  const counts = new Map(stances.counts.map((each) => [keyOf(each), each]))
  const towards = new Map(stances.towards.map(({ value, count }) => [value, count]))
  const { towards: _towards, ...butTowards } = filter
  for (const { read, now } of changed) {
    for (const [row, step] of [[read, -1] as const, ...(now ? [[now, 1] as const] : [])]) {
      if (isMeant(row, filter)) addTo(counts, row, step)
      if (!isMeant(row, butTowards)) continue
      for (const state of new Set(row.addressee)) towards.set(state, (towards.get(state) ?? 0) + step)
    }
  }
  return {
    counts: [...counts.values()].filter(({ positions }) => positions > 0),
    towards: [...towards].flatMap(([value, count]) => (count > 0 ? [{ value, count }] : [])).toSorted(byCount),
  }
}

const keyOf = ({ holder, domain, stance }: Omit<StanceCount, 'positions'>): string => `${holder} ${domain} ${stance}`

const byCount = (one: Facet, other: Facet): number => other.count - one.count || (one.value < other.value ? -1 : 1)

function addTo(counts: Map<string, StanceCount>, row: Row, step: number): void {
  const { domain, stance } = row
  for (const holder of countedUnder(row)) {
    const key = keyOf({ holder, domain, stance })
    counts.set(key, { holder, domain, stance, positions: (counts.get(key)?.positions ?? 0) + step })
  }
}

/** A page of positions that are meant as judged, as they were read, the last published first. */
export async function judgedPositions(store: Store, judged: JudgedRecord, filter: PositionFilter): Promise<Page<Row>> {
  const { limit, offset } = filter
  const changed = await changedPositions(store, judged)
  const dropped = changed.filter(({ read, now }) => isMeant(read, filter) && !(now && isMeant(now, filter)))
  const added = changed.filter(({ read, now }) => !isMeant(read, filter) && now && isMeant(now, filter))
  if (dropped.length + added.length === 0) return store.statements('position', { ...filter, descending: true })
  const first = { ...filter, descending: true, offset: 0, limit: offset + limit + dropped.length }
  const { total, rows } = await store.statements('position', first)
  const out = new Set(dropped.map(({ read }) => placeOf(read)))
  const merged = [...rows.filter((row) => !out.has(placeOf(row))), ...added.map(({ read }) => read)]
  return {
    total: total - dropped.length + added.length,
    rows: merged.toSorted(lastPublishedFirst).slice(offset, offset + limit),
  }
}

const placeOf = ({ id, document }: Row): string => `${document.key} ${id}`

function lastPublishedFirst(one: Row, other: Row): number {
  const [first, second] = [one.document.published ?? '', other.document.published ?? '']
  return first === second ? 0 : first > second ? -1 : 1
}

/** The last character that a text can hold. */
const LAST = '\u{10ffff}'

/** Whether a position is of what is asked for, as the store tells it. */
function isMeant(
  row: Row,
  { holder, type, domain, towards, from, to }: StanceFilter & Partial<PositionFilter>,
): boolean {
  const { published } = row.document
  return (
    (holder === undefined || countedUnder(row).includes(holder)) &&
    (type === undefined || row.stance === type) &&
    (domain === undefined || row.domain === domain) &&
    (towards === undefined || row.addressee.includes(towards)) &&
    (from === undefined || (published !== null && published >= from)) &&
    (to === undefined || (published !== null && published <= to + LAST))
  )
}

const known = new WeakMap<JudgedRecord, Promise<readonly Changed[]>>()

/** The positions that judgements left out or corrected; looked up once. */
function changedPositions(store: Store, judged: JudgedRecord): Promise<readonly Changed[]> {
  const found = known.get(judged) ?? lookUp(store, judged)
  known.set(judged, found)
  return found
}

async function lookUp(store: Store, { statements, decision }: JudgedRecord): Promise<readonly Changed[]> {
  const changing = statements.filter((place) => changes(place.decision))
  const changed: Changed[] = []
  for (const document of new Set(changing.map((place) => place.document))) {
    const { rows } = await store.statements('position', { document })
    for (const read of rows) {
      const decided = decision(document, read.id)
      if (decided && changes(decided)) changed.push({ read, now: isOut(decided) ? null : corrected(read, decided) })
    }
  }
  return changed
}

const changes = (decision: Decision): boolean => isOut(decision) || Object.keys(decision.corrections).length > 0

const corrected = (row: Row, { corrections }: Decision): Row => ({ ...row, ...corrections }) as Row
