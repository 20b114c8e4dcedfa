import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { openStore } from '../../src/store/index.ts'
import { filesIn, type Ran, run, temporaryFolder } from './command.ts'

const folder = temporaryFolder()
const at = (name: string): string => join(folder, name)

const article = (amount: string) => `<!doctype html><html lang="en"><title>Trade of the year</title><article>
<p>Trade between Kenya and Uganda reached $${amount} billion in 2023, the minister said in Nairobi on Monday.</p></article>`

type Answer = (response: ServerResponse, request: IncomingMessage) => void

const page =
  (amount: string): Answer =>
  (response, { headers }) => {
    const etag = `"${amount}"`
    if (headers['if-none-match'] === etag) response.writeHead(304).end()
    else response.writeHead(200, { 'content-type': 'text/html', etag }).end(article(amount))
  }

const answers: Record<string, Answer> = {}
const server = createServer((request, response) => {
  const answer = answers[request.url ?? '']
  if (answer) answer(response, request)
  else response.writeHead(404).end()
})
let site = ''
before(async () => {
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', () => listening())
  })
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
after(() => {
  server.close()
  server.closeAllConnections()
})

interface Watching {
  readonly child: ChildProcess
  readonly said: { stdout: string; stderr: string }
  /** Once a text was written to standard error, or the program ended. */
  until(text: string): Promise<void>
  ended(): Promise<Ran>
}

/** Runs the command where time flies and nobody waits between two requests. */
function started(...args: string[]): Watching {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'watching-process.ts'), ...args])
  const said = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => (said[name] += text))
  const closed = once(child, 'close')
  const until = async (text: string): Promise<void> => {
    while (!said.stderr.includes(text) && child.exitCode === null)
      await Promise.race([once(child.stderr, 'data'), closed])
  }
  return { child, said, until, ended: async () => ({ status: ((await closed) as [number | null])[0], ...said }) }
}

const watching = (...args: string[]): Promise<Ran> => started(...args, '--once').ended()

async function amountsIn(record: string): Promise<string[]> {
  const store = await openStore(record, { readOnly: true })
  const { rows } = await store.figures()
  await store.close()
  return rows.map(({ quote, document }) => `${document.url!.slice(site.length)} ${quote}`).toSorted()
}

describe('watch --once', () => {
  it('reads what is new or has changed, and asks by what it was given the last time', async () => {
    Object.assign(answers, { '/a': page('12.5'), '/b': page('3.5') })
    const args = [at('list.txt'), '--record', at('a.db'), '--allow-private']
    filesIn(folder, { 'list.txt': `# ministries\n${site}/a 30\n${site}/b\n` })
    const first = await watching(...args)
    assert.equal(first.status, 0)
    assert.match(first.stdout, /^Read 2 documents: 2 added, 0 new versions, 0 reread, 0 unchanged\.\nFound 2 figures;/)
    assert.equal(first.stderr, 'Asked 2 addresses: 2 sent something, 0 unchanged, 0 failed.\n')
    const again = await watching(...args)
    assert.deepEqual(again, {
      status: 0,
      stdout: '',
      stderr: 'Asked 2 addresses: 0 sent something, 2 unchanged, 0 failed.\n',
    })
    answers['/b'] = page('4.5')
    const changed = await watching(...args)
    assert.match(changed.stdout, /^Read 1 document: 0 added, 1 new version, 0 reread, 0 unchanged\.\n/)
    assert.match(changed.stderr, /^Asked 2 addresses: 1 sent something, 1 unchanged, 0 failed\.\n$/)
    assert.deepEqual(await amountsIn(at('a.db')), ['/a $12.5 billion', '/b $4.5 billion'])
  })

  it('reads the articles of feeds', async () => {
    Object.assign(answers, {
      '/feed': (response: ServerResponse) =>
        response.end(
          `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><item><link>${site}/c</link></item></channel></rss>`,
        ),
      '/c': page('5.5'),
    })
    filesIn(folder, { 'feeds.txt': `${site}/feed\n` })
    const { stdout, stderr } = await watching(at('feeds.txt'), '--record', at('b.db'), '--allow-private')
    assert.match(stdout, /^Read 1 document: 1 added,/)
    assert.equal(stderr, 'Asked 2 addresses: 2 sent something, 0 unchanged, 0 failed.\n')
    assert.deepEqual(await amountsIn(at('b.db')), ['/c $5.5 billion'])
  })

  it('takes what the reading room watches where no list is given', async () => {
    answers['/c'] = page('5.5')
    filesIn(folder, { 'r.db.watch.txt': `${site}/c\n` })
    const { stdout } = await watching('--record', at('r.db'), '--allow-private')
    assert.match(stdout, /^Read 1 document: 1 added,/)
    const none = await watching('--record', at('s.db'))
    assert.deepEqual([none.status, none.stdout], [1, ''])
    assert.match(none.stderr, /s\.db\.watch\.txt/)
  })

  it('tells what failed, what may not be asked, and what is wrong in the list, and reads the rest', async () => {
    Object.assign(answers, {
      '/robots.txt': (response: ServerResponse) => response.end('user-agent: *\ndisallow: /secret'),
      '/later': (response: ServerResponse) => response.writeHead(503, { 'retry-after': '600' }).end(),
      '/png': (response: ServerResponse) =>
        response.end(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])),
    })
    const lines = ['/a', '/gone', '/png', '/secret', '/later'].map((path) => site + path)
    filesIn(folder, { 'much.txt': [...lines, 'nonsense', ''].join('\n') })
    const { status, stdout, stderr } = await watching(
      at('much.txt'),
      '--record',
      at('c.db'),
      '--once',
      '--allow-private',
    )
    assert.equal(status, 1)
    assert.match(stdout, /^Read 1 document: 1 added,/)
    assert.deepEqual(stderr.split('\n'), [
      `chancery: ${at('much.txt')}, line 6: nonsense: this is no address of the web; check how it is written.`,
      `chancery: ${site}/gone: the server answered 404 (Not Found); check the address.`,
      `chancery: ${site}/png: this is a PNG image, not text; give the article as text or HTML.`,
      'Asked 3 addresses: 2 sent something, 0 unchanged, 1 failed.',
      'Not asked, since their hosts want to be left alone for a while: 1 address.',
      `Not asked, since their robots.txt does not want it: ${site}/secret.`,
      '',
    ])
    delete answers['/robots.txt']
  })

  it('asks no server of this machine unless that is wanted', async () => {
    filesIn(folder, { 'private.txt': `${site}/a\n` })
    let asked = 0
    answers['/a'] = (response) => {
      asked += 1
      response.end()
    }
    const { status, stderr } = await watching(at('private.txt'), '--record', at('d.db'))
    assert.equal(status, 1)
    assert.match(
      stderr,
      /^chancery: (http:\/\/127\.0\.0\.1:\d+)\/a: \1\/robots\.txt: it leads to 127\.0\.0\.1, which is no public address; name it yourself with --allow-private if the server is your own\.\n/,
    )
    assert.equal(asked, 0)
    assert.ok(!existsSync(at('d.db')))
  })

  it('begins anew where what it remembers is damaged', async () => {
    answers['/a'] = page('12.5')
    filesIn(folder, { 'one.txt': `${site}/a\n`, 'e.db.watch.json': '{"version": 1, "pa' })
    const { stdout, stderr } = await watching(at('one.txt'), '--record', at('e.db'), '--allow-private')
    assert.match(
      stderr,
      /e\.db\.watch\.json is damaged and begun anew: every address is asked as if for the first time\.\n/,
    )
    assert.match(stdout, /^Read 1 document: 1 added,/)
    const kept = JSON.parse(readFileSync(at('e.db.watch.json'), 'utf8')) as { pages: Record<string, { etag: string }> }
    assert.equal(kept.pages[`${site}/a`]!.etag, '"12.5"')
  })

  it('is told what is no list', async () => {
    filesIn(folder, { 'empty.txt': '# nothing yet\n' })
    const empty = await run(['watch', at('empty.txt'), '--once'])
    assert.deepEqual(empty, { status: 1, stdout: '', stderr: `${at('empty.txt')} names no address to watch.\n` })
    const missing = await run(['watch', at('nowhere.txt'), '--once'])
    assert.deepEqual(missing, {
      status: 1,
      stdout: '',
      stderr: `chancery: ${at('nowhere.txt')}: there is no such file.\n`,
    })
  })
})

describe('watch', () => {
  it('goes on until Ctrl-C, asks again when it is time, takes the list as it is then, and keeps what was read', async () => {
    const asked: string[] = []
    const noting =
      (name: string, amount: string): Answer =>
      (response, request) => {
        asked.push(`${name} ${request.headers['if-none-match'] ?? 'first'}`)
        page(amount)(response, request)
      }
    Object.assign(answers, { '/a': noting('a', '12.5'), '/b': noting('b', '3.5') })
    filesIn(folder, { 'long.txt': `${site}/a 5\n` })
    const program = started(at('long.txt'), '--record', at('f.db'), '--allow-private')
    await program.until('Asked 1 address: 1 sent something, 0 unchanged, 0 failed.\n')
    writeFileSync(at('long.txt'), `${site}/a 5\n${site}/b\n`)
    await program.until('1 sent something, 1 unchanged, 0 failed.\n')
    program.child.kill('SIGINT')
    const { status, stderr } = await program.ended()
    assert.equal(status, 130)
    assert.match(stderr, /Stopping; press Ctrl-C again to stop at once\.\n/)
    assert.equal(asked[0], 'a first')
    assert.ok(asked.includes('a "12.5"') && asked.includes('b first'), asked.join(', '))
    assert.deepEqual(await amountsIn(at('f.db')), ['/a $12.5 billion', '/b $3.5 billion'])
  })
})
