import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { violationsOf } from './axe.ts'
import { input, openReadingRoom, type ReadingRoom } from './reading-room.ts'

const ARTICLE = [
  'Trade between Kenya and Uganda came to $1.2 billion in 2021.',
  'In 2022 trade between Kenya and Uganda reached $1.5 billion.',
  'Trade between Kenya and Uganda was $0.9 billion in the first half of 2023.',
  'Kenya and Uganda want to bring trade between them to $3 billion by 2030.',
].join('\n\n')

const METADATA = { title: 'Trade on the lake', publisher: 'The Lake Herald', published: '2023-09-01', lang: 'en' }
const SERIES = '/series/trade.turnover/KE-UG'
const MARKS = '.chart-drawing a[data-of]'

let room: ReadingRoom
before(async () => {
  room = await openReadingRoom([input('lake.txt', ARTICLE, METADATA)])
})
after(() => room?.close())

async function open(query = ''): Promise<Page> {
  const page = await room.page({ viewport: { width: 1440, height: 900 } })
  await page.goto(`${SERIES}${query}`)
  await page.locator(MARKS).first().waitFor()
  return page
}

const queryOf = (page: Page): string => new URL(page.url()).search
const quotes = (page: Page) =>
  page.locator(MARKS).evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label')))

describe('a series', () => {
  it('shows the words of a mark that has the keyboard, and opens its sentence', async () => {
    const page = await open()
    await page.locator(MARKS).first().focus()
    const words = page.locator('.chart-words mark, .chart-words strong').first()
    await words.waitFor()
    assert.equal(await words.textContent(), '$1.2 billion')
    await page.keyboard.press('ArrowRight')
    await page.locator('.chart-words', { hasText: '$1.5 billion' }).waitFor()
    await page.keyboard.press('End')
    await page.locator('.chart-words', { hasText: '$3 billion' }).waitFor()
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowLeft')
    assert.equal(await page.evaluate('document.activeElement.getAttribute("aria-label")'), (await quotes(page))[0])
    await page.keyboard.press('Enter')
    await page.locator('.statement.chosen').waitFor()
    assert.equal(await page.locator('.statement.chosen').textContent(), '$1.2 billion')
    await page.close()
  })

  it('is one stop of the keyboard, however many marks it has', async () => {
    const page = await open()
    const stops = await page.locator('.chart-drawing a[tabindex="0"]').count()
    assert.equal(stops, 1)
    await page.close()
  })

  it('marks what is of a part of a year', async () => {
    const page = await open()
    const part = page.locator(`${MARKS}[aria-label*="part of a year"]`)
    assert.equal(await part.count(), 1)
    assert.match((await part.getAttribute('aria-label')) ?? '', /^\$900 million/)
    assert.equal(await part.locator('path').count(), 2)
    assert.match((await page.locator('.chart-legend').textContent()) ?? '', /Half filled/)
    await page.close()
  })

  it('leaves out what is not wanted, as the address says, and takes it back', async () => {
    const page = await open()
    await page.getByRole('link', { name: 'Targets, shown: leave out' }).click()
    await page.locator(`${MARKS}[aria-label*="$3 billion"]`).waitFor({ state: 'detached' })
    assert.equal(queryOf(page), '?without=targets')
    await page.reload()
    await page.locator(MARKS).first().waitFor()
    assert.equal(await page.locator(MARKS).count(), 3)
    await page.getByRole('link', { name: 'Targets, left out: show' }).click()
    await page.locator(`${MARKS}[aria-label*="$3 billion"]`).waitFor()
    assert.equal(queryOf(page), '')
    await page.close()
  })

  it('is drawn by powers and with a year as 100', async () => {
    const page = await open()
    await page.getByRole('link', { name: 'Logarithmic' }).click()
    await page.waitForURL(/axis=log/)
    await page.locator('.chart-options select').selectOption('2021')
    await page.waitForURL(/axis=log&index=2021/)
    await page.locator('.chart-legend', { hasText: 'Index: 100 is $1.2 billion of 2021' }).waitFor()
    const labels = await page.locator('.chart-drawing g[aria-hidden] text').allTextContents()
    assert.ok(labels.includes('100') && labels.every((label) => !label.includes('$')), labels.join(' '))
    await page.close()
  })

  it('gives its data and its picture as they are chosen', async () => {
    const page = await open('?without=targets')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /^CSV/ }).click(),
    ])
    assert.equal(download.suggestedFilename(), 'trade.turnover-KE-UG.csv')
    const picture = await page.getByRole('link', { name: /^SVG/ }).getAttribute('href')
    assert.equal(picture, `${SERIES}.svg?without=targets`)
    await page.goto(`${SERIES}.svg`)
    assert.equal(await page.evaluate('document.documentElement.localName'), 'svg')
    await page.close()
  })

  it('is accessible with its options, on a small screen too', async () => {
    const page = await room.page({ viewport: { width: 390, height: 844 } })
    await page.goto(`${SERIES}?axis=log&index=2021&without=targets`)
    await page.locator(MARKS).first().waitFor()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      assert.deepEqual(await violationsOf(page), [], colorScheme)
    }
    assert.ok((await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')) <= 0)
    await page.close()
  })

  it('wrote no error and asked no other host', () => {
    assert.deepEqual(room.problems, [])
  })
})
