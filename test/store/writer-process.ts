import { DatabaseSync } from 'node:sqlite'

/** Run as a process of its own: begins to write to the record it is given, says so, and goes on until it is told to end. */
const database = new DatabaseSync(process.argv[2] ?? '')
database.exec('begin immediate')
database.exec(`insert into documents (number, id) values (1, 'from the other process')`)
process.stdout.write('writing\n')
process.stdin.once('data', () => {
  database.exec('commit')
  database.close()
  process.exit(0)
})
