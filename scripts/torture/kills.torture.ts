import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { before, describe, it } from 'node:test'
import { temporaryFolder } from '../../test/store/folder.ts'
import { writeDocuments } from './articles-folder.ts'
import { type Killed, killed, type Moment } from './killed-process.ts'
import { cases, chance, isAll } from './part.ts'
import { heldBy, linesByDocument, problemsOf } from './whole-record.ts'

const DOCUMENTS = 300
const KILLS = cases({ all: 200, ci: 40 })
const CONTROLS = cases({ all: 20, ci: 5 })
/** Milliseconds of a reading's course in which it is killed: about as long as it takes, once it has begun. */
const COURSE = 1500
/** A put takes about so many. */
const PUT = 40
/** Reading is to have gone on after so many, on a machine that does nothing else. */
const SOON = 2000

const folder = temporaryFolder()
const at = (name: string) => join(folder, name)
const COMMAND = join(import.meta.dirname, '../../src/cli/main.ts')
const NAIVE = join(import.meta.dirname, 'naive-writer.ts')

/** What the record holds in the end, by document. */
let reference: ReadonlyMap<string, readonly string[]>
/** How long a reading takes until it writes first, in milliseconds. */
let begun: number

const read = (record: string, moment: Moment | null): Promise<Killed> =>
  killed([COMMAND, 'read', at('articles'), '--record', record, '--workers', '1'], record, moment)

/** One in four before it writes, one somewhere in its course, and two while it writes. */
function momentOf(random: (below: number) => number): Moment {
  const from = (['start', 'first-write', 'a-write', 'a-write'] as const)[random(4)]!
  const most = { start: begun, 'first-write': COURSE, 'a-write': PUT }[from]
  return { from, milliseconds: (random(1000) / 1000) * most, later: random(COURSE) }
}

/** Looks again and again which documents a record holds, as others see it. */
function looking(record: string) {
  const seen = new Set<string>()
  const over = new AbortController()
  const done = (async () => {
    for (; !over.signal.aborted; await wait(100)) for (const id of await heldBy(record)) seen.add(id)
  })()
  return async () => {
    over.abort()
    await done
    return seen
  }
}

/** What became of one record, whose reading was killed until nothing was left to read. */
interface Course {
  readonly kills: number
  /** Of each kill the documents that the record held then. */
  readonly held: readonly number[]
  /** Of each reading that went on, the milliseconds until it wrote. */
  readonly wentOn: readonly number[]
  /** The documents that the last one read although the record held them. */
  readonly again: number
}

describe('reading that is killed at any moment', () => {
  before(async () => {
    writeDocuments(at('articles'), DOCUMENTS)
    const { status, output, wroteAfter } = await read(at('whole.db'), null)
    assert.equal(status, 0, output)
    begun = wroteAfter!
    reference = await linesByDocument(at('whole.db'))
    assert.equal(reference.size, DOCUMENTS)
  })

  it(`loses, doubles and halves no document in ${KILLS} kills, and goes on to the same record`, async (context) => {
    const random = chance('kills')
    const courses: Course[] = []
    for (let left = KILLS; left > 0; left -= courses.at(-1)!.kills) {
      courses.push(await courseOf(at(`killed-${courses.length}.db`), random, left))
    }
    const middle = (values: readonly number[]) => values.toSorted((one, other) => one - other)[values.length >> 1]!
    const wentOn = courses.flatMap((course) => course.wentOn)
    const again = courses.map((course) => course.again)
    context.diagnostic(
      `${KILLS} kills of ${courses.length} readings; the record held ${courses.map(({ held }) => held.join(', ')).join('; ')} documents`,
    )
    context.diagnostic(
      `it wrote again after ${(middle(wentOn) / 1000).toFixed(1)} s at the median, ${(Math.max(...wentOn) / 1000).toFixed(1)} s at most; ${again.join(', ')} documents were read again at the end`,
    )
    for (const { held, again } of courses) assert.ok(again <= mostAgain(held), `${again} of ${held.join(', ')}`)
    if (isAll) assert.ok(middle(wentOn) <= SOON, `${middle(wentOn)} ms`)
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

/**
 * So many documents may be read again after the last kill: those that came into the record in the last reading that put
 * any, which may have been killed before it took that down. All of them, where all were there: it had come to its end.
 */
function mostAgain(held: readonly number[]): number {
  const last = held.at(-1) ?? 0
  return last === DOCUMENTS ? DOCUMENTS : last - (held.findLast((those) => those < last) ?? 0)
}

/**
 * Reads into a new record, killed at most so many times, until all is read; what is in it then is what an undisturbed
 * reading puts there.
 */
async function courseOf(record: string, random: (below: number) => number, most: number): Promise<Course> {
  const held: number[] = []
  const wentOn: number[] = []
  for (let known: readonly string[] = []; ; known = await heldBy(record)) {
    const seen = looking(record)
    const { inTime, status, output, wroteAfter } = await read(record, held.length < most ? momentOf(random) : null)
    const kept = [...known, ...(await seen())]
    if (known.length > 0 && known.length < DOCUMENTS && wroteAfter !== null) wentOn.push(wroteAfter)
    if (!inTime) {
      assert.equal(status, 0, output)
      assert.deepEqual(await linesByDocument(record), reference)
      rmSync(record)
      return { kills: held.length, held, wentOn, again: Number(/(\d+) unchanged/.exec(output)?.[1] ?? 0) }
    }
    assert.deepEqual(await problemsOf(record, reference, kept), [], `after kill ${held.length + 1}`)
    held.push((await heldBy(record)).length)
  }
}
