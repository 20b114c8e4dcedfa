import { Command, Option } from 'commander'
import { copiesOfReadings, readingsOfPaths } from './articles.ts'
import { withRecord } from './claims.ts'
import {
  allowPrivateOption,
  DEFAULT_RECORD,
  maxSizeOption,
  PATHS,
  type ReadingOptions,
  workersOption,
} from './options.ts'
import { counted, note, write } from './terminal.ts'
import { onOneLine } from '../exports/index.ts'
import { recordCopies, toldAgain } from '../record/index.ts'
import {
  type CopiedDocument,
  type CopyPlace,
  type CopyView,
  copyViews,
  nearCopyView,
  passageView,
} from '../views/index.ts'
import type { Reading, Store } from '../vocabulary/index.ts'

interface CopiesOptions extends ReadingOptions {
  readonly record?: string
  readonly format: 'jsonl' | 'table'
}

const EXAMPLE = `
Example:
  $ chancery copies --record relations.db
  $ chancery copies article.txt --record relations.db`

/** What is told again: documents that are near-copies, and passages that stand in several. */
export const copiesCommand = () =>
  new Command('copies')
    .description('say which documents are near-copies, and which passages stand in several')
    .argument('[path...]', `${PATHS}, not stored: with a record what of them stands in it, without one what they share`)
    .option('-r, --record <file>', `the record (default: ${DEFAULT_RECORD} where no path is given)`)
    .addOption(new Option('-f, --format <format>', 'how to write it').choices(['jsonl', 'table']).default('table'))
    .addOption(workersOption())
    .addOption(maxSizeOption())
    .addOption(allowPrivateOption())
    .addHelpText('after', EXAMPLE)
    .action(listCopies)

async function listCopies(paths: readonly string[], options: CopiesOptions): Promise<void> {
  const views = await viewsOf(paths, options)
  for (const view of views) await write(options.format === 'jsonl' ? `${JSON.stringify(view)}\n` : copyText(view))
  const copies = views.filter(({ kind }) => kind === 'copy').length
  note(`${counted(copies, 'near-copy', 'near-copies')}, ${counted(views.length - copies, 'passage')} told again.`)
}

async function viewsOf(paths: readonly string[], options: CopiesOptions): Promise<readonly CopyView[]> {
  const { record } = options
  if (paths.length === 0) return await withRecord(record ?? DEFAULT_RECORD, copiesInRecord)
  const readings = await readingsOfPaths(paths, options)
  if (record !== undefined) return await withRecord(record, (store) => copiesFromRecord(readings, store))
  const byName = new Map(readings.map((reading) => [reading.document.name, articleOf(reading)]))
  return copyViews(await copiesOfReadings(readings), (name) => byName.get(name)!)
}

async function copiesInRecord(store: Store): Promise<readonly CopyView[]> {
  const { documents, ...copies } = await recordCopies(store)
  const byKey = new Map(documents.map((document) => [document.key, document]))
  return copyViews(copies, (key) => byKey.get(key)!)
}

/** What of each article stands in documents of a record. */
async function copiesFromRecord(readings: readonly Reading[], store: Store): Promise<readonly CopyView[]> {
  const views: CopyView[] = []
  for (const reading of readings) {
    const { text, furniture } = reading.document
    const own = articleOf(reading)
    const { copies, passages } = await toldAgain({ document: own.key, text, furniture }, store)
    const known = new Map<string, CopiedDocument>([[own.key, own]])
    for (const key of new Set([
      ...copies.map(({ of }) => of),
      ...passages.flatMap(({ places }) => places.map((place) => place.document)),
    ])) {
      const found = await store.reading(key)
      if (found) known.set(key, found)
    }
    const documentOf = (key: string) => known.get(key)!
    views.push(...copies.map((copy) => nearCopyView(copy, documentOf)))
    for (const { start, end, places } of passages) {
      views.push(passageView([{ document: own.key, start, end }, ...places], documentOf))
    }
  }
  return views
}

const articleOf = ({ document: { name, title, publisher, published } }: Reading): CopiedDocument => {
  return { key: name, name, title, publisher, published }
}

/** A line for a copy; for a passage a line for each of its places. */
function copyText(view: CopyView): string {
  if (view.kind === 'copy') {
    const share = Math.round(view.share * 100)
    return `COPY     ${nameOf(view.document)}\n  of ${nameOf(view.of)}: ${share}% of it is the same\n\n`
  }
  const places = view.places.map((place) => `  ${placeOf(place)}`).join('\n')
  const more = view.total - view.places.length
  return `PASSAGE  in ${counted(view.total, 'place')}\n${places}${more > 0 ? `\n  and ${counted(more, 'more', 'more')}` : ''}\n\n`
}

const placeOf = ({ document, start, end }: CopyPlace): string => `${onOneLine(document.name)}:${start}-${end}`

const nameOf = ({ name, title, publisher, published }: CopiedDocument): string =>
  [name, title, publisher, published]
    .filter((part) => part !== null)
    .map(onOneLine)
    .join(' · ')
