import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { complain, counted, note } from './terminal.ts'
import type { ReadStatistics } from '../importing.ts'
import type { OfficialRow } from '../vocabulary/index.ts'

/** Where published values go. */
export interface IntakeTarget {
  readonly record: string
  /** A table, which then takes them in the record's place. */
  readonly to?: string
  readonly dryRun?: boolean
}

/** So many bad rows of a file are told one by one. */
const TOLD = 20

/** Gathers what files or services gave, and takes in all of it or nothing. */
export class Intake {
  readonly #rows: OfficialRow[] = []
  readonly #passedOver = new Map<string, number>()
  #refused = false

  take(source: string, { rows, passedOver, problems }: ReadStatistics): void {
    for (const { line, problem } of problems.slice(0, TOLD)) this.refuse(`${source}, line ${line}: ${problem}.`)
    if (problems.length > TOLD) this.refuse(`${source}: ${counted(problems.length - TOLD, 'more row')} cannot be read.`)
    for (const row of rows) this.#rows.push(row)
    for (const [reason, count] of passedOver) this.#passedOver.set(reason, (this.#passedOver.get(reason) ?? 0) + count)
  }

  get isRefused(): boolean {
    return this.#refused
  }

  /** Something is wrong, so that nothing will be taken in. */
  refuse(sentence: string): void {
    this.#refused = true
    complain(sentence)
  }

  /** Writes what was gathered, and says what became of it; throws a `RecordError` where the record cannot be written. */
  async finish({ record, to, dryRun = false }: IntakeTarget): Promise<void> {
    for (const [reason, count] of this.#passedOver) note(`Passed over: ${counted(count, 'row')} (${reason}).`)
    if (this.#refused) return note('Nothing was taken in.')
    if (this.#rows.length === 0) return note('There is no published value to take in.')
    if (dryRun) return note(`${counted(this.#rows.length, 'published value')} can be taken in.`)
    if (to === undefined) await intoRecord(record, this.#rows)
    else await intoTable(to, this.#rows)
  }
}

async function intoRecord(record: string, rows: readonly OfficialRow[]): Promise<void> {
  const { openStore } = await import('../store/index.ts')
  const store = await openStore(record)
  try {
    const { added, beside, unchanged } = await store.putOfficial(rows)
    note(`${record}: ${outcomeText(added, unchanged)}`)
    if (beside > 0)
      note(`${counted(beside, 'value')} of them now ${beside === 1 ? 'stands' : 'stand'} beside another one.`)
  } finally {
    await store.close()
  }
}

async function intoTable(file: string, rows: readonly OfficialRow[]): Promise<void> {
  const { createImporting, tidyTable } = await import('../importing.ts')
  const { officialKey } = await import('../ontology/index.ts')
  const before = existsSync(file)
    ? createImporting().read(readFileSync(file), { format: 'tidy', retrieved: '' })
    : { rows: [], problems: [] }
  const [problem] = before.problems
  if (problem) return complain(`${file}, line ${problem.line}: ${problem.problem}. Nothing was written.`)
  const known = new Set(before.rows.map(officialKey))
  const added = rows.filter((row) => {
    const key = officialKey(row)
    return !known.has(key) && known.add(key)
  })
  if (added.length > 0) {
    // In the place of the old one only when it is whole.
    writeFileSync(`${file}.part`, tidyTable([...before.rows, ...added]))
    renameSync(`${file}.part`, file)
  }
  note(`${file}: ${outcomeText(added.length, rows.length - added.length)}`)
}

const outcomeText = (added: number, unchanged: number): string =>
  `${counted(added, 'published value')} added, ${unchanged.toLocaleString('en-US')} there already.`
