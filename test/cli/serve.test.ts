import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { ARTICLE, filesIn, run, temporaryFolder } from './command.ts'

const COMMAND = join(import.meta.dirname, '../../src/cli/main.ts')
const ROOT = join(import.meta.dirname, '../..')

interface Serving {
  readonly child: ChildProcess
  readonly url: string
  /** What it printed before it said where the record is open. */
  readonly printed: string
}

const children = new Set<ChildProcess>()
after(() => {
  for (const child of children) child.kill('SIGKILL')
})

/** Starts a command that serves, and waits until it says where. */
function serving(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Serving> {
  const child = spawn(process.execPath, [COMMAND, ...args], { env: { ...process.env, ...env } })
  children.add(child)
  return new Promise((resolve, reject) => {
    let printed = ''
    let complained = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complained += text))
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text
      const url = /The record is open at (http:\/\/\S+) \(Ctrl-C ends\)\.\n/.exec(printed)?.[1]
      if (url !== undefined) resolve({ child, url, printed })
    })
    child.on('error', reject)
    child.on('close', (status) => reject(new Error(`it ended with ${status}: ${complained}`)))
  })
}

/** Ends it by a signal; its exit code, and the signal if it died of it. */
function ended({ child }: Serving, signal: NodeJS.Signals): Promise<readonly [number | null, string | null]> {
  return new Promise((resolve) => {
    child.on('close', (status, by) => {
      children.delete(child)
      resolve([status, by])
    })
    child.kill(signal)
  })
}

const folder = temporaryFolder()
const record = join(folder, 'record.db')

async function statusAt(url: string): Promise<{ documents: number; figures: number }> {
  const answer = await fetch(new URL('api/status', url))
  assert.equal(answer.status, 200)
  return (await answer.json()) as { documents: number; figures: number }
}

describe('serve', () => {
  before(async () => {
    await run(['read', filesIn(join(folder, 'one'), { 'trade.txt': ARTICLE }), '--record', record])
  })

  it('opens the record and its page on this machine only, and ends at a signal', async () => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const open = await serving(['serve', '--record', record])
      assert.equal(new URL(open.url).hostname, '127.0.0.1')
      assert.equal((await statusAt(open.url)).documents, 1)
      const page = await fetch(open.url)
      assert.match(page.headers.get('content-type') ?? '', /^text\/html/)
      assert.deepEqual(await ended(open, signal), [0, null])
    }
  })

  it('takes the first free port from 4280 on', async () => {
    const one = await serving(['serve', '--record', record])
    const other = await serving(['serve', '--record', record])
    const [first, second] = [one, other].map(({ url }) => Number(new URL(url).port))
    assert.ok(first! >= 4280 && second! > first!, `${first} and ${second}`)
    assert.equal((await statusAt(other.url)).figures, 1)
    await ended(one, 'SIGTERM')
    await ended(other, 'SIGTERM')
  })

  it('says that a given port is in use, or none', async () => {
    const taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
    const { port } = taken.address() as { port: number }
    const inUse = await run(['serve', '--record', record, '--port', String(port)])
    assert.equal(inUse.status, 1)
    assert.match(inUse.stderr, new RegExp(`^chancery: .*\\b${port}\\b.*\\.\\n$`))
    await new Promise((resolve) => taken.close(resolve))
    const none = await run(['serve', '--record', record, '--port', '65536'])
    assert.equal(none.status, 1)
    assert.match(none.stderr, /^chancery: .*65,?536.*\.\n$/)
  })

  it('makes no record where there is none', async () => {
    const missing = join(folder, 'missing.db')
    const { status, stderr } = await run(['serve', '--record', missing])
    assert.deepEqual(
      [status, stderr],
      [1, `chancery: ${missing}: there is no such record; read some articles into it first.\n`],
    )
    assert.ok(!existsSync(missing))
  })
})

describe('start', () => {
  it('reads what it is given into a record of its own, the same one again', async () => {
    const temporary = temporaryFolder()
    const articles = filesIn(join(folder, 'two'), { 'a.txt': ARTICLE, 'b.txt': ARTICLE.replace('12.5', '13.5') })
    for (const outcome of ['2 added', '2 unchanged']) {
      const open = await serving(['start', articles], { TMPDIR: temporary })
      assert.ok(open.printed.includes(outcome), open.printed)
      assert.equal((await statusAt(open.url)).documents, 2)
      assert.deepEqual(await ended(open, 'SIGINT'), [0, null])
    }
    const records = readdirSync(temporary, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.db'))
    assert.equal(records.length, 1)
  })

  it('reads the examples where it is given nothing', async () => {
    const open = await serving(['start'], { TMPDIR: temporaryFolder() })
    const examples = readdirSync(join(ROOT, 'examples')).filter((name) => /^\d.*\.(?:txt|html|md)$/.test(name))
    assert.equal((await statusAt(open.url)).documents, examples.length)
    assert.deepEqual(await ended(open, 'SIGTERM'), [0, null])
  })

  it('opens nothing where there was nothing to read', async () => {
    const temporary = temporaryFolder()
    const ran = await run(['start', join(folder, 'nowhere')], { env: { TMPDIR: temporary } })
    assert.equal(ran.status, 1)
    assert.match(ran.stderr, /^chancery: .*nowhere: there is no such file or folder; check the path\.\n$/)
    assert.equal(ran.stdout, '')
  })
})

describe('read', () => {
  it('makes no record, and changes none, where nothing could be read', async () => {
    const none = join(folder, 'none.db')
    const paths = [join(folder, 'nowhere'), join(folder, 'neither')]
    const ran = await run(['read', ...paths, '--record', none])
    assert.equal(ran.status, 1)
    assert.equal(ran.stderr.trim().split('\n').length, 2)
    assert.ok(!existsSync(none))
    const binary = filesIn(join(folder, 'binary'), { 'a.txt': new Uint8Array([0, 1, 2, 3, 0, 0, 5]) })
    assert.equal((await run(['read', binary, '--record', none])).status, 1)
    assert.ok(!existsSync(none))
  })
})
