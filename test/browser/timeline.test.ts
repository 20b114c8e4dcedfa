import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { readingOf, type ToldSketch } from '../contracts/store/readings.ts'
import { violationsOf } from './axe.ts'
import { openReadingRoom, type ReadingRoom } from './reading-room.ts'

const article = (id: string, published: string, ...told: ToldSketch[]) =>
  readingOf({
    id,
    text: 'The president went to Lima. They will sign. It opened.',
    metadata: { published, publisher: id },
    told,
  })

const WENT = { kind: 'event', quote: 'went to Lima', type: 'visit', actors: ['CL', 'PE'], domain: 'summits' } as const

const RECORD = [
  article('Herald', '2024-05-17', { ...WENT, date: '2024-05-16', place: 'Lima' }),
  article('Times', '2024-05-18', { ...WENT, date: '2024-05-16' }),
  article(
    'Post',
    '2024-05-20',
    { ...WENT, date: '2024-05-18' },
    {
      kind: 'event',
      quote: 'will sign',
      type: 'signing',
      actors: ['CL', 'PE'],
      date: '2025-01',
      status: 'planned',
      domain: 'trade',
    },
  ),
  article('Star', '2019-01-01', { kind: 'event', quote: 'opened', type: 'launch', actors: ['OM'], date: null }),
]

let room: ReadingRoom
let page: Page

before(async () => {
  room = await openReadingRoom([], RECORD)
  page = await room.page()
})
after(() => room?.close())

async function open(address = '/timeline', on: Page = page): Promise<void> {
  await on.goto(address)
  await on.locator('.happenings').waitFor({ state: 'attached' })
}

describe('the timeline', () => {
  it('has each happening once, with how many tell of it and the other tellings', async () => {
    await open()
    const heads = await page.locator('.happening').allInnerTexts()
    assert.equal(heads.length, 3)
    assert.match(heads[0]!, /16 May 2024\s+Visit Chile and Peru Summits · told by 2 articles/)
    assert.match(heads[2]!, /January 2025\s+Signing, planned Chile and Peru/)
    const first = page.locator('.happening').first()
    await first.locator('summary').focus()
    await page.keyboard.press('Enter')
    assert.equal(await first.locator('.happening-telling').count(), 2)
  })

  it('zooms from years to months to days by its bars, and back', async () => {
    await open()
    const bars = () => page.locator('.times-name').allTextContents()
    assert.deepEqual(await bars(), ['2024', '2025'])
    await page.locator('.times a').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/at=2024$/)
    await page.locator('.times-name', { hasText: 'May' }).click()
    await page.waitForURL(/at=2024-05$/)
    await page.locator('.times-name', { hasText: '16' }).waitFor()
    assert.deepEqual(await bars(), ['16', '18'])
    await page.getByRole('link', { name: 'All times' }).click()
    await page.waitForURL(/timeline$/)
  })

  it('is filtered by kind, status and how many tell of it, in the address', async () => {
    await open('/timeline?status=planned')
    assert.equal(await page.locator('.happening').count(), 1)
    await open('/timeline?told=2')
    assert.equal(await page.locator('.happening').count(), 1)
    await open('/timeline?state=OM&at=undated')
    assert.match(await page.locator('.happening').innerText(), /No time is told/)
  })

  it('leads to the sentence', async () => {
    await open()
    await page.locator('.happening-telling a').first().click()
    await page.waitForURL(/\/documents\/.*statement=/)
  })

  it('says where nothing took place', async () => {
    await open('/timeline?state=KE')
    assert.match(await page.locator('.nothing').innerText(), /Nothing took place here/)
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [390, 768, 1440, 2560]) {
      it(`has no barrier and nothing beyond the edge at ${width} pixels, ${colorScheme}`, async () => {
        const own = await room.page({ colorScheme, viewport: { width, height: 900 } })
        await open('/timeline', own)
        assert.deepEqual(await violationsOf(own), [])
        assert.ok((await own.evaluate<number>('document.documentElement.scrollWidth - innerWidth')) <= 0)
        await own.close()
      })
    }
  }

  it('asks no other host and leaves no error', () => assert.deepEqual(room.problems, []))
})
