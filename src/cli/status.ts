import { Command } from 'commander'
import type { RecordStatus } from '../vocabulary/index.ts'
import { recordOption } from './options.ts'
import { write } from './terminal.ts'

const EXAMPLE = `
Example:
  $ chancery status --record relations.db`

/** What is in a record, in counts. */
export const statusCommand = () =>
  new Command('status')
    .description('say what is in a record')
    .addOption(recordOption())
    .addHelpText('after', EXAMPLE)
    .action(status)

async function status({ record }: { readonly record: string }): Promise<void> {
  const { openStore } = await import('../store/index.ts')
  const store = await openStore(record, { readOnly: true })
  try {
    await write(statusText(record, await store.status()))
  } finally {
    await store.close()
  }
}

function statusText(record: string, status: RecordStatus): string {
  const languages = status.languages.map(({ value, count }) => `${value || 'unknown'} ${count.toLocaleString('en-US')}`)
  const rows: [string, string | number][] = [
    ['record', record],
    ['documents', status.documents],
    ['versions', status.versions],
    ['not read', status.notRead],
    ['figures', status.figures],
    ['left over', status.leftovers],
    ['published', status.official],
    ['languages', languages.join(', ') || 'none'],
    ['schema', status.schemaVersion],
  ]
  return rows.map(([label, value]) => `${label.padEnd(10)} ${value.toLocaleString('en-US')}\n`).join('')
}
