import { Command, Option } from 'commander'
import { inputBytes } from './input-bytes.ts'
import { Intake } from './official-intake.ts'
import { dayOption, maxSizeOption, recordOption, today } from './options.ts'
import type { OfficialMapping } from '../ontology/index.ts'

interface ImportCommandOptions {
  readonly record: string
  readonly to?: string
  readonly mapping?: string
  readonly format?: string
  readonly retrieved?: string
  readonly maxSize: number
  readonly dryRun?: boolean
}

const EXAMPLE = `
Examples:
  $ chancery official import comtrade.json --record relations.db
  $ chancery official import office.csv --mapping office.yaml --to data/official/office.csv`

const FORMATS = ['tidy', 'sdmx-csv', 'comtrade', 'worldbank']

/** Published values from files into a record, or into a table of data/official. */
export const officialImportCommand = () =>
  new Command('import')
    .description('take published values from files into a record; all of them or none')
    .argument('<file...>', 'tables with the columns of data/official, SDMX-CSV, JSON of UN Comtrade or the World Bank')
    .addOption(recordOption())
    .option('--to <file>', 'a table to write them to, behind what it holds, instead of a record')
    .option('--mapping <file>', 'what of the files is what, in YAML (default: the mappings that come with Chancery)')
    .addOption(new Option('-f, --format <format>', 'what the files are (default: by how they begin)').choices(FORMATS))
    .addOption(dayOption('--retrieved <day>', 'when they were looked up, where the files do not say (default: today)'))
    .addOption(maxSizeOption())
    .option('--dry-run', 'say what would be taken in, and write nothing')
    .addHelpText('after', EXAMPLE)
    .action(importFiles)

async function importFiles(files: readonly string[], options: ImportCommandOptions): Promise<void> {
  const { createImporting } = await import('../importing.ts')
  const mapping = options.mapping === undefined ? undefined : await mappingIn(options.mapping)
  const { format, retrieved = today(), maxSize } = options
  const importing = createImporting()
  const intake = new Intake()
  for (const file of files) {
    const bytes = inputBytes(file, maxSize)
    if (typeof bytes === 'string') intake.refuse(bytes)
    else intake.take(file, importing.read(bytes, { format, mapping, retrieved }))
  }
  await intake.finish(options)
}

const LARGEST_MAPPING = 1_000_000

async function mappingIn(file: string): Promise<OfficialMapping> {
  const { officialMapping } = await import('../ontology/index.ts')
  const bytes = inputBytes(file, LARGEST_MAPPING)
  if (typeof bytes === 'string') throw new Error(bytes)
  return officialMapping(file, new TextDecoder().decode(bytes))
}
