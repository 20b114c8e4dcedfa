import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { openStore } from '../../src/store/index.ts'
import { readingOf } from '../contracts/store/readings.ts'
import { temporaryFolder } from './folder.ts'

/** The user `nobody`, whom permissions hold back where a superuser runs the tests. */
const NOBODY = 65_534

const folder = temporaryFolder()
chmodSync(folder, 0o755)

const STORE = join(import.meta.dirname, '../../src/store/index.ts')
const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}
const probe = spawnSync(process.execPath, ['--eval', `fs.accessSync(${JSON.stringify(STORE)})`], user)
const skip = probe.status === 0 ? false : 'an unprivileged user may not read this checkout'

/** What opening the record says to a user who is no superuser. */
function asNobody(file: string, readOnly: boolean): unknown {
  const script = `
    const { openStore } = await import(${JSON.stringify(STORE)})
    try {
      const store = await openStore(${JSON.stringify(file)}, { readOnly: ${readOnly} })
      const { documents } = await store.status()
      await store.close()
      console.log(JSON.stringify({ documents }))
    } catch ({ name, code, message }) {
      console.log(JSON.stringify({ name, code, message }))
    }`
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    ...user,
    encoding: 'utf8',
  })
  assert.equal(status, 0, stderr)
  return JSON.parse(stdout)
}

async function recordIn(name: string, mode: number, fileMode: number): Promise<string> {
  mkdirSync(join(folder, name))
  const file = join(folder, name, 'record.db')
  const store = await openStore(file)
  await store.put(readingOf({ text: 'One article.' }))
  await store.close()
  chmodSync(file, fileMode)
  chmodSync(join(folder, name), mode)
  return file
}

test('a new record in a folder that may not be written', { skip }, () => {
  mkdirSync(join(folder, 'closed'), { mode: 0o555 })
  const file = join(folder, 'closed', 'record.db')
  assert.deepEqual(asNobody(file, false), {
    name: 'RecordError',
    code: 'not-writable',
    message: `${file}: the folder ${join(folder, 'closed')} may not be written; allow writing to it or give another path.`,
  })
  assert.equal(existsSync(file), false)
})

test('a record in a folder that may not be written is not opened for writing', { skip }, async () => {
  const file = await recordIn('locked', 0o555, 0o666)
  assert.deepEqual(asNobody(file, false), {
    name: 'RecordError',
    code: 'not-writable',
    message: `${file}: the folder ${join(folder, 'locked')} may not be written; allow writing to it or give another path.`,
  })
})

test('a record that may not be written is not opened for writing', { skip }, async () => {
  const file = await recordIn('kept', 0o777, 0o444)
  assert.deepEqual(asNobody(file, false), {
    name: 'RecordError',
    code: 'not-writable',
    message: `${file}: the file may not be written; allow writing to it or give another path.`,
  })
})

test('a record that may not be read', { skip }, async () => {
  const file = await recordIn('secret', 0o777, 0o000)
  for (const readOnly of [false, true]) {
    assert.deepEqual(asNobody(file, readOnly), {
      name: 'RecordError',
      code: 'not-readable',
      message: `${file}: the file may not be read; allow reading it or give another path.`,
    })
  }
})

test('a record in a folder that may not be written is opened for reading', { skip }, async () => {
  const file = await recordIn('published', 0o555, 0o444)
  assert.deepEqual(asNobody(file, true), { documents: 1 })
})
