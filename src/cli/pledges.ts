import { Command, Option } from 'commander'
import { checkingOf } from './checking-of.ts'
import { claimsOfPaths, withRecord } from './claims.ts'
import { asOfOption, asReadOption, maxSizeOption, type ReadingOptions, recordOption, workersOption } from './options.ts'
import { counted, note, write } from './terminal.ts'
import type { Checking } from '../checking.ts'
import { onOneLine } from '../exports/index.ts'
import { claimsOfRecord, storeAsJudged } from '../judging/index.ts'
import { loadOntology, type Ontology } from '../ontology/index.ts'
import { type PledgeView, pledgeView } from '../views/index.ts'
import type { StatedClaim } from '../vocabulary/index.ts'

interface PledgesOptions extends ReadingOptions {
  readonly record: string
  readonly asOf?: string
  readonly asRead?: boolean
  readonly format: 'jsonl' | 'table'
}

const EXAMPLE = `
Example:
  $ chancery pledges --record relations.db --as-of 2024-08-21`

/** What was aimed at, by when, and what came of it. */
export const pledgesCommand = () =>
  new Command('pledges')
    .description('say what was aimed at, who said so, and what came of it')
    .argument('[path...]', 'files or folders to read instead of a record; they are not stored')
    .addOption(recordOption())
    .addOption(asOfOption())
    .addOption(asReadOption())
    .addOption(new Option('-f, --format <format>', 'how to write it').choices(['jsonl', 'table']).default('table'))
    .addOption(workersOption())
    .addOption(maxSizeOption())
    .addHelpText('after', EXAMPLE)
    .action(listPledges)

async function listPledges(paths: readonly string[], options: PledgesOptions): Promise<void> {
  const ontology = loadOntology()
  const checking = await checkingOf(paths.length === 0 ? options.record : undefined, ontology)
  const { asOf, pledges } = checking.pledges(await statedIn(paths, options, checking, ontology), options.asOf)
  for (const pledge of pledges) {
    const view = pledgeView(pledge, checking.names)
    await write(options.format === 'jsonl' ? `${JSON.stringify(view)}\n` : pledgeText(view))
  }
  note(`${counted(pledges.length, 'pledge')}${asOf === null ? '' : `, as of ${asOf}`}.`)
}

async function statedIn(
  paths: readonly string[],
  options: PledgesOptions,
  checking: Checking,
  ontology: Ontology,
): Promise<readonly StatedClaim[]> {
  if (paths.length === 0) {
    return withRecord(options.record, async (store) => {
      return claimsOfRecord(options.asRead ? store : await storeAsJudged(store, ontology), checking)
    })
  }
  const documents = await claimsOfPaths(paths, options, checking)
  return documents.flatMap(({ claims }) => claims)
}

/** One line for the pledge and its state, one for what decides it, one for each wording. */
function pledgeText({ title, state, decided, pace, wordings }: PledgeView): string {
  const lines = [
    `${state.toUpperCase().padEnd(9)} ${title}`,
    ...(decided ? [`  ${decided}`] : []),
    ...(pace ? [`  ${pace}`] : []),
  ]
  const said = wordings.map(
    ({ doc, start, end, quote, revision, published, speaker }) =>
      `  ${published ?? 'undated'}  ${revision.padEnd(8)}  “${quote}”${speaker === null ? '' : ` (${speaker})`}  ${doc}:${start}-${end}`,
  )
  return `${[...lines, ...said].map(onOneLineKeepingIndent).join('\n')}\n\n`
}

const onOneLineKeepingIndent = (line: string): string => `${/^ */.exec(line)![0]}${onOneLine(line)}`
