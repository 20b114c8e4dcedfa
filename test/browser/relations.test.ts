import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { violationsOf } from './axe.ts'
import { input, openReadingRoom, type ReadingRoom } from './reading-room.ts'

const ARTICLES = [
  input('year.txt', 'Trade between Chile and Peru was $6 billion in 2020.', {
    published: '2021-02-01',
    publisher: 'Wire',
  }),
  input('wire.txt', 'Trade between Chile and Peru reached $8.12 billion in 2023.', { published: '2024-02-01' }),
  input('other.txt', 'Trade between Chile and Peru came to $7 billion in 2023.', { published: '2024-03-01' }),
  input('aim.txt', 'Chile and Peru aim to raise trade between them to $9 billion by 2030.', {
    published: '2024-01-05',
  }),
  input('gas.txt', 'Germany imported 10 billion cubic metres of gas from Norway in 2022.', { published: '2023-05-01' }),
]

let room: ReadingRoom
let page: Page

before(async () => {
  room = await openReadingRoom(ARTICLES)
  page = await room.page()
})
after(() => room?.close())

const open = async (on: Page = page) => {
  await on.goto('/relations/CL-PE')
  await on.locator('.relation-disputes').waitFor()
}

describe('the room of a relationship', () => {
  it('is reached from the list of relations by keyboard alone', async () => {
    await page.goto('/relations')
    await page.locator('.relation-list').waitFor()
    assert.deepEqual(await page.locator('.relation-list a').allTextContents(), ['Chile and Peru', 'Germany and Norway'])
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.locator('.relation-domains').waitFor()
    assert.match(await page.title(), /^Chile and Peru: relations · Chancery$/)
  })

  it('says of each domain what it was last, what it was before, and which years nobody tells of', async () => {
    await open()
    const row = page.locator('tr.domain-trade')
    assert.match(await row.locator('.relation-value').innerText(), /^\$(8\.12|7) billion in 2023$/)
    assert.match(await row.locator('.relation-lead .note').innerText(), /^Trade turnover, up from \$6 billion in 2020$/)
    assert.match(await row.locator('.column-coverage').innerText(), /4 figures, 4 articles.*no figure of 2021–2022/s)
    assert.equal(await row.locator('.relation-years rect.range').count(), 2)
  })

  it('says what is due next and what is in dispute', async () => {
    await open()
    const row = page.locator('tr.domain-trade')
    assert.match(await row.locator('.column-due').innerText(), /^\$9 billion by 2030/)
    assert.equal(await row.locator('.column-disputed').innerText(), 'Trade turnover (Chile–Peru) 2023')
  })

  it('names the domains that nobody covers', async () => {
    await open()
    assert.match(await page.locator('.relation-silent').innerText(), /Nothing in this record is about energy, /)
    assert.equal(await page.locator('.relation-domains tbody tr').count(), 1)
  })

  it('leads from the value to its sentence', async () => {
    await open()
    await page.locator('.relation-value a').first().click()
    await page.locator('.statement.chosen').waitFor()
    assert.match((await page.locator('.statement.chosen').textContent()) ?? '', /^\$(8\.12|7) billion$/)
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [390, 768, 1440, 2560]) {
      it(`has no barrier and nothing beyond the edge at ${width} pixels, ${colorScheme}`, async () => {
        const own = await room.page({ colorScheme, viewport: { width, height: 900 } })
        await open(own)
        assert.deepEqual(await violationsOf(own), [])
        const beyond = await own.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
        assert.ok(beyond <= 0, `${beyond}`)
        await own.close()
      })
    }
  }

  it('asks no other host and leaves no error', () => assert.deepEqual(room.problems, []))
})
