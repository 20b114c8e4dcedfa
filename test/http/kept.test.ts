import assert from 'node:assert/strict'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { makeRecord } from '../../bench/rooms/record.ts'
import { Kept } from '../../src/http/kept.ts'
import { KeptFile, KeptFiles } from '../../src/http/kept-file.ts'
import { recordMemories } from '../../src/http/record-memories.ts'
import { loadOntology } from '../../src/ontology/index.ts'
import { openStore } from '../../src/store/index.ts'
import type { Store } from '../../src/vocabulary/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'chancery-kept-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const place = (name: string) => join(folder, name, 'list')
const VALUE = { set: new Set(['a']), low: -Infinity, none: undefined, text: 'один' }

describe('a file of what was worked out', () => {
  it('gives back what it was given, as it was, of the same state and program alone', () => {
    const file = new KeptFile(place('same'), 'program')
    assert.equal(file.read('state'), undefined)
    file.write('state', VALUE)
    assert.deepEqual(file.read('state'), VALUE)
    assert.equal(file.has('state'), true)
    assert.equal(file.read('other'), undefined)
    assert.equal(new KeptFile(place('same'), 'another').read('state'), undefined)
    assert.deepEqual(readdirSync(join(folder, 'same')), ['list'])
    assert.equal(statSync(place('same')).mode & 0o077, 0)
  })

  it('holds one state', () => {
    const file = new KeptFile(place('one'), '')
    file.write('first', 1)
    file.write('second', 2)
    assert.equal(file.read('first'), undefined)
    assert.equal(file.read('second'), 2)
  })

  it('gives nothing where it is damaged', () => {
    const file = new KeptFile(place('damaged'), '')
    file.write('state', VALUE)
    const bytes = readFileSync(place('damaged'))
    for (const wrong of [
      bytes.subarray(0, -1),
      bytes.subarray(0, 10),
      bytes.with(bytes.length - 3, 0),
      Buffer.alloc(0),
    ]) {
      writeFileSync(place('damaged'), wrong)
      assert.equal(file.read('state'), undefined)
    }
  })

  it('is left out where it cannot be written', () => {
    const blocked = join(folder, 'blocked')
    writeFileSync(blocked, '')
    chmodSync(blocked, 0o400)
    const file = new KeptFile(join(blocked, 'list'), '')
    file.write('state', VALUE)
    assert.equal(file.read('state'), undefined)
  })
})

describe('what is kept in a file', () => {
  const fails = () => Promise.reject(new Error('It was asked for again.'))

  it('is not found out again at the next start', async () => {
    const file = new KeptFile<number>(place('next'), '')
    assert.equal(
      await new Kept(file).get(
        'state',
        async () => 5,
        async () => 'state',
      ),
      5,
    )
    assert.equal(await new Kept(file).get('state', fails), 5)
    await assert.rejects(new Kept(file).get('later', fails))
    const warm = new Kept(file)
    warm.warm('state')
    rmSync(place('next'))
    assert.equal(await warm.get('state', fails), 5)
  })

  it('is of the state it was found out in: what changed meanwhile is not', async () => {
    const file = new KeptFile<number>(place('meanwhile'), '')
    assert.equal(
      await new Kept(file).get(
        'before',
        async () => 5,
        async () => 'after',
      ),
      5,
    )
    assert.equal(existsSync(place('meanwhile')), false)
  })
})

describe('what was worked out of a record', () => {
  const record = join(folder, 'record.db')
  const ontology = loadOntology()
  let store: Store
  before(async () => {
    await makeRecord(record, 20)
    store = await openStore(record)
  })
  after(() => store.close())

  const open = (of: Store) => recordMemories({ store: of, ontology: () => ontology, files: new KeptFiles(record, '') })
  const ask = async (of: Store) => {
    const { memory, sources, pledges, timeline, entries } = open(of)
    return {
      findings: await memory.findings(),
      sources: await sources.sources(),
      pledges: await pledges.asOf(),
      timeline: await timeline.happenings({}),
      disputed: (await entries.list({ disputed: true, limit: 5, offset: 0 })).total,
    }
  }

  it('is the same at the next start, without the record being looked through', async () => {
    const first = await ask(store)
    const names = ['disputes', 'entries', 'findings', 'pledges', 'sources', 'timeline']
    assert.deepEqual(readdirSync(`${record}.worked-out`).toSorted(), names)
    const never = (name: string) => () => assert.fail(`${name} was asked for again`)
    const all = ['eachFigure', 'eachText', 'events', 'scopes']
    const closed = new Proxy(store, {
      get(target, name) {
        if (all.includes(String(name))) return never(String(name))
        const own = target[name as keyof Store]
        return typeof own === 'function' ? own.bind(target) : own
      },
    })
    assert.deepEqual(await ask(closed), first)
    await makeRecord(record, 22)
    await assert.rejects(ask(closed), /was asked for again/)
    const later = await ask(store)
    assert.ok(later.timeline.length > first.timeline.length)
  })
})
