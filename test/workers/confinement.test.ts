import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { confinement } from '../../src/workers/confinement.ts'
import { type Article, openArticles } from '../../src/workers/index.ts'
import { elsewhere, toListener } from './tries-sockets.ts'

const here = (name: string) => new URL(name, import.meta.url)
const WAYS = [...Object.keys(toListener), ...Object.keys(elsewhere)]

let server: Server
let port: number
let connections = 0
before(async () => {
  server = createServer((_, response) => response.end('a secret'))
  server.on('connection', (socket) => {
    connections += 1
    socket.on('error', () => {})
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
})
after(() => {
  server.closeAllConnections()
  server.close()
})

/** Of each way whether it was refused, by a parser that is confined. */
async function refusals(parser: URL, ways: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const content = new Uint8Array(Buffer.from(String(port)))
  const articles = ways.map((name): Article => ({ file: name, path: 'way.txt', name, content, size: 9, metadata: {} }))
  const found: [string, string][] = []
  for await (const outcomes of openArticles(articles, { parser, workers: 1, timeLimit: () => 20_000 }))
    for (const outcome of outcomes) {
      assert.ok('value' in outcome, 'refusal' in outcome ? outcome.refusal.message : '')
      found.push([outcome.value.id, outcome.value.text])
    }
  return Object.fromEntries(found)
}

const written = () => join(tmpdir(), `chancery-written-${port}`)

describe('a process that parses', () => {
  it('is let out on no way, and none leads to a connection', async () => {
    assert.deepEqual(
      await refusals(here('guarded-parser.ts'), WAYS),
      Object.fromEntries(WAYS.map((way) => [way, 'true'])),
    )
    assert.equal(connections, 0)
    assert.equal(existsSync(written()), false)
  })

  it('reaches nothing even where no way is shut, as far as the system gives it a network of its own', async (context) => {
    if (!(await confinement()).includes('unshare')) return context.skip('the system allows no network namespace')
    const ways = ['net.connect', 'new net.Socket', 'http.get', 'fetch']
    await refusals(here('unguarded-parser.ts'), ways)
    assert.equal(connections, 0)
  })

  it('without any of it is let out on every way', async () => {
    const counts: [string, number][] = []
    for (const way of Object.keys(toListener)) {
      const before = connections
      await tried(way)
      counts.push([way, connections - before])
    }
    assert.deepEqual(
      counts.filter(([, count]) => count === 0),
      [],
    )
    const out: [string, string][] = []
    for (const way of Object.keys(elsewhere)) out.push([way, await tried(way)])
    assert.deepEqual(
      out.filter(([, refused]) => refused !== 'false'),
      [],
    )
    rmSync(written())
  })
})

describe('a program that is killed while its parsing process spins', () => {
  it('takes that process with it', async (context) => {
    if (!(await confinement()).includes('setpriv')) return context.skip('the system ends no process with its parent')
    const program = spawn(process.execPath, [fileURLToPath(here('spinning-program.ts'))], { stdio: 'ignore' })
    let parsing: readonly number[] = []
    while ((parsing = spinning(program.pid!)).length === 0) await wait(50)
    program.kill('SIGKILL')
    await once(program, 'exit')
    while (parsing.some(isAlive)) await wait(20)
  })
})

/** The processes that a program has started and that have taken more than a second of the processor. */
function spinning(program: number): number[] {
  const children = readdirSync(`/proc/${program}/task`).flatMap((task) =>
    readFileSync(`/proc/${program}/task/${task}/children`, 'latin1')
      .split(' ')
      .filter((word) => word.trim() !== ''),
  )
  return children.map(Number).filter((child) => Number(fieldsOf(child)[11]) > 100)
}

/** Neither gone nor only waiting for somebody to ask how it ended. */
const isAlive = (pid: number): boolean => !['Z', undefined].includes(fieldsOf(pid)[0])

/** What the system says of a process, from its state on; nothing of one that is gone. */
function fieldsOf(pid: number): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)!.split(' ')
  } catch {
    return []
  }
}

/** Has a process that is not confined at all try one way, and ends it as soon as it was let out, or has told. */
async function tried(way: string): Promise<string> {
  const child = spawn(process.execPath, [fileURLToPath(here('unguarded-parser.ts'))], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    serialization: 'advanced',
  })
  const before = connections
  child.send([{ file: way, path: 'way.txt', name: way, metadata: {}, size: 9, content: Buffer.from(String(port)) }])
  const told = new Promise<string>((resolve) => {
    child.on('message', (message: { readonly answers?: readonly { readonly value: { readonly text: string } }[] }) => {
      if (message.answers) resolve(message.answers[0]!.value.text)
    })
  })
  const reached = new Promise<string>((resolve) => {
    const looking = setInterval(() => {
      if (connections === before && child.exitCode === null) return
      clearInterval(looking)
      resolve('reached')
    }, 20)
    child.once('exit', () => clearInterval(looking))
  })
  const how = await Promise.race([told, reached])
  child.kill('SIGKILL')
  await once(child, 'exit')
  return how
}
