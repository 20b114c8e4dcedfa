import { Command, Option } from 'commander'
import { claimsOfPaths, claimsOfRecord, documentsOfRecord } from './claims.ts'
import { asOfOption, maxSizeOption, PATHS, type ReadingOptions, workersOption } from './options.ts'
import { complain, counted, note, write } from './terminal.ts'
import { createChecking } from '../checking.ts'
import { onOneLine } from '../exports/index.ts'
import type { Finding } from '../vocabulary/index.ts'

interface CheckOptions extends ReadingOptions {
  readonly format: 'jsonl' | 'table'
  readonly record?: string
  readonly asOf?: string
}

const EXAMPLE = `
Example:
  $ chancery check articles/ --format table`

/** What does not hold together in articles: against each other and against official statistics. Nothing is stored. */
export const checkCommand = () =>
  new Command('check')
    .description('say what does not hold together in articles; nothing is stored')
    .argument('[path...]', `${PATHS}; the record itself where none is given`)
    .addOption(new Option('-f, --format <format>', 'how to write it').choices(['jsonl', 'table']).default('table'))
    .option('-r, --record <file>', 'a record to check them against as well, or to check where no path is given')
    .addOption(asOfOption())
    .addOption(workersOption())
    .addOption(maxSizeOption())
    .addHelpText('after', EXAMPLE)
    .action(checkPaths)

async function checkPaths(paths: readonly string[], options: CheckOptions): Promise<void> {
  const checking = createChecking()
  if (paths.length === 0 && options.record === undefined) {
    complain('Nothing is given to check: name files or folders, or a record with --record.')
    return
  }
  const isRecord = paths.length === 0
  const background = options.record === undefined || isRecord ? [] : await claimsOfRecord(options.record, checking)
  const documents = isRecord
    ? await documentsOfRecord(options.record!, checking)
    : await claimsOfPaths(paths, options, checking)
  const findings = checking.check(documents, { background, asOf: options.asOf })
  for (const finding of findings) {
    await write(options.format === 'jsonl' ? `${JSON.stringify(finding)}\n` : findingText(finding))
  }
  note(`${counted(findings.length, 'finding')} in ${counted(documents.length, 'document')}.`)
}

/** Three lines: where and which rule, what it says, the arithmetic. */
function findingText({ doc, start, end, rule, severity, message, arithmetic }: Finding): string {
  return `${onOneLine(doc)}:${start}-${end}  ${severity}  ${rule}\n  ${onOneLine(message)}\n  ${onOneLine(arithmetic)}\n\n`
}
