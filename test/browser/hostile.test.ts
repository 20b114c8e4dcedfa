import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { input, openReadingRoom, type ReadingRoom } from './reading-room.ts'

const TITLE = '<script>document.title="taken"</script><img src=x onerror="window.taken=1">\u202Eeltit\u202C'
const LONG = 'Wort'.repeat(1250)
const BODY = [
  'The first paragraph says <script>window.taken = 1</script> that trade between China and Russia was $240 billion in 2023.',
  '<img src="http://elsewhere.invalid/x.png" onerror="window.taken = 1"> <a href="javascript:window.taken=1">press</a>',
  `A long word stands here: ${LONG} and China exported goods worth $5 billion to Russia in 2021.`,
  'Right to left \u202E\u202B\u2067 $7 billion of Chinese exports to Russia in 2020 \u202C\u2069 and back.',
  '&lt;b&gt;not bold&lt;/b&gt; {{template}} ${window.taken=1} </style></script>',
].join('\n\n')

let room: ReadingRoom

before(async () => {
  const hostile = input('<b>name</b>.txt', BODY, {
    title: TITLE,
    publisher: '<b>Publisher</b>',
    author: '"><svg onload="window.taken=1">',
    url: 'javascript:window.taken=1',
    published: '2024-01-01',
    lang: 'en',
  })
  room = await openReadingRoom([hostile])
})
after(() => room?.close())

describe('a document that means harm', () => {
  it('stays text in every room', async () => {
    const page = await room.page({ viewport: { width: 390, height: 844 } })
    await page.goto('/')
    const link = page.locator('tbody .column-title a')
    assert.equal(await link.textContent(), TITLE)
    await link.click()
    await page.locator('.article h1').waitFor()
    assert.equal(await page.locator('.article h1').textContent(), TITLE)
    const article = (await page.locator('.article-text').textContent()) ?? ''
    for (const paragraph of BODY.split('\n\n')) assert.ok(article.includes(paragraph), paragraph.slice(0, 60))
    for (const address of [
      '/figures',
      '/search?q=paragraph',
      '/search?q=%3Cscript%3E',
      '/series/trade.turnover/CN-RU',
    ]) {
      await page.goto(address)
      await page.locator('.room').waitFor()
      await page.waitForLoadState('networkidle')
      assert.equal(await page.locator('main script, main img, main b, main iframe').count(), 0, address)
    }
    assert.equal(await page.evaluate('window.taken'), undefined)
    await page.close()
  })

  it('does not widen the page', async () => {
    for (const width of [390, 1440]) {
      const page = await room.page({ viewport: { width, height: 844 } })
      await page.goto('/')
      await page.locator('tbody .column-title a').click()
      await page.locator('.article h1').waitFor()
      assert.ok((await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')) <= 0)
      await page.close()
    }
  })

  it('makes no link but of a web address', async () => {
    const page = await room.page()
    await page.goto('/')
    await page.locator('tbody .column-title a').click()
    await page.locator('.article h1').waitFor()
    assert.equal(await page.locator('a[href^="javascript" i]').count(), 0)
    assert.equal(await page.getByRole('link', { name: 'Original page' }).count(), 0)
    await page.close()
  })

  it('shows addresses and searches that a person made up, as text', async () => {
    const page = await room.page()
    for (const address of [
      '/series/%3Cimg%20src=x%3E/%3Cb%3E',
      '/documents/%3Cscript%3E',
      '/figures?indicator=%3Cb%3E&period=%27%22',
      '/%E0%A4%A',
      '/search?q=%22unclosed',
    ]) {
      await page.goto(address)
      await page.locator('main h1').waitFor()
      assert.equal(await page.locator('main script, main img, main b').count(), 0, address)
    }
    await page.close()
  })

  it('runs nothing and fetches nothing from elsewhere', () => {
    const expected = /status of 40[04]/
    assert.deepEqual(
      room.problems.filter((problem) => !expected.test(problem)),
      [],
    )
  })
})
