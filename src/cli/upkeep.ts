import { Command } from 'commander'
import { recordOption } from './options.ts'
import { complain, counted, write } from './terminal.ts'

interface RecordOptions {
  readonly record: string
}

/** A copy of a record, while it is in use. */
export const backupCommand = () =>
  new Command('backup')
    .description('copy a record into a file, while it is in use')
    .argument('<file>', 'the copy; it may not be there yet')
    .addOption(recordOption())
    .addHelpText('after', '\nExample:\n  $ chancery backup 2024-08-21.db --record relations.db')
    .action(async (file: string, { record }: RecordOptions) => {
      const { backUpRecord } = await import('../store/index.ts')
      await backUpRecord(record, file)
      await write(`Copied ${record} to ${file} (${await documentsOf(file)}).\n`)
    })

/** A backup in the place of a record. */
export const restoreCommand = () =>
  new Command('restore')
    .description('put a backup in the place of a record, while it is in use')
    .argument('<file>', 'the backup, which stays as it is')
    .addOption(recordOption())
    .option('--replace', 'let a record that is there give way', false)
    .addHelpText('after', '\nExample:\n  $ chancery restore 2024-08-21.db --record relations.db --replace')
    .action(async (file: string, { record, replace }: RecordOptions & { readonly replace: boolean }) => {
      const { restoreRecord } = await import('../store/index.ts')
      await restoreRecord(file, record, { replace })
      await write(`Restored ${record} from ${file} (${await documentsOf(record)}).\n`)
    })

/** What is wrong with a record. */
export const doctorCommand = () =>
  new Command('doctor')
    .description('examine a record: its pages, its words in their places, its indexes; nothing is changed')
    .addOption(recordOption())
    .addHelpText('after', '\nExample:\n  $ chancery doctor --record relations.db')
    .action(async ({ record }: RecordOptions) => {
      const { examineRecord } = await import('../store/index.ts')
      const problems = await examineRecord(record)
      for (const problem of problems) complain(`${record}: ${problem}.`)
      if (problems.length === 0) await write(`${record} is sound (${await documentsOf(record)}).\n`)
      else complain(`${record}: restore it from a backup, or read the articles into a new record.`)
    })

async function documentsOf(record: string): Promise<string> {
  const { openStore } = await import('../store/index.ts')
  const store = await openStore(record, { readOnly: true })
  try {
    return counted((await store.status()).documents, 'document')
  } finally {
    await store.close()
  }
}
