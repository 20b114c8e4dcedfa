import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, it } from 'node:test'
import { ReadableStream } from 'node:stream/web'
import { IntakeProblem } from '../../src/intake/index.ts'
import { Spool } from '../../src/intake/spool.ts'

const bytes = (text: string) => new Blob([text]).stream() as ReadableStream<Uint8Array>

describe('what waits to be read', () => {
  it('lies under numbers in a folder of the user alone, and is gone once it is removed', async () => {
    const spool = new Spool()
    const one = await spool.take(bytes('one'), 10)
    const other = await spool.take(bytes(''), 10)
    const folder = dirname(one.location)
    assert.deepEqual(readdirSync(folder).toSorted(), ['1', '2'])
    assert.equal(statSync(folder).mode & 0o777, 0o700)
    assert.equal(statSync(one.location).mode & 0o777, 0o600)
    assert.deepEqual([one.size, readFileSync(one.location, 'utf8'), other.size], [3, 'one', 0])
    await spool.remove()
    assert.equal(existsSync(folder), false)
    await assert.rejects(spool.take(bytes('late'), 10), /^IntakeProblem: Its job is over; give it again\.$/)
  })

  it('is refused once it is too large, however much would come, and leaves nothing', async () => {
    const spool = new Spool()
    const { location } = await spool.take(bytes('kept'), 4)
    let asked = 0
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        asked += 1
        controller.enqueue(new Uint8Array(1000))
      },
    })
    await assert.rejects(
      spool.take(endless, 5000),
      (error) => error instanceof IntakeProblem && error.kind === 'too-large' && /5,000 bytes/.test(error.message),
    )
    assert.ok(asked < 1000, `${asked} pieces`)
    assert.deepEqual(readdirSync(dirname(location)), ['1'])
    await spool.remove()
  })

  it('leaves nothing where its sender breaks off', async () => {
    const spool = new Spool()
    const { location } = await spool.take(bytes('kept'), 4)
    const broken = new ReadableStream<Uint8Array>({
      start: (controller) => {
        controller.enqueue(new Uint8Array(10))
        controller.error(new Error('gone'))
      },
    })
    await assert.rejects(spool.take(broken, 5000), /^IntakeProblem: It came cut off; give it again\.$/)
    assert.deepEqual(readdirSync(dirname(location)), ['1'])
    await spool.remove()
  })
})
