import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import type { Underway } from '../../src/vocabulary/index.ts'
import { violationsOf } from './axe.ts'
import { openReadingRoom, type ReadingRoom } from './reading-room.ts'

let room: ReadingRoom
before(async () => (room = await openReadingRoom()))
after(() => room.close())

const UNDERWAY: Underway = { room: 'findings', seconds: 7, progress: { part: 'texts', done: 1500, total: 100_000 } }
const FINDINGS = /\/api\/findings/

/** Has the server say that the findings are being worked out until `done`, and notes what is asked meanwhile. */
async function working(page: Page): Promise<{ readonly asked: string[]; done(): Promise<void> }> {
  const asked: string[] = []
  await page.route(/\/api\//, async (route) => {
    const request = route.request()
    if (request.method() === 'DELETE') asked.push(`DELETE ${new URL(request.url()).pathname}`)
    if (!FINDINGS.test(request.url())) return route.continue()
    asked.push(request.headers()['prefer'] ?? '')
    await new Promise((soon) => setTimeout(soon, 50))
    await route.fulfill({ status: 202, json: UNDERWAY })
  })
  return { asked, done: () => page.unrouteAll({ behavior: 'ignoreErrors' }) }
}

describe('an answer that takes long', () => {
  it('tells how far it is, at the foot of the page, and comes in the end', async () => {
    const page = await room.page()
    const { asked, done } = await working(page)
    await page.goto('/findings')
    const note = page.locator('.underway-note')
    await note.waitFor()
    assert.match(
      (await note.textContent()) ?? '',
      /The record is being checked for 7 s, texts of 1,500 of 100,000 documents/,
    )
    assert.equal(await note.locator('progress').getAttribute('value'), '1500')
    assert.equal(await page.locator('.underway [role=status]').textContent(), 'The record is being checked')
    assert.ok(asked.every((prefer) => prefer === 'respond-async, wait=1'))
    assert.deepEqual(await violationsOf(page), [])
    await done()
    await page.locator('.finding, .nothing').first().waitFor()
    assert.equal(await page.locator('.underway').isVisible(), false)
    await page.close()
  })

  it('can be given up by its button, which tells the server', async () => {
    const page = await room.page()
    const { asked, done } = await working(page)
    await page.goto('/findings')
    const told = page.waitForRequest((request) => request.method() === 'DELETE')
    await page.getByRole('button', { name: 'Give up' }).click()
    await told
    assert.ok(asked.includes('DELETE /api/underway/findings'))
    await done()
    await page.close()
  })

  it('is no longer shown in a room that does not wait for it', async () => {
    const page = await room.page()
    const { done } = await working(page)
    await page.goto('/findings')
    await page.locator('.underway-note').waitFor()
    await page.getByRole('link', { name: 'Documents', exact: true }).click()
    await page.locator('.document-list').waitFor()
    await page.locator('.underway-note').waitFor({ state: 'detached' })
    await done()
    await page.close()
  })

  it('says where it was given up, with a way to begin again', async () => {
    const page = await room.page()
    await page.route(FINDINGS, (route) =>
      route.fulfill({ status: 503, json: { error: 'This was given up before it was worked out.' } }),
    )
    await page.goto('/findings')
    await page.getByText('This was given up before it was worked out.').waitFor()
    await page.unroute(FINDINGS)
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('.finding, .nothing').first().waitFor()
    await page.close()
  })
})
