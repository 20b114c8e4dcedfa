import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { TOLD } from '../fixtures/told.ts'
import { violationsOf } from './axe.ts'
import { openReadingRoom, type ReadingRoom } from './reading-room.ts'

let room: ReadingRoom
let page: Page

before(async () => {
  room = await openReadingRoom([], TOLD)
  page = await room.page()
})
after(() => room?.close())

async function open(query = ''): Promise<void> {
  await page.goto(`/positions${query}`)
  await page.locator('.position-sentences .telling').first().waitFor()
}

const texts = (selector: string) => page.locator(selector).allInnerTexts()
const sentences = () => texts('.position-sentences .telling-words q')
const title = async () => (await page.locator('.position-sentences h2').innerText()).replaceAll(/\s+/g, ' ')
const chosen = () => page.locator('.stance-cell a[aria-current]')

describe('the matrix of positions', () => {
  it('has domains by holders, the authors’ own apart, each number told in words', async () => {
    await open()
    assert.deepEqual(await texts('.matrix thead th'), ['Domain', 'Kenya', 'Uganda', 'Authors'])
    assert.equal(await page.locator('.matrix thead th.apart').innerText(), 'Authors')
    assert.deepEqual(await texts('.matrix tbody th'), ['Infrastructure', 'Finance', 'Trade'])
    const names = await page.locator('.stance-cell a').evaluateAll((links) => links.map((link) => link.ariaLabel))
    assert.deepEqual(names, [
      'Kenya supports, Infrastructure: 1 position',
      'Uganda opposes, Infrastructure: 1 position',
      'Authors warns, Finance: 1 position',
      'Kenya recommends, Trade: 1 position',
    ])
    assert.deepEqual(
      (await texts('.stance-legend a')).map((words) => words.trim()),
      ['supports 1', 'opposes 1', 'recommends 1', 'warns 1'],
    )
  })

  it('opens the sentences of a cell beside it, with who, for whom, towards whom, when and where', async () => {
    await open()
    await page.getByRole('link', { name: 'Kenya recommends, Trade: 1 position' }).click()
    await page.waitForURL(/holder=KE&domain=trade&stance=recommends/)
    await page.locator('.position-sentences .telling').nth(1).waitFor({ state: 'detached' })
    assert.deepEqual(await sentences(), ['Uganda should lower its border fees, she added.'])
    assert.equal(await title(), 'Kenya recommends · Trade 1 sentence Show all')
    assert.equal(await page.locator('.telling-head').innerText(), 'She recommends')
    assert.equal(await page.locator('.telling-about').innerText(), 'Trade · for Kenya · towards Uganda')
    assert.match(await page.locator('.telling-words .note').innerText(), /The Lake Courier, 20 January 2025$/)
    assert.equal(await chosen().count(), 1)
    await page.locator('.telling-head').click()
    await page.locator('.entry.open', { hasText: 'She recommends' }).waitFor()
  })

  it('opens a whole column, row or stance, and all again', async () => {
    await open()
    await page.locator('.matrix thead a', { hasText: 'Authors' }).click()
    await page.waitForURL(/\?holder=author$/)
    await page.locator('.position-sentences .telling').nth(1).waitFor({ state: 'detached' })
    assert.deepEqual(await sentences(), ['We warn that Kenya pays for a line that stays half empty.'])
    assert.equal(await page.locator('.telling-head').innerText(), 'The author warns')
    await page.locator('.stance-legend a', { hasText: 'opposes' }).click()
    await page.waitForURL(/\?stance=opposes$/)
    await page.locator('.telling-head', { hasText: 'Uganda opposes' }).waitFor()
    await page.locator('.position-all').click()
    await page.waitForURL(/\/positions$/)
    await page.locator('.position-sentences .telling').nth(3).waitFor()
    assert.equal(await title(), 'All positions 4 sentences')
  })

  it('is walked through with the arrow keys, over the cells that are empty', async () => {
    await open()
    const focused = () =>
      page.evaluate('document.activeElement.getAttribute("aria-label") ?? document.activeElement.innerText')
    await page.locator('.matrix tbody a', { hasText: 'Infrastructure' }).focus()
    await page.keyboard.press('ArrowRight')
    assert.equal(await focused(), 'Kenya supports, Infrastructure: 1 position')
    await page.keyboard.press('ArrowDown')
    assert.equal(await focused(), 'Kenya recommends, Trade: 1 position')
    await page.keyboard.press('ArrowRight')
    assert.equal(await focused(), 'Kenya recommends, Trade: 1 position')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    assert.equal(await focused(), 'Kenya')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/holder=KE&domain=infrastructure&stance=supports/)
  })

  it('is narrowed by whom positions are towards and by time, in the address', async () => {
    await open()
    await page.locator('.position-filters select').selectOption('UG')
    await page.locator('.position-filters button').click()
    await page.waitForURL(/\?towards=UG$/)
    await page.locator('.stance-cell a').nth(1).waitFor({ state: 'detached' })
    assert.deepEqual(await texts('.matrix tbody th'), ['Trade'])
    await page.locator('.position-filters input[name="from"]').fill('2026')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\?towards=UG&from=2026$/)
    await page.getByText('No position fits.').waitFor()
    assert.equal(await page.locator('.position-filters select').inputValue(), 'UG')
    await page.locator('.position-filters a').click()
    await page.locator('.matrix').waitFor()
  })

  it('says what is wrong with a time', async () => {
    await page.goto('/positions?from=yesterday')
    await page.getByText('The parameter from must be').waitFor()
    room.problems.splice(0, room.problems.length, ...room.problems.filter((each) => !each.includes('400')))
  })
})

describe('the positions', () => {
  for (const width of [390, 768, 1024, 1440, 2560]) {
    it(`are accessible and never wider than a window of ${width}`, async () => {
      const narrow = await room.page({ viewport: { width, height: 900 } })
      await narrow.goto('/positions?holder=KE&domain=trade')
      await narrow.locator('.position-sentences .telling').first().waitFor()
      const excess = await narrow.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
      assert.ok(excess <= 0, `${excess} pixels too wide`)
      for (const colorScheme of ['light', 'dark'] as const) {
        await narrow.emulateMedia({ colorScheme })
        assert.deepEqual(await violationsOf(narrow), [], colorScheme)
      }
      await narrow.close()
    })
  }

  it('wrote no error and asked no other host', () => {
    assert.deepEqual(room.problems, [])
  })
})
