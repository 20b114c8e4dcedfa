import { Command, Option } from 'commander'
import { recordOption } from './options.ts'
import { counted, note, write } from './terminal.ts'
import { onOneLine } from '../exports/index.ts'
import { placedJudgements } from '../judging/index.ts'
import type { PlacedJudgement } from '../vocabulary/index.ts'

interface JudgementsOptions {
  readonly record: string
  readonly format: 'jsonl' | 'table'
}

const EXAMPLE = `
Example:
  $ chancery judgements --record relations.db`

/** All that persons decided about a record, what was taken back and what is no longer found with it. */
export const judgementsCommand = () =>
  new Command('judgements')
    .description('list what persons decided about statements and findings of a record')
    .addOption(recordOption())
    .addOption(new Option('-f, --format <format>', 'how to write it').choices(['jsonl', 'table']).default('table'))
    .addHelpText('after', EXAMPLE)
    .action(list)

async function list({ record, format }: JudgementsOptions): Promise<void> {
  const { openStore } = await import('../store/index.ts')
  const store = await openStore(record, { readOnly: true })
  try {
    const { rows } = await placedJudgements(store)
    for (const row of rows) await write(format === 'jsonl' ? `${JSON.stringify(row)}\n` : judgementText(row))
    const lost = rows.filter(({ found, takenBack }) => found === 'lost' && takenBack === null).length
    note(`${counted(rows.length, 'judgement')}${lost > 0 ? `, ${lost} of words that are no longer found` : ''}.`)
  } finally {
    await store.close()
  }
}

/** Two lines: what was decided of which words; who, when, why, and what became of it. */
function judgementText({ id, name, target, quote, verdict, corrections, ...rest }: PlacedJudgement): string {
  const { by, at, reason, takenBack, found } = rest
  const what = target.kind === 'finding' ? `${target.rule}  ` : ''
  const fields = Object.entries(corrections).map(([field, value]) => `${field}=${value === null ? '' : String(value)}`)
  const since = [
    ...(takenBack ? [`taken back by ${takenBack.by}, ${takenBack.at}`] : []),
    ...(found === 'lost' ? ['no longer found'] : found === 'moved' ? ['found again elsewhere'] : []),
  ]
  const said = [`${by}, ${at}`, ...(reason ? [`“${reason}”`] : []), ...since].join('; ')
  return `${id}  ${verdict}  ${what}${onOneLine(`“${quote.exact}”  ${fields.join(' ')}`)}\n  ${onOneLine(`${name}: ${said}`)}\n`
}
