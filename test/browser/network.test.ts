import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { readingOf } from '../contracts/store/readings.ts'
import { violationsOf } from './axe.ts'
import { openReadingRoom, type ReadingRoom } from './reading-room.ts'

const TEXT = 'Chile and Peru opened the Port Line in Lima. Chile said Peru should pay. The Port Bank signed.'
const RECORD = [
  readingOf({
    id: 'one',
    text: TEXT,
    metadata: { published: '2024-05-01', publisher: 'Herald' },
    told: [
      {
        kind: 'event',
        quote: 'opened the Port Line',
        type: 'launch',
        date: '2024-04-30',
        place: 'Lima',
        actors: ['CL', 'PE'],
        domain: 'infrastructure',
        named: ['candidate:project:port-line'],
      },
      {
        kind: 'entity',
        quote: 'Port Line',
        type: 'project',
        name: 'Port Line',
        parties: ['CL', 'PE'],
        entity: 'candidate:project:port-line',
      },
      {
        kind: 'position',
        quote: 'Chile said Peru should pay.',
        stance: 'recommends',
        actor: 'Chile',
        holders: ['CL'],
        addressee: ['PE'],
      },
    ],
  }),
]

let room: ReadingRoom
let page: Page

before(async () => {
  room = await openReadingRoom([], RECORD)
  page = await room.page()
})
after(() => room?.close())

async function open(address: string, on: Page = page): Promise<void> {
  await on.goto(address)
  await on
    .locator(address.startsWith('/map') ? '.world' : '.network-node')
    .first()
    .waitFor()
}

describe('the network', () => {
  it('sets names in columns by their kind', async () => {
    await open('/network')
    assert.deepEqual(await page.locator('.network-head').allTextContents(), ['States', 'Projects'])
    assert.deepEqual(await page.locator('.network-node').allTextContents(), ['Chile 3', 'Peru 3', 'Port Line 2'])
  })

  it('shows the lines of a chosen name, and opens what is said of both, by keyboard alone', async () => {
    await open('/network')
    await page.locator('.network-node.project').focus()
    await page.keyboard.press('Enter')
    assert.equal(await page.locator('.network-ties h2').innerText(), 'Named with Port Line')
    await page.locator('.network-ties li > button').first().focus()
    await page.keyboard.press('Enter')
    await page.locator('.telling').first().waitFor()
    assert.match(
      await page.locator('.telling').first().innerText(),
      /opened the Port Line in Lima.*Herald, 1 May 2024/s,
    )
    await page.locator('.telling-head').first().click()
    await page.waitForURL(/\/documents\/.*statement=/)
  })

  it('is narrowed to what is named with a subject', async () => {
    await open('/network?entity=candidate:project:port-line')
    assert.equal(await page.locator('h1').innerText(), 'What is named with Port Line')
    assert.match(await page.locator('.lead').innerText(), /From 2 statements/)
  })

  it('says where nothing is named together', async () => {
    await page.goto('/network?state=KE')
    await page.locator('.nothing').waitFor()
  })
})

describe('the map', () => {
  it('has a circle at each place and lists what stands there', async () => {
    await open('/map')
    assert.equal(await page.locator('.world .place').count(), 1)
    await page.locator('.map-places button').focus()
    await page.keyboard.press('Enter')
    assert.match(await page.locator('.telling').first().innerText(), /opened the Port Line/)
    assert.match(await page.locator('.room-head').innerText(), /1 statement at a known place; 1 statement whose/)
  })

  it('is narrowed to events or projects', async () => {
    await open('/map')
    await page.getByRole('link', { name: 'Projects', exact: true }).click()
    await page.locator('.nothing').waitFor()
    assert.match(page.url(), /kind=projects/)
  })
})

describe('both', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [390, 768, 1440, 2560]) {
      it(`have no barrier at ${width} pixels, ${colorScheme}`, async () => {
        const own = await room.page({ colorScheme, viewport: { width, height: 900 } })
        for (const address of ['/network', '/map']) {
          await open(address, own)
          assert.deepEqual(await violationsOf(own), [], address)
          assert.ok((await own.evaluate<number>('document.documentElement.scrollWidth - innerWidth')) <= 0, address)
        }
        await own.close()
      })
    }
  }

  it('ask no other host and leave no error', () => assert.deepEqual(room.problems, []))
})
