import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { input, openReadingRoom, type ReadingRoom } from './reading-room.ts'

const WIRE = `Trade between China and Russia grew in 2023

By A. Writer

BEIJING — Trade between China and Russia reached $240.1 billion in 2023, Chinese customs data showed.

Trade turnover between China and Russia was $190.3 billion in 2022.

Russia and China aim to raise their trade turnover to $300 billion by 2030, the minister said.
`
const MENU = `<!doctype html><html lang="en"><head><title>A page with furniture</title></head><body>
<nav class="menu"><ul><li><a href="/">Home</a></li><li><a href="/a">Politics (24)</a></li></ul></nav>
<article><h1>A page with furniture</h1>
<p>In 2021 China exported goods worth $67.6 billion to Russia, the customs service said on Friday.</p>
<h2>What comes next</h2>
<p>About 1,500 students from Russia study in China, according to the ministry of education.</p>
<div class="poll"><h3>Poll: is it enough?</h3><ul><li>Yes 61 (58%)</li><li>No 33 (31%)</li></ul><p>Total votes: 105</p></div>
</article></body></html>`

const wireMetadata = {
  title: 'Trade between China and Russia grew in 2023',
  publisher: 'The Test Courier',
  author: 'A. Writer',
  published: '2024-01-12',
  lang: 'en',
}

const inputs = [
  input('wire.txt', WIRE, wireMetadata),
  input('page.html', MENU, { publisher: 'The Other Paper', published: '2023-05-02', lang: 'en' }),
  input('russian.txt', 'Товарооборот России и Китая в 2023 году вырос.\n\nОн составил 240 млрд долларов.', {
    title: 'Товарооборот вырос',
    lang: 'ru',
  }),
]

let room: ReadingRoom

before(async () => {
  room = await openReadingRoom(inputs)
})
after(() => room?.close())

const pathOf = (page: Page): string => page.url().slice(room.url.length)

/** The words of a statement on the page, without those of other links. */
const words = (page: Page, text: string) => page.locator('.article a.statement', { hasText: text })

describe('with the mouse', () => {
  it('leads from the list to an article, a card, a point of the chart and its sentence', async () => {
    const page = await room.page()
    await page.goto('/')
    await page.locator('[data-row]').first().waitFor()
    assert.deepEqual(await page.locator('tbody .column-title a').allTextContents(), [
      wireMetadata.title,
      'A page with furniture',
      'Товарооборот вырос',
    ])
    await page.getByRole('link', { name: wireMetadata.title }).click()
    await page.locator('.article h1').waitFor()
    assert.equal(await page.locator('.byline').textContent(), 'A. Writer · 12 January 2024')

    await words(page, '$240.1 billion').click()
    const card = page.locator('.entry.open')
    assert.match(pathOf(page), /^\/documents\/[0-9a-f]{12}\?statement=[0-9a-f]+$/)
    assert.equal(await card.locator('.entry-value').textContent(), '$240.1 billion')
    assert.equal(await card.locator('.interval p').first().textContent(), '$240.05 billion to $240.15 billion')
    assert.match(
      (await card.locator('.fields').textContent()) ?? '',
      /Period2023.*Said asfact.*BetweenChina and Russia/,
    )

    await card.getByRole('link', { name: /Over time/ }).click()
    const points = page.locator('.chart-drawing a')
    await points.first().waitFor()
    assert.equal(pathOf(page), '/series/trade.turnover/CN-RU')
    await page.locator('.chart-drawing a[aria-label^="$190.3 billion, 2022"]').click()
    await page.locator('.article h1').waitFor()
    assert.equal(await page.locator('.statement.chosen').textContent(), '$190.3 billion')
    await page.close()
  })

  it('goes back the way it came', async () => {
    const page = await room.page()
    await page.goto('/')
    await page.getByRole('link', { name: wireMetadata.title }).click()
    await words(page, '$240.1 billion').click()
    await words(page, '$190.3 billion').click()
    await page.goBack()
    await page.locator('.entry').first().waitFor()
    assert.equal(await page.locator('.entry.open').count(), 0, 'one step back closes the card, whichever was open')
    await page.goBack()
    await page.locator('.document-list').waitFor()
    assert.equal(pathOf(page), '/')
    await page.close()
  })

  it('scrolls from a card to its words', async () => {
    const page = await room.page({ viewport: { width: 1440, height: 420 } })
    await page.goto('/')
    await page.getByRole('link', { name: wireMetadata.title }).click()
    await page.locator('.entry a', { hasText: '$300 billion' }).click()
    const chosen = page.locator('.statement.chosen')
    await chosen.waitFor()
    const box = await chosen.boundingBox()
    assert.ok(box && box.y > 0 && box.y < 420, `its words stand at ${box?.y}`)
    await page.close()
  })

  it('folds what is not the article and says of what kind it is', async () => {
    const page = await room.page()
    await page.goto('/')
    await page.getByRole('link', { name: 'A page with furniture' }).click()
    const poll = page.locator('details.furniture', { hasText: 'poll' })
    assert.equal(await poll.locator('summary').textContent(), 'Not part of the article: poll')
    assert.equal(await poll.locator('.furniture-text').isVisible(), false)
    await poll.locator('summary').click()
    assert.equal(await poll.locator('.furniture-text').isVisible(), true)
    assert.equal(await page.locator('.article-text h2').textContent(), 'What comes next')
    assert.equal(await page.locator('details.furniture a.statement').count(), 0)
    await page.close()
  })

  it('copies a statement as a citation', async () => {
    const page = await room.page({ permissions: ['clipboard-read', 'clipboard-write'] })
    await page.goto('/')
    await page.getByRole('link', { name: wireMetadata.title }).click()
    await words(page, '$190.3 billion').click()
    await page.getByRole('button', { name: 'Copy citation' }).click()
    await page.getByRole('button', { name: 'Copied' }).waitFor()
    assert.equal(
      await page.evaluate('navigator.clipboard.readText()'),
      `“$190.3 billion” — A. Writer, “${wireMetadata.title}”, The Test Courier, 12 January 2024, ${page.url().replace('?', '?version=1&')}`,
    )
    await page.close()
  })

  it('narrows the figures by what the address says', async () => {
    const page = await room.page()
    await page.goto('/figures')
    await page.locator('.facet a', { hasText: 'The Test Courier' }).click()
    await page.locator('.chip', { hasText: 'The Test Courier' }).waitFor()
    assert.equal(pathOf(page), '/figures?publisher=The+Test+Courier')
    await page.locator('.figures[aria-busy=false]').waitFor()
    const values = await page.locator('tbody .column-value').allTextContents()
    assert.deepEqual(values.toSorted(), ['$190.3 billion', '$240.1 billion', '$300 billion'])
    await page.locator('thead a', { hasText: 'Value' }).click()
    await page.locator('th.column-value[aria-sort=descending]').waitFor()
    await page.locator('.figures[aria-busy=false]').waitFor()
    assert.equal(await page.locator('tbody .column-value').first().textContent(), '$300 billion')
    await page.locator('.chip').click()
    assert.equal(pathOf(page), '/figures?sort=value&descending=true')
    await page.close()
  })

  it('draws targets apart from facts', async () => {
    const page = await room.page()
    await page.goto('/series/trade.turnover/CN-RU')
    const marks = (modality: string) => `.chart-drawing a[aria-label$="${modality}"]`
    await page.locator(marks('target')).waitFor()
    assert.equal(await page.locator(marks('target')).count(), 1)
    assert.equal(await page.locator(marks('fact')).count(), 2)
    const fill = (modality: string) =>
      page.evaluate<string>(`getComputedStyle(document.querySelector('${marks(modality)}').lastElementChild).fill`)
    assert.equal(
      await fill('target'),
      await page.evaluate<string>('getComputedStyle(document.body.parentElement).backgroundColor'),
    )
    assert.notEqual(await fill('fact'), await fill('target'))
    await page.close()
  })

  it('says what was not read', async () => {
    const page = await room.page()
    await page.goto('/')
    const row = page.locator('tbody tr', { hasText: 'Товарооборот' })
    assert.equal(await row.locator('.note').textContent(), 'Kept and searchable, not read')
    await row.locator('.column-title a').click()
    assert.match(
      (await page.locator('.notice').textContent()) ?? '',
      /^This document is in Russian, which Chancery does not read yet/,
    )
    assert.equal(await page.locator('article.article').getAttribute('lang'), 'ru')
    await page.close()
  })
})

describe('with the keyboard alone', () => {
  it('leads from the list to an article, a card, a point of the chart and its sentence', async () => {
    const page = await room.page()
    await page.goto('/')
    await page.locator('[data-row]').first().waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.locator('.entry').first().waitFor()
    await page.keyboard.press('1')
    await page.waitForURL(/kind=figure$/)
    await page.keyboard.press('j')
    await page.locator('.entry.open').waitFor()
    assert.equal(await page.locator('.statement.chosen').textContent(), '$240.1 billion')
    await page.keyboard.press('j')
    await page.locator('.statement.chosen', { hasText: '$190.3 billion' }).waitFor()
    await page.keyboard.press('k')
    await page.locator('.statement.chosen', { hasText: '$240.1 billion' }).waitFor()
    await tabTo(page, '.entry.open a.way')
    await page.keyboard.press('Enter')
    await page.locator('.chart-drawing a').first().waitFor()
    await tabTo(page, '.chart-drawing a')
    await page.keyboard.press('Enter')
    await page.locator('.statement.chosen').waitFor()
    assert.match(pathOf(page), /^\/documents\/[0-9a-f]{12}\?statement=/)
    await page.keyboard.press('Escape')
    await page.locator('.entry.open').waitFor({ state: 'detached' })
    assert.match(pathOf(page), /^\/documents\/[0-9a-f]{12}$/)
    await page.close()
  })

  it('searches from everywhere and opens a passage', async () => {
    const page = await room.page()
    await page.goto('/figures')
    await page.locator('tbody tr').first().waitFor()
    await page.keyboard.press('/')
    await page.locator('input[type=search]:focus').waitFor()
    await page.keyboard.type('"ministry of education"')
    await page.keyboard.press('Enter')
    await page.locator('.hit mark').first().waitFor()
    assert.equal((await page.locator('.hit mark').allTextContents()).join(' ').toLowerCase(), 'ministry of education')
    assert.equal(pathOf(page), '/search?q=%22ministry+of+education%22')
    await tabTo(page, '.hit a')
    await page.keyboard.press('Enter')
    await page.locator('.article h1', { hasText: 'A page with furniture' }).waitFor()
    await page.close()
  })

  it('shows its keys and copies the chosen statement', async () => {
    const page = await room.page({ permissions: ['clipboard-read', 'clipboard-write'] })
    await page.goto('/')
    await page.getByRole('link', { name: wireMetadata.title }).click()
    await page.locator('.entry').first().waitFor()
    await page.keyboard.press('?')
    await page.locator('dialog[open]').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('j')
    await page.locator('.entry.open').waitFor()
    await page.keyboard.press('c')
    await page.waitForFunction('navigator.clipboard.readText().then((text) => text.startsWith("“$240.1 billion” — "))')
    await page.close()
  })

  it('shows where the focus is', async () => {
    const page = await room.page()
    await page.goto('/')
    await page.locator('[data-row]').first().waitFor()
    for (let step = 0; step < 14; step++) {
      await page.keyboard.press('Tab')
      const [name, outline] = await page.evaluate<[string, string]>(
        '[document.activeElement.textContent, getComputedStyle(document.activeElement).outlineStyle]',
      )
      assert.notEqual(outline, 'none', `“${name}” has the focus and does not show it`)
    }
    await page.close()
  })
})

describe('light and dark', () => {
  it('follow the switch over the device, and stay', async () => {
    const page = await room.page({ colorScheme: 'light' })
    await page.goto('/')
    const paper = () => page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor')
    const light = await paper()
    await page.getByLabel('Light or dark').selectOption('dark')
    await page.locator('html[data-theme=dark]').waitFor({ state: 'attached' })
    const dark = await paper()
    assert.notEqual(dark, light)
    await page.reload()
    await page.locator('html[data-theme=dark]').waitFor({ state: 'attached' })
    assert.equal(await paper(), dark)
    await page.close()
  })
})

describe('nothing', () => {
  it('went wrong on the way: no error, no request to another host', () => {
    assert.deepEqual(room.problems, [])
  })
})

/** Presses Tab until the focus is where it is wanted. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 120; step++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return
  }
  assert.fail(`Tab does not lead to ${selector}`)
}
