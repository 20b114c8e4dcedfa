import type { Kysely } from 'kysely'
import type { Furniture, SharedMark, StoredText } from '../vocabulary/index.ts'
import { Compiled } from './compiled.ts'
import { keyOfNumber } from './key.ts'
import type { OpenRecord } from './open-record.ts'
import type { Tables } from './tables.ts'

/** Marks whose documents are held at a time. */
const MARKS = 1000

/** Documents by the marks of their passages. */
export class Marks {
  readonly #holders = new Compiled((db) =>
    db
      .selectFrom('passage_marks')
      .innerJoin('versions', 'versions.id', 'passage_marks.version')
      .where('mark', '=', 0)
      .orderBy('passage_marks.version')
      .limit(1)
      .select('versions.document'),
  )

  /** Those of the marks that documents have, each with so many of its documents at most, the first that were put in. */
  async sharing({ db }: OpenRecord, marks: readonly number[], most: number): Promise<readonly SharedMark[]> {
    const found: SharedMark[] = []
    for (const mark of marks) {
      const rows = await this.#holders.run(db, [mark, most])
      if (rows.length > 0) found.push({ mark, documents: rows.map(({ document }) => keyOfNumber(document)) })
    }
    return found
  }
}

/** The texts of current versions with their furniture, without anything that was taken down from them. */
export class Texts {
  readonly #version = new Compiled((db) =>
    db
      .selectFrom('versions')
      .innerJoin('texts', 'texts.version', 'versions.id')
      .where('versions.document', '=', 0)
      .where('current', '=', 1)
      .select(['versions.id', 'text']),
  )
  readonly #furniture = new Compiled((db) =>
    db.selectFrom('furniture').where('version', '=', 0).orderBy('place').select(['start', 'end', 'kind']),
  )

  async of({ db }: OpenRecord, document: number): Promise<StoredText | null> {
    const [version] = await this.#version.run(db, [document, 1])
    if (version === undefined) return null
    const furniture = await this.#furniture.run(db, [version.id])
    return {
      text: version.text,
      furniture: furniture.map(({ start, end, kind }) => ({ start, end, kind: kind as Furniture['kind'] })),
    }
  }
}

/** Reads on from the last mark, so that the record may be written in between. */
export async function* sharedMarks({ db }: OpenRecord): AsyncIterable<readonly SharedMark[]> {
  for (let after = -1; ; ) {
    const marks = await sharedAfter(db, after)
    const last = marks.at(-1)
    if (last === undefined) return
    const rows = await db
      .selectFrom('passage_marks')
      .innerJoin('versions', 'versions.id', 'passage_marks.version')
      .where('mark', 'in', marks)
      .orderBy('mark')
      .orderBy('passage_marks.version')
      .select(['mark', 'versions.document'])
      .execute()
    yield [...Map.groupBy(rows, ({ mark }) => mark)].map(([mark, holders]) => ({
      mark,
      documents: holders.map(({ document }) => keyOfNumber(document)),
    }))
    after = last
  }
}

async function sharedAfter(db: Kysely<Tables>, after: number): Promise<number[]> {
  const rows = await db
    .selectFrom('passage_marks')
    .where('mark', '>', after)
    .groupBy('mark')
    .having((query) => query(query.fn.countAll(), '>', 1))
    .orderBy('mark')
    .limit(MARKS)
    .select('mark')
    .execute()
  return rows.map(({ mark }) => mark)
}
