import { Command, InvalidArgumentError, Option } from 'commander'
import { checkingOf } from './checking-of.ts'
import { heardInPaths, withRecord } from './claims.ts'
import {
  allowPrivateOption,
  asOfOption,
  asReadOption,
  maxSizeOption,
  type ReadingOptions,
  recordOption,
  workersOption,
} from './options.ts'
import { counted, note, write } from './terminal.ts'
import type { Checking } from '../checking.ts'
import type { Heard } from '../following.ts'
import { onOneLine } from '../exports/index.ts'
import { AS_READ, heardInRecord, judgedRecord } from '../judging/index.ts'
import { loadOntology, type Ontology } from '../ontology/index.ts'
import { dyadFrom, isPledgeOf, type PledgeFilter, type PledgeView, pledgeView } from '../views/index.ts'
import { PLEDGE_STATES } from '../vocabulary/index.ts'

interface PledgesOptions extends ReadingOptions, PledgeFilter {
  readonly record: string
  readonly asOf?: string
  readonly asRead?: boolean
  readonly format: 'jsonl' | 'table'
}

const EXAMPLE = `
Example:
  $ chancery pledges --record relations.db --as-of 2024-08-21`

function parseDyad(text: string): string {
  const dyad = dyadFrom(text)
  if (dyad === null) throw new InvalidArgumentError('Give two different ISO codes of states, as CN-RU.')
  return dyad
}

/** What was aimed at, by when, and what came of it. */
export const pledgesCommand = () =>
  new Command('pledges')
    .description('say what was aimed at, who said so, and what came of it')
    .argument('[path...]', 'files or folders to read instead of a record; they are not stored')
    .addOption(recordOption())
    .addOption(asOfOption())
    .addOption(asReadOption())
    .addOption(new Option('-f, --format <format>', 'how to write it').choices(['jsonl', 'table']).default('table'))
    .option('--indicator <code>', 'only those of this indicator')
    .addOption(new Option('--dyad <states>', 'only those between these two states, as CN-RU').argParser(parseDyad))
    .addOption(new Option('--state <state>', 'only those of which this has come').choices(PLEDGE_STATES))
    .addOption(workersOption())
    .addOption(maxSizeOption())
    .addOption(allowPrivateOption())
    .addHelpText('after', EXAMPLE)
    .action(listPledges)

async function listPledges(paths: readonly string[], options: PledgesOptions): Promise<void> {
  const ontology = loadOntology()
  const checking = await checkingOf(paths.length === 0 ? options.record : undefined, ontology)
  const { asOf, pledges } = checking.following.pledges(await heardIn(paths, options, checking, ontology), options.asOf)
  const chosen = pledges.filter((pledge) => isPledgeOf(pledge, options))
  for (const pledge of chosen) {
    const view = pledgeView(pledge, checking.names)
    await write(options.format === 'jsonl' ? `${JSON.stringify(view)}\n` : pledgeText(view))
  }
  note(`${counted(chosen.length, 'pledge')}${asOf === null ? '' : `, as of ${asOf}`}.`)
}

async function heardIn(
  paths: readonly string[],
  options: PledgesOptions,
  checking: Checking,
  ontology: Ontology,
): Promise<Heard> {
  if (paths.length > 0) return heardInPaths(paths, options, checking)
  return withRecord(options.record, async (store) =>
    heardInRecord(
      { store, judged: options.asRead ? AS_READ : await judgedRecord(store, ontology), ontology },
      checking,
    ),
  )
}

/** One line for the pledge and its state, one for what decides it, one for each wording. */
function pledgeText({ title, state, isDropped, outcome, wordings }: PledgeView): string {
  const given = isDropped ? ' (given up)' : ''
  const said = wordings.map(
    ({ doc, start, end, quote, strength, revision, published, speaker }) =>
      `  ${published ?? 'undated'} ${revision}, ${strength}: “${quote}”${speaker === null ? '' : ` (${speaker})`}  ${doc}:${start}-${end}`,
  )
  const lines = [`${state.toUpperCase().padEnd(9)} ${title}${given}`, `  ${outcome}`, ...said]
  return `${lines.map(onOneLineKeepingIndent).join('\n')}\n\n`
}

const onOneLineKeepingIndent = (line: string): string => `${/^ */.exec(line)![0]}${onOneLine(line)}`
