import { existsSync, renameSync, rmSync } from 'node:fs'
import { backup, DatabaseSync } from 'node:sqlite'
import { RecordError } from '../../vocabulary/index.ts'
import { explained } from '../dialects/sqlite-errors.ts'
import { openStore } from '../open.ts'
import { patiently, SQLITE_WAIT } from '../patience.ts'
import { examineRecord } from './examine.ts'

/** All pages in one step: one state of the record, whoever writes to it meanwhile. */
const ALL_PAGES = 2 ** 31 - 1

/** How long a record that is being written to is waited for, in milliseconds. */
const PATIENCE = 5000

/**
 * Copies a record into a file that is not there yet, while others read it and write to it. The copy is examined before it
 * gets its name, so that what is there under it is whole.
 * @throws RecordError
 */
export async function backUpRecord(record: string, target: string): Promise<void> {
  refuseExisting(target, 'give the path of a file that is not there yet')
  // Says whether it is a record that this Chancery knows.
  await (await openStore(record, { readOnly: true })).close()
  await copyWhole(record, target)
}

export interface RestoreOptions {
  /** Whether a record that is there gives way. */
  readonly replace: boolean
}

/**
 * Puts a backup in the place of a record, while others read it: they go on with what they had, or see all of it anew.
 * @throws RecordError where the backup is not sound, or there is a record that may not give way
 */
export async function restoreRecord(target: string, record: string, { replace }: RestoreOptions): Promise<void> {
  await (await openStore(target, { readOnly: true })).close()
  refuseDamaged(target, await examineRecord(target))
  if (!existsSync(record)) return await copyWhole(target, record)
  if (!replace) refuseExisting(record, 'give --replace to put the backup in its place, or the path of another file')
  await patiently(PATIENCE, () => copyPages(target, record))
}

async function copyWhole(from: string, to: string): Promise<void> {
  const unfinished = `${to}.unfinished`
  removeWithCompanions(unfinished)
  try {
    await copyPages(from, unfinished)
    refuseDamaged(from, await examineRecord(unfinished))
    removeCompanions(unfinished)
    renameSync(unfinished, to)
  } catch (error) {
    removeWithCompanions(unfinished)
    throw explained(to, error)
  }
}

async function copyPages(from: string, to: string): Promise<void> {
  let source: DatabaseSync | null = null
  try {
    source = new DatabaseSync(from, { readOnly: true, timeout: SQLITE_WAIT })
    await backup(source, to, { rate: ALL_PAGES })
  } catch (error) {
    throw explained(to, error)
  } finally {
    source?.close()
  }
}

function refuseExisting(file: string, remedy: string): void {
  if (existsSync(file)) throw new RecordError('exists', file, 'there is a file already', remedy)
}

function refuseDamaged(file: string, problems: readonly string[]): void {
  const [first] = problems
  if (first === undefined) return
  throw new RecordError('damaged', file, first, 'look at all of it with chancery doctor, and take another copy')
}

const COMPANIONS = ['-wal', '-shm', '-journal']

const removeCompanions = (file: string) => COMPANIONS.forEach((end) => rmSync(`${file}${end}`, { force: true }))

function removeWithCompanions(file: string): void {
  rmSync(file, { force: true })
  removeCompanions(file)
}
