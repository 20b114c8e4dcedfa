import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { violationsOf } from './axe.ts'
import { input, openReadingRoom, type ReadingRoom } from './reading-room.ts'

const about = { title: 'Trade in 2023', publisher: 'The Test Courier', published: '2024-01-12', lang: 'en' }
const textOf = (amount: string): string =>
  `Trade between China and Russia reached ${amount} in 2023, customs data showed.\n\nIt was $190.3 billion in 2022.`

let room: ReadingRoom
let key: string

before(async () => {
  room = await openReadingRoom([
    input('report.txt', textOf('$228 billion'), about),
    input('report.txt', textOf('$239 billion'), about),
    input('report.txt', textOf('$240.1 billion'), about),
    input('once.txt', textOf('$5 billion'), { ...about, title: 'Read once' }),
  ])
  const { rows } = (await (await fetch(`${room.url}/api/documents?text=report`)).json()) as { rows: { key: string }[] }
  key = rows[0]?.key ?? ''
})
after(() => room?.close())

const pathOf = (page: Page): string => page.url().slice(room.url.length)
const amount = (page: Page, words: string) => page.locator('.article a.statement', { hasText: words })
const choice = (page: Page) => page.locator('.versions select')

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`/documents/${key}${query}`)
  await page.locator('.entry').first().waitFor()
}

describe('a document with several versions', () => {
  it('opens at the current one, and offers the others', async () => {
    const page = await room.page()
    await open(page)
    await amount(page, '$240.1 billion').waitFor()
    assert.deepEqual(await choice(page).locator('option').allTextContents(), ['3 (current)', '2', '1'])
    assert.equal(await choice(page).inputValue(), '3')
    assert.equal(await page.locator('.older').count(), 0)
    await page.close()
  })

  it('says which older version is open, and leads to the current one', async () => {
    const page = await room.page()
    await open(page)
    await choice(page).selectOption('1')
    await amount(page, '$228 billion').waitFor()
    assert.equal(pathOf(page), `/documents/${key}?version=1`)
    assert.match(
      (await page.locator('.older').textContent()) ?? '',
      /^You are reading version 1 of 3, not the current text\./,
    )
    await page.getByRole('link', { name: 'Open the current version' }).click()
    await amount(page, '$240.1 billion').waitFor()
    assert.equal(pathOf(page), `/documents/${key}`)
    await page.goBack()
    await amount(page, '$228 billion').waitFor()
    await page.close()
  })

  it('stays at the version through every link and key', async () => {
    const page = await room.page()
    await open(page, '?version=2')
    await amount(page, '$239 billion').click()
    await page.locator('.entry.open').waitFor()
    assert.match(pathOf(page), /\?version=2&statement=[0-9a-f]+$/)
    await page.locator('.card', { hasText: 'From version 2 of 3, not the current text.' }).waitFor()
    await page.keyboard.press('j')
    await page.locator('.statement.chosen', { hasText: '$190.3 billion' }).waitFor()
    assert.match(pathOf(page), /\?version=2&statement=[0-9a-f]+$/)
    await page.locator('.entry a', { hasText: '$239 billion' }).click()
    await page.locator('.statement.chosen', { hasText: '$239 billion' }).waitFor()
    assert.match(pathOf(page), /\?version=2&statement=[0-9a-f]+$/)
    await page.locator('.entry.open .close').click()
    await page.locator('.entry.open').waitFor({ state: 'detached' })
    assert.equal(pathOf(page), `/documents/${key}?version=2`)
    await page.keyboard.press('j')
    await page.locator('.entry.open').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.entry.open').waitFor({ state: 'detached' })
    assert.equal(pathOf(page), `/documents/${key}?version=2`)
    await page.close()
  })

  it('is cited by the version that was read, so that the citation still leads to its words', async () => {
    const page = await room.page({ permissions: ['clipboard-read', 'clipboard-write'] })
    await open(page, '?version=2')
    await amount(page, '$239 billion').click()
    for (const button of ['Copy link', 'Copy citation']) {
      await page.locator('.entry.open').getByRole('button', { name: button }).click()
      await page.getByRole('button', { name: 'Copied' }).waitFor()
      const copied = await page.evaluate<string>('navigator.clipboard.readText()')
      assert.match(copied, /\/documents\/[0-9a-f]{12}\?version=2&statement=[0-9a-f]+$/)
      await page.getByRole('button', { name: button }).waitFor()
    }
    await page.close()
  })

  it('says that a statement of another version does not stand in the one that is open', async () => {
    const page = await room.page()
    await open(page, '?version=1')
    await amount(page, '$228 billion').click()
    await page.locator('.entry.open').waitFor()
    await open(page, `?statement=${new URL(page.url()).searchParams.get('statement')}`)
    assert.match((await page.locator('.notice').textContent()) ?? '', /does not stand in this version of the document/)
    assert.equal(await page.locator('.entry.open').count(), 0)
    await page.close()
  })

  it('is accessible at an older version, in light and in dark', async () => {
    const page = await room.page()
    await open(page, '?version=1')
    await amount(page, '$228 billion').click()
    await page.locator('.entry.open').waitFor()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      assert.deepEqual(await violationsOf(page), [], colorScheme)
    }
    await page.close()
  })

  it('says so where there is no such version', async () => {
    const page = await room.page()
    await page.goto(`/documents/${key}?version=9`)
    await page.locator('h1', { hasText: 'There is nothing at this address' }).waitFor()
    room.problems.splice(0, room.problems.length, ...room.problems.filter((each) => !each.includes('status of 404')))
    await page.close()
  })
})

describe('a document with one version', () => {
  it('has nothing to choose', async () => {
    const page = await room.page()
    await page.goto('/documents')
    await page.getByRole('link', { name: 'Read once' }).click()
    await page.locator('.entry').first().waitFor()
    assert.equal(await choice(page).count(), 0)
    await page.close()
  })
})

describe('nothing', () => {
  it('went wrong on the way', () => {
    assert.deepEqual(room.problems, [])
  })
})
