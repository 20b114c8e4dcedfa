import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { articles } from '../../bench/generate.ts'
import { edited } from '../../bench/edited.ts'
import { seeded } from '../../bench/random.ts'
import { violationsOf } from './axe.ts'
import { input, openReadingRoom, type ReadingRoom } from './reading-room.ts'

const RIGHT = 'Trade between China and Russia reached $240.11 billion in 2023, Chinese customs said on Friday.\n'
const WRONG =
  'Trade between China and Russia reached $390.11 billion in 2023. Trade of Peru with Chile was $8.1 billion.\n'
const PASSAGE =
  'The ministry expects goods of nine billion dollars to pass the port this year, two in three of them in boxes, and has asked the railways to lay a third track before the autumn.'
const [FIRST, SECOND] = [...articles(31).take(2)].map(({ text }) => text) as [string, string]
const COPY = edited(FIRST, { words: 0.05, sentences: 0.1 }, seeded(8))

let room: ReadingRoom
let page: Page

before(async () => {
  const said = (publisher: string, published: string, title: string) => ({ lang: 'en', publisher, published, title })
  room = await openReadingRoom([
    input('right.txt', RIGHT, said('Daily', '2024-01-12', 'A record year')),
    input('wrong.txt', WRONG, said('Daily', '2024-01-13', 'Another year')),
    input('first.txt', `${FIRST}\n${PASSAGE}\n`, said('Herald', '2020-05-01', 'The first telling')),
    input('copy.txt', COPY, said('Courier', '2020-05-02', 'The copy')),
    input('second.txt', `${SECOND}\n${PASSAGE}\n`, said('Post', '2020-05-03', 'Something else')),
  ])
  page = await room.page()
})
after(() => room?.close())

const textOf = async (selector: string): Promise<string> =>
  ((await page.locator(selector).first().textContent()) ?? '').replaceAll(/\s+/g, ' ').trim()

describe('the room of sources', () => {
  before(async () => {
    await page.goto('/sources')
    await page.locator('.source-list tbody tr').first().waitFor()
  })

  it('has a row for each publisher, every number with what it is a part of', async () => {
    const daily = page.locator('.source-list tbody tr', { hasText: 'Daily' })
    const cells = await daily.locator('td').allTextContents()
    assert.deepEqual(cells.map((cell) => cell.replaceAll(/\s+/g, ' ').trim()).slice(0, 4), [
      '3',
      '1 of 3',
      '1 of 3',
      '1 of 3',
    ])
  })

  it('leads from a number to its figures, and from a figure to its sentence', async () => {
    await page.locator('.source-list tbody tr', { hasText: 'Daily' }).locator('.column-contradicted a').click()
    await page.locator('.figure-list tbody tr').first().waitFor()
    assert.equal(await textOf('h1'), 'Daily')
    assert.equal(await page.locator('.track-counts [aria-current]').count(), 1)
    assert.match(await textOf('.track-counts [aria-current]'), /^1 of 3 Contradicted$/)
    assert.deepEqual(await page.locator('.figure-list tbody .column-value').allTextContents(), ['$390.11 billion'])
    await page.locator('.figure-list .column-value a').click()
    await page.locator('.statement.chosen').waitFor()
    assert.equal(await textOf('.statement.chosen'), '$390.11 billion')
    await page.goBack()
    await page.goBack()
    await page.locator('.source-list').waitFor()
  })

  it('is gone through by the keyboard', async () => {
    await page.goto('/sources')
    await page.locator('.source-list tbody tr').first().waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    const name = await page.evaluate<string>('document.activeElement.textContent')
    assert.equal(name, await page.locator('.source-list [data-row]').nth(1).textContent())
    await page.keyboard.press('Enter')
    await page.locator('.track-counts').waitFor()
    assert.equal(await textOf('h1'), name)
  })

  it('shows those who are quoted', async () => {
    await page.goto('/sources')
    await page.locator('.kinds a', { hasText: 'Speakers' }).click()
    await page.locator('.source-list tbody tr', { hasText: 'GACC' }).waitFor()
    assert.equal(await textOf('.kinds [aria-current]'), 'Speakers')
  })

  it('is narrowed by a name', async () => {
    await page.goto('/sources')
    await page.getByRole('textbox', { name: 'Name' }).fill('hera')
    await page.keyboard.press('Enter')
    await page.locator('.source-list tbody tr').first().waitFor()
    await page.waitForFunction("document.querySelectorAll('.source-list tbody tr').length === 1")
    assert.match(await textOf('.source-list tbody th'), /^Herald/)
  })

  for (const width of [390, 1440]) {
    it(`is accessible and fits ${width} pixels`, async () => {
      const window = await room.page({ viewport: { width, height: 900 } })
      for (const address of ['/sources', '/sources/publisher?source=daily']) {
        await window.goto(address)
        await window.locator('.list tbody tr').first().waitFor()
        assert.deepEqual(await violationsOf(window), [], address)
        const wide = await window.evaluate<number>('document.documentElement.scrollWidth')
        assert.ok(wide <= width, `${address} is ${wide} pixels wide`)
      }
      await window.close()
    })
  }
})

describe('what is told again', () => {
  it('is said in the list of documents', async () => {
    await page.goto('/')
    const note = page.locator('.document-list tr', { hasText: 'The copy' }).locator('.note')
    await note.waitFor()
    assert.match((await note.textContent()) ?? '', /^Near-copy of The first telling, Herald$/)
    assert.equal(await page.locator('.document-list .note', { hasText: 'Near-copy' }).count(), 1)
  })

  it('is said below the title of a near-copy, with a way there', async () => {
    await page.goto('/')
    await page.locator('.document-list a', { hasText: 'The copy' }).click()
    await page.locator('.notice.copies').waitFor()
    assert.match(await textOf('.notice.copies'), /earlier document: The first telling \(Herald, 1 May 2020\)\. \d+% of/)
    assert.deepEqual(await violationsOf(page), [])
  })

  it('is said below a passage, with a way to its place', async () => {
    await page.goto('/')
    await page.locator('.document-list a', { hasText: 'Something else' }).click()
    await page.locator('.also-in').waitFor()
    assert.equal(await page.locator('.also-in').count(), 1)
    assert.equal(await textOf('.also-in'), 'Also in Herald, 1 May 2020')
    const before = await page.locator('.also-in').evaluate((note) => note.previousElementSibling?.textContent)
    assert.equal(before, PASSAGE)
    await page.locator('.also-in a').click()
    await page.locator('.sought').waitFor()
    assert.equal(await textOf('.sought'), PASSAGE)
  })

  it('is not copied with the words of the article', async () => {
    await page.goto('/')
    await page.locator('.document-list a', { hasText: 'Something else' }).click()
    await page.locator('.also-in').waitFor()
    const selected = await page.evaluate<string>("getComputedStyle(document.querySelector('.also-in')).userSelect")
    assert.equal(selected, 'none')
  })
})

it('nothing goes wrong in the browser', () => assert.deepEqual(room.problems, []))
