import { rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { openStore } from '../../src/store/index.ts'

/** Copies a record row by row, each for itself, as nobody should: run as a process that is killed meanwhile. */
const [from = '', to = ''] = process.argv.slice(2)
rmSync(to, { force: true })
await (await openStore(to)).close()
const database = new DatabaseSync(to)
database.exec('pragma synchronous = off')
database.exec('pragma foreign_keys = off')
database.prepare('attach ? as whole').run(from)
process.stdout.write('writing\n')
for (const table of [
  'documents',
  'versions',
  'texts',
  'headings',
  'furniture',
  'leftovers',
  'statements',
  'tellings',
]) {
  for (let row = 0; ; row += 1) {
    const { changes } = database
      .prepare(`insert into ${table} select * from whole.${table} limit 1 offset ${row}`)
      .run()
    if (changes === 0) break
  }
}
database.close()
