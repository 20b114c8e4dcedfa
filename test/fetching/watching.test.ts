import assert from 'node:assert/strict'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { after, before, beforeEach, describe, it } from 'node:test'
import { Memory, parseWatchList, type ReadFeed, Watching } from '../../src/fetching/index.ts'
import { type FeedLink, Refusal } from '../../src/vocabulary/index.ts'
import { type Listener, listen, pretendedNetwork } from '../sources/network/listener.ts'

const SITE = 'http://www.example.org'
const MINUTE = 60_000
const START = Date.UTC(2026, 0, 5)

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** What the pretended sites answer, by host and path; each test adds its own. */
const answers = new Map<string, Answer>()
let listener: Listener
before(async () => {
  listener = await listen((request, response) => {
    const answer = answers.get(`${request.headers.host}${request.url}`)
    if (answer) answer(request, response)
    else response.writeHead(404)
    response.end()
  })
})
after(() => listener.close())

let clock = START
beforeEach(() => {
  answers.clear()
  listener.asked.length = 0
  clock = START
})

const sends =
  (text: string, headers: Readonly<Record<string, string>> = {}): Answer =>
  (_, response) =>
    response.writeHead(200, headers).write(text)

/** A page with an ETag, which answers 304 to whoever has it. */
const tagged =
  (text: string, etag: string): Answer =>
  ({ headers }, response) =>
    headers['if-none-match'] === etag ? response.writeHead(304) : response.writeHead(200, { etag }).write(text)

/** A feed is `feed` and an item a line, perhaps with when it was changed. */
const readFeed: ReadFeed = (address, { bytes }) => {
  const [first, ...lines] = new TextDecoder().decode(bytes).split('\n')
  if (first === 'damaged')
    return Promise.reject(new Refusal('damaged', address, 'it ends in its midst', 'ask again later'))
  if (first !== 'feed') return Promise.resolve(null)
  return Promise.resolve(
    lines.map((line): FeedLink => {
      const [address = '', changed = null] = line.split(' ')
      return { address, changed }
    }),
  )
}

function watching(memory = Memory.read(null)!, signal = new AbortController().signal) {
  const network = pretendedNetwork(listener)
  return new Watching(memory, { privateHosts: [], pause: 0, now: () => clock, signal, network, readFeed })
}

const listOf = (...lines: string[]) => parseWatchList(lines.join('\n')).watched

/** What a round asked of the sites, without their robots.txt, after all was read. */
async function round(watch: Watching, lines: readonly string[], isAll = false): Promise<string[]> {
  const from = listener.asked.length
  const list = listOf(...lines)
  for (const tasks of [() => watch.due(list, isAll), () => watch.takeItems(list)]) {
    for (const task of tasks()) {
      const delivery = await watch.ask(task).catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error
        return null
      })
      if (delivery !== null) watch.note(task.address, null)
    }
    watch.settle()
  }
  return listener.asked.slice(from).filter((address) => !address.endsWith('/robots.txt'))
}

describe('watching', () => {
  it('asks again when it is time, and by what the server gave to ask by', async () => {
    answers.set('www.example.org/a', tagged('one', '"1"'))
    answers.set('www.example.org/b', sends('two', { 'last-modified': 'Mon, 05 Jan 2026 00:00:00 GMT' }))
    const watch = watching()
    const lines = [`${SITE}/a 10`, `${SITE}/b`]
    assert.deepEqual(await round(watch, lines), ['www.example.org/a', 'www.example.org/b'])
    assert.deepEqual(watch.takeTally(), { sent: 2, unchanged: 0, putOff: 0, failed: 0, unwanted: [] })
    assert.equal(watch.wait(listOf(...lines)), 10 * MINUTE)
    clock += 9 * MINUTE
    assert.deepEqual(await round(watch, lines), [])
    clock += MINUTE
    assert.deepEqual(await round(watch, lines), ['www.example.org/a'])
    assert.deepEqual(watch.takeTally(), { sent: 0, unchanged: 1, putOff: 0, failed: 0, unwanted: [] })
    clock += 50 * MINUTE
    let since: string | undefined
    answers.set('www.example.org/b', ({ headers }) => void (since = headers['if-modified-since']))
    assert.deepEqual(await round(watch, lines), ['www.example.org/a', 'www.example.org/b'])
    assert.equal(since, 'Mon, 05 Jan 2026 00:00:00 GMT')
  })

  it('asks for all of a list where that is wanted, and remembers from one program to the next', async () => {
    answers.set('www.example.org/a', tagged('one', '"1"'))
    const memory = Memory.read(null)!
    await round(watching(memory), [`${SITE}/a`])
    const next = watching(Memory.read(memory.written(clock))!)
    assert.deepEqual(await round(next, [`${SITE}/a`]), [])
    assert.deepEqual(await round(next, [`${SITE}/a`], true), ['www.example.org/a'])
    assert.equal(next.takeTally().unchanged, 1)
  })

  it('has sent again what was not read, or never came into the record', async () => {
    answers.set('www.example.org/a', tagged('one', '"1"'))
    const watch = watching()
    const [task] = watch.due(listOf(`${SITE}/a`), true)
    assert.notEqual(await watch.ask(task!), null)
    assert.notEqual(await watch.ask(task!), null, 'not settled')
    watch.note(task!.address, new Refusal('binary', 'a', 'it is no text', 'give a text'))
    watch.settle()
    assert.notEqual(await watch.ask(task!), null, 'refused')
    watch.note(`${task!.address}!/1.txt`, null)
    watch.settle()
    assert.equal(await watch.ask(task!), null)
  })

  it('keeps to robots.txt, at the end of a redirect too', async () => {
    answers.set('www.example.org/robots.txt', sends('user-agent: *\ndisallow: /secret'))
    answers.set('other.example/robots.txt', sends('user-agent: chancery\ndisallow: /'))
    for (const [path, location] of Object.entries({ '/there': '/secret', '/away': 'http://other.example/a' }))
      answers.set(`www.example.org${path}`, (_, response) => response.writeHead(302, { location }))
    answers.set('www.example.org/open', sends('one'))
    const watch = watching()
    const lines = ['/secret', '/there', '/away', '/open'].map((path) => SITE + path)
    assert.deepEqual(await round(watch, lines), [
      'www.example.org/there',
      'www.example.org/away',
      'www.example.org/open',
    ])
    assert.deepEqual(watch.takeTally(), { sent: 1, unchanged: 0, putOff: 0, failed: 0, unwanted: lines.slice(0, 3) })
    assert.equal(listener.asked.filter((address) => address === 'www.example.org/robots.txt').length, 1)
  })

  it('asks for nothing where a site does not say what it wants, until it does', async () => {
    answers.set('www.example.org/robots.txt', (_, response) => response.writeHead(500))
    answers.set('www.example.org/a', sends('one'))
    const watch = watching()
    assert.deepEqual(await round(watch, [`${SITE}/a`]), [])
    assert.equal(watch.takeTally().failed, 1)
    answers.delete('www.example.org/robots.txt')
    clock += 60 * MINUTE
    assert.deepEqual(await round(watch, [`${SITE}/a`]), ['www.example.org/a'])
  })

  it('leaves a host alone for as long as it asks for', async () => {
    answers.set('www.example.org/a', (_, response) => response.writeHead(429, { 'retry-after': '3600' }))
    answers.set('www.example.org/b', sends('two'))
    answers.set('other.example/c', sends('three'))
    const memory = Memory.read(null)!
    const watch = watching(memory)
    const lines = [`${SITE}/a`, `${SITE}/b`, 'http://other.example/c']
    assert.deepEqual(await round(watch, lines), ['www.example.org/a', 'other.example/c'])
    assert.deepEqual(watch.takeTally(), { sent: 1, unchanged: 0, putOff: 2, failed: 0, unwanted: [] })
    clock += 59 * MINUTE
    assert.deepEqual(await round(watching(Memory.read(memory.written(clock))!), lines, true), ['other.example/c'])
    clock += MINUTE
    answers.set('www.example.org/a', sends('one'))
    assert.deepEqual(await round(watch, lines), ['www.example.org/a', 'www.example.org/b', 'other.example/c'])
  })

  it('tells what failed, and tries it again when its time comes', async () => {
    answers.set('www.example.org/a', (_, response) => response.writeHead(500))
    const watch = watching()
    const [task] = watch.due(listOf(`${SITE}/a`), true)
    await assert.rejects(
      watch.ask(task!),
      /www\.example\.org\/a: the server answered 500 \(Internal Server Error\); try again later\.$/,
    )
    assert.deepEqual(watch.takeTally(), { sent: 0, unchanged: 0, putOff: 0, failed: 1, unwanted: [] })
    assert.deepEqual(watch.due(listOf(`${SITE}/a`), false), [])
    clock += 60 * MINUTE
    assert.equal(watch.due(listOf(`${SITE}/a`), false).length, 1)
  })

  it('says nothing of what it was stopped at', async () => {
    const stopping = new AbortController()
    answers.set('www.example.org/a', () => stopping.abort())
    const memory = Memory.read(null)!
    const watch = watching(memory, stopping.signal)
    const [task] = watch.due(listOf(`${SITE}/a`), true)
    assert.equal(await watch.ask(task!), null)
    assert.equal(watch.takeTally().failed, 0)
    assert.equal(memory.page(`${SITE}/a`), null)
  })
})

describe('a feed', () => {
  const FEED = `${SITE}/feed`

  it('has its articles asked for once, and again when it says that they changed', async () => {
    for (const name of ['a', 'b', 'c']) answers.set(`www.example.org/${name}`, tagged(name, `"${name}"`))
    answers.set('www.example.org/feed', tagged(`feed\n${SITE}/a\n${SITE}/b 1\n${SITE}/b 1`, '"1"'))
    const watch = watching()
    const articles = (...names: string[]) => names.map((name) => `www.example.org/${name}`)
    assert.deepEqual(await round(watch, [FEED]), articles('feed', 'a', 'b'))
    clock += 60 * MINUTE
    answers.set('www.example.org/feed', tagged(`feed\n${SITE}/c\n${SITE}/a\n${SITE}/b 2`, '"2"'))
    assert.deepEqual(await round(watch, [FEED]), articles('feed', 'c', 'a', 'b'))
    assert.deepEqual(watch.takeTally(), { sent: 5, unchanged: 2, putOff: 0, failed: 0, unwanted: [] })
  })

  it('has its articles looked at again at intervals that grow, for thirty days, though it has not changed', async () => {
    answers.set('www.example.org/feed', tagged(`feed\n${SITE}/a`, '"1"'))
    answers.set('www.example.org/a', tagged('a', '"a"'))
    const watch = watching()
    const hours: number[] = []
    for (let hour = 0; hour <= 35 * 24; hour += 1) {
      if ((await round(watch, [FEED])).includes('www.example.org/a')) hours.push(hour)
      clock += 60 * MINUTE
    }
    assert.deepEqual(hours, [0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512])
  })

  it('has its articles read though the program ended before', async () => {
    answers.set('www.example.org/feed', tagged(`feed\n${SITE}/a`, '"1"'))
    answers.set('www.example.org/a', sends('a'))
    const memory = Memory.read(null)!
    const watch = watching(memory)
    await watch.ask(watch.due(listOf(FEED), true)[0]!)
    assert.deepEqual(await round(watching(memory), [FEED], true), ['www.example.org/feed', 'www.example.org/a'])
  })

  it('that is damaged is told, and asked for whole when its time comes', async () => {
    answers.set('www.example.org/feed', tagged('damaged', '"1"'))
    answers.set('www.example.org/a', sends('a'))
    const watch = watching()
    await assert.rejects(watch.ask(watch.due(listOf(FEED), true)[0]!), /feed: it ends in its midst; ask again later\.$/)
    assert.deepEqual(watch.due(listOf(FEED), false), [])
    clock += 60 * MINUTE
    answers.set('www.example.org/feed', tagged(`feed\n${SITE}/a`, '"1"'))
    assert.deepEqual(await round(watch, [FEED]), ['www.example.org/feed', 'www.example.org/a'])
  })

  it('does not lead to this machine, nor beyond two hundred articles, nor to what is listed itself', async () => {
    const many = Array.from({ length: 300 }, (_, at) => `${SITE}/${at}`)
    answers.set('www.example.org/feed', sends(['feed', 'http://127.0.0.1/a', `${SITE}/listed`, ...many].join('\n')))
    const watch = watching()
    const asked = await round(watch, [FEED, `${SITE}/listed`])
    assert.deepEqual(asked.slice(0, 3), ['www.example.org/feed', 'www.example.org/listed', 'www.example.org/0'])
    assert.equal(asked.at(-1), 'www.example.org/197')
    assert.equal(asked.length, 200)
    assert.ok(!listener.asked.some((address) => address.startsWith('127.')))
  })
})
