import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { violationsOf } from './axe.ts'
import { input, openReadingRoom, type ReadingRoom } from './reading-room.ts'

const TEXTS: readonly (readonly [name: string, published: string, text: string])[] = [
  ['summit', '2018-03-01', 'Chile and Peru agreed to raise trade between them to $9 billion by 2022.'],
  [
    'visit',
    '2021-05-01',
    'A year of talks ended. Chile and Peru aim to raise trade between them to $9 billion by 2025.',
  ],
  ['year', '2019-02-01', 'Trade between Chile and Peru was $6 billion in 2018.'],
  ['wire', '2024-02-01', 'Trade between Chile and Peru reached $8.12 billion in 2023.'],
  ['gas', '2022-05-01', 'Germany plans to cut gas imports from Russia to under 10 billion cubic metres by 2027.'],
  ['old', '2019-06-05', 'China and Russia aim to raise trade between them to $200 billion by 2024.'],
  ['end', '2023-06-05', 'Russia and China dropped the goal of raising trade between them to $500 billion by 2040.'],
]

let room: ReadingRoom
let page: Page

before(async () => {
  const inputs = TEXTS.map(([name, published, text]) =>
    input(`${name}.txt`, text, { lang: 'en', published, title: `The ${name}`, publisher: 'The Press' }),
  )
  room = await openReadingRoom(inputs)
  page = await room.page()
})
after(() => room?.close())

const rows = (of: Page = page) => of.locator('.pledge-list tbody tr:not(.pledge-group)')

async function openList(address = '/pledges'): Promise<void> {
  await page.goto(address)
  await rows().first().waitFor()
}

async function isWhole(of: Page, what: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await of.emulateMedia({ colorScheme })
    assert.deepEqual(await violationsOf(of), [], `${what}, ${colorScheme}`)
  }
  const excess = await of.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
  assert.ok(excess <= 0, `${what} is ${excess} pixels too wide`)
}

describe('the room of pledges', () => {
  it('has one line a pledge, the next that is due first, and says as of which day', async () => {
    await openList()
    assert.deepEqual(await page.locator('.pledge-group').allInnerTexts(), ['Still to come, the next first'])
    assert.deepEqual(await rows().locator('.column-goal a').allInnerTexts(), [
      '$200 billion',
      '$9 billion',
      'under 10 billion cubic metres',
      '$500 billion',
    ])
    assert.deepEqual(await rows().locator('.pledge-state').allInnerTexts(), [
      'Met early',
      'On pace',
      'Not known',
      'On pace',
    ])
    assert.match(await page.locator('.as-of').innerText(), /1 February 2024, the newest day that the documents state/)
    assert.match(await rows().nth(1).innerText(), /by 2025/)
    assert.match(await rows().nth(1).innerText(), /1 March 2018/)
    assert.match(await rows().nth(3).innerText(), /Given up/)
    assert.match(await rows().nth(0).innerText(), /Reached ahead of time: \$240\.11 billion in 2023 \(GACC\)\./)
  })

  it('is narrowed by what came of them, and keeps that in the address', async () => {
    await openList()
    await page.locator('.facet a', { hasText: 'Met early' }).click()
    await page.waitForURL(/state=met\+early/)
    await page.locator('.facet a[aria-current]').waitFor()
    await rows().nth(1).waitFor({ state: 'detached' })
    assert.equal(await rows().count(), 1)
  })

  it('asks about another day, which stands in the address and goes with one into a pledge', async () => {
    await openList()
    await page.locator('.as-of input').fill('2019-12-31')
    await page.locator('.as-of button').click()
    await page.waitForURL(/asOf=2019-12-31/)
    await page.getByText('Nothing that came later is used.').waitFor()
    assert.deepEqual(await rows().locator('.column-goal a').allInnerTexts(), ['$9 billion', '$200 billion'])
    assert.equal(await rows().locator('.column-due').first().innerText(), 'by 2022')
    await rows().locator('.column-goal a').first().click()
    await page.waitForURL(/\/pledges\/[0-9a-f]{12}\?asOf=2019-12-31/)
    await page.locator('.pledge h1').waitFor()
    assert.equal(await page.locator('.pledge h1').innerText(), '$9 billion by 2022')
    await page.getByText('Go back to the newest day').click()
    await page.getByText('$9 billion by 2025').first().waitFor()
  })

  it('is walked through by keys', async () => {
    await openList()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    assert.equal(await page.evaluate('document.activeElement.textContent'), '$9 billion')
    await page.keyboard.press('Enter')
    await page.locator('.pledge h1').waitFor()
    assert.match(await page.title(), /^\$9 billion by 2025, .+ · Chancery$/)
  })

  it('says that a key leads nowhere', async () => {
    await page.goto('/pledges/ffffffffffff')
    await page.locator('.state h1').waitFor()
    room.problems.splice(0, room.problems.length, ...room.problems.filter((each) => !each.includes('404')))
  })
})

describe('a pledge', () => {
  async function openPledge(goal: string): Promise<void> {
    await openList()
    await rows().locator('.column-goal a', { hasText: goal }).click()
    await page.locator('.pledge h1').waitFor()
  }

  it('tells its state, what decides it, and every wording with how it stands to those before', async () => {
    await openPledge('$9 billion')
    assert.equal(await page.locator('.pledge-verdict .pledge-state').innerText(), 'On pace')
    assert.match(
      await page.locator('.pledge-verdict').innerText(),
      /It needs \+5\.28% a year; it has had \+6\.24% a year since 2018\. Last known is \$8\.12 billion in 2023 \(The Press\)\./,
    )
    assert.deepEqual(await page.locator('.pledge-wording-head').allInnerTexts(), [
      '1 March 2018\nsaid first\nagreed\nby 2022',
      '1 May 2021\ngiven a new date\naimed at\nby 2025',
    ])
    assert.equal(
      await page.locator('.pledge-sentence').nth(1).innerText(),
      'Chile and Peru aim to raise trade between them to $9 billion by 2025.',
    )
  })

  it('is one step from the sentence of each wording and of what decides it', async () => {
    await openPledge('$9 billion')
    const sentences = [page.locator('.pledge-sentence a').first(), page.locator('.pledge-verdict a').first()]
    for (const [index, sentence] of sentences.entries()) {
      await sentence.click()
      await page.waitForURL(/\/documents\/.+statement=/)
      await page.locator('.entry.open').waitFor()
      assert.match(await page.locator('.article').innerText(), index === 0 ? /\$9 billion by 2022/ : /\$8\.12 billion/)
      await page.goBack()
      await page.locator('.pledge h1').waitFor()
    }
  })

  it('draws what is known against what was pledged, each point a way to where it is from', async () => {
    await openPledge('$9 billion')
    await page.locator('.chart-drawing a').first().waitFor()
    const links = page.locator('.chart-drawing a')
    assert.deepEqual(await links.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label'))), [
      '$6 billion in 2018 (The Press)',
      '$8.12 billion in 2023 (The Press)',
    ])
    const legend = await page.locator('.chart-legend li').allInnerTexts()
    assert.deepEqual(
      legend.map((each) => each.trim()),
      [
        'Known, stated in an article',
        'Pledged',
        'Pledged before it was changed',
        'Pace that would be needed',
        'The day asked about',
      ],
    )
    assert.equal(await page.locator('.pledge-points tbody tr').count(), 2)
  })

  it('of which nothing is known says so', async () => {
    await openPledge('under 10 billion')
    await page.getByText('there is nothing to draw').waitFor()
    assert.equal(await page.locator('.chart-drawing').count(), 0)
  })
})

describe('both', () => {
  for (const width of [390, 768, 1440]) {
    it(`are accessible and never wider than a window of ${width}`, async () => {
      const narrow = await room.page({ viewport: { width, height: 900 } })
      await narrow.goto('/pledges')
      await rows(narrow).first().waitFor()
      await isWhole(narrow, 'the list')
      await rows(narrow).locator('.column-goal a', { hasText: '$9 billion' }).click()
      await narrow.locator('.chart-drawing a').first().waitFor()
      await isWhole(narrow, 'a pledge')
      await narrow.close()
    })
  }

  it('wrote no error and asked no other host', () => {
    assert.deepEqual(room.problems, [])
  })
})
