import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { Kysely } from 'kysely'
import { type AddAgain, RecordError, type Store } from '../vocabulary/index.ts'
import { RecordDialect, sqlite } from './dialects/sqlite.ts'
import { SqliteFile } from './dialects/sqlite-database.ts'
import { explained } from './dialects/sqlite-errors.ts'
import { migrate, SCHEMA_VERSION, schemaVersion } from './migrations/index.ts'
import { patiently, SQLITE_WAIT } from './patience.ts'
import { RecordStore } from './record-store.ts'
import type { Tables } from './tables.ts'

export interface StoreOptions {
  /** Never writes, and the record must exist. */
  readonly readOnly?: boolean
  /** Whether a record is made where there is none, as it is unless this is false. */
  readonly create?: boolean
  /** How long a write waits for another process that is writing, in milliseconds; five seconds unless given. */
  readonly patience?: number
  /** Puts into each reading again what persons added to its document. */
  readonly addAgain?: AddAgain
}

/**
 * Opens a record, an SQLite file, which is created where there is none; `:memory:` is one that ends with the process.
 * Throws a `RecordError`.
 */
export async function openStore(file: string, options: StoreOptions = {}): Promise<Store> {
  const readOnly = options.readOnly === true
  if (file !== ':memory:') checkPlace(file, readOnly, !readOnly && options.create !== false)
  const patience = options.patience ?? 5000
  const database = new SqliteFile(opened(file, readOnly), (error) => explained(file, error))
  const db = new Kysely<Tables>({ dialect: new RecordDialect(database, patience) })
  try {
    const version = await patiently(patience, () => checkedVersion(file, db, readOnly))
    await patiently(patience, () => sqlite.prepare(db, readOnly))
    if (version < SCHEMA_VERSION) await migrate(db, sqlite)
  } catch (error) {
    database.close()
    throw error
  }
  return new RecordStore({ file, db, dialect: sqlite }, !readOnly, options.addAgain)
}

function opened(file: string, readOnly: boolean): DatabaseSync {
  try {
    return new DatabaseSync(readOnly && mayNeverChange(file) ? immutable(file) : file, {
      readOnly,
      timeout: SQLITE_WAIT,
    })
  } catch (error) {
    throw explained(file, error)
  }
}

/** What SQLite would only call "unable to open database file". */
function checkPlace(file: string, readOnly: boolean, mayCreate: boolean): void {
  const folder = dirname(resolve(file))
  if (!existsSync(folder)) {
    throw new RecordError(
      'missing-folder',
      file,
      `the folder ${folder} does not exist`,
      'create it or give another path',
    )
  }
  if (!existsSync(file)) {
    if (!mayCreate)
      throw new RecordError('missing', file, 'there is no such record', 'read some articles into it first')
  } else if (statSync(file).isDirectory()) {
    throw new RecordError('no-record', file, 'this is a folder and no record', 'give the path of a file')
  } else if (!may(file, constants.R_OK)) {
    throw new RecordError('not-readable', file, 'the file may not be read', 'allow reading it or give another path')
  }
  if (readOnly) return
  if (!may(folder, constants.W_OK)) {
    throw new RecordError(
      'not-writable',
      file,
      `the folder ${folder} may not be written`,
      'allow writing to it or give another path',
    )
  }
  if (existsSync(file) && !may(file, constants.W_OK)) {
    throw new RecordError(
      'not-writable',
      file,
      'the file may not be written',
      'allow writing to it or give another path',
    )
  }
}

function may(path: string, mode: number): boolean {
  try {
    accessSync(path, mode)
    return true
  } catch {
    return false
  }
}

/**
 * Whether SQLite may read the file without the companions it otherwise keeps beside it, even to read: where the folder
 * may not be written, and nobody who may is at it.
 */
function mayNeverChange(file: string): boolean {
  return !may(dirname(resolve(file)), constants.W_OK) && !existsSync(`${file}-wal`)
}

function immutable(file: string): URL {
  const url = pathToFileURL(file)
  url.searchParams.set('immutable', '1')
  return url
}

/** The record's schema version, where this Chancery can work with it. */
async function checkedVersion(file: string, db: Kysely<Tables>, readOnly: boolean): Promise<number> {
  const version = await schemaVersion(db, sqlite)
  if (version === null || (readOnly && version === 0)) {
    throw new RecordError('no-record', file, 'this database is no record', 'give the path of another file')
  }
  if (version > SCHEMA_VERSION) {
    throw new RecordError(
      'newer',
      file,
      `the record was written by a newer Chancery (schema ${version}, this one knows ${SCHEMA_VERSION})`,
      'update Chancery or give another record',
    )
  }
  if (readOnly && version < SCHEMA_VERSION) {
    throw new RecordError(
      'older',
      file,
      `the record was written by an older Chancery (schema ${version}, this one needs ${SCHEMA_VERSION})`,
      'open it once for writing, which brings it up to date',
    )
  }
  return version
}
