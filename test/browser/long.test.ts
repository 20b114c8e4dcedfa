import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { violationsOf } from './axe.ts'
import { input, openReadingRoom, type ReadingRoom } from './reading-room.ts'

/** Three thousand paragraphs, each with one figure of its own: what a window holds is a small part of it. */
const PARAGRAPHS = Array.from({ length: 3000 }, (_, index) => {
  const about = 'The ministry put the figure beside those of the years before and said no more about it. '.repeat(3)
  return `In paragraph ${index} of the report, exports from China to Russia reached $${index + 1000} million. ${about}`.trim()
})
/** Half a million characters without a line break. */
const ONE_PARAGRAPH = PARAGRAPHS.slice(0, 1400).join(' ')

interface Taken {
  readonly key: string
  readonly statements: readonly { readonly id: string; readonly quote: string; readonly start: number }[]
}

let room: ReadingRoom
let long: Taken
let solid: Taken

before(async () => {
  const about = { publisher: 'The Test Courier', published: '2024-01-12', lang: 'en' }
  room = await openReadingRoom([
    input('long.txt', PARAGRAPHS.join('\n\n'), { ...about, title: 'A long report' }),
    input('solid.txt', ONE_PARAGRAPH, { ...about, title: 'One paragraph' }),
  ])
  const { rows } = await get<{ rows: { key: string; name: string }[] }>('/api/documents')
  const keyOf = (name: string) => rows.find((row) => row.name === name)?.key ?? ''
  long = await get<Taken>(`/api/documents/${keyOf('long.txt')}`)
  solid = await get<Taken>(`/api/documents/${keyOf('solid.txt')}`)
})
after(() => room?.close())

async function get<T>(address: string): Promise<T> {
  return (await (await fetch(`${room.url}${address}`)).json()) as T
}

/** Opens a document, at one of its statements where an index is given, and waits until its words stand still. */
async function open(page: Page, { key, statements }: Taken, index?: number): Promise<void> {
  await page.goto(index === undefined ? `/documents/${key}` : `/documents/${key}?statement=${statements[index]!.id}`)
  await page.locator('.entry').first().waitFor()
  if (index === undefined) return
  await page.locator('.statement.chosen').waitFor()
  await settled(page)
}

/** Waits until nothing is set or unset any more, and the words chosen no longer move. */
async function settled(page: Page): Promise<void> {
  let before = ''
  for (let round = 0; round < 40; round++) {
    await page.waitForTimeout(150)
    const now = await page.evaluate<string>(
      '[scrollY, document.querySelectorAll(".stretch:not(.unset)").length, document.documentElement.scrollHeight].join()',
    )
    if (now === before) return
    before = now
  }
  assert.fail('the page does not come to rest')
}

const topOf = async (page: Page, selector: string): Promise<number> =>
  page.evaluate<number>(`document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect().top`)

const isIn = (top: number, height: number): boolean => top > 0 && top < height

describe('a long article', () => {
  it('is set only where the reader is, and so are its statements', async () => {
    const page = await room.page()
    await open(page, long)
    assert.equal(long.statements.length, 3000)
    assert.equal(await page.locator('.statements h2 .soft').textContent(), '3,000')
    await settled(page)
    assert.ok((await page.locator('.article-text p').count()) < 300)
    assert.ok((await page.locator('.entry').count()) < 300)
    await page.close()
  })

  it('opens at a statement far down, its words and its card in view, on every screen', async () => {
    for (const width of [390, 768, 1440]) {
      const page = await room.page({ viewport: { width, height: 900 } })
      await open(page, long, 2100)
      assert.equal(await page.locator('.statement.chosen').textContent(), '$3100 million')
      assert.ok(isIn(await topOf(page, '.statement.chosen'), 900), `words at width ${width}`)
      assert.ok(isIn(await topOf(page, '.entry.open'), 900), `card at width ${width}`)
      await page.close()
    }
  })

  it('holds what is read in place on the way up, whether or not the browser does so itself', async () => {
    for (const holds of [true, false]) {
      const page = await room.page({ viewport: { width: 1000, height: 800 } })
      if (!holds) {
        await page.addInitScript(`CSS.supports = () => false
          addEventListener('DOMContentLoaded', () => document.documentElement.style.setProperty('overflow-anchor', 'none'))`)
      }
      await open(page, long, 1500)
      for (let step = 0; step < 12; step++) {
        const moved = await page.evaluate<number>(`(async () => {
          const read = [...document.querySelectorAll('.article-text p')].find((each) => each.getBoundingClientRect().top > 300)
          const before = read.getBoundingClientRect().top
          scrollBy(0, -500)
          await new Promise((drawn) => setTimeout(drawn, 150))
          return read.getBoundingClientRect().top - before
        })()`)
        assert.ok(
          Math.abs(moved - 500) < 3,
          `${moved} instead of 500, the browser ${holds ? 'holding' : 'not holding'}`,
        )
      }
      await page.close()
    }
  })

  it('is walked through with the keys, from where the reader is', async () => {
    const page = await room.page()
    await open(page, long)
    await page.evaluate('scrollTo(0, document.documentElement.scrollHeight / 2)')
    await settled(page)
    await page.keyboard.press('j')
    const chosen = page.locator('.statement.chosen')
    await chosen.waitFor()
    const first = Number((await chosen.textContent())?.match(/\d+/)?.[0])
    assert.ok(first > 2000 && first < 3000, `it starts at ${first}`)
    for (let step = 1; step <= 30; step++) {
      await page.keyboard.press('j')
      await page.locator('.statement.chosen', { hasText: `$${first + step} million` }).waitFor()
    }
    assert.ok(isIn(await topOf(page, '.statement.chosen'), 900))
    assert.equal(await page.evaluate('document.activeElement.textContent'), `$${first + 30} million`)
    await page.keyboard.press('k')
    await page.locator('.statement.chosen', { hasText: `$${first + 29} million` }).waitFor()
    await page.close()
  })

  it('is led through with Tab from one part into the next', async () => {
    const page = await room.page()
    await open(page, long, 700)
    await page.locator('.statement.chosen').focus()
    for (let step = 1; step <= 60; step++) await page.keyboard.press('Tab')
    assert.equal(await page.evaluate('document.activeElement.textContent'), '$1760 million')
    await page.close()
  })

  it('lets the browser find the words that are not set', async () => {
    const page = await room.page()
    await open(page, long)
    const unset = page.locator('.article-text .until-found', { hasText: 'paragraph 2500 of' })
    assert.equal(await unset.getAttribute('hidden'), 'until-found')
    // As the browser does where its search finds something there.
    await unset.evaluate((element) => {
      element.removeAttribute('hidden')
      element.scrollIntoView()
    })
    await page.locator('p', { hasText: 'paragraph 2500 of' }).locator('.statement').waitFor()
    await page.close()
  })

  it('gives its own words where more is copied than is set', async () => {
    const page = await room.page({ permissions: ['clipboard-read', 'clipboard-write'] })
    await open(page, long)
    await page.evaluate('getSelection().selectAllChildren(document.querySelector(".article-text"))')
    await page.keyboard.press('ControlOrMeta+c')
    const copied = await page.evaluate<string>('navigator.clipboard.readText()')
    assert.equal(copied.replaceAll('\r', ''), PARAGRAPHS.join('\n\n'))
    await page.close()
  })

  it('is printed whole', async () => {
    const page = await room.page()
    await open(page, long)
    const printed = await page.evaluate<number>(`(async () => {
      dispatchEvent(new Event('beforeprint'))
      await 0
      return document.querySelectorAll('.article-text p[data-start]').length
    })()`)
    assert.equal(printed, 3000)
    await page.evaluate('dispatchEvent(new Event("afterprint"))')
    await settled(page)
    assert.ok((await page.locator('.article-text p[data-start]').count()) < 300)
    await page.close()
  })

  it('lists the numbers left over only where they are looked at', async () => {
    const page = await room.page()
    await open(page, long)
    const items = page.locator('.leftovers li')
    assert.equal(await items.count(), 0)
    await page.locator('.leftovers summary').click()
    await items.first().waitFor()
    await settled(page)
    assert.ok((await items.count()) < 2000)
    await page.close()
  })

  it('is accessible', async () => {
    const page = await room.page()
    await open(page, long, 1200)
    assert.deepEqual(await violationsOf(page), [])
    await page.close()
  })
})

describe('a paragraph without end', () => {
  it('is set in pieces, no word lost and no statement parted', async () => {
    const page = await room.page()
    await open(page, solid, 900)
    assert.equal(await page.locator('.statement.chosen').textContent(), solid.statements[900]!.quote)
    assert.ok(isIn(await topOf(page, '.statement.chosen'), 900))
    const lengths = await page.evaluate<number[]>(
      '[...document.querySelectorAll(".article-text p[data-start]")].map((each) => each.textContent.length)',
    )
    assert.ok(lengths.length > 1 && lengths.every((length) => length <= 4000))
    await page.close()
  })

  it('is copied over its cuts as it is written', async () => {
    const page = await room.page({ permissions: ['clipboard-read', 'clipboard-write'] })
    await open(page, solid)
    await page.locator('.article-text p[data-start]').nth(1).waitFor()
    await page.evaluate(`(() => {
      const [first, second] = document.querySelectorAll('.article-text p[data-start]')
      getSelection().setBaseAndExtent(first.lastChild, first.lastChild.length - 20, second.firstChild, 12)
    })()`)
    await page.keyboard.press('ControlOrMeta+c')
    const copied = await page.evaluate<string>('navigator.clipboard.readText()')
    assert.equal(copied.length, 32)
    assert.ok(ONE_PARAGRAPH.includes(copied), copied)
    await page.close()
  })
})

describe('nothing', () => {
  it('went wrong on the way', () => {
    assert.deepEqual(room.problems, [])
  })
})
