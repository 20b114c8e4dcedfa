import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { Unfinished } from '../../src/cli/unfinished.ts'
import type { ArticleHere } from '../../src/workers/index.ts'
import { zipOf } from '../fixtures/zips.ts'
import { type Listener, listen } from '../sources/network/listener.ts'
import { ARTICLE, filesIn, run, temporaryFolder } from './command.ts'

const folder = temporaryFolder()
const at = (name: string) => join(folder, name)
const COMMAND = join(import.meta.dirname, '../../src/cli/main.ts')

describe('what a reading that was not finished had put', () => {
  const OPTIONS = { maxSize: 1000, allowPrivate: false }
  const file = (name: string): ArticleHere => {
    const path = join(filesIn(folder, { [name]: ARTICLE }), name)
    utimesSync(path, 1_700_000_000, 1_700_000_000)
    return { file: path, path: name, name, content: path, size: ARTICLE.length, metadata: {} }
  }
  const member = (name: string, text: string): ArticleHere => {
    const content = new Uint8Array(Buffer.from(text))
    return { file: name, path: name, name, content, size: content.length, metadata: {} }
  }
  const again = (record = 'a.db', paths = ['in'], options = OPTIONS) => new Unfinished(at(record), paths, options)

  before(() => writeFileSync(at('a.db'), 'a record'))

  it('is known to the same command, and to no other, until it is finished', () => {
    const [one, two] = [file('one.txt'), member('z.zip!/two.txt', 'two')]
    const first = again()
    assert.equal(first.holds(one), false)
    first.take([one, two])
    first.put()
    assert.deepEqual([again().holds(one), again().holds(two)], [true, true])
    writeFileSync(at('b.db'), 'another record')
    for (const other of [again('b.db'), again('a.db', ['out']), again('a.db', ['in'], { ...OPTIONS, maxSize: 9 })])
      assert.deepEqual([other.holds(one), other.holds(two)], [false, false])
    again().finish()
    assert.deepEqual([existsSync(at('a.db.unfinished')), again().holds(one)], [false, false])
  })

  it('is not known where an article has changed, or what is said of it', () => {
    const [one, two] = [file('one.txt'), member('z.zip!/two.txt', 'two')]
    const first = again()
    first.take([one, two])
    first.put()
    assert.equal(again().holds({ ...one, metadata: { title: 'Another' } }), false)
    assert.equal(again().holds({ ...two, content: new Uint8Array(Buffer.from('too')) }), false)
    utimesSync(one.content as string, 1_700_000_001, 1_700_000_001)
    assert.equal(again().holds(one), false)
    // A file that changes while it is read may have been read before.
    writeFileSync(one.content as string, ARTICLE)
    const other = again()
    other.take([one])
    other.put()
    assert.equal(again().holds(one), false)
    again().finish()
  })

  it('is not taken down before it is in the record, and not believed of a record that took its place', () => {
    const one = member('a', 'one')
    const first = again()
    first.take([one])
    assert.equal(again().holds(one), false)
    first.put()
    assert.equal(again().holds(one), true)
    rmSync(at('a.db'))
    writeFileSync(at('c.db'), '')
    writeFileSync(at('a.db'), 'a record')
    assert.equal(again().holds(one), false)
  })
})

describe('a command that was stopped', () => {
  let listener: Listener
  let answer: () => void
  let asked: Promise<void>
  before(async () => {
    const told = Promise.withResolvers<void>()
    const free = Promise.withResolvers<void>()
    asked = told.promise
    answer = free.resolve
    listener = await listen((_, response) => {
      told.resolve()
      void free.promise.then(() => response.end(ARTICLE.replace('12.5', '99.5')))
    })
  })
  after(() => listener.close())

  it('goes on where it was, within a file of many as well', async () => {
    const texts = Array.from({ length: 40 }, (_, number) => ARTICLE.replace('12.5', `${number}.5`))
    writeFileSync(at('a.zip'), zipOf(texts.map((bytes, number) => ({ name: `${100 + number}.txt`, bytes }))))
    const args = [
      'read',
      at('a.zip'),
      `http://127.0.0.1:${listener.port}/late`,
      '--allow-private',
      '--record',
      at('r.db'),
    ]
    const child = spawn(process.execPath, [COMMAND, ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
    await asked
    child.kill('SIGINT')
    while (!said.includes('Stopping after this batch')) await once(child.stderr, 'data')
    answer()
    const [status] = await once(child, 'close')
    assert.equal(status, 130, said)
    const rest = await run(args)
    const SAID = /^(\d+) documents had been read before this was stopped, and are in the record\.\n$/
    assert.equal(rest.status, 0)
    assert.match(rest.stderr, SAID)
    // A batch, or where it was asked to stop too late, all.
    const held = Number(SAID.exec(rest.stderr)![1])
    assert.ok(held === 32 || held === 41, rest.stderr)
    assert.match(rest.stdout, held === 41 ? /^$/ : /^Read 9 documents: 9 added, /)
    const whole = await run(args)
    assert.match(whole.stdout, /^Read 41 documents: 0 added, 0 new versions, 0 reread, 41 unchanged\./)
    assert.equal(existsSync(at('r.db.unfinished')), false)
  })
})
