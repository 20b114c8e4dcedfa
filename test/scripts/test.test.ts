import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, it } from 'node:test'

const SCRIPT = join(import.meta.dirname, '../../scripts/test.ts')
const NODE_TEST = `import { describe, it } from 'node:test'\n`

/** Runs the script on a folder of these files. */
function runOn(files: Readonly<Record<string, string>>, ...args: string[]) {
  const root = mkdtempSync(join(tmpdir(), 'chancery-scripts-'))
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, 'test', name)), { recursive: true })
      writeFileSync(join(root, 'test', name), NODE_TEST + content)
    }
    const counts = join(root, 'counts.json')
    // Within a test, node:test would otherwise refuse to run files.
    const { NODE_TEST_CONTEXT: _, ...env } = process.env
    const { status, stdout } = spawnSync(process.execPath, [SCRIPT, '--root', root, '--counts', counts, ...args], {
      env,
      encoding: 'utf8',
    })
    return { status, stdout, last: stdout.trim().split('\n').at(-1), counts: JSON.parse(readFileSync(counts, 'utf8')) }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

describe('a run of the tests', () => {
  it('counts tests, not suites or files', () => {
    const ran = runOn({ 'a.test.ts': `describe('a', () => { it('b', () => {}); it('c', () => {}) })` })
    assert.deepEqual([ran.status, ran.last], [0, '2 passed, 0 failed'])
    assert.deepEqual(ran.counts, { passed: 2, failed: 0, skipped: 0 })
  })

  it('prints where a test failed, its suite, its message', () => {
    const ran = runOn({ 'sums/a.test.ts': `describe('a', () => { it('b', () => { throw new Error('one off') }) })` })
    assert.deepEqual([ran.status, ran.last], [1, '0 passed, 1 failed'])
    assert.match(ran.stdout, /✗ test\/sums\/a\.test\.ts:2 a › b\n {4}one off\n/)
  })

  it('prints why tests were skipped', () => {
    const ran = runOn({ 'a.test.ts': `it('a', () => {}); it('b', { skip: 'no corpus' }, () => {})` })
    assert.deepEqual([ran.status, ran.last], [0, '1 passed, 0 failed, 1 skipped'])
    assert.match(ran.stdout, /^skipped 1: no corpus$/m)
  })

  it('takes the files whose path holds a word', () => {
    const files = { 'store/a.test.ts': `it('a', () => {})`, 'text/b.test.ts': `it('b', () => { throw new Error() })` }
    assert.equal(runOn(files, 'store').last, '1 passed, 0 failed')
  })
})

describe('a run fails', () => {
  it('where nothing ran', () => {
    const ran = runOn({ 'a.test.ts': `it('a', () => {})` }, 'nowhere')
    assert.deepEqual([ran.status, ran.last], [1, '0 passed, 0 failed'])
  })

  const broken = {
    'crashes while loading': `throw new Error('broken')`,
    'leaves by itself': `it('a', () => {}); process.exit(3)`,
    'holds no test': '',
    'has a suite that throws': `describe('a', () => { throw new Error('broken') })`,
    'hangs in a test': `it('a', () => new Promise(() => setInterval(() => {}, 1000)))`,
    'hangs while loading': 'while (true);',
  }
  for (const [what, content] of Object.entries(broken)) {
    it(`where a file ${what}, and the other files are run`, () => {
      const ran = runOn({ 'a.test.ts': content, 'b.test.ts': `it('b', () => {})` }, '--limit', '5')
      assert.deepEqual([ran.status, ran.last], [1, '1 passed, 1 failed'])
      assert.match(ran.stdout, /^✗ test\/a\.test\.ts:\d+ /m)
    })
  }
})
