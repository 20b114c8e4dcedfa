import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { before, describe, it, type TestContext } from 'node:test'
import { articles } from '../../bench/generate.ts'
import { temporaryFolder } from '../../test/store/folder.ts'
import { cases, chance } from './part.ts'
import { heldBy, linesByDocument, problemsOf } from './whole-record.ts'

const DOCUMENTS = 300
/** A record is read to its end after so many kills, and the next is begun. */
const KILLS_A_RECORD = 8
const KILLS = cases({ all: 200, ci: 40 })
const CONTROLS = cases({ all: 20, ci: 5 })

const folder = temporaryFolder()
const at = (name: string) => join(folder, name)
const COMMAND = join(import.meta.dirname, '../../src/cli/main.ts')
const NAIVE = join(import.meta.dirname, 'naive-writer.ts')

/** What the record holds in the end, by document. */
let reference: ReadonlyMap<string, readonly string[]>
/** How long it takes to begin the record, and to get to its end, in milliseconds. */
let begun: number
let whole: number

/** Short ones: a kill is to meet the reading of many, not of long ones. */
function writeDocuments(into: string): void {
  mkdirSync(into)
  for (const { name, text } of articles(7).take(DOCUMENTS)) {
    writeFileSync(join(into, name), text.split('\n\n').slice(0, 6).join('\n\n'))
  }
}

const reading = (record: string): ChildProcess =>
  spawn(process.execPath, [COMMAND, 'read', at('articles'), '--record', record, '--workers', '1'], { stdio: 'ignore' })

async function ended(child: ChildProcess): Promise<number | null> {
  const [status] = await once(child, 'exit')
  return status
}

/** One in four at any time from the start of the process, the others from when it is about to write. */
function momentOf(random: (below: number) => number): number {
  const from = random(4) === 0 ? 0 : begun * 0.9
  return from + (random(1000) / 1000) * (whole - from)
}

interface Killed {
  /** Whether it was killed before it had ended by itself. */
  readonly inTime: boolean
  /** The documents that the record held, as others saw it meanwhile. */
  readonly seen: ReadonlySet<string>
}

/** Lets a process write for so many milliseconds, while another looks what the record holds, and kills it. */
async function killedAfter(child: ChildProcess, record: string, milliseconds: number): Promise<Killed> {
  const seen = new Set<string>()
  const exit = once(child, 'exit')
  const end = performance.now() + milliseconds
  while (performance.now() < end && child.exitCode === null) {
    for (const id of await heldBy(record)) seen.add(id)
    await Promise.race([wait(Math.max(0, Math.min(50, end - performance.now()))), exit])
  }
  const inTime = child.exitCode === null && child.kill('SIGKILL')
  await exit
  return { inTime, seen }
}

describe('reading that is killed at any moment', () => {
  before(async () => {
    writeDocuments(at('articles'))
    const start = performance.now()
    const child = reading(at('whole.db'))
    const exit = ended(child)
    while (child.exitCode === null && !existsSync(at('whole.db'))) await Promise.race([wait(10), exit])
    begun = performance.now() - start
    assert.equal(await exit, 0)
    whole = performance.now() - start
    reference = await linesByDocument(at('whole.db'))
    assert.equal(reference.size, DOCUMENTS)
  })

  it(`loses, doubles and halves no document in ${KILLS} kills, and goes on to the same record`, async (context) => {
    const random = chance('kills')
    const points: number[] = []
    for (let record = 0, kills = 0; kills < KILLS; record += 1) {
      const file = at(`killed-${record}.db`)
      for (let run = 0; run < KILLS_A_RECORD && kills < KILLS; run += 1) {
        const before = await heldBy(file)
        const { inTime, seen } = await killedAfter(reading(file), file, momentOf(random))
        kills += inTime ? 1 : 0
        const kept = [...before, ...seen]
        assert.deepEqual(await problemsOf(file, reference, kept), [], `record ${record}, run ${run}`)
        points.push((await heldBy(file)).length)
      }
      await resumed(file, context)
      rmSync(file)
    }
    context.diagnostic(`kills: ${KILLS}; the record held ${spread(points)} documents of ${DOCUMENTS} after them`)
  })

  it('is found out where it writes without transactions', async () => {
    const random = chance('naive')
    let found = 0
    for (let run = 0; run < CONTROLS; run += 1) {
      const file = at(`naive-${run}.db`)
      const child = spawn(process.execPath, [NAIVE, at('whole.db'), file], { stdio: ['ignore', 'pipe', 'inherit'] })
      await once(child.stdout, 'data')
      await wait(random(200))
      child.kill('SIGKILL')
      await once(child, 'exit')
      found += (await problemsOf(file, reference, [])).length > 0 ? 1 : 0
    }
    assert.ok(found > 0, `of ${CONTROLS} runs none was found out`)
  })
})

/** Reads to the end; what is then in the record is what an undisturbed reading puts there. */
async function resumed(file: string, context: TestContext): Promise<void> {
  const before = (await heldBy(file)).length
  const start = performance.now()
  const child = reading(file)
  const exit = ended(child)
  while (child.exitCode === null && (await heldBy(file)).length === before) await Promise.race([wait(20), exit])
  const goesOn = performance.now() - start
  assert.equal(await exit, 0)
  const end = performance.now() - start
  assert.deepEqual(await linesByDocument(file), reference)
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`
  const first = before === DOCUMENTS ? 'nothing was left' : `the next documents were there after ${seconds(goesOn)}`
  context.diagnostic(
    `resumed with ${before} documents: ${first}, all after ${seconds(end)} (${seconds(whole)} in one go)`,
  )
}

function spread(values: readonly number[]): string {
  const groups = Map.groupBy(
    values.toSorted((one, other) => one - other),
    (value) => value,
  )
  return [...groups].map(([value, those]) => `${value} (${those.length} times)`).join(', ')
}
