import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { makeRecord } from '../../bench/rooms/record.ts'
import { openReadingRoom, type ReadingRoom } from './reading-room.ts'

/** Ten figures each, so that the list of figures has 5,000 rows. */
const DOCUMENTS = 500
const MOST_REQUESTS = 5
const MOST_BYTES = 250_000
const MOST_NODES = 4000

const ROOMS: readonly (readonly [address: string, ready: string])[] = [
  ['/documents', '.document-list tbody tr'],
  ['/figures', '.figure-list tbody tr'],
  ['/findings', '.finding'],
  ['/entries', '.lineup-list tbody tr'],
  ['/sources', '.source-list tbody tr'],
  ['/pledges', '.pledge-list tbody tr'],
  ['/timeline', '.happening-head'],
  ['/entities', '.entity-list li'],
  ['/positions', '.matrix tbody tr'],
  ['/relations', '.relation-list tbody tr'],
  ['/network', '.network-node'],
  ['/map', '.map-places li'],
  ['/official', '.official-list tbody tr'],
  ['/search?q=trade', '.hit'],
]

const folder = mkdtempSync(join(tmpdir(), 'chancery-large-'))
let room: ReadingRoom
before(async () => {
  const record = join(folder, 'record.db')
  await makeRecord(record, DOCUMENTS)
  room = await openReadingRoom([], [], record)
})
after(async () => {
  await room?.close()
  rmSync(folder, { recursive: true, force: true })
})

interface Weight {
  /** Answers of the API, those that tell how far something is aside, and the characters of their JSON. */
  readonly requests: number
  readonly bytes: number
  /** Elements of the page. */
  readonly nodes: number
}

/** What a room weighs, once its list is there. */
async function weigh(page: Page, address: string, ready: string): Promise<Weight> {
  const answers: Promise<number>[] = []
  page.on('response', (response) => {
    if (!response.url().includes('/api/') || response.status() === 202) return
    answers.push(response.body().then((body) => body.length))
  })
  await page.goto(address)
  await page.locator(ready).first().waitFor({ timeout: 120_000 })
  await page.locator('main [aria-busy=true], main .loading').first().waitFor({ state: 'detached' })
  const sizes = await Promise.all(answers)
  const nodes = await page.evaluate<number>('document.querySelectorAll("*").length')
  return { requests: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0), nodes }
}

describe('a record of 5,000 figures', () => {
  for (const [address, ready] of ROOMS) {
    it(`opens ${address} with few requests, bytes and elements`, async (context) => {
      const page = await room.page()
      const { requests, bytes, nodes } = await weigh(page, address, ready)
      context.diagnostic(`${requests} requests, ${bytes} bytes, ${nodes} elements`)
      if (process.env['WEIGH']) console.error(address, requests, bytes, nodes)
      assert.ok(requests <= MOST_REQUESTS, `${requests} requests`)
      assert.ok(bytes <= MOST_BYTES, `${bytes} bytes`)
      assert.ok(nodes <= MOST_NODES, `${nodes} elements`)
      await page.close()
    })
  }
})
