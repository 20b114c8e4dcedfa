import { Command, InvalidArgumentError, Option } from 'commander'
import { type Exported, EXPORTERS } from '../exports/index.ts'
import { judgedRecord } from '../judging/index.ts'
import { eventCoding, loadOntology } from '../ontology/index.ts'
import {
  type Reading,
  STATEMENT_KINDS,
  type StatementKind,
  type Store,
  type StoredReading,
} from '../vocabulary/index.ts'
import { withRecord } from './claims.ts'
import {
  allowPrivateOption,
  columnsOption,
  maxSizeOption,
  PATHS,
  type ReadingOptions,
  workersOption,
} from './options.ts'
import { readPaths } from './reading.ts'
import { complain, listed, note, write } from './terminal.ts'

interface ExtractOptions extends ReadingOptions {
  readonly format: string
  readonly leftovers: boolean
  readonly kinds?: readonly StatementKind[]
  readonly record?: string
}

const NAMED = 20

const EXAMPLE = `
Example:
  $ chancery extract articles/ --leftovers > statements.jsonl`

/** Statements to standard output, in the order of documents and places; no record is changed. */
export const extractCommand = () =>
  new Command('extract')
    .description('write the statements of articles, or of a record, to standard output; nothing is stored')
    .argument('[path...]', `${PATHS}; or none, with --record`)
    .option('-r, --record <file>', 'a record to write the statements of instead, with what persons decided about them')
    .addOption(
      new Option('-f, --format <format>', 'how to write them').choices(Object.keys(EXPORTERS)).default('jsonl'),
    )
    .addOption(
      new Option('--kinds <list>', `only these, parted by commas: ${STATEMENT_KINDS.join(', ')}`).argParser(parseKinds),
    )
    .option('--leftovers', 'also the numbers that became no statement, with the reason', false)
    .addOption(workersOption())
    .addOption(maxSizeOption())
    .addOption(allowPrivateOption())
    .addOption(columnsOption())
    .addHelpText('after', EXAMPLE)
    .action(extract)

function parseKinds(written: string): readonly StatementKind[] {
  return written.split(',').map((word) => {
    const kind = STATEMENT_KINDS.find((known) => known === word.trim())
    if (!kind) throw new InvalidArgumentError(`There are ${STATEMENT_KINDS.join(', ')}, and no “${word.trim()}”.`)
    return kind
  })
}

async function extract(paths: readonly string[], options: ExtractOptions): Promise<void> {
  const { record } = options
  if (record === undefined && paths.length > 0) await extractPaths(paths, options)
  else if (record !== undefined && paths.length === 0)
    await withRecord(record, (store) => extractRecord(store, options))
  else complain('Give files or folders to extract from, or a record with --record, and not both.')
}

const PAGE = 1000

/** As of articles, as they were read, each with what was decided about it. */
async function extractRecord(store: Store, options: ExtractOptions): Promise<void> {
  const exporter = EXPORTERS[options.format]!
  const codes = eventCoding()
  const judged = await judgedRecord(store, loadOntology())
  for (let offset = 0; ; offset += PAGE) {
    const { rows } = await store.documents({ limit: PAGE, offset })
    for (const { key } of rows) {
      const stored = await store.reading(key)
      const decision = (statement: string) => judged.decision(key, statement)
      if (!stored) continue
      await write(exporter.write(asked(exportedOf(stored), options), { ...options, decision, codes }))
    }
    if (rows.length < PAGE) return
  }
}

const exportedOf = (stored: StoredReading): Exported => ({
  document: stored,
  read: stored.read,
  statements: stored.statements,
  leftovers: stored.leftoverList,
})

/** Only the kinds that were asked for. */
const asked = (exported: Exported, { kinds }: ExtractOptions): Exported =>
  kinds ? { ...exported, statements: exported.statements.filter(({ kind }) => kinds.includes(kind)) } : exported

async function extractPaths(paths: readonly string[], options: ExtractOptions): Promise<void> {
  const exporter = EXPORTERS[options.format]!
  const codes = eventCoding()
  const notRead: string[] = []
  await readPaths<Reading>(paths, options, {
    work: 'readArticles',
    progress: !process.stdout.isTTY,
    take: async (outcomes) => {
      for (const outcome of outcomes) {
        if (!('value' in outcome)) continue
        const { document, read } = outcome.value
        if (!read) notRead.push(`${document.name} (${document.lang ?? 'language unknown'})`)
        await write(exporter.write(asked(outcome.value, options), { ...options, codes }))
      }
      return true
    },
  })
  if (notRead.length > 0) note(`Not read for want of their language: ${listed(notRead, NAMED)}.`)
}
