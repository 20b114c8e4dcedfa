import { Command, Option } from 'commander'
import { maxSizeOption, PATHS, type ReadingOptions, workersOption } from './options.ts'
import { readPaths } from './reading.ts'
import { counted, note, write } from './terminal.ts'
import { onOneLine } from '../exports/index.ts'
import { check, type Checkable, type CheckedDocument } from '../findings/index.ts'
import { loadOntology, loadStatistics } from '../ontology/index.ts'
import { newestDay, officialClaims, statedClaims } from '../record/index.ts'
import type { Finding, Reading } from '../vocabulary/index.ts'

interface CheckOptions extends ReadingOptions {
  readonly format: 'jsonl' | 'table'
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
    .addOption(workersOption())
    .addOption(maxSizeOption())
    .addHelpText('after', EXAMPLE)
    .action(checkPaths)

async function checkPaths(paths: readonly string[], options: CheckOptions): Promise<void> {
  const ontology = loadOntology()
  const documents: CheckedDocument[] = []
  await readPaths<Reading>(paths, options, {
    work: 'readArticles',
    progress: !process.stdout.isTTY,
    take: async (outcomes) => {
      for (const outcome of outcomes) {
        if (!('value' in outcome)) continue
        const { value: reading } = outcome
        documents.push({ document: reading.document, claims: statedClaims(reading, ontology) })
      }
      return true
    },
  })
  const findings = check(checkableOf(documents, ontology))
  for (const finding of findings) {
    await write(options.format === 'jsonl' ? `${JSON.stringify(finding)}\n` : findingText(finding))
  }
  note(`${counted(findings.length, 'finding')} in ${counted(documents.length, 'document')}.`)
}

function checkableOf(documents: readonly CheckedDocument[], ontology: ReturnType<typeof loadOntology>): Checkable {
  const { points, caveatsOf } = loadStatistics(ontology.units.rounding)
  const regions = new Intl.DisplayNames('en', { type: 'region' })
  return {
    documents,
    background: [],
    official: officialClaims(points, ontology),
    caveatsOf,
    accumulates: (code) => ontology.indicators.get(code)?.accumulates ?? false,
    names: {
      state: (code) => regions.of(code) ?? code,
      indicator: (code) => ontology.indicators.get(code)?.label['en'] ?? code,
    },
    asOf: newestDay(documents),
  }
}

/** Three lines: where and which rule, what it says, the arithmetic. */
function findingText({ doc, start, end, rule, severity, message, arithmetic }: Finding): string {
  return `${onOneLine(doc)}:${start}-${end}  ${severity}  ${rule}\n  ${onOneLine(message)}\n  ${onOneLine(arithmetic)}\n\n`
}
