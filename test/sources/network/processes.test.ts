import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { gzipSync } from 'node:zlib'
import { fetchAddress, FetchProblem, type NetworkLimits } from '../../../src/sources/index.ts'
import { type Listener, listen, pretendedNetwork } from './listener.ts'

const at = (name: string): string => join(import.meta.dirname, name)
const CERTIFICATE = at('localhost-certificate.pem')

interface Fetched {
  /** The number of bytes, or the code of the problem. */
  readonly came: string
  /** Bytes. */
  readonly peak: number
}

function fetching(address: string, limits: Partial<NetworkLimits> = {}, trusted?: string): Promise<Fetched> {
  const env = { ...process.env, ...(trusted === undefined ? {} : { NODE_EXTRA_CA_CERTS: trusted }) }
  const args = [at('fetching-process.ts'), address, JSON.stringify(limits)]
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
    child.on('error', reject)
    child.on('close', () => resolve(JSON.parse(said) as Fetched))
  })
}

describe('a bomb of gigabytes', () => {
  const MIB = 2 ** 20
  const piece = gzipSync(Buffer.alloc(20_000_000))

  let listener: Listener
  before(async () => {
    listener = await listen((_, response) => {
      response.setHeader('content-encoding', 'gzip')
      const more = () => {
        while (!response.destroyed && response.write(piece));
      }
      response.on('drain', more)
      more()
    })
  })
  after(() => listener.close())

  it('is refused within 256 MiB, by each limit alone', async () => {
    const address = `http://127.0.0.1:${listener.port}/`
    const [bySwelling, bySize] = [await fetching(address), await fetching(address, { ratio: 1e9 })]
    assert.equal(bySwelling.came, 'too-packed')
    assert.equal(bySize.came, 'too-large')
    for (const { peak } of [bySwelling, bySize]) assert.ok(peak < 256 * MIB, `${Math.round(peak / MIB)} MiB`)
  })

  it('with the defence off, takes more', async () => {
    const { came, peak } = await fetching(`http://127.0.0.1:${listener.port}/`, { ratio: 1e9, maxSize: 300_000_000 })
    assert.equal(came, 'too-large')
    assert.ok(peak > 256 * MIB, `${Math.round(peak / MIB)} MiB`)
  })
})

describe('a secured connection', () => {
  const server = createServer(
    { key: readFileSync(at('localhost-key.pem')), cert: readFileSync(CERTIFICATE) },
    (request, response) => response.end(request.headers.host),
  )
  let port = 0
  before(async () => {
    await new Promise<void>((listening) => {
      server.listen(0, '127.0.0.1', () => listening())
    })
    port = (server.address() as AddressInfo).port
  })
  after(() => {
    server.close()
    server.closeAllConnections()
  })

  it('is one to a server that proves who it is', async () => {
    const trusting = await fetching(`https://localhost:${port}/`, {}, CERTIFICATE)
    assert.equal(trusting.came, String(`localhost:${port}`.length))
    // The end of a name is the same with its dot.
    assert.equal(
      (await fetching(`https://localhost.:${port}/`, {}, CERTIFICATE)).came,
      String(`localhost.:${port}`.length),
    )
  })

  it('is refused where it does not, is another, or speaks otherwise', async () => {
    assert.equal((await fetching(`https://localhost:${port}/`)).came, 'certificate')
    assert.equal((await fetching(`https://127.0.0.1:${port}/`, {}, CERTIFICATE)).came, 'certificate')
    const plain = await listen((_, response) => response.end('a'))
    const problem = await fetchAddress('https://www.example.org/', { network: pretendedNetwork(plain) }).then(
      () => null,
      (error: unknown) => error,
    )
    plain.close()
    assert.ok(problem instanceof FetchProblem)
    assert.match(problem.problem, /^the server does not prove who it is \([A-Z_\d]+\)$/)
  })
})

describe('whoever asks', () => {
  it('can end it', async () => {
    const listener = await listen(() => {})
    const ending = new AbortController()
    const asking = fetchAddress('http://www.example.org/', {
      network: pretendedNetwork(listener),
      signal: ending.signal,
    })
    setTimeout(() => ending.abort(), 50)
    await assert.rejects(asking, /www\.example\.org\/: the look-up was ended; give the same command again\.$/)
    listener.close()
  })

  it('comes to a server though most of its addresses lead nowhere', async () => {
    const [listener, closed] = [await listen((_, response) => response.end('here')), await listen(() => {})]
    closed.close()
    const ways = pretendedNetwork(listener, {
      'www.example.org': ['2606:2800::1', '2606:2800::2', '2606:2800::3', '2606:2800::4', '93.184.216.34', '1.1.1.1'],
    })
    const nowhere = pretendedNetwork(closed)
    const connect: typeof ways.connect = (ip, port) => (ip.includes(':') ? nowhere : ways).connect(ip, port)
    const { bytes } = await fetchAddress('http://www.example.org/', { network: { resolve: ways.resolve, connect } })
    assert.equal(new TextDecoder().decode(bytes), 'here')
    assert.deepEqual([nowhere.connected, ways.connected], [['2606:2800::1'], ['93.184.216.34']])
    listener.close()
  })

  it('is told what could not be reached', async () => {
    const closed = await listen(() => {})
    closed.close()
    const unreachable = fetchAddress('http://www.example.org/', { network: pretendedNetwork(closed) })
    await assert.rejects(unreachable, /the server could not be reached \(ECONNREFUSED\); try again later\.$/)
    const network = { resolve: () => Promise.resolve([]) }
    await assert.rejects(fetchAddress('http://nowhere.example/', { network }), /no server of this name was found/)
  })
})
