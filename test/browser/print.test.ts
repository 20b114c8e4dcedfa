import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { openReadingRoom, type ReadingRoom } from './reading-room.ts'

/** Every room by its address, and what is on the page when it is drawn. */
const ROOMS: readonly (readonly [address: string, ready: string])[] = [
  ['/', '.document-list tbody tr'],
  ['/figures', '.figure-list tbody tr'],
  ['/series/trade.turnover/CN-RU', '.chart-drawing svg'],
  ['/entries', '.lineups li, .lineups tr'],
  ['/findings', '.finding'],
  ['/pledges', '.pledge-list tr, .room.pledges'],
  ['/timeline', '.happening, .nothing'],
  ['/network', '.room svg, .nothing'],
  ['/map', '.world, .nothing'],
  ['/entities', '.room a[data-row]'],
  ['/entities/power-of-siberia', 'h1'],
  ['/positions', '.room h1'],
  ['/relations', '.room h1'],
  ['/relations/CN-RU', '.relation-domains'],
  ['/sources', '.source-list tbody tr'],
  ['/official', '.official-list tbody tr'],
  ['/judgements', '.nothing'],
  ['/search?q=trade', '.hit mark'],
]

/** What has no use on paper. */
const ONLY_ON_SCREEN =
  'nav.rooms, .skip, main button:not(.network-node), .filter-line, .search-form, .pages, .card-ways, .files, .chart-options'

let room: ReadingRoom
let page: Page
before(async () => {
  room = await openReadingRoom()
  page = await room.page({ viewport: { width: 1100, height: 900 }, colorScheme: 'dark' })
})
after(() => room?.close())

describe('on paper', () => {
  for (const [address, ready] of ROOMS) {
    it(`${address} has what it shows, black on white, without what only a screen needs, and its address`, async () => {
      await page.goto(address)
      await page.locator(ready).first().waitFor()
      await page.emulateMedia({ media: 'print' })
      // The width of A4 within its margins.
      await page.setViewportSize({ width: 718, height: 1016 })
      const shown = await page.evaluate<string[]>(
        `[...document.querySelectorAll(${JSON.stringify(ONLY_ON_SCREEN)})].filter((each) => each.checkVisibility()).map((each) => each.outerHTML.slice(0, 80))`,
      )
      assert.deepEqual(shown, [])
      assert.equal(await page.locator('h1').first().isVisible(), true)
      assert.match(
        await page.locator('.on-paper').innerText(),
        new RegExp(`${room.url}${address.replaceAll('?', '\\?')}`),
      )
      assert.equal(
        await page.evaluate('getComputedStyle(document.documentElement).backgroundColor'),
        'rgb(255, 255, 255)',
      )
      const ink = await page.evaluate<string>('getComputedStyle(document.querySelector("h1")).color')
      assert.match(ink, /^rgb\((?:[0-5]?\d), (?:[0-5]?\d), (?:[0-5]?\d)\)$/)
      const excess = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
      assert.ok(excess <= 0, `${excess} pixels wider than the sheet`)
      await page.emulateMedia({ media: null })
      await page.setViewportSize({ width: 1100, height: 900 })
    })
  }

  it('what is folded is unfolded, so that its sources are there', async () => {
    await page.goto('/series/trade.turnover/CN-RU')
    await page.locator('.published-line').first().waitFor()
    await page.emulateMedia({ media: 'print' })
    assert.equal(await page.locator('.published-line .source-address').first().isVisible(), true)
    await page.emulateMedia({ media: null })
    assert.equal(await page.locator('.published-line .source-address').first().isVisible(), false)
  })

  it('a page elsewhere is named by its address', async () => {
    await page.goto('/findings')
    await page.locator('.finding a[target="_blank"]').first().waitFor()
    await page.emulateMedia({ media: 'print' })
    const content = await page.evaluate<string>(
      `getComputedStyle(document.querySelector('.finding a[target="_blank"]'), '::after').content`,
    )
    assert.match(content, /https?:\/\//)
    await page.emulateMedia({ media: null })
  })

  it('makes sheets that are not empty', async () => {
    await page.goto('/figures')
    await page.locator('.figure-list tbody tr').first().waitFor()
    const sheets = await page.pdf({ format: 'A4' })
    assert.ok(sheets.length > 20_000, `${sheets.length} bytes`)
  })

  it('wrote no error and asked no other host', () => {
    assert.deepEqual(room.problems, [])
  })
})
