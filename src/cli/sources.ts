import { Command, Option } from 'commander'
import { copiesOfReadings, readingsOfPaths } from './articles.ts'
import { checkingOf, checkingOfStore } from './checking-of.ts'
import { withRecord } from './claims.ts'
import {
  allowPrivateOption,
  asReadOption,
  maxSizeOption,
  type ReadingOptions,
  recordOption,
  workersOption,
} from './options.ts'
import { counted, note, write } from './terminal.ts'
import { onOneLine } from '../exports/index.ts'
import { AS_READ, judgedRecord, sourcesOfRecord } from '../judging/index.ts'
import { loadOntology, type Ontology } from '../ontology/index.ts'
import { passagePlaces } from '../record/index.ts'
import { type TrackRecordView, trackRecordView } from '../views/index.ts'
import { ofKind, type TrackRecord } from '../vocabulary/index.ts'

interface SourcesOptions extends ReadingOptions {
  readonly record: string
  readonly asRead?: boolean
  readonly format: 'jsonl' | 'table'
}

const EXAMPLE = `
Example:
  $ chancery sources --record relations.db`

/** How the figures of each publisher and speaker have fared. */
export const sourcesCommand = () =>
  new Command('sources')
    .description('say how the figures of each publisher and speaker have fared, as counts')
    .argument('[path...]', 'files or folders to read instead of a record; they are not stored')
    .addOption(recordOption())
    .addOption(asReadOption())
    .addOption(new Option('-f, --format <format>', 'how to write it').choices(['jsonl', 'table']).default('table'))
    .addOption(workersOption())
    .addOption(maxSizeOption())
    .addOption(allowPrivateOption())
    .addHelpText('after', EXAMPLE)
    .action(listSources)

async function listSources(paths: readonly string[], options: SourcesOptions): Promise<void> {
  const ontology = loadOntology()
  const records = await (paths.length === 0 ? ofRecord(options, ontology) : ofPaths(paths, options, ontology))
  for (const record of records) {
    const view = trackRecordView(record)
    await write(options.format === 'jsonl' ? `${JSON.stringify(view)}\n` : sourceText(view))
  }
  const publishers = records.filter(({ kind }) => kind === 'publisher').length
  note(`${counted(publishers, 'publisher')}, ${counted(records.length - publishers, 'speaker')}.`)
}

const ofRecord = ({ record, asRead }: SourcesOptions, ontology: Ontology): Promise<readonly TrackRecord[]> =>
  withRecord(record, async (store) => {
    const judged = asRead ? AS_READ : await judgedRecord(store, ontology)
    return await sourcesOfRecord(store, await checkingOfStore(store, ontology), judged)
  })

async function ofPaths(
  paths: readonly string[],
  options: SourcesOptions,
  ontology: Ontology,
): Promise<readonly TrackRecord[]> {
  const checking = await checkingOf(undefined, ontology)
  const readings = await readingsOfPaths(paths, options)
  const passageAt = passagePlaces(await copiesOfReadings(readings))
  const records = checking.trackRecords()
  for (const { document, statements } of readings) {
    const tracked = ofKind('figure', statements).map((figure) => {
      const [claim = null] = checking.claimsOf(figure, document)
      return { figure, claim, isCopied: passageAt(document.name, figure)?.isFirst === false }
    })
    records.add(document, tracked)
  }
  return records.records()
}

/** The name, then each count with what it is a part of. */
function sourceText({ kind, name, documents, publishers, counts, digits }: TrackRecordView): string {
  const where = kind === 'publisher' ? counted(documents, 'document') : `told by ${counted(publishers, 'publisher')}`
  const of = (count: number, whole: number, what: string) => `${count} of ${whole} ${what}`
  const { figures, facts } = counts
  return [
    `${kind.toUpperCase().padEnd(9)}  ${onOneLine(name)}: ${counted(figures, 'figure')}, ${where}`,
    `  official statistics: ${of(counts.confirmed, facts, 'facts')} confirmed, ${counts.contradicted} contradicted, ${counts.undecided} undecided`,
    `  from others: ${of(counts.named, figures, 'figures')} with a named source, ${counts.unnamed} with one not named, ${counts.copied} in passages told before`,
    `  rounded to two digits or fewer: ${of(counts.rounded, figures, 'figures')}${digits === null ? '' : `; ${counted(digits, 'digit')} in the middle`}`,
    '',
    '',
  ].join('\n')
}
