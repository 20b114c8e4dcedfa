import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { violationsOf } from './axe.ts'
import { input, openReadingRoom, type ReadingRoom } from './reading-room.ts'

const WRONG =
  'In 2020, trade between China and Poland exceeded $146.87 billion, up 35.8% from a year earlier. Nobody was surprised.'
const PERU = 'Trade between Peru and Chile was $8.1 billion in 2022.'
const CHILE = 'Trade between Peru and Chile was $9.6 billion in 2022.'

const about = { publisher: 'The Test Courier', published: '2024-01-12', lang: 'en' }

let room: ReadingRoom

before(async () => {
  room = await openReadingRoom([
    input('wrong.txt', WRONG, { ...about, title: 'A record year' }),
    input('peru.txt', PERU, { ...about, title: 'Copper' }),
    input('chile.txt', CHILE, { ...about, title: 'Grapes' }),
  ])
})
after(() => room?.close())

const item = (page: Page, words: string) => page.locator('.finding', { hasText: words })
const focused = (page: Page) =>
  page.evaluate<string | null>(
    'document.activeElement?.closest(".finding")?.querySelector("mark")?.textContent ?? null',
  )

async function inbox(page: Page, query = ''): Promise<void> {
  await page.goto(`/findings${query}`)
  // What can be decided is known only once the record said that it may be written.
  await page.locator('.finding .card-ways, .findings-main .notice, .nothing').first().waitFor()
}

interface Listed {
  readonly rows: readonly { readonly quote: { readonly exact: string }; readonly by: string; readonly reason: string }[]
}

/** What stands in the record, the newest last. */
async function judgements(): Promise<Listed['rows']> {
  return ((await (await fetch(`${room.url}/api/judgements?standing=true`)).json()) as Listed).rows
}

describe('the inbox of findings', () => {
  it('shows each finding in its sentence, with its arithmetic, evidence and repair, errors first', async () => {
    const page = await room.page()
    await inbox(page)
    assert.deepEqual(await page.locator('.finding .severity').allTextContents(), ['Error', 'Warning'])
    const first = page.locator('.finding').first()
    assert.equal(await first.locator('.finding-sentence').textContent(), WRONG)
    assert.equal(await first.locator('mark').textContent(), '$146.87 billion')
    assert.match((await first.locator('.arithmetic').textContent()) ?? '', /146\.87 billion/)
    assert.match((await first.locator('.evidence').textContent()) ?? '', /\$146\.87 billion.*China, Russia, 2021/s)
    assert.match((await first.locator('dd', { hasText: 'instead of' }).textContent()) ?? '', /China and Russia.*2021/)
    await first.locator('.decision', { hasText: 'Machine-made' }).waitFor()
    await page.close()
  })

  it('leads from a finding and from its evidence to the sentences', async () => {
    const page = await room.page()
    await inbox(page)
    await item(page, 'Sources disagree').locator('.evidence a', { hasText: 'billion' }).click()
    await page.locator('.statement.chosen', { hasText: /\$(8\.1|9\.6) billion/ }).waitFor()
    await page.goBack()
    await page.locator('.finding-sentence a').first().click()
    await page.locator('.statement.chosen', { hasText: '$146.87 billion' }).waitFor()
    await page.close()
  })

  it('is decided and undone by keys alone', async () => {
    const page = await room.page()
    await inbox(page)
    await page.keyboard.press('j')
    assert.equal(await focused(page), '$146.87 billion')
    await page.keyboard.press('j')
    const second = await focused(page)
    assert.match(second ?? '', /^\$(8\.1|9\.6) billion$/)
    await page.keyboard.press('k')
    assert.equal(await focused(page), '$146.87 billion')
    await page.keyboard.press('c')
    await item(page, 'A record year').locator('.decision', { hasText: 'Confirmed by' }).waitFor()
    await page.waitForFunction(
      `document.activeElement?.querySelector("mark")?.textContent === ${JSON.stringify(second)}`,
    )
    assert.equal((await judgements()).length, 1)
    await page.keyboard.press('s')
    await item(page, 'Sources disagree').locator('.decision', { hasText: 'Set aside by' }).waitFor()
    assert.equal((await judgements()).length, 2)
    await page.keyboard.press('u')
    await item(page, 'Sources disagree').locator('.decision', { hasText: 'Machine-made' }).waitFor()
    await page.getByRole('status').filter({ hasText: 'Taken back.' }).waitFor()
    assert.deepEqual(
      (await judgements()).map(({ quote }) => quote.exact),
      ['$146.87 billion'],
    )
    await page.keyboard.press('k')
    await page.keyboard.press('u')
    await item(page, 'A record year').locator('.decision', { hasText: 'Machine-made' }).waitFor()
    assert.equal((await judgements()).length, 0)
    await page.close()
  })

  it('notes a reason and a name, and keeps the name in the browser', async () => {
    const page = await room.page({})
    await inbox(page)
    await page.locator('.person input').fill('Ada Lovelace')
    await page.keyboard.press('Enter')
    const first = page.locator('.finding').first()
    await first.locator('input[name=reason]').fill('known since March')
    await first.getByRole('button', { name: 'Reject' }).click()
    await first.locator('.decision', { hasText: 'Rejected by Ada Lovelace' }).waitFor()
    assert.equal(await page.locator('.finding').count(), 2)
    const [judgement] = await judgements()
    assert.deepEqual([judgement?.by, judgement?.reason], ['Ada Lovelace', 'known since March'])
    await page.reload()
    await page.locator('.finding').first().waitFor()
    assert.equal(await page.locator('.finding').count(), 1)
    assert.equal(await page.locator('.person input').inputValue(), 'Ada Lovelace')
    await page.locator('.facets a', { hasText: 'Decided' }).click()
    await page.locator('.decision q', { hasText: 'known since March' }).waitFor()
    assert.match(page.url(), /\?status=decided$/)
    await page.locator('.finding').getByRole('button', { name: 'Undo' }).click()
    await page.locator('.decision', { hasText: 'Machine-made' }).waitFor()
    assert.equal((await judgements()).length, 0)
    await page.close()
  })

  it('is narrowed by what the address says', async () => {
    const page = await room.page()
    await inbox(page, '?severity=warning')
    assert.equal(await page.locator('.finding').count(), 1)
    await page.locator('.facets a', { hasText: 'Warning' }).click()
    await page.locator('.finding').nth(1).waitFor()
    await page.locator('.facets a', { hasText: 'Another state' }).click()
    await page.waitForURL(/\?rule=misfiled-partner$/)
    await page.locator('.finding').first().waitFor()
    assert.equal(await page.locator('.finding').count(), 1)
    await page.locator('.facets a', { hasText: 'Decided' }).click()
    await page.locator('.nothing', { hasText: 'No finding fits.' }).waitFor()
    await page.close()
  })

  it('says that the record did not take a judgement, and leaves the finding as it was', async () => {
    const page = await room.page()
    await inbox(page)
    await page.route('**/api/judgements', (route) =>
      route.fulfill({ status: 503, contentType: 'application/json', body: '{"error":"The disk is full."}' }),
    )
    await page.keyboard.press('j')
    await page.keyboard.press('r')
    await page.getByRole('alert').filter({ hasText: 'The disk is full.' }).waitFor()
    await page.locator('.finding').first().locator('.decision', { hasText: 'Machine-made' }).waitFor()
    room.problems.splice(0, room.problems.length, ...room.problems.filter((each) => !each.includes('503')))
    await page.close()
  })
})

describe('a record that may only be read', () => {
  it('says so once and offers nothing', async () => {
    const page = await room.page()
    const problem = 'This record may only be read.'
    await page.route('**/api/judging', (route) =>
      route.fulfill({ contentType: 'application/json', body: JSON.stringify({ by: 'ada', writable: false, problem }) }),
    )
    await inbox(page)
    await page.locator('.notice', { hasText: problem }).waitFor()
    assert.equal(await page.getByRole('button', { name: 'Confirm' }).count(), 0)
    await page.keyboard.press('j')
    await page.keyboard.press('c')
    assert.equal((await judgements()).length, 0)
    await page.locator('.finding-sentence a').first().click()
    await page.locator('.entry.open .notice', { hasText: problem }).waitFor()
    assert.equal(await page.getByRole('button', { name: 'Correct' }).count(), 0)
    await page.close()
  })
})

describe('the reading view', () => {
  async function reading(page: Page): Promise<void> {
    await inbox(page)
    await page.locator('.finding-sentence a').first().click()
    await page.locator('.entry.open .judge').waitFor()
  }

  it('has findings at their sentence, and the mark of what no person looked at', async () => {
    const page = await room.page()
    await reading(page)
    await page.locator('.finding-note', { hasText: 'Another state' }).waitFor()
    assert.equal(await page.locator('.statement.found').count(), 1)
    await page.locator('.entry.open .decision', { hasText: 'Machine-made' }).waitFor()
    await page.close()
  })

  it('corrects, confirms, rejects and takes back by keys alone', async () => {
    const page = await room.page()
    await reading(page)
    const card = page.locator('.entry.open')
    const decision = (words: string) => card.locator('.decision', { hasText: words }).waitFor()
    await page.locator('.judge button').first().waitFor()
    await page.keyboard.press('e')
    await card.locator('input[name=value]:focus').waitFor()
    await card.locator('input[name=period]').fill('2021')
    await card.locator('input[name=actors]').fill('cn, ru')
    await card.locator('input[name=reason]').fill('of the neighbour')
    await page.keyboard.press('Enter')
    await decision('Corrected by')
    assert.equal(await card.locator('.fields .corrected-value').first().textContent(), '2021')
    assert.deepEqual(await card.locator('del.was').allTextContents(), ['read as 2020', 'read as China and Poland'])
    await page.locator('.finding-note').waitFor({ state: 'detached' })
    await page.keyboard.press('a')
    await decision('Confirmed by')
    await card.locator('summary', { hasText: 'All 2 judgements' }).waitFor()
    await page.keyboard.press('r')
    await card.locator('input[name=reason]:focus').waitFor()
    await page.keyboard.press('Escape')
    await card.locator('.judge-form').waitFor({ state: 'detached' })
    await page.keyboard.press('r')
    await page.keyboard.type('no such figure')
    await page.keyboard.press('Enter')
    await decision('Rejected by')
    await page.locator('.entry.out').waitFor()
    for (const words of ['Confirmed by', 'Corrected by', 'Machine-made']) {
      await page.keyboard.press('u')
      await decision(words)
    }
    await page.locator('.finding-note', { hasText: 'Another state' }).waitFor()
    assert.equal((await judgements()).length, 0)
    await page.close()
  })

  it('says in one sentence what is wrong with a correction', async () => {
    const page = await room.page()
    await reading(page)
    await page.locator('.judge button').first().waitFor()
    await page.keyboard.press('e')
    const card = page.locator('.entry.open')
    await card.locator('input[name=value]').fill('much')
    await page.keyboard.press('Enter')
    await card.getByRole('alert').filter({ hasText: 'The value must be a number' }).waitFor()
    await card.locator('input[name=value]').fill('146,870,000,000')
    await card.locator('input[name=period]').fill('last year')
    await page.keyboard.press('Enter')
    await card.getByRole('alert').filter({ hasText: 'The field period must be a time in EDTF' }).waitFor()
    assert.equal((await judgements()).length, 0)
    room.problems.splice(0, room.problems.length, ...room.problems.filter((each) => !each.includes('status of 400')))
    await page.close()
  })
})

describe('the list of judgements', () => {
  it('has each with its words, whose it is and what became of it, and takes back', async () => {
    const page = await room.page({})
    await inbox(page)
    await page.keyboard.press('j')
    await page.keyboard.press('s')
    await page.locator('.finding.decided').waitFor()
    await page.getByRole('link', { name: 'All judgements' }).click()
    const row = page.locator('.judgement-list tbody tr').first()
    await row.locator('th', { hasText: 'Set aside' }).waitFor()
    assert.match((await row.locator('.column-words').textContent()) ?? '', /exceeded \$146\.87 billion, up 35\.8% from/)
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      assert.ok((await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')) <= 0, `${width}`)
      assert.deepEqual(await violationsOf(page), [], `${width}`)
    }
    await row.getByRole('button', { name: 'Undo' }).click()
    await row.locator('td', { hasText: 'Taken back by' }).waitFor()
    assert.equal((await judgements()).length, 0)
    await row.locator('a[data-row]').click()
    await page.locator('.article').waitFor()
    await page.close()
  })

  it('says in the document which judgements are of words that are no longer found', async () => {
    const page = await room.page()
    const { rows } = (await (await fetch(`${room.url}/api/judgements?limit=1`)).json()) as { rows: object[] }
    const lost = { ...rows[0], takenBack: null, found: 'lost', statement: null, reason: 'a misprint' }
    await page.route('**/api/judgements?*', (route) =>
      route.fulfill({ contentType: 'application/json', body: JSON.stringify({ total: 1, rows: [lost] }) }),
    )
    await inbox(page)
    await page.locator('.finding-sentence a').first().click()
    await page.locator('.lost-judgements summary', { hasText: 'One judgement of words no longer found' }).click()
    assert.match((await page.locator('.lost-judgements li').textContent()) ?? '', /^“.*”: .* by .*: a misprint$/)
    await page.close()
  })
})

describe('all of it', () => {
  it('is accessible and never wider than the window, in light and in dark', async () => {
    const page = await room.page({})
    await inbox(page)
    await page.keyboard.press('j')
    await page.keyboard.press('c')
    await page.locator('.finding.decided').waitFor()
    const check = async (what: string) => {
      for (const width of [390, 1440]) {
        await page.setViewportSize({ width, height: 900 })
        const excess = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
        assert.ok(excess <= 0, `${what}: ${excess} pixels wider than ${width}`)
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          assert.deepEqual(await violationsOf(page), [], `${what}, ${width}, ${colorScheme}`)
        }
      }
    }
    await check('the inbox')
    await page.locator('.finding-sentence a').first().click()
    await page.locator('.judge button').first().waitFor()
    await page.locator('.finding-note').first().waitFor()
    await page.keyboard.press('e')
    await page.locator('.judge-form').waitFor()
    await check('the card')
    await page.locator('.judge-form input').first().blur()
    await page.keyboard.press('?')
    await page.locator('dialog[open]').waitFor()
    await check('the keys')
    await page.close()
  })

  it('wrote no error and asked no other host', () => {
    assert.deepEqual(room.problems, [])
  })
})
