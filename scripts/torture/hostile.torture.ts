import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { input, openReadingRoom, type ReadingRoom } from '../../test/browser/reading-room.ts'
import { type Listener, listen } from '../../test/sources/network/listener.ts'
import { temporaryFolder } from '../../test/store/folder.ts'
import { CALLED, hostileDocuments, VECTORS } from './hostile-documents.ts'
import { cases, chance } from './part.ts'

const DOCUMENTS = cases({ all: 2000, ci: 300 })
/** Of the record's list, of what is found, and of a job, as the reading room shows them. */
const PAGES = { list: 50, search: 30 }
const PATIENCE = 60_000

const folder = temporaryFolder()
const documents = hostileDocuments(DOCUMENTS, chance('hostile'))

let elsewhere: Listener
let bare: Listener
let room: ReadingRoom
let page: Page
/** What ran, or asked for a person's attention, in any window. */
const ran: string[] = []

before(async () => {
  elsewhere = await listen((_, response) => response.end())
  bare = await listen(({ url = '' }, response) => {
    response.setHeader('content-type', 'text/html')
    const { words } = VECTORS[Number(url.slice(1))] ?? { words: () => '' }
    response.end(
      `<!DOCTYPE html><html><head><title>x</title></head><body>${words(`control${url.slice(1)}x`)}</body></html>`,
    )
  })
  const inputs = documents.map(({ name, bytes, metadata }) => input(name, bytes, metadata))
  const switches = [`host-resolver-rules=MAP *.elsewhere.example 127.0.0.1:${elsewhere.port}`]
  room = await openReadingRoom(inputs, [], join(folder, 'hostile.db'), switches)
  page = await watched()
  await page.goto('/')
})
after(async () => {
  await room?.close()
  elsewhere?.close()
  bare?.close()
})

/** A window in which whatever runs is heard. */
async function watched(): Promise<Page> {
  const page = await room.page({ viewport: { width: 1440, height: 1200 } })
  await page.exposeFunction(CALLED, (mark: string) => void ran.push(mark))
  page.on('dialog', (dialog) => {
    ran.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  return page
}

/** Goes to an address of the reading room as its own links do. */
async function go(to: string): Promise<void> {
  await page.evaluate(`history.pushState(null, '', ${JSON.stringify(to)}); dispatchEvent(new Event('chancery:moved'))`)
}

/** Waits until all marks are shown as text. */
async function shows(marks: readonly string[], where: string): Promise<void> {
  const end = performance.now() + PATIENCE
  const missing = async () => {
    const text = await page.evaluate<string>('document.body.textContent')
    return marks.filter((mark) => !text.includes(mark))
  }
  while ((await missing()).length > 0) {
    if (performance.now() > end) assert.deepEqual(await missing(), [], where)
    await page.waitForTimeout(20)
  }
  const made = await page.evaluate<number>(
    `document.querySelectorAll('main script, main iframe, main object, main embed, main base, main meta, main marquee, main [onerror], main a[href^="javascript" i]').length`,
  )
  assert.equal(made, 0, `${where} holds an element of a document`)
}

const key = async (title: string): Promise<string> => {
  const answer = await page.evaluate<string>(
    `fetch('/api/documents?limit=1&text=' + encodeURIComponent(${JSON.stringify(title)})).then((answer) => answer.text())`,
  )
  return JSON.parse(answer).rows[0].key
}

const slices = (size: number) =>
  Array.from({ length: Math.ceil(DOCUMENTS / size) }, (_, at) => documents.slice(at * size, (at + 1) * size))

describe(`${DOCUMENTS} documents that mean harm, in a browser`, () => {
  it('are text in the list', async () => {
    const shown = new Set<string>()
    for (const at of slices(PAGES.list).keys()) {
      await go(`/documents?sort=title&offset=${at * PAGES.list}`)
      await page.locator('.room.documents[aria-busy=false]').waitFor()
      await shows([], 'the list')
      const text = await page.evaluate<string>('document.body.textContent')
      for (const { marks } of documents) if (text.includes(`${marks.title} `)) shown.add(marks.title)
    }
    assert.equal(shown.size, DOCUMENTS)
  })

  it('are text in the reading view', async () => {
    for (const { marks } of documents) {
      await go(`/documents/${await key(`${marks.title} `)}`)
      await shows([marks.title, marks.author, marks.body], `the article ${marks.title}`)
    }
  })

  it('are text among what is found', async () => {
    const shown = new Set<string>()
    for (const at of slices(PAGES.search).keys()) {
      await go(`/search?q=hostile&offset=${at * PAGES.search}`)
      await page.locator('.search [aria-busy=false] .hit').first().waitFor()
      await shows([], 'the search')
      const text = await page.evaluate<string>('document.body.textContent')
      for (const { marks } of documents) if (text.includes(`${marks.title} `)) shown.add(marks.title)
    }
    assert.equal(shown.size, DOCUMENTS)
  })

  it('are text on the pages of what they tell of', async () => {
    for (const thing of new Set(documents.map((each) => each.thing))) {
      await go(`/entities/${encodeURIComponent(`candidate:project:${thing.toLowerCase().replaceAll(' ', '-')}`)}`)
      const of = documents.filter((each) => each.thing === thing)
      await shows(
        of.map(({ marks }) => marks.title),
        thing,
      )
    }
  })

  it('are text in the texts of errors', async () => {
    for (const [at, { words }] of VECTORS.entries()) {
      const mark = `e${at}x`
      for (const to of ['/search?q=%22', '/documents/', '/series/', '/figures?indicator=']) {
        await go(`${to}${encodeURIComponent(`${mark} ${words(mark)}`)}`)
        await page.locator('main h1').first().waitFor()
        await shows([], to)
      }
      await page.goto(`/api/documents/${encodeURIComponent(`${mark} ${words(mark)}`)}`)
      await page.goto(`/api/search?q=%22${encodeURIComponent(`${mark} ${words(mark)}`)}`)
      await page.goto('/')
    }
  })

  it('are text where it is said why they could not be read', async () => {
    await page.goto('/library')
    const files = VECTORS.map(({ words }, at) => ({
      name: `f${at}x ${words(`f${at}x`).replaceAll('/', '\u2215')}.pdf`,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('no PDF'),
    }))
    await page.locator('input[type=file]').first().setInputFiles(files)
    await page.locator('.job-done').first().waitFor({ timeout: 120_000 })
    await page.locator('.job h3 a').first().click()
    await shows(
      VECTORS.map((_, at) => `f${at}x `),
      'the job',
    )
  })

  it('run nothing, and ask nobody elsewhere', async () => {
    await page.waitForTimeout(500)
    assert.deepEqual(ran, [])
    assert.deepEqual(elsewhere.asked, [])
    assert.equal(elsewhere.connections, 0)
    // The pages of errors above.
    assert.deepEqual(
      room.problems.filter((problem) => !/status of 40[04]/.test(problem)),
      [],
    )
  })

  it('do both where they are shown as markup and no policy holds them', async () => {
    const quiet: string[] = []
    for (const [at, { name, tries }] of VECTORS.entries()) {
      const window = await watched()
      await window.goto(`http://127.0.0.1:${bare.port}/${at}`, { waitUntil: 'commit' })
      const pressed = window.locator('.press')
      if (name === 'link that is pressed') await pressed.click()
      const mark = `control${at}x`
      const hasWorked = () => ran.includes(mark) || elsewhere.asked.some((address) => address.startsWith(mark))
      for (const end = performance.now() + (tries ? 10_000 : 300); !hasWorked() && performance.now() < end; )
        await window.waitForTimeout(20)
      if (hasWorked() !== (tries !== null)) quiet.push(name)
      await window.close()
    }
    assert.deepEqual(quiet, [])
  })
})
