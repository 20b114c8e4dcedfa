import assert from 'node:assert/strict'
import { get } from 'node:http'
import { createServer, type Server } from 'node:net'
import { after, before, describe, it } from 'node:test'
import { startServer } from '../../src/http/index.ts'
import type { RecordStatus, Store } from '../../src/vocabulary/index.ts'
import { openRecord } from './record.ts'

let store: Store

before(async () => {
  store = await openRecord()
})
after(() => store.close())

const portOf = (url: string): number => Number(/^http:\/\/127\.0\.0\.1:(\d+)$/.exec(url)?.[1])

/** The status of an answer to a request that says it goes to `host`. */
const statusFor = (url: string, host: string): Promise<number | undefined> =>
  new Promise((answered, failed) => {
    get(`${url}/api/status`, { headers: { host } }, (response) => {
      response.resume()
      answered(response.statusCode)
    }).on('error', failed)
  })

function occupy(port: number): Promise<Server> {
  const server = createServer()
  return new Promise((listening, failed) => {
    server.once('error', failed)
    server.listen(port, '127.0.0.1', () => listening(server))
  })
}

describe('the server', () => {
  it('answers on this machine until it is closed', async () => {
    const server = await startServer({ store, port: 0 })
    const status = (await (await fetch(`${server.url}/api/status`)).json()) as RecordStatus
    assert.equal(status.documents, 3)
    assert.ok(portOf(server.url) > 0)
    await server.close()
    await assert.rejects(fetch(`${server.url}/api/status`))
  })

  it('refuses a name that was pointed at this machine', async () => {
    const server = await startServer({ store, port: 0 })
    try {
      assert.equal(await statusFor(server.url, 'evil.example'), 403)
      assert.equal(await statusFor(server.url, `localhost:${portOf(server.url)}`), 200)
    } finally {
      await server.close()
    }
  })

  it('takes the next free port from 4280 on where none is named', async () => {
    const one = await startServer({ store })
    const other = await startServer({ store })
    try {
      assert.ok(portOf(one.url) >= 4280)
      assert.ok(portOf(other.url) > portOf(one.url))
    } finally {
      await one.close()
      await other.close()
    }
  })

  it('says in a sentence that a named port is taken', async () => {
    const taken = await occupy(0)
    const { port } = taken.address() as { port: number }
    try {
      await assert.rejects(startServer({ store, port }), (error: Error) => {
        assert.match(error.message, new RegExp(`^Port ${port} of 127\\.0\\.0\\.1 is taken by another program; .*\\.$`))
        return true
      })
    } finally {
      await new Promise((closed) => taken.close(closed))
    }
    const server = await startServer({ store, port })
    assert.equal(portOf(server.url), port)
    await server.close()
  })

  it('says in a sentence that a number is no port', async () => {
    for (const port of [65_536, 1_000_000, -1, 80.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      await assert.rejects(startServer({ store, port }), {
        message: `${port} is no port; give a whole number from 1 to 65535, or 0 for any free one.`,
      })
    }
  })
})
