import { hash } from 'node:crypto'
import type { Kysely, Selectable } from 'kysely'
import type {
  JudgedFinding,
  JudgedStatement,
  Judgement,
  JudgementFilter,
  JudgementTarget,
  NewJudgement,
  Page,
  Signature,
} from '../vocabulary/index.ts'
import { keyOfNumber, numberOfKey } from './key.ts'
import type { OpenRecord } from './open-record.ts'
import { pagePlace } from './paging.ts'
import type { JudgementTable, Tables } from './tables.ts'

const ID_LENGTH = 12

/** Adds a judgement; throws an Error where its document is not in the record. */
export async function addJudgement(db: Kysely<Tables>, judgement: NewJudgement): Promise<Judgement> {
  const row = rowOf(judgement)
  const document = await db.selectFrom('documents').where('number', '=', row.document).select('id').executeTakeFirst()
  if (!document) throw new Error(`This record holds no document ${judgement.document} that could be judged.`)
  // Two judgements may be equal to the millisecond, where one was taken back in between.
  for (let ordinal = 0; ; ordinal += 1) {
    const id = idOf(row, ordinal)
    const known = await db.selectFrom('judgements').where('id', '=', id).select('id').executeTakeFirst()
    if (known) continue
    await db
      .insertInto('judgements')
      .values({ ...row, id })
      .execute()
    return judgementOf({ ...row, id, back_by: null, back_at: null })
  }
}

/** Notes that a judgement no longer stands; what was taken back before stays as it was. */
export async function withdrawJudgement(
  db: Kysely<Tables>,
  id: string,
  { by, at }: Signature,
): Promise<Judgement | null> {
  const [judgement] = await rows(db).where('judgements.id', '=', id).execute()
  if (!judgement) return null
  if (judgement.back_by !== null) return judgementOf(judgement)
  await db.insertInto('withdrawals').values({ judgement: id, by, at }).execute()
  return judgementOf({ ...judgement, back_by: by, back_at: at })
}

/** A page of judgements in the order of their days, equal ones by id. */
export async function listJudgements({ db }: OpenRecord, filter: JudgementFilter): Promise<Page<Judgement>> {
  const { document, kind, standing, verdict } = filter
  let matching = rows(db)
  if (document !== undefined) matching = matching.where('judgements.document', '=', numberOfKey(document) ?? -1)
  if (kind !== undefined) matching = matching.where('judgements.kind', '=', kind)
  if (verdict !== undefined) matching = matching.where('judgements.verdict', '=', verdict)
  if (standing === true) matching = matching.where('withdrawals.judgement', 'is', null)
  const { total } = await matching
    .clearSelect()
    .select((query) => query.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const { limit, offset } = pagePlace(filter)
  const direction = filter.descending === true ? 'desc' : 'asc'
  const page = await matching
    .orderBy('judgements.at', direction)
    .orderBy('judgements.id', direction)
    .limit(limit)
    .offset(offset)
    .execute()
  return { total, rows: page.map(judgementOf) }
}

/** The judgements of one verdict of a document that stand, from the first to the last. */
export async function judgementsOf(
  db: Kysely<Tables>,
  document: number,
  verdict: Judgement['verdict'],
): Promise<readonly Judgement[]> {
  const found = await rows(db)
    .where('judgements.document', '=', document)
    .where('judgements.verdict', '=', verdict)
    .where('withdrawals.judgement', 'is', null)
    .orderBy('judgements.at')
    .orderBy('judgements.id')
    .execute()
  return found.map(judgementOf)
}

function rows(db: Kysely<Tables>) {
  return db
    .selectFrom('judgements')
    .leftJoin('withdrawals', 'withdrawals.judgement', 'judgements.id')
    .selectAll('judgements')
    .select(['withdrawals.by as back_by', 'withdrawals.at as back_at'])
}

type Row = Selectable<JudgementTable> & { readonly back_by: string | null; readonly back_at: string | null }

function rowOf({ target, document, quote, start, verdict, reason, corrections, by, at }: NewJudgement) {
  return {
    document: numberOfKey(document) ?? -1,
    kind: target.kind,
    target: target.id,
    ordinal: target.kind === 'finding' ? 0 : target.ordinal,
    rule: target.kind === 'finding' ? target.rule : null,
    evidence: target.kind === 'finding' ? target.evidence : null,
    exact: quote.exact,
    prefix: quote.prefix,
    suffix: quote.suffix,
    start,
    verdict,
    reason,
    corrections: JSON.stringify(Object.fromEntries(Object.entries(corrections).toSorted(byName))),
    by,
    at,
  }
}

const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) => (one < other ? -1 : 1)

function idOf(row: ReturnType<typeof rowOf>, ordinal: number): string {
  return hash('sha256', JSON.stringify([...Object.entries(row).toSorted(byName), ordinal])).slice(0, ID_LENGTH)
}

/** A judgement's row; its fields always come in the same order. */
function judgementOf(row: Row): Judgement {
  return {
    id: row.id,
    target: targetOf(row),
    document: keyOfNumber(row.document),
    quote: { exact: row.exact, prefix: row.prefix, suffix: row.suffix },
    start: row.start,
    verdict: row.verdict as Judgement['verdict'],
    reason: row.reason,
    corrections: JSON.parse(row.corrections) as Judgement['corrections'],
    by: row.by,
    at: row.at,
    takenBack: row.back_by === null || row.back_at === null ? null : { by: row.back_by, at: row.back_at },
  }
}

function targetOf({ kind, target: id, ordinal, rule, evidence }: Row): JudgementTarget {
  if (kind !== 'finding') return { kind: kind as JudgedStatement['kind'], id, ordinal }
  return { kind, id, rule: rule as JudgedFinding['rule'], evidence: evidence ?? '' }
}
