import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { violationsOf } from './axe.ts'
import { openReadingRoom, type ReadingRoom } from './reading-room.ts'

const WIDTHS = [390, 768, 1024, 1440, 2560]

/** What the addresses of rooms need to know of the record. */
interface Known {
  readonly article: string
  readonly notRead: string
  readonly statement: string
}

/** Each room by a name, its address and what is on the page when it is drawn. */
const ROOMS: readonly (readonly [name: string, address: (known: Known) => string, ready: string])[] = [
  ['the documents', () => '/', '.document-list tbody tr'],
  ['a list without a document', () => '/documents?text=zzzz', '.nothing'],
  ['an article', ({ article }) => `/documents/${article}`, '.entry'],
  ['a card', ({ article, statement }) => `/documents/${article}?statement=${statement}`, '.entry.open'],
  ['an article not read', ({ notRead }) => `/documents/${notRead}`, '.notice'],
  ['the figures', () => '/figures', '.figure-list tbody tr'],
  ['the figures, narrowed', () => '/figures?dyad=CN-RU&indicator=trade.turnover', '.chip'],
  ['the findings', () => '/findings', '.finding'],
  ['the findings, narrowed', () => '/findings?severity=note', '.nothing'],
  ['the judgements, of which there are none', () => '/judgements', '.nothing'],
  ['a series', () => '/series/trade.turnover/CN-RU', '.chart-drawing a'],
  ['the published statistics', () => '/official', '.official-list tbody tr'],
  ['the sources', () => '/sources', '.source-list tbody tr'],
  ['the speakers', () => '/sources?kind=speaker', '.source-list tbody tr'],
  ['the figures of a source', () => '/sources/speaker?source=GACC', '.figure-list tbody tr'],
  ['a search', () => '/search?q=trade', '.hit mark'],
  ['a search of statements', () => '/search?q=trade&in=statements', '.telling-list .telling'],
  ['a search without a passage', () => '/search?q=zzzzzz', '.nothing'],
  ['an address that leads nowhere', () => '/no/such/room', '.state h1'],
]

let room: ReadingRoom
let known: Known

before(async () => {
  room = await openReadingRoom()
  const { rows } = (await (await fetch(`${room.url}/api/documents?limit=100`)).json()) as { rows: Listed[] }
  const article = rows.find(({ name }) => name === '05-car-market-page.html')?.key ?? ''
  const notRead = rows.find(({ read }) => !read)?.key ?? ''
  const reading = (await (await fetch(`${room.url}/api/documents/${article}`)).json()) as Taken
  known = { article, notRead, statement: reading.statements.at(-1)?.id ?? '' }
})
after(() => room?.close())

async function open(page: Page, name: string): Promise<void> {
  const [, address, ready] = ROOMS.find((each) => each[0] === name)!
  await page.goto(address(known))
  await page.locator(ready).first().waitFor()
}

interface Taken {
  readonly statements: readonly { readonly id: string }[]
}

interface Listed {
  readonly key: string
  readonly name: string
  readonly read: boolean
}

for (const [name] of ROOMS) {
  describe(name, () => {
    let page: Page
    before(async () => {
      page = await room.page()
      await open(page, name)
    })
    after(() => page?.close())

    it('is accessible in light and in dark', async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        assert.deepEqual(await violationsOf(page), [], colorScheme)
      }
    })

    it('names its window and has one heading of the first rank', async () => {
      assert.equal(await page.locator('h1').count(), 1)
      assert.match(await page.title(), /^.+ · Chancery$/)
    })

    it('is never wider than the window', async () => {
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 })
        await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))')
        const excess = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
        assert.ok(excess <= 0, `${excess} pixels wider than ${width}`)
      }
    })
  })
}

describe('what is folded, and the keys', () => {
  it('are accessible on a small screen, in light and in dark', async () => {
    const page = await room.page({ viewport: { width: 390, height: 844 } })
    await open(page, 'a card')
    await page.evaluate('for (const each of document.querySelectorAll("details")) each.open = true')
    await page.locator('.leftovers input').check()
    await page.locator('.leftover').first().waitFor()
    await page.emulateMedia({ colorScheme: 'dark' })
    assert.deepEqual(await violationsOf(page), [])
    await page.emulateMedia({ colorScheme: 'light' })
    assert.deepEqual(await violationsOf(page), [])
    await page.locator('.leftovers input').blur()
    await page.keyboard.press('?')
    await page.locator('dialog[open]').waitFor()
    assert.deepEqual(await violationsOf(page), [])
    await page.close()
  })
})

describe('the rooms', () => {
  it('colour every statement by its domain', async () => {
    const page = await room.page()
    await open(page, 'an article')
    const colours = await page.evaluate<string[]>(
      '[...document.querySelectorAll(".statement")].map((each) => getComputedStyle(each).textDecorationColor)',
    )
    const ink = await page.evaluate<string>('getComputedStyle(document.body).color')
    assert.ok(colours.length >= 10)
    assert.ok(colours.every((colour) => colour !== ink))
    await page.close()
  })

  it('print the article without what only the screen needs', async () => {
    const page = await room.page()
    await open(page, 'an article')
    await page.emulateMedia({ media: 'print' })
    assert.equal(await page.locator('.rooms').isVisible(), false)
    assert.equal(await page.locator('.furniture').first().isVisible(), false)
    assert.equal(await page.locator('.article h1').isVisible(), true)
    await page.close()
  })

  it('say in one sentence that the record does not answer, and try again', async () => {
    const page = await room.page()
    await page.goto('/search')
    await page.locator('input[type=search]').waitFor()
    await page.route('**/api/**', (route) => route.abort())
    await page.locator('.rooms a', { hasText: 'Figures' }).click()
    const alert = page.getByRole('alert')
    await alert.waitFor()
    assert.match(
      (await alert.textContent()) ?? '',
      /The record does not answer\. See that “chancery serve” is still running/,
    )
    await page.unroute('**/api/**')
    await alert.getByRole('button').click()
    await page.locator('.figure-list tbody tr').first().waitFor()
    room.problems.splice(0, room.problems.length, ...room.problems.filter((each) => !each.includes('ERR_FAILED')))
    await page.close()
  })

  it('wrote no error and asked no other host', () => {
    assert.deepEqual(room.problems, [])
  })
})
