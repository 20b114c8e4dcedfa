import assert from 'node:assert/strict'
import type { ServerResponse } from 'node:http'
import { after, before, describe, it } from 'node:test'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { type Answer, fetchAddress, FetchProblem, type NetworkLimits } from '../../../src/sources/index.ts'
import { type Listener, listen, pretendedNetwork } from './listener.ts'

const TEXT = 'The ministers met in the morning. '.repeat(2000)
const ZEROS = Buffer.alloc(2_000_000)
/** As dense as can be without being suspicious: a short page of one line. */
const SHORT = Buffer.alloc(262_144, 'a')

interface Sent {
  readonly encoding?: string
  readonly body: Uint8Array | string
}

const SENT: Readonly<Record<string, Sent>> = {
  '/plain': { body: TEXT },
  '/identity': { encoding: 'identity', body: TEXT },
  '/gzip': { encoding: 'gzip', body: gzipSync(TEXT) },
  '/x-gzip': { encoding: ' X-GZIP', body: gzipSync(TEXT) },
  '/two-members': { encoding: 'gzip', body: Buffer.concat([gzipSync('a'), gzipSync('b')]) },
  '/br': { encoding: 'br', body: brotliCompressSync(TEXT) },
  '/deflate': { encoding: 'deflate', body: deflateSync(TEXT) },
  '/deflate-raw': { encoding: 'deflate', body: deflateRawSync(TEXT) },
  '/short': { encoding: 'gzip', body: gzipSync(SHORT) },
  '/empty': { body: '' },
  '/gzip-bomb': { encoding: 'gzip', body: gzipSync(ZEROS) },
  '/br-bomb': { encoding: 'br', body: brotliCompressSync(ZEROS) },
  '/deflate-bomb': { encoding: 'deflate', body: deflateSync(ZEROS) },
  '/twice': { encoding: 'gzip, gzip', body: gzipSync(gzipSync(ZEROS)) },
  '/zstd': { encoding: 'zstd', body: 'packed' },
  '/no-gzip': { encoding: 'gzip', body: 'not packed at all' },
  '/no-br': { encoding: 'br', body: 'not packed at all' },
  '/cut': { encoding: 'gzip', body: gzipSync(TEXT).subarray(0, 100) },
}

/** Bytes that the listener could send of each endless answer. */
const sent: Record<string, number> = {}

const ENDLESS: Readonly<
  Record<string, { readonly encoding?: string; readonly piece: Buffer; readonly first?: Buffer }>
> = {
  '/endless': { piece: Buffer.alloc(20_000, 'a') },
  // Empty blocks one behind the other: what is packed goes on and holds nothing.
  '/endless-nothing': {
    encoding: 'deflate',
    first: Buffer.from([0x78, 0x9c]),
    piece: Buffer.from([0, 0, 0, 0xff, 0xff].concat(...Array.from({ length: 3999 }, () => [0, 0, 0, 0xff, 0xff]))),
  },
}

function sendEndless(path: string, response: ServerResponse): void {
  const { encoding, first, piece } = ENDLESS[path]!
  if (encoding !== undefined) response.setHeader('content-encoding', encoding)
  if (first) response.write(first)
  sent[path] = 0
  const more = () => {
    while (!response.destroyed) {
      sent[path]! += piece.length
      if (!response.write(piece)) break
    }
  }
  response.on('drain', more)
  more()
}

function answer(path: string, response: ServerResponse): void {
  if (path in ENDLESS) return sendEndless(path, response)
  if (path === '/says-too-much') response.writeHead(200, { 'content-length': '900000' })
  if (path === '/says-too-much') return void response.write('a')
  if (path === '/drip') {
    const drip = setInterval(() => response.write('a'), 5)
    response.on('close', () => clearInterval(drip))
    return
  }
  if (path === '/silent') return
  if (path === '/headers') return void response.writeHead(200, { 'x-long': 'a'.repeat(40_000) }).end()
  const hops = /^\/hops-(\d+)$/.exec(path)?.[1]
  if (hops !== undefined && hops !== '0')
    return void response.writeHead(301, { location: `/hops-${Number(hops) - 1}` }).end()
  const { encoding, body } = SENT[path] ?? { body: 'the end' }
  if (encoding !== undefined) response.setHeader('content-encoding', encoding)
  response.end(body)
}

let listener: Listener
before(async () => {
  listener = await listen(({ url = '' }, response) => answer(url, response))
})
after(() => listener.close())

const LIMITS: Partial<NetworkLimits> = { maxSize: 500_000 }

const ask = (path: string, limits: Partial<NetworkLimits> = LIMITS): Promise<Answer> =>
  fetchAddress(`http://www.example.org${path}`, { network: pretendedNetwork(listener), limits })

async function problemOf(path: string, limits?: Partial<NetworkLimits>): Promise<string> {
  try {
    const { bytes } = await ask(path, limits)
    return `${bytes.length} bytes`
  } catch (error) {
    if (!(error instanceof FetchProblem)) throw error
    return `${error.code}: ${error.problem}`
  }
}

describe('an answer', () => {
  for (const path of ['/plain', '/identity', '/gzip', '/x-gzip', '/br', '/deflate', '/deflate-raw']) {
    it(`is unpacked: ${path}`, async () => {
      assert.equal(new TextDecoder().decode((await ask(path)).bytes), TEXT)
    })
  }

  it('may be several packed pieces, dense where it is short, or nothing', async () => {
    assert.equal(new TextDecoder().decode((await ask('/two-members')).bytes), 'ab')
    assert.equal((await ask('/short')).bytes.length, SHORT.length)
    assert.equal((await ask('/empty')).bytes.length, 0)
  })

  it('is followed so many times and no more', async () => {
    const { address, bytes } = await ask('/hops-5')
    assert.equal(address.href, 'http://www.example.org/hops-0')
    assert.equal(new TextDecoder().decode(bytes), 'the end')
    assert.equal(await problemOf('/hops-6'), 'redirects: it leads from one address to the next, more than 5 times')
    assert.equal(
      await problemOf('/hops-1', { hops: 0 }),
      'redirects: it leads from one address to the next, more than 0 times',
    )
  })
})

describe('a bomb', () => {
  const SWELLS = 'too-packed: the answer swells to more than 100 times its size'

  for (const path of ['/gzip-bomb', '/br-bomb', '/deflate-bomb']) {
    it(`is refused by how it swells: ${path}`, async () => {
      assert.equal(await problemOf(path, { maxSize: 25_000_000 }), SWELLS)
      assert.equal(await problemOf(path, { maxSize: 25_000_000, ratio: 1e9 }), '2000000 bytes')
    })

    it(`is refused by what it swells to: ${path}`, async () => {
      assert.equal(
        await problemOf(path, { ...LIMITS, ratio: 1e9 }),
        'too-large: the answer has more than 500,000 bytes',
      )
    })
  }

  it('within another is not unpacked', async () => {
    assert.equal(await problemOf('/twice'), 'damaged: the answer is packed in a way that was not asked for')
    assert.equal(await problemOf('/zstd'), 'damaged: the answer is packed in a way that was not asked for')
  })

  it('that is none is told from what broke off', async () => {
    for (const path of ['/no-gzip', '/no-br', '/cut']) {
      assert.equal(await problemOf(path), 'damaged: the answer cannot be unpacked', path)
    }
  })
})

describe('an answer without an end', () => {
  /** What may be on its way when the limit is passed: what both ends of a connection hold back. */
  const UNDER_WAY = 8_000_000

  for (const path of Object.keys(ENDLESS)) {
    it(`is read up to the limit: ${path}`, async () => {
      assert.equal(await problemOf(path), 'too-large: the answer has more than 500,000 bytes')
      assert.ok(sent[path]! > 500_000 && sent[path]! < 500_000 + UNDER_WAY, `${sent[path]} bytes were sent`)
    })
  }

  it('is not begun where it says how large it is', async () => {
    assert.equal(await problemOf('/says-too-much'), 'too-large: the answer has more than 500,000 bytes')
  })

  it('is waited for only so long, drop by drop or in silence', async () => {
    for (const path of ['/drip', '/silent']) {
      assert.equal(await problemOf(path, { time: 150 }), 'too-slow: the answer was not there within 0.15 seconds', path)
    }
  })

  it('is not read from headers either', async () => {
    assert.equal(await problemOf('/headers'), 'broke-off: the answer broke off')
  })
})
