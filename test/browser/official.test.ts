import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { violationsOf } from './axe.ts'
import { openReadingRoom, type ReadingRoom } from './reading-room.ts'

const SERIES = '/series/trade.turnover/CN-RU?scale=USD.level.CN-RU'

let room: ReadingRoom
let page: Page

before(async () => {
  room = await openReadingRoom()
  page = await room.page()
})
after(() => room?.close())

async function openSeries(address = SERIES): Promise<void> {
  await page.goto(address)
  await page.locator('.published-line').first().waitFor()
  await page.locator('.chart-drawing svg').waitFor()
}

describe('published values on the page of a series', () => {
  it('are drawn beside the statements, each with a row that has its source', async () => {
    await openSeries()
    const marks = page.locator('.chart-drawing a[aria-label*="published by"]')
    const rows = page.locator('.published-list tbody tr')
    assert.ok((await marks.count()) > 50)
    assert.equal(await marks.count(), await rows.count())
    const addresses = await marks.evaluateAll((links) =>
      links.map((link) => (link.getAttribute('href') ?? link.getAttribute('xlink:href'))!.slice(1)),
    )
    const ids = await rows.evaluateAll((all) => all.map(({ id }) => id))
    assert.deepEqual(addresses.toSorted(), ids.toSorted())
  })

  it('name their producer, how long their times are and who counted', async () => {
    const names = (await page.locator('.published-line > summary').allInnerTexts()).map((name) => name.trim())
    assert.ok(
      names.some((name) => name.startsWith('GACC, whole years, counted by China')),
      names.join('\n'),
    )
    assert.ok(names.some((name) => name.startsWith('GACC, parts of years, counted by China')))
    assert.ok(names.some((name) => name.startsWith('FCS, whole years, counted by Russia')))
    assert.ok(names.some((name) => name.includes('do not agree with those above')))
  })

  it('open at their row from their mark, with value, status, day and address', async () => {
    const mark = page.locator('.chart-drawing a[aria-label^="$56.83 billion, 2008, published by GACC"]').first()
    await mark.click({ force: true })
    const row = page.locator('.published-list tbody tr:target')
    await row.waitFor({ state: 'visible' })
    assert.match(await row.innerText(), /2008\s+\$56\.83 billion\s+Quoted\s+22 November 2026\s+clv-development\.org\//)
    const link = row.locator('a.source-address')
    assert.match((await link.getAttribute('href'))!, /^https?:\/\/clv-development\.org\//)
    assert.match((await link.getAttribute('rel'))!, /noreferrer/)
  })

  it('can be left out of the keyboard’s way in the chart, since the table says the same', async () => {
    const marks = page.locator('.chart-drawing a[aria-label*="published by"]')
    assert.deepEqual(
      [...new Set(await marks.evaluateAll((all) => all.map((one) => one.getAttribute('tabindex'))))],
      ['-1'],
    )
    const statements = page.locator('.chart-drawing a:not([aria-label*="published by"])')
    assert.ok((await statements.count()) > 0)
    assert.equal(await statements.first().getAttribute('tabindex'), '0')
  })

  it('say what must be allowed for, and how much', async () => {
    const caveats = await page.locator('.caveats li').allInnerTexts()
    assert.ok(
      caveats.some((text) => /revise.*Up to 1% of a level\./.test(text)),
      caveats.join('\n'),
    )
    assert.equal(new Set(caveats).size, caveats.length)
  })

  it('mark the count of the other end of a flow', async () => {
    await openSeries('/series/trade.exports/CN-RU?scale=USD.level.RU-CN')
    const names = (await page.locator('.published-line > summary').allInnerTexts()).map((name) => name.trim())
    assert.ok(
      names.some((name) => /^GACC, .*counted by China, where the goods arrived/.test(name)),
      names.join('\n'),
    )
  })

  it('stand alone where no text states anything', async () => {
    await openSeries('/series/trade.turnover/CN-PL')
    assert.match(await page.locator('main').innerText(), /No figure of this record stands on this scale\./)
  })
})

describe('the room of published statistics', () => {
  before(async () => {
    await page.goto('/official')
    await page.locator('.official-list tbody tr').first().waitFor()
  })

  it('lists the series by states, and narrows to two of them', async () => {
    const heads = await page.locator('.official-group h2').allInnerTexts()
    assert.ok(heads.length > 10 && heads.includes('China and Poland'))
    await page.locator('.chip', { hasText: 'China and Poland' }).click()
    await page.locator('.chip[aria-current]', { hasText: 'China and Poland' }).waitFor()
    assert.deepEqual(await page.locator('.official-group h2').allInnerTexts(), ['China and Poland'])
    assert.match(page.url(), /states=CN-PL/)
  })

  it('shows where values disagree, and leads to the series', async () => {
    await page.goto('/official?states=CN-RU')
    const row = page.locator('.official-list tbody tr', { hasText: 'Trade turnover' }).filter({ hasText: 'US dollar' })
    const line =
      (await row.count()) > 0 ? row.first() : page.locator('.official-list tbody tr', { hasText: '1999' }).first()
    await line.locator('summary').click()
    assert.match(await line.innerText(), /2010: .*\$59\.34 billion \(.*\).*\$55\.45 billion \(GACC/)
    await line.locator('a').first().click()
    await page.locator('.chart-drawing svg').waitFor()
    assert.match(page.url(), /\/series\/trade\.turnover\/CN-RU\?scale=USD\.level\.CN-RU/)
  })

  it('leads to what is published of one state alone', async () => {
    await page.goto('/official?states=RU')
    await page.locator('.official-list tbody tr a').first().click()
    await page.locator('.published-line').first().waitFor()
    assert.match(page.url(), /\/official\/[a-z.-]+\/RU\?scale=/)
    assert.match(await page.locator('h1').innerText(), /, Russia$/)
    assert.doesNotMatch(await page.locator('main').innerText(), /No figure of this record/)
  })

  for (const width of [390, 768, 1440]) {
    it(`stays within ${width} pixels, and so does a series`, async () => {
      await page.setViewportSize({ width, height: 900 })
      for (const [address, ready] of [
        ['/official', '.official-list tbody tr'],
        [SERIES, '.published-line'],
      ] as const) {
        await page.goto(address)
        await page.locator(ready).first().waitFor()
        await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')))
        const over = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)
        assert.ok(over <= 0, `${address}: ${over}`)
      }
      await page.setViewportSize({ width: 1440, height: 900 })
    })
  }

  it('is accessible in light and in dark, and so is a series with its values open', async () => {
    for (const address of ['/official?states=CN-RU', SERIES]) {
      await page.goto(address)
      await page.locator('.official-list tbody tr, .chart-drawing svg').first().waitFor()
      await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')))
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        assert.deepEqual(await violationsOf(page), [], `${address}, ${colorScheme}`)
      }
    }
  })

  it('asks no other host for anything', () => assert.deepEqual(room.problems, []))
})
