import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { violationsOf } from './axe.ts'
import { input, openReadingRoom, type ReadingRoom } from './reading-room.ts'

const WIRE =
  'Trade between Peru and Chile was $8.1 billion in 2022. Copper made up most of it, the customs office in Lima said on Monday.'
const PAPER =
  'Trade between Peru and Chile was $9.6 billion in 2022. Copper made up most of it, the customs office in Lima said on Tuesday.'
const about = (publisher: string, published: string) => ({ title: 'Copper', publisher, published, lang: 'en' })

let room: ReadingRoom
before(async () => {
  room = await openReadingRoom([
    input('wire.txt', WIRE, about('The Wire', '2023-01-12')),
    input('paper.txt', PAPER, about('The Paper', '2023-01-14')),
  ])
})
after(() => room?.close())

describe('two articles side by side', () => {
  it('are reached from an entry, with what differs marked, at an address of their own', async () => {
    const page = await room.page()
    await page.goto('/entries')
    await page
      .locator('.lineups a[data-row], .lineups a')
      .filter({ hasText: /Trade turnover/ })
      .first()
      .click()
    await page
      .getByRole('link', { name: /^Side by side with The (Wire|Paper)/ })
      .first()
      .click()
    await page.locator('.side-row.same').waitFor()
    assert.match(page.url(), /\/side-by-side\?one=[0-9a-f]{12}&other=[0-9a-f]{12}&statement=\w+&beside=\w+$/)
    const words = await page.locator('.differs').allTextContents()
    assert.deepEqual(new Set(words), new Set(['8.1', '9.6', 'Monday', 'Tuesday']))
    assert.deepEqual(
      new Set(await page.locator('mark.compared').allTextContents()),
      new Set(['$', '8.1', '9.6', ' billion']),
    )
    await page.getByRole('link', { name: 'Change sides' }).click()
    await page.waitForURL((url) => url.searchParams.get('beside') !== null)
    await page.goBack()
    await page.locator('.lineup').waitFor()
    await page.close()
  })

  it('are reached from a finding and from a copy', async () => {
    const page = await room.page()
    await page.goto('/findings')
    const way = page.locator('.finding').getByRole('link', { name: 'Side by side' }).first()
    await way.waitFor()
    await way.click()
    await page.locator('.side-row.same').waitFor()
    await page.locator('.side-heads a').first().click()
    await page.locator('.notice.copies a', { hasText: 'Side by side' }).first().click()
    await page.locator('.side-row.same').waitFor()
    await page.close()
  })

  it('are accessible, wide and stacked, in light and in dark', async () => {
    const page = await room.page({ viewport: { width: 1440, height: 900 } })
    const { rows } = (await (await fetch(`${room.url}/api/documents`)).json()) as { rows: { key: string }[] }
    await page.goto(`/side-by-side?one=${rows[0]!.key}&other=${rows[1]!.key}`)
    await page.locator('.side-row.same').waitFor()
    for (const width of [390, 768, 1440, 2560]) {
      await page.setViewportSize({ width, height: 900 })
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        assert.deepEqual(await violationsOf(page), [], `${width} ${colorScheme}`)
      }
      assert.ok((await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')) <= 0)
    }
    await page.close()
  })

  it('say what is missing in their address', async () => {
    const page = await room.page()
    await page.goto('/side-by-side')
    await page.locator('.nothing', { hasText: 'Two documents are named' }).waitFor()
    await page.close()
  })

  it('wrote no error and asked no other host', () => {
    assert.deepEqual(room.problems, [])
  })
})
