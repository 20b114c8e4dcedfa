import assert from 'node:assert/strict'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { run, type Ran } from '../../test/cli/command.ts'
import { type Listener, listen } from '../../test/sources/network/listener.ts'
import { spelled } from '../../test/sources/network/tricks.ts'
import { temporaryFolder } from '../../test/store/folder.ts'
import { cases, chance } from './part.ts'

const TRICKS = cases({ all: 520, ci: 250 })
/** One host is asked once a second at most, so that these take their time. */
const REDIRECTS = cases({ all: 250, ci: 20 })

const folder = temporaryFolder()
const at = (name: string) => join(folder, name)

/** What must not be reached. */
let secret: Listener
/** A server that a person has named, and that leads to it: by redirects, and by a feed. */
let leading: Listener
let tricks: readonly string[]

before(async () => {
  secret = await listen((_, response) => response.end('Trade between Kenya and Uganda was $77 billion in 2023.'))
  leading = await listen(({ url = '' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://any')
    if (pathname === '/feed') response.end(feedOf(tricks))
    else if (pathname !== '/to') response.writeHead(404).end()
    else response.writeHead(302, { location: Buffer.from(searchParams.get('to') ?? '').toString('latin1') }).end()
  })
  tricks = chosen(spelled(secret.port))
})
after(() => {
  secret?.close()
  leading?.close()
})

/** As many as this part has of them, those among them that lead to this very machine. */
function chosen(all: readonly string[]): string[] {
  const random = chance('addresses')
  const order = new Map(all.map((trick) => [trick, isHere(trick) ? -1 : random(1_000_000)]))
  return all.toSorted((one, other) => order.get(one)! - order.get(other)!).slice(0, TRICKS)
}

/** Whether the machine itself is led here without anything being pretended. */
const isHere = (trick: string) =>
  /^http:\/\/(?:127\.0\.0\.1|0\.0\.0\.0|\[::ffff:(?:7f00:1|0:0)\])\.?:/.test(new URL(trick).href)

const feedOf = (addresses: readonly string[]) =>
  `<?xml version="1.0"?><rss><channel><title>News</title>${addresses
    .map((address) => `<item><title>x</title><link>${address.replaceAll('&', '&amp;')}</link></item>`)
    .join('')}</channel></rss>`

/** What is written in many ways is asked for once. */
const distinct = (addresses: readonly string[]) => new Set(addresses.map((address) => new URL(address).href))

const refusals = ({ stderr }: Ran) => stderr.split('\n').filter((line) => line.startsWith('chancery: '))

async function readAll(addresses: readonly string[], ...options: readonly string[]): Promise<Ran> {
  return await run(['read', ...addresses, '--record', at('record.db'), '--workers', '1', ...options])
}

describe(`${TRICKS} addresses that lead to this machine`, () => {
  it('are refused one and all, and nothing connects to it', async () => {
    const ran = await readAll(tricks)
    assert.equal(ran.status, 1)
    assert.equal(refusals(ran).length, distinct(tricks).size, ran.stderr.slice(0, 500))
    assert.equal(existsSync(at('record.db')), false)
    assert.equal(secret.connections, 0)
  })

  it('are refused as the end of a redirect, from a server that may be asked', async () => {
    const { port } = leading
    const addresses = tricks
      .slice(0, REDIRECTS)
      .map((trick) => `http://127.0.0.1:${port}/to?to=${encodeURIComponent(trick)}`)
    const ran = await readAll(addresses, '--allow-private')
    assert.equal(refusals(ran).length, REDIRECTS, ran.stderr.slice(0, 500))
    assert.ok(leading.asked.length >= REDIRECTS, `${leading.asked.length} redirects`)
    assert.equal(secret.connections, 0)
  })

  it('are refused where a feed names them that may be asked', async () => {
    writeFileSync(at('list.txt'), `http://127.0.0.1:${leading.port}/feed\n`)
    const ran = await run(['watch', at('list.txt'), '--record', at('watched.db'), '--once', '--allow-private'])
    assert.ok(leading.asked.some((address) => address.endsWith('/feed')))
    assert.ok(refusals(ran).length > 100, ran.stderr.slice(0, 500))
    assert.equal(secret.connections, 0)
  })

  it('are reached with the defence off, as far as they lead to it', async () => {
    const here = tricks.filter(isHere)
    assert.ok(here.length >= 20, `${here.length} of them`)
    await readAll(here, '--allow-private')
    assert.equal(secret.asked.filter((address) => !address.endsWith('/robots.txt')).length, distinct(here).size)
  })
})
