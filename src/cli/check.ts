import { Command, Option } from 'commander'
import { claimsOfPaths, claimsOfRecord } from './claims.ts'
import { asOfOption, maxSizeOption, PATHS, type ReadingOptions, workersOption } from './options.ts'
import { counted, note, write } from './terminal.ts'
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
    .argument('<path...>', PATHS)
    .addOption(new Option('-f, --format <format>', 'how to write it').choices(['jsonl', 'table']).default('table'))
    .option('-r, --record <file>', 'a record to check them against as well')
    .addOption(asOfOption())
    .addOption(workersOption())
    .addOption(maxSizeOption())
    .addHelpText('after', EXAMPLE)
    .action(checkPaths)

async function checkPaths(paths: readonly string[], options: CheckOptions): Promise<void> {
  const checking = createChecking()
  const background = options.record === undefined ? [] : await claimsOfRecord(options.record, checking)
  const documents = await claimsOfPaths(paths, options, checking)
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
