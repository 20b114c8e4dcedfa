import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { violationsOf } from './axe.ts'
import { input, openReadingRoom, type ReadingRoom } from './reading-room.ts'

const on = (name: string, text: string, published: string, publisher: string) =>
  input(`${name}.txt`, text, { published, publisher })

const ARTICLES = [
  on(
    'wire',
    'Trade between China and Russia reached a record $240.11 billion in 2023, Chinese customs said.',
    '2024-01-12',
    'Wire',
  ),
  on('paper', 'Trade between Russia and China was about $240 billion in 2023.', '2024-03-02', 'Morning Paper'),
  on('letter', 'Trade between China and Russia came to $227.7 billion in 2023.', '2024-03-09', 'Business Letter'),
  on(
    'bulletin',
    'In 2023 trade between China and Russia exceeded $200 billion for the first time.',
    '2024-02-20',
    'Bulletin',
  ),
  on(
    'part',
    'Trade between China and Russia was $155.1 billion in January to August 2023.',
    '2023-09-09',
    'Business Letter',
  ),
  on('aim', 'China and Russia aim to raise trade between them to $300 billion by 2030.', '2024-05-05', 'Herald'),
  on('single', 'Trade between Chile and Peru reached $5.12 billion in 2023.', '2024-02-01', 'Andes Review'),
]

let room: ReadingRoom

before(async () => {
  room = await openReadingRoom(ARTICLES)
})
after(() => room?.close())

async function openEntry(page: Page, title = 'Trade turnover (China–Russia) 2023'): Promise<void> {
  const answer = await fetch(`${room.url}/api/entries?limit=100`)
  const { rows } = (await answer.json()) as { rows: readonly { key: string; title: string }[] }
  await page.goto(`/entries/${rows.find((row) => row.title === title)!.key}`)
  await page.locator('.lineup-line').first().waitFor()
}

const texts = (page: Page, selector: string) => page.locator(selector).allTextContents()

describe('the room of an entry', () => {
  let page: Page
  before(async () => {
    page = await room.page()
    await openEntry(page)
  })
  after(() => page?.close())

  it('says what meets, how many stand outside, and that it is in dispute', async () => {
    const verdict = await page.locator('.lineup-verdict').innerText()
    assert.match(
      verdict,
      /^4 articles, \d origins\. Most meet at \$240\.105 billion to \$240\.115 billion; 1 figure stands outside\./,
    )
    assert.match(verdict, /In dispute\./)
    assert.match(await page.title(), /^Trade turnover, 2023 · Chancery$/)
  })

  it('sets every figure on one axis, those that meet before those outside, with the arithmetic', async () => {
    assert.deepEqual(await texts(page, '.lineup-line:not(.official) .lineup-value a'), [
      '$240.11 billion',
      'over $200 billion',
      'about $240 billion',
      '$227.7 billion',
    ])
    assert.deepEqual(await texts(page, '.lineup-line.outside .lineup-arithmetic'), [
      '“$227.7 billion”: [227.65, 227.75) does not meet [240.105, 240.115)',
    ])
    const marks = page.locator('.lineup-line:not(.official)')
    assert.equal(await marks.locator('.strip').count(), 4)
    assert.equal(await marks.locator('.strip-common').count(), 4)
    assert.ok((await page.locator('.lineup-line:nth-child(2) .strip-arrow').count()) > 0)
    const middle = async (place: number) => {
      const box = await page.locator('.lineup-line:not(.official) .strip-value').nth(place).boundingBox()
      return box!.x + box!.width / 2
    }
    assert.ok((await middle(3)) < (await middle(0)))
    assert.ok((await middle(1)) < (await middle(3)))
  })

  it('has the published values beside, with producer and caveats', async () => {
    const official = page.locator('.lineup-line.official').first()
    assert.match(await official.innerText(), /GACC/)
    assert.match((await official.locator('a').getAttribute('href')) ?? '', /^https?:\/\//)
    await page.locator('.lineup-caveats summary').click()
    assert.match(await page.locator('.lineup-caveats').innerText(), /revise their figures upward/)
  })

  it('names the difference of each neighbour and leads there and back', async () => {
    const differences = await texts(page, '.lineup-differs')
    assert.ok(differences.includes('January to August 2023, a part of 2023'), differences.join('\n'))
    assert.ok(differences.some((difference) => difference.startsWith('aimed at or expected, not a fact')))
    await page.locator('.lineup-neighbours a', { hasText: '$155.1 billion' }).click()
    await page.locator('h1', { hasText: 'January to August 2023' }).waitFor()
    assert.deepEqual(await texts(page, '.lineup-differs:has-text("of which")'), [
      '2023, of which January to August 2023 is a part',
    ])
    await page.goBack()
    await page.locator('h1', { hasText: 'Trade turnover, 2023' }).waitFor()
  })

  it('is one step from every sentence, and the card one step from the entry, by keyboard alone', async () => {
    await page.locator('.lineup-line').first().waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    assert.equal(await page.evaluate('document.activeElement.textContent'), '$227.7 billion')
    await page.keyboard.press('Enter')
    await page.locator('.card-entry').waitFor()
    assert.match(
      await page.locator('.card-entry').innerText(),
      /^4 articles, \d origins\. This figure stands outside\./,
    )
    assert.match(page.url(), /\/documents\/[0-9a-f]{12}\?statement=/)
    await page.locator('.card-entry a').focus()
    await page.keyboard.press('Enter')
    await page.locator('.lineup-line').first().waitFor()
    assert.match(page.url(), /\/entries\/[0-9a-f]{12}$/)
  })

  it('is accessible and never wider than the window', async () => {
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        assert.deepEqual(await violationsOf(page), [], `${width} ${colorScheme}`)
      }
      const excess = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
      assert.ok(excess <= 0, `${excess} pixels wider than ${width}`)
    }
  })

  it('of what is told once says that there is nothing to compare it with', async () => {
    await openEntry(page, 'Trade turnover (Chile–Peru) 2023')
    assert.match(await page.locator('.lineup-verdict').innerText(), /^Told once/)
    assert.equal(await page.locator('.lineup-group h3').count(), 0)
  })

  it('that is not there says so', async () => {
    await page.goto('/entries/ffffffffffff')
    await page.locator('.state h1').waitFor()
    room.problems.splice(0, room.problems.length, ...room.problems.filter((each) => !each.includes('404')))
  })
})

describe('the list of entries', () => {
  let page: Page
  before(async () => {
    page = await room.page()
    await page.goto('/entries')
    await page.locator('.lineup-list tbody tr').first().waitFor()
  })
  after(() => page?.close())

  it('has what is told of each, those of most articles first, and narrows to those in dispute', async () => {
    assert.equal(await page.locator('.lineup-list tbody tr').count(), 4)
    assert.match(
      await page.locator('.lineup-list tbody tr').first().innerText(),
      /Trade turnover, 2023[^]*China and Russia[^]*4 articles[^]*1 stands outside/,
    )
    await page.locator('.chosen-line a', { hasText: 'In dispute' }).click()
    await page.locator('.chosen-line a[aria-current]', { hasText: 'In dispute' }).waitFor()
    await page.locator('.count', { hasText: '1 entry' }).waitFor()
    assert.equal(await page.locator('.lineup-list tbody tr').count(), 1)
  })

  it('is accessible and never wider than the window, and the ways to all rooms stay in it', async () => {
    for (const width of [390, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        assert.deepEqual(await violationsOf(page), [], `${width} ${colorScheme}`)
      }
      assert.ok((await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')) <= 0)
      assert.equal(await page.locator('.rooms a', { hasText: 'Entries' }).isVisible(), true)
    }
  })

  it('wrote no error and asked no other host', () => assert.deepEqual(room.problems, []))
})
