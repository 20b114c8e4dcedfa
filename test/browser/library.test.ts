import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { EXAMPLE_CARD, exampleCard } from '../../scripts/example-card.ts'
import { readFileSync } from 'node:fs'
import { type Listener, listen } from '../sources/network/listener.ts'
import { temporaryFolder } from '../workers/folder.ts'
import { violationsOf } from './axe.ts'
import { openReadingRoom, type ReadingRoom } from './reading-room.ts'

const WIDTHS = [390, 768, 1440, 2560]
const PATIENT = { timeout: 120_000 }
const article = (amount: string) =>
  `Trade grows\n\nBy A. Writer\n\nTrade between Kenya and Uganda reached $${amount} billion in 2023, the minister said.\n`

const folder = temporaryFolder()

async function isSound(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    assert.deepEqual(await violationsOf(page), [], colorScheme)
  }
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))')
    const excess = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
    assert.ok(excess <= 0, `${excess} pixels wider than ${width}`)
  }
  await page.setViewportSize({ width: 1440, height: 900 })
  assert.equal(await page.locator('h1').count(), 1)
}

/** Presses Tab until an element that fits has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let at = 0; at < 60; at += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate<boolean>(`document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`)) return
  }
  assert.fail(`Tab does not lead to ${selector}`)
}

describe('the first visit', () => {
  let room: ReadingRoom
  let page: Page
  before(async () => {
    room = await openReadingRoom([], [], join(folder, 'empty.db'))
    page = await room.page()
    await page.goto('/')
    await page.locator('.example').waitFor()
  })
  after(() => room?.close())

  it('says what this is for, with a statement of the examples as it is read', async () => {
    assert.deepEqual(JSON.parse(readFileSync(EXAMPLE_CARD, 'utf8')), exampleCard())
    assert.match((await page.locator('.example').textContent()) ?? '', /\$136\.67 billion.*January to July 2024.*fact/)
    assert.match(await page.title(), /^Who says so, and is it so\? · Chancery$/)
    await isSound(page)
    const fits = await page.evaluate<number>('document.querySelector(".example").getBoundingClientRect().bottom')
    assert.ok(fits <= 900, `the example ends at ${fits} pixels`)
  })

  it('reads the examples into the record by keyboard alone, and leads to an article', async () => {
    await page.goto('/')
    await page.locator('.example').waitFor()
    await tabTo(page, '.welcome-ways button.main')
    await page.keyboard.press('Enter')
    await page.locator('.job-done').waitFor(PATIENT)
    assert.match((await page.locator('.job-done').textContent()) ?? '', /^The examples.*Done in \d+ s: 13 added, 1 doc/)
    await tabTo(page, '.taken-list a')
    await page.keyboard.press('Enter')
    await page.locator('.article h1').waitFor()
    await page.goto('/')
    await page.locator('.document-list tbody tr').nth(12).waitFor()
  })

  it('wrote no error and asked no other host', () => assert.deepEqual(room.problems, []))
})

describe('the library', () => {
  let room: ReadingRoom
  let page: Page
  let listener: Listener
  let site: string
  before(async () => {
    listener = await listen(({ url }, response) => {
      if (url === '/page') response.end(article('8.5'))
      else response.writeHead(404).end()
    })
    site = `http://127.0.0.1:${listener.port}`
    room = await openReadingRoom([], [], join(folder, 'library.db'))
    page = await room.page()
    await page.goto('/library')
    await page.locator('.drop-zone').waitFor()
  })
  after(async () => {
    await room?.close()
    listener?.close()
  })

  const file = (name: string, content: string | Buffer) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content as string),
  })
  const newest = () => page.locator('.job').first()
  const over = async (count: number) =>
    page
      .locator('.job-done')
      .nth(count - 1)
      .waitFor(PATIENT)

  it('reads files that are chosen, and says what was refused, why, and what to do', async () => {
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([
        file('a.txt', article('1.5')),
        file('b.md', `# Trade\n\n${article('2.5')}`),
        file('rows.jsonl', `${JSON.stringify({ text: article('3.5'), title: 'One' })}\nno JSON\n`),
        file('p.pdf', 'no PDF'),
        file('big.txt', Buffer.alloc(10_000_001, 'x ')),
      ])
    await over(1)
    const words = (await newest().textContent()) ?? ''
    assert.match(words, /^5 files.*Done in \d+ s: 3 added\. 3 figures\. 3 could not be read\./)
    const refused = await newest().locator('.refused-list tbody tr').allTextContents()
    assert.deepEqual(
      refused.toSorted(),
      [
        'big.txtIt has more than the 10,000,000 bytes that it may have here.Split it, or read it with chancery read --max-size.',
        'p.pdfIt is no PDF file, or a part of it is damaged.Get it again, or leave it out.',
        'rows.jsonl, line 2It is no JSON object.Correct the row or leave it out; the others are read.',
      ].toSorted(),
    )
    await isSound(page)
    await newest().locator('.taken-list a').first().click()
    await page.locator('.article a.statement').first().waitFor()
    await page.goBack()
    await over(1)
  })

  it('reads folders that are dropped: articles, and not what else lies there', async () => {
    const place = join(folder, 'given')
    mkdirSync(join(place, 'sub'), { recursive: true })
    writeFileSync(join(place, 'index.jsonl'), '{"file":"sub/c.txt","title":"Of the sidecar"}')
    writeFileSync(join(place, 'sub', 'c.txt'), article('4.5'))
    writeFileSync(join(place, 'photo.jpg'), 'a photograph')
    writeFileSync(join(place, 'README.md'), 'about the folder')
    writeFileSync(join(place, '.hidden.txt'), 'hidden')
    await page.locator('input[type=file]').nth(1).setInputFiles(place)
    await over(2)
    const words = (await newest().textContent()) ?? ''
    assert.match(words, /^2 files.*1 added\. 1 figure\..*2 files in folders left alone.*: (?:photo\.jpg|README\.md), /)
    assert.deepEqual(await newest().locator('.taken-list a').allTextContents(), ['Of the sidecar'])
  })

  it('takes files that are let go anywhere on the page', async () => {
    const transfer = await page.evaluateHandle(
      `(() => {
        const all = new DataTransfer()
        all.items.add(new File([${JSON.stringify(article('5.5'))}], 'dropped.txt'))
        return all
      })()`,
    )
    await page.locator('.footer').dispatchEvent('dragover', { dataTransfer: transfer })
    await page.locator('.drop-zone.over').waitFor()
    await page.locator('.footer').dispatchEvent('drop', { dataTransfer: transfer })
    await over(3)
    assert.match((await newest().textContent()) ?? '', /^1 file.*1 added\. 1 figure\./)
  })

  it('asks addresses that are pasted, and tells of those that cannot be had', async () => {
    await page.locator('textarea').fill(`${site}/page\n${site}/gone`)
    await page.getByRole('button', { name: 'Read once' }).click()
    await over(4)
    const words = (await newest().textContent()) ?? ''
    assert.match(
      words,
      /^2 addresses.*1 added.*1 could not be read.*The server answered 404 \(Not Found\)\.Check the addr/,
    )
    assert.equal(await page.locator('textarea').inputValue(), '')
  })

  it('watches addresses, at other times apart, no more, and again', async () => {
    await page.locator('textarea').fill(`${site}/page`)
    await page.locator('.address-watch select').selectOption({ label: 'every day' })
    await page.getByRole('button', { name: 'Watch', exact: true }).click()
    const row = page.locator('.watched-list tbody tr')
    await row.getByText('Something new').waitFor(PATIENT)
    assert.equal(await row.locator('select').inputValue(), '1440')
    const changed = page.waitForResponse(
      (answer) => answer.request().method() !== 'GET' && /\/api\/watched/.test(answer.url()),
    )
    await row.locator('select').selectOption({ label: 'every hour' })
    await changed
    assert.equal(readFileSync(join(folder, 'library.db.watch.txt'), 'utf8'), `${site}/page 60\n`)
    await isSound(page)
    await row.getByRole('button', { name: /^Stop watching/ }).click()
    await page.getByRole('button', { name: 'Undo' }).click()
    await row.waitFor()
    assert.equal(readFileSync(join(folder, 'library.db.watch.txt'), 'utf8'), `${site}/page 60\n`)
  })

  it('finds what is being read again after its tab was closed, and stops it', async () => {
    const other = await room.page()
    await other.goto('/library')
    const many = Array.from({ length: 60 }, (_, at) => file(`many-${at}.txt`, article(`${at}.5`).repeat(40)))
    await other.locator('input[type=file]').first().setInputFiles(many)
    await other.locator('.job-reading, .job-waiting').first().waitFor(PATIENT)
    await other.close()
    await page.locator('.job', { hasText: '60 files' }).waitFor(PATIENT)
    await page.locator('.job', { hasText: '60 files' }).getByRole('button', { name: /^Stop/ }).click()
    await page.locator('.job-stopped, .job-done', { hasText: '60 files' }).waitFor(PATIENT)
    await page.locator('.job h3 a', { hasText: '60 files' }).click()
    await page.locator('h1', { hasText: '60 files' }).waitFor()
    await isSound(page)
  })

  it('prints what was added without the ways to add', async () => {
    await page.goto('/library')
    await page.locator('.job').first().waitFor()
    await page.emulateMedia({ media: 'print' })
    assert.equal(await page.locator('.library-ways').isVisible(), false)
    assert.equal(await page.locator('.job').first().isVisible(), true)
    await page.emulateMedia({ media: 'screen' })
  })

  it('wrote no error and asked no other host', () => assert.deepEqual(room.problems, []))
})
