import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

const BATCH = 100

/** Documents a second of the least that a record could be: each file's raw text in one table, 100 in a commit. */
export function rawTextsPerSecond(folder: string, record: string): number {
  const start = performance.now()
  const database = new DatabaseSync(record)
  database.exec('pragma journal_mode = wal; pragma synchronous = normal; create table texts (name text, text text)')
  const insert = database.prepare('insert into texts (name, text) values (?, ?)')
  const names = readdirSync(folder).toSorted()
  for (let from = 0; from < names.length; from += BATCH) {
    database.exec('begin')
    for (const name of names.slice(from, from + BATCH)) insert.run(name, readFileSync(join(folder, name), 'utf8'))
    database.exec('commit')
  }
  database.close()
  return names.length / ((performance.now() - start) / 1000)
}
