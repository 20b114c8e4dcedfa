import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { before, describe, it } from 'node:test'
import { run } from '../../test/cli/command.ts'
import { temporaryFolder } from '../../test/store/folder.ts'
import { writeDocuments } from './articles-folder.ts'
import { onSmallDisk, withShortFiles, without } from './failing-disk.ts'
import { foundOut } from './flipped-copies.ts'
import { cases, chance } from './part.ts'
import { heldBy, linesByDocument, problemsOf } from './whole-record.ts'

const DOCUMENTS = 150
const FAILURES = cases({ all: 20, ci: 2 })
/** In CI they are among the tests of the store. */
const FLIPPED = cases({ all: 1000, ci: 0 })

const folder = temporaryFolder()
const at = (name: string) => join(folder, name)
const ONE_SENTENCE = /^chancery: [^\n]+: [^\n]+; [^\n]+\.\n$/

/** What a record holds in which all is, by document; `begun.db` is one in which only the first articles are. */
let reference: ReadonlyMap<string, readonly string[]>
let begun: readonly string[]

/** The user `nobody`, whom permissions hold back where a superuser runs this. */
const asNobody = () => ({
  user: process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {},
  env: { HOME: folder, NODE_DISABLE_COMPILE_CACHE: '1' },
})

function withoutNobody(): string | false {
  const program = join(import.meta.dirname, '../../src/cli/main.ts')
  const { status } = spawnSync(
    process.execPath,
    ['--eval', `fs.accessSync(${JSON.stringify(program)})`],
    asNobody().user,
  )
  return status === 0 ? false : 'an unprivileged user may not read this checkout'
}

describe('a record that cannot be written', () => {
  before(async () => {
    writeDocuments(at('first'), 10)
    writeDocuments(at('all'), DOCUMENTS)
    for (const [from, record] of [
      ['first', 'begun.db'],
      ['all', 'whole.db'],
    ] as const) {
      const { status, stderr } = await run(['read', at(from), '--record', at(record), '--workers', '1'])
      assert.deepEqual([status, stderr], [0, ''])
    }
    reference = await linesByDocument(at('whole.db'))
    begun = await heldBy(at('begun.db'))
    assert.equal(begun.length, 10)
  })

  const copy = (name: string): string => {
    copyFileSync(at('begun.db'), at(name))
    return at(name)
  }

  /** What was in it is in it, nothing is half there, and once it can be written again, reading goes on to the end. */
  async function nothingIsLost(record: string): Promise<void> {
    assert.deepEqual(await problemsOf(record, reference, begun), [])
    const { status } = await run(['read', at('all'), '--record', record, '--workers', '1'])
    assert.equal(status, 0)
    assert.deepEqual(await linesByDocument(record), reference)
    for (const end of ['', '-wal', '-shm']) rmSync(`${record}${end}`, { force: true })
  }

  it('for want of room says so, and loses nothing', { skip: without('mounts') }, async (context) => {
    const random = chance('room')
    mkdirSync(at('disk'))
    const [least, most] = [statSync(at('begun.db')).size, statSync(at('whole.db')).size]
    for (let failure = 0; failure < FAILURES; failure += 1) {
      const record = copy(`room-${failure}.db`)
      const kilobytes = Math.ceil((least + 40_000 + random(Math.floor((most - least) * 0.8))) / 1024)
      const { status, stderr } = await onSmallDisk(kilobytes, record, at('disk'), [
        'read',
        at('all'),
        '--record',
        'RECORD',
        '--workers',
        '1',
      ])
      assert.equal(status, 1, stderr)
      assert.match(stderr, ONE_SENTENCE)
      assert.match(stderr, /the disk is full; make room and try again/)
      context.diagnostic(
        `a disk of ${kilobytes} kB: ${(await heldBy(record)).length} documents of ${DOCUMENTS} are in the record`,
      )
      await nothingIsLost(record)
    }
  })

  it('as its file can grow no longer says so, and loses nothing', { skip: without('prlimit') }, async () => {
    const random = chance('short')
    const [least, most] = [statSync(at('begun.db')).size, statSync(at('whole.db')).size]
    for (let failure = 0; failure < FAILURES; failure += 1) {
      const record = copy(`short-${failure}.db`)
      const bytes = least + random(Math.floor((most - least) / 2))
      const { status, stderr } = await withShortFiles(bytes, ['read', at('all'), '--record', record, '--workers', '1'])
      assert.equal(status, 1, stderr)
      assert.match(stderr, ONE_SENTENCE)
      await nothingIsLost(record)
    }
  })

  it('as its folder may not be written says so, and loses nothing', { skip: withoutNobody() }, async () => {
    mkdirSync(at('closed'))
    const record = copy('closed/record.db')
    chmodSync(folder, 0o755)
    chmodSync(record, 0o444)
    chmodSync(at('closed'), 0o555)
    const bytes = readFileSync(record)
    const { status, stderr } = await run(['read', at('all'), '--record', record, '--workers', '1'], asNobody())
    assert.equal(status, 1, stderr)
    assert.match(stderr, ONE_SENTENCE)
    assert.deepEqual(readFileSync(record), bytes)
    chmodSync(at('closed'), 0o755)
    chmodSync(record, 0o644)
    await nothingIsLost(record)
  })

  it('as another program writes to it says so, and loses nothing', async () => {
    const record = copy('locked.db')
    const other = new DatabaseSync(record)
    other.exec('begin immediate')
    const { status, stderr } = await run(['read', at('all'), '--record', record, '--workers', '1'])
    other.exec('rollback')
    other.close()
    assert.equal(status, 1, stderr)
    assert.match(stderr, /another process is writing to this record and nothing was changed/)
    await nothingIsLost(record)
  })

  it('is found out where it writes without transactions and the disk is full', {
    skip: without('prlimit'),
  }, async () => {
    const record = at('careless.db')
    const naive = join(import.meta.dirname, 'naive-writer.ts')
    const bytes = Math.floor(statSync(at('whole.db')).size / 2)
    spawnSync('prlimit', [`--fsize=${bytes}`, process.execPath, naive, at('whole.db'), record], { stdio: 'ignore' })
    assert.notDeepEqual(await problemsOf(record, reference, []), [])
  })

  if (FLIPPED > 0) {
    it(`of ${FLIPPED} damaged copies each is found out, or says what the record said`, async () => {
      const found = await foundOut(at('begun.db'), at('flip.db'), FLIPPED, chance('flipped'))
      assert.ok(found > FLIPPED / 4, `${found} were found out`)
    })
  }
})
