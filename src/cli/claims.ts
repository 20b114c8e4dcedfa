import type { ReadingOptions } from './options.ts'
import { readPaths } from './reading.ts'
import type { Checking } from '../checking.ts'
import type { Heard } from '../following.ts'
import type { CheckedDocument } from '../findings/index.ts'
import type { JudgedArticles } from '../judging/index.ts'
import { ofKind, type Reading, type Store } from '../vocabulary/index.ts'

/** An article that was read to be compared and not to be stored. */
export interface ReadDocument extends CheckedDocument {
  readonly id: string
}

/** Reads articles and gives what of them can be compared, as `articles` has them judged; nothing is stored. */
export async function claimsOfPaths(
  paths: readonly string[],
  options: ReadingOptions,
  checking: Checking,
  articles: Pick<JudgedArticles, 'statements'> | null = null,
): Promise<ReadDocument[]> {
  const documents: ReadDocument[] = []
  await readPaths<Reading>(paths, options, {
    work: 'readArticles',
    progress: !process.stdout.isTTY,
    take: async (outcomes) => {
      for (const outcome of outcomes) {
        if (!('value' in outcome)) continue
        const { document, statements, named } = outcome.value
        const namedBy = new Map(statements.map(({ id }, index) => [id, named[index]!]))
        const figures = articles?.statements({ document, statements }) ?? ofKind('figure', statements)
        const others = statements.filter(({ kind }) => kind !== 'figure')
        documents.push({
          ...checking.claims({ document, statements: [...figures, ...others], namedBy }),
          id: document.id,
        })
      }
      return true
    },
  })
  return documents
}

/** Reads articles and gives what pledges are made from; nothing is stored. */
export async function heardInPaths(
  paths: readonly string[],
  options: ReadingOptions,
  checking: Checking,
): Promise<Heard> {
  const readings: Reading[] = []
  await readPaths<Reading>(paths, options, {
    work: 'readArticles',
    progress: !process.stdout.isTTY,
    take: async (outcomes) => {
      for (const outcome of outcomes) if ('value' in outcome) readings.push(outcome.value)
      return true
    },
  })
  return {
    aims: readings.flatMap((reading) => checking.following.aims(reading)),
    stated: readings.flatMap((reading) => checking.claims(reading).claims),
    published: readings.map(({ document }) => document.published),
  }
}

/** Opens a record for reading and closes it again; throws a `RecordError` where it cannot be opened. */
export async function withRecord<T>(record: string, ask: (store: Store) => Promise<T>): Promise<T> {
  const { openStore } = await import('../store/index.ts')
  const store = await openStore(record, { readOnly: true })
  try {
    return await ask(store)
  } finally {
    await store.close()
  }
}
