import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { violationsOf } from './axe.ts'
import { input, openReadingRoom, type ReadingRoom } from './reading-room.ts'

const ARTICLE = 'Lorries wait at Busia. Trade between Kenya and Uganda came to $1.2 billion in 2021, people say.'
const METADATA = { title: 'At the border', publisher: 'The Lake Herald', published: '2023-09-01', lang: 'en' }

let room: ReadingRoom
let address: string
before(async () => {
  room = await openReadingRoom([input('border.txt', ARTICLE, METADATA)])
  const { rows } = (await (await fetch(`${room.url}/api/documents`)).json()) as { rows: { key: string }[] }
  address = `/documents/${rows[0]!.key}`
})
after(() => room?.close())

async function open(width = 1440): Promise<Page> {
  const page = await room.page({ viewport: { width, height: 900 } })
  await page.goto(address)
  await page.locator('.entry').first().waitFor()
  await page.waitForLoadState('networkidle')
  return page
}

/** Chooses the first words by keys, and opens the card. */
async function choose(page: Page): Promise<void> {
  await page.keyboard.press('n')
  await page.locator('.add-bar', { hasText: 'Lorries' }).waitFor()
  for (let words = 0; words < 3; words += 1) await page.keyboard.press('Shift+ArrowRight')
  await page.locator('.add-bar', { hasText: 'Lorries wait at Busia' }).waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.adding form').waitFor()
}

describe('a statement that was missed', () => {
  it('is added, judged and undone by keys alone', async () => {
    const page = await open()
    await choose(page)
    assert.equal(await page.locator('.adding blockquote').textContent(), '“Lorries wait at Busia”')
    // What the sentence beside it is about is filled in.
    assert.equal(await page.locator('.adding input[name=actors]').inputValue(), 'KE UG')
    assert.deepEqual(await violationsOf(page), [])
    await page.keyboard.type('40')
    await page.locator('.adding input[name=unit]').fill('{lorry}')
    await page.keyboard.press('Enter')
    const card = page.locator('.entry.open', { hasText: '40 lorries' })
    await card.waitFor()
    assert.equal(await page.locator('.statement.chosen').textContent(), 'Lorries wait at Busia')
    assert.match((await card.locator('.judge').textContent()) ?? '', /^Added by \S/)
    await page.keyboard.press('a')
    await card.locator('.decision.confirmed').waitFor()
    assert.match((await card.locator('.decision.added').textContent()) ?? '', /reading had missed it/)
    await page.goto('/figures')
    const row = page.locator('.figure-list tr', { hasText: '40 lorries' })
    await row.waitFor()
    await page.goBack()
    await card.waitFor()
    await page.locator('.entry.open .decision.confirmed').waitFor()
    // The second key does not wait for what the first does.
    await page.keyboard.press('u')
    await page.keyboard.press('u')
    await page.locator('.statement', { hasText: 'Lorries wait' }).waitFor({ state: 'detached' })
    assert.equal(await page.locator('.notice').count(), 0)
    await page.close()
  })

  it('is not lost when the page is left before it was sent', async () => {
    const page = await open()
    await choose(page)
    await page.locator('.adding input[name=value]').fill('41')
    await page.reload()
    await page.getByRole('button', { name: 'Go on' }).click()
    await page.locator('.adding form').waitFor()
    assert.equal(await page.locator('.adding input[name=value]').inputValue(), '41')
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.locator('.adding').waitFor({ state: 'detached' })
    await page.reload()
    await page.locator('.entry').first().waitFor()
    assert.equal(await page.locator('.add-bar').count(), 0)
    await page.close()
  })

  it('may be of another kind, whose fields are asked for', async () => {
    const page = await open(390)
    await choose(page)
    await page.locator('.adding-kind select').selectOption('entity')
    await page.locator('.adding input[name=name]').waitFor()
    assert.equal(await page.locator('.adding input[name=name]').inputValue(), 'Lorries wait at Busia')
    assert.deepEqual(await violationsOf(page), [])
    assert.ok((await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')) <= 0)
    await page.close()
  })
})

describe('two windows', () => {
  const figure = '.statement:has-text("$1.2 billion")'
  const opened = async (): Promise<Page> => {
    // A context of its own is another browser: it hears nothing of the first.
    const page = await open()
    await page.locator(figure).click()
    await page.locator('.entry.open .card-ways button').first().waitFor()
    return page
  }

  it('of one browser see at once what is decided in the other', async () => {
    const context = { viewport: { width: 1440, height: 900 } }
    const one = await room.page(context)
    const other = await one.context().newPage()
    for (const page of [one, other]) {
      await page.goto(address)
      await page.locator(figure).click()
      await page.locator('.entry.open .judge button').first().waitFor()
    }
    await one.keyboard.press('a')
    await other.locator('.entry.open .decision.confirmed').waitFor()
    await other.keyboard.press('u')
    await one.locator('.entry.open .decision.machine').waitFor()
    await one.context().close()
  })

  it('of two browsers see it within seconds; what was decided in between is shown beside it, and one chooses', async () => {
    const [one, other] = [await opened(), await opened()]
    // So that it does not hear of it before it decides.
    await other.route('**/api/standing*', (route) =>
      route.fulfill({ json: { document: '', target: '', judgement: null } }),
    )
    await one.keyboard.press('r')
    await one.locator('.judge-form input').fill('a typing error')
    await one.keyboard.press('Enter')
    await one.locator('.entry.open .decision.rejected').waitFor()
    await other.keyboard.press('a')
    const conflict = other.locator('.conflict')
    await conflict.waitFor()
    assert.match((await conflict.textContent()) ?? '', /Now standsRejected by .*a typing error.*YoursConfirmed/)
    assert.deepEqual(await violationsOf(other), [])
    await conflict.getByRole('button', { name: 'Note mine as well' }).click()
    await other.locator('.entry.open .decision.confirmed').waitFor()
    await one.locator('.entry.open .decision.confirmed').waitFor()
    room.problems.splice(0, room.problems.length, ...room.problems.filter((each) => !each.includes('409')))
    await one.keyboard.press('u')
    await one.locator('.entry.open .decision.rejected').waitFor()
    await one.keyboard.press('u')
    await one.locator('.entry.open .decision.machine').waitFor()
    await Promise.all([one.close(), other.close()])
  })

  it('keep what was being written in a form', async () => {
    const page = await opened()
    await page.keyboard.press('e')
    await page.locator('.judge-form input[name=period]').fill('2019')
    await page.reload()
    await page.locator('.judge-form input[name=period]').waitFor()
    assert.equal(await page.locator('.judge-form input[name=period]').inputValue(), '2019')
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.locator('.judge-form').waitFor({ state: 'detached' })
    await page.close()
  })

  it('wrote no error and asked no other host', () => {
    assert.deepEqual(room.problems, [])
  })
})
