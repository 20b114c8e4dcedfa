import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { type AddressInfo, connect, createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { buildWhereMissing } from '../browser/interface.ts'
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

/** The addresses of this machine that others can reach. */
const outer = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .filter(({ internal, scopeid }) => !internal && !scopeid)
  .map(({ address }) => address)

/** Whether anything listens there. */
function listens(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 5000 })
    const answer = (isThere: boolean) => {
      socket.destroy()
      resolve(isThere)
    }
    socket.on('connect', () => answer(true))
    socket.on('timeout', () => answer(false))
    socket.on('error', () => answer(false))
  })
}

/** A server of another program, on a port that was free. */
async function occupied(): Promise<{ port: number; free(): Promise<void> }> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { port, free: () => new Promise((resolve) => server.close(() => resolve())) }
}

describe('serve', () => {
  before(async () => {
    buildWhereMissing()
    await run(['read', filesIn(join(folder, 'one'), { 'trade.txt': ARTICLE }), '--record', record])
  })

  it('opens the record and its page, and ends at a signal', async () => {
    const built = readFileSync(join(ROOT, 'web/index.html'), 'utf8')
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const open = await serving(['serve', '--record', record])
      assert.equal(open.printed, `The record is open at ${open.url} (Ctrl-C ends).\n`)
      assert.match(open.url, /^http:\/\/127\.0\.0\.1:\d+$/)
      assert.equal((await statusAt(open.url)).documents, 1)
      for (const address of ['/', '/figures']) {
        const page = await fetch(new URL(address, open.url))
        assert.equal(page.status, 200)
        assert.match(page.headers.get('content-type') ?? '', /^text\/html/)
        const [title] = /<title>.*<\/title>/.exec(await page.text()) ?? []
        assert.ok(title !== undefined && built.includes(title), title)
      }
      assert.deepEqual(await ended(open, signal), [0, null])
      await assert.rejects(fetch(open.url))
    }
  })

  it('ends at a signal while a browser keeps its connection', async () => {
    const open = await serving(['serve', '--record', record])
    const socket = connect(Number(new URL(open.url).port), '127.0.0.1')
    socket.on('error', () => {})
    await new Promise((resolve) => socket.once('connect', resolve))
    socket.write('GET /api/status HTTP/1.1\r\nHost: localhost\r\n\r\n')
    await new Promise((resolve) => socket.once('data', resolve))
    assert.deepEqual(await ended(open, 'SIGTERM'), [0, null])
    socket.destroy()
  })

  const skip = outer.length > 0 ? false : 'this machine has no address that others could reach'

  it('is reached from this machine alone', { skip }, async () => {
    const open = await serving(['serve', '--record', record])
    const port = Number(new URL(open.url).port)
    assert.equal(await listens('127.0.0.1', port), true)
    for (const host of outer) assert.equal(await listens(host, port), false, host)
    await ended(open, 'SIGTERM')
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

  it('takes the given port, and says where it is in use', async () => {
    const { port, free } = await occupied()
    const refused = await run(['serve', '--record', record, '--port', String(port)])
    const problem = `Port ${port} of 127.0.0.1 is taken by another program; name another, or none for the next free one.`
    assert.deepEqual(refused, { status: 1, stdout: '', stderr: `chancery: ${problem}\n` })
    await free()
    const open = await serving(['serve', '--record', record, '--port', String(port)])
    assert.equal(open.url, `http://127.0.0.1:${port}`)
    assert.equal((await statusAt(open.url)).documents, 1)
    await ended(open, 'SIGINT')
  })

  it('says of a number that it is no port', async () => {
    for (const command of ['serve', 'start']) {
      for (const port of ['65536', '0', '-1', '80.5', 'http']) {
        const { status, stdout, stderr } = await run([command, `--port=${port}`])
        const problem = `argument '${port}' is invalid. Give a whole number from 1 to 65535.`
        assert.equal(stderr, `chancery: option '-p, --port <number>' ${problem}\n`)
        assert.deepEqual([status, stdout], [1, ''])
      }
    }
  })

  it('takes judgements of the record, which stay in it', async () => {
    const open = await serving(['serve', '--record', record])
    const { rows } = (await (await fetch(`${open.url}/api/figures`)).json()) as { rows: { id: string }[] }
    const headers = { origin: open.url, 'content-type': 'application/json' }
    const body = JSON.stringify({ target: rows[0]!.id, verdict: 'confirmed', by: 'Ada' })
    const given = await fetch(`${open.url}/api/judgements`, { method: 'POST', headers, body })
    assert.equal(given.status, 200, await given.text())
    const foreign = { ...headers, origin: 'http://localhost:1' }
    assert.equal((await fetch(`${open.url}/api/judgements`, { method: 'POST', headers: foreign, body })).status, 403)
    await ended(open, 'SIGTERM')
    const { stdout } = await run(['judgements', '--record', record])
    assert.match(stdout, /^[0-9a-f]{12} {2}confirmed {2}“\$12\.5 billion”\n {2}trade\.txt: Ada, /)
  })

  it('makes an empty record where that is asked', async () => {
    const empty = join(folder, 'begun.db')
    const open = await serving(['serve', '--record', empty, '--new'])
    assert.equal((await statusAt(open.url)).documents, 0)
    await ended(open, 'SIGTERM')
    assert.ok(existsSync(empty))
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

const recordsIn = (place: string): string[] =>
  readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.db'))

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
    assert.equal(recordsIn(temporary).length, 1)
    const [of] = readdirSync(temporary)
    assert.equal(statSync(join(temporary, of!)).mode & 0o777, 0o700)
  })

  it('keeps what it is given apart from other articles', async () => {
    const temporary = temporaryFolder()
    const places = ['north', 'south'].map((name) => filesIn(join(folder, name), { [`${name}.txt`]: ARTICLE }))
    for (const place of places) {
      const open = await serving(['start', place], { TMPDIR: temporary })
      assert.equal((await statusAt(open.url)).documents, 1)
      await ended(open, 'SIGTERM')
    }
    assert.equal(recordsIn(temporary).length, 2)
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
  const nothing: readonly (readonly [what: string, paths: () => string[], complaints: number])[] = [
    ['missing', () => [join(folder, 'nowhere'), join(folder, 'neither')], 2],
    ['binary', () => [filesIn(join(folder, 'binary'), { 'a.txt': Uint8Array.of(0, 1, 2, 3, 0, 0, 5) })], 1],
    ['empty', () => [filesIn(join(folder, 'empty'), { 'a.txt': '', 'b.html': '' })], 2],
  ]
  for (const [what, paths, complaints] of nothing) {
    it(`makes no record, and touches none, where all is ${what}`, async () => {
      const made = join(folder, `${what}.db`)
      const ran = await run(['read', ...paths(), '--record', made])
      assert.deepEqual([ran.status, ran.stdout, existsSync(made)], [1, '', false])
      const before = statSync(record)
      const again = await run(['read', ...paths(), '--record', record])
      assert.deepEqual([again.status, again.stdout], [1, ''])
      assert.equal(again.stderr, ran.stderr)
      assert.equal(ran.stderr.match(/^chancery: .*; .*\.$/gm)?.length, complaints, ran.stderr)
      assert.deepEqual([statSync(record).mtimeMs, statSync(record).size], [before.mtimeMs, before.size])
    })
  }
})
