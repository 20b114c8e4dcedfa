import type { StoredReading } from '../vocabulary/index.ts'
import { listJudgements } from './judgements.ts'
import { keyOfNumber } from './key.ts'
import { OfficialValues } from './official-values.ts'
import { onOneState, type OpenRecord } from './open-record.ts'
import { storedReading } from './stored.ts'

/**
 * The canonical dump: for each document, in order of id, and each of its versions a line of the kind `document` with
 * the whole text, then a line for each of its parts, in order of place and kind; behind them the published values by
 * series and period. Keys stand in one order; nothing in it depends on when or in which order documents came in.
 */
export async function* dumpLines(record: OpenRecord): AsyncIterable<string> {
  let after = ''
  for (;;) {
    const document = await record.db
      .selectFrom('documents')
      .where('id', '>', after)
      .orderBy('id')
      .limit(1)
      .select(['id', 'number'])
      .executeTakeFirst()
    if (document === undefined) break
    after = document.id
    yield* await onOneState(record, (state) => documentLines(state, document.number))
  }
  yield* await onOneState(record, officialLines)
}

async function officialLines({ db }: OpenRecord): Promise<readonly string[]> {
  const rows = await new OfficialValues().rows(db)
  return rows.map((row) => JSON.stringify({ kind: 'official', ...row }))
}

async function documentLines(record: OpenRecord, document: number): Promise<readonly string[]> {
  const versions = await record.db
    .selectFrom('versions')
    .where('document', '=', document)
    .orderBy('number')
    .select(['number', 'current'])
    .execute()
  const lines: string[] = []
  for (const { number, current } of versions) {
    const reading = await storedReading(record, document, number)
    if (reading !== null) for (const line of readingLines(reading, current === 1)) lines.push(line)
  }
  return [...lines, ...(await judgementLines(record, document))]
}

/** What persons decided about a document's words, after all of its versions, from the first decision to the last. */
async function judgementLines(record: OpenRecord, number: number): Promise<readonly string[]> {
  const { rows } = await listJudgements(record, { document: keyOfNumber(number) })
  const { id } = await record.db
    .selectFrom('documents')
    .where('number', '=', number)
    .select('id')
    .executeTakeFirstOrThrow()
  return rows.map((judgement) =>
    JSON.stringify(Object.assign({ document: '', kind: 'judgement' }, judgement, { document: id })),
  )
}

function readingLines(reading: StoredReading, current: boolean): readonly string[] {
  const { headings, furniture, statements, leftoverList, versions: _, id, version, ...rest } = reading
  const parts = [
    ...headings.map((heading) => ({ kind: 'heading', ...heading })),
    ...furniture.map(({ kind, ...span }) => ({ kind: 'furniture', ...span, why: kind })),
    ...statements.map((figure) => ({ ...figure, kind: figure.kind })),
    ...leftoverList.map((leftover) => ({ kind: 'leftover', ...leftover })),
  ].sort(
    (one, other) =>
      one.start - other.start || one.end - other.end || (one.kind < other.kind ? -1 : one.kind > other.kind ? 1 : 0),
  )
  return [{ kind: 'document', current, ...rest }, ...parts].map((line) =>
    JSON.stringify({ document: id, version, ...line }),
  )
}
