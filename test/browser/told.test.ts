import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { documentKey } from '../../src/store/index.ts'
import { LAKE_LINE, MINISTER, TOLD } from '../fixtures/told.ts'
import { violationsOf } from './axe.ts'
import { openReadingRoom, type ReadingRoom } from './reading-room.ts'

const COURIER = `/documents/${documentKey('https://courier.example/lake-line')}`

let room: ReadingRoom
let page: Page

before(async () => {
  room = await openReadingRoom([], TOLD)
  page = await room.page()
})
after(() => room?.close())

async function open(query = ''): Promise<void> {
  await page.goto(`${COURIER}${query}`)
  await page.locator('.entry').first().waitFor()
}

const heads = () => page.locator('.entry .entry-value').allInnerTexts()
const texts = (selector: string) => page.locator(selector).allInnerTexts()
const fields = async () => (await page.locator('.entry.open .fields').innerText()).split('\n').join(' | ')

/** Not wider than its window, and accessible in light and in dark. */
async function isWhole(window: Page, what: string): Promise<void> {
  const excess = await window.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
  assert.ok(excess <= 0, `${what}: ${excess} pixels too wide`)
  for (const colorScheme of ['light', 'dark'] as const) {
    await window.emulateMedia({ colorScheme })
    assert.deepEqual(await violationsOf(window), [], `${what}, ${colorScheme}`)
  }
}

/** Chooses a statement by the head of its entry. */
async function choose(head: string): Promise<void> {
  await page.locator('.entry-head a', { hasText: head }).first().click()
  await page.locator('.entry.open').waitFor()
}

describe('an article with statements of every kind', () => {
  it('lists them in the order of their words, each with what is said of it', async () => {
    await open()
    assert.deepEqual(await heads(), [
      'Lake Line',
      'Amina Otieno',
      'Visit',
      'Launch',
      '4 million tonnes a year',
      '1.5 million tonnes',
      'Otieno supports',
      'She recommends',
      'Signing',
      'Busia Depot',
      'Lake States Forum',
    ])
    const about = await texts('.entry .entry-what')
    assert.equal(about[1], 'Person · Kenya · candidate')
    assert.equal(about[2], '14 March 2024 · Kenya and Uganda · Kampala')
    assert.equal(about[7], 'Trade · for Kenya · towards Uganda')
    assert.equal(about[8], '2026 · Kenya and Uganda · planned')
  })

  it('marks each kind in its own way, and the title as any other line', async () => {
    await open()
    assert.deepEqual(await texts('.article .mark-figure'), ['4 million tonnes a year', '1.5 million tonnes'])
    assert.deepEqual(await texts('.article .mark-event'), [
      'visited Kampala',
      'opened the Lake Line',
      'sign an agreement on the ',
      'Busia Depot',
    ])
    assert.deepEqual(await texts('.article h1 .mark-entity'), ['Lake Line'])
    assert.deepEqual(await page.locator('.stance-bar').evaluateAll((bars) => bars.map((bar) => bar.ariaLabel)), [
      'Otieno supports',
      'She recommends',
    ])
  })

  it('sets the bar of a position beside its sentence, and those of neighbours apart', async () => {
    await open()
    const place = 'const { left, top, bottom } = each.getBoundingClientRect(); return [left, top, bottom]'
    const places = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll<number[][], void>(new Function('all', `return all.map((each) => { ${place} })`) as never)
    const [bars, words] = [await places('.stance-bar'), await places('.stance-words')]
    for (const [index, [left, top, bottom]] of bars.entries()) {
      const [wordsLeft, wordsTop, wordsBottom] = words[index]!
      assert.ok(left! < wordsLeft! && top! >= wordsTop! && bottom! <= wordsBottom! + 8, `bar ${index}`)
      assert.ok(bottom! - top! > 10, `bar ${index} is high enough to be hit`)
    }
    assert.notEqual(bars[0]![0], bars[1]![0])
  })

  it('shows one kind by its key, in the list and in the text, and keeps that in the address', async () => {
    await open()
    await page.keyboard.press('2')
    await page.waitForURL(/\?kind=event$/)
    assert.deepEqual(await heads(), ['Visit', 'Launch', 'Signing'])
    assert.equal(await page.locator('.article .mark-entity').count(), 0)
    assert.equal(await page.locator('.stance-bar').count(), 0)
    await page.keyboard.press('j')
    await page.waitForURL(/kind=event&statement=/)
    await page.keyboard.press('j')
    assert.equal(await page.locator('.entry.open .entry-value').innerText(), 'Launch')
    await page.keyboard.press('4')
    await page.waitForURL(/\?kind=position$/)
    assert.deepEqual(await heads(), ['Otieno supports', 'She recommends'])
    await page.keyboard.press('0')
    await page.waitForURL((url) => url.search === '')
    assert.equal((await heads()).length, 11)
  })

  it('counts domains over all kinds, and shows one', async () => {
    await open()
    assert.deepEqual(await texts('.domains a'), ['Infrastructure 7', 'Diplomacy 2', 'Organisations 1', 'Trade 1'])
    assert.deepEqual(await texts('.kind-line a'), ['All 11', 'Figures 2', 'Events 3', 'Entities 4', 'Positions 2'])
    await page.locator('.domains a', { hasText: 'Diplomacy' }).click()
    await page.waitForURL(/\?domain=diplomacy$/)
    assert.deepEqual(await heads(), ['Amina Otieno', 'Visit'])
    assert.deepEqual(await texts('.kind-line a'), ['All 2', 'Figures 0', 'Events 1', 'Entities 1', 'Positions 0'])
    await page.locator('.domains a', { hasText: 'Diplomacy' }).click()
    await page.waitForURL((url) => url.search === '')
  })

  it('keeps a statement that an address names beside those that it narrows to', async () => {
    await open()
    await choose('Visit')
    const id = new URL(page.url()).searchParams.get('statement')
    await open(`?kind=position&statement=${id}`)
    assert.deepEqual(await heads(), ['Visit', 'Otieno supports', 'She recommends'])
  })
})

describe('a card', () => {
  it('of an event has every field, what is inferred, and the entities of its sentence', async () => {
    await open()
    await choose('Launch')
    assert.equal(
      await fields(),
      'Kind | launch | Date | 14 March 2024inferred | Status | took place | Between | Kenya and Uganda | Place | not stated | Domain | Infrastructure | Names | Lake Line',
    )
    assert.equal(await page.locator('.entry.open .named a').getAttribute('href'), `/entities/${LAKE_LINE}`)
  })

  it('of an entity says where it is known from, and leads to each of its mentions', async () => {
    await open()
    await choose('Lake Line')
    assert.ok(
      (await fields()).startsWith(
        'Name | Lake Line | Kind | project | States | Kenya and Ugandainferred | Known as | in the gazetteer | Domain | Infrastructure | Mentions | 4 | ',
      ),
    )
    assert.deepEqual(await texts('.mentions a'), ['Lake Line', 'Lake Line', 'The line', 'the railway'])
    assert.deepEqual(await texts('.article .meant'), ['Lake Line', 'Lake Line', 'The line', 'the railway'])
    await page.locator('.mentions a').last().click()
    await page.locator('p.sought', { hasText: 'called the railway a model' }).waitFor()
    assert.equal(await page.locator('.entry.open .entry-value').innerText(), 'Lake Line')
    await choose('Busia Depot')
    assert.ok((await fields()).includes('candidate, known by its form alone'))
  })

  it('of a position has its holder, for whom and towards whom', async () => {
    await open()
    await page.locator('.stance-bar').last().click()
    await page.locator('.entry.open').waitFor()
    assert.equal(
      await fields(),
      'Stance | recommends | Holder | she | Speaks for | Kenya | Towards | Uganda | Domain | Trade',
    )
    assert.equal(
      await page.locator('.stance-words.chosen').innerText(),
      'Uganda should lower its border fees, she added.',
    )
  })
})

/** Chooses a statement, and waits until it can be judged. */
async function chooseToJudge(head: string): Promise<void> {
  await choose(head)
  await page.locator('.entry.open .judge button').first().waitFor()
}

describe('judging', () => {
  const decision = () => page.locator('.entry.open .decision').innerText()

  it('confirms an event by its key, and takes that back', async () => {
    await open()
    await chooseToJudge('Visit')
    assert.match(await decision(), /^Machine-made/)
    await page.keyboard.press('a')
    await page.locator('.decision.confirmed').waitFor()
    await page.keyboard.press('u')
    await page.locator('.decision.machine').waitFor()
  })

  it('corrects the fields that an event has, and shows what was read beside them', async () => {
    await open()
    await chooseToJudge('Launch')
    await page.keyboard.press('e')
    const form = page.locator('.judge-form')
    await form.waitFor()
    const names = await form.locator('[name]').evaluateAll((all) => all.map((each) => each.getAttribute('name')))
    assert.deepEqual(names, ['type', 'date', 'status', 'actors', 'place', 'domain', 'reason'])
    await form.locator('[name="date"]').fill('2024-03-15')
    await form.locator('[name="status"]').selectOption({ label: 'planned' })
    await form.locator('button[type="submit"]').click()
    await page.locator('.decision.corrected').waitFor()
    assert.match(await fields(), /Date \| 15 March 2024 .*14 March 2024 \| Status \| planned .*took place/)
    assert.equal(
      await page.locator('.entry.open .entry-what').innerText(),
      '15 March 2024 · Kenya and Uganda · planned',
    )
  })

  it('refuses an entity without a name', async () => {
    await open()
    await chooseToJudge('Busia Depot')
    await page.keyboard.press('e')
    await page.locator('.judge-form [name="name"]').fill('')
    await page.locator('.judge-form button[type="submit"]').click()
    await page.getByText('An entity needs a name.').waitFor()
  })

  it('rejects a position, with the reason', async () => {
    await open()
    await chooseToJudge('She recommends')
    await page.keyboard.press('r')
    await page.locator('.judge-form input').fill('She asked, no more')
    await page.keyboard.press('Enter')
    await page.locator('.decision.rejected', { hasText: 'She asked, no more' }).waitFor()
    assert.equal(await page.locator('.entry.open.out').count(), 1)
  })

  it('is listed with the names of the fields', async () => {
    await page.goto('/judgements')
    const corrected = page.locator('.judgement-list tr', { hasText: 'opened the Lake Line' })
    await corrected.waitFor()
    assert.match(await corrected.innerText(), /Date 15 March 2024, Status planned/)
  })
})

describe('the entities', () => {
  const rows = () => texts('.entity-list a')

  it('are listed by documents, narrowed by what they are and by words of a name, in the address', async () => {
    await page.goto('/entities')
    await page.locator('.entity-list li').first().waitFor()
    assert.deepEqual(await rows(), ['Busia Depot', 'Lake Line', 'Lake States Forum', 'Amina Otieno'])
    assert.deepEqual(await texts('.entities .kinds a'), ['All 4', 'Projects 2', 'Bodies of states 1', 'People 1'])
    assert.equal((await texts('.entity-what'))[0], 'Project · candidate')
    assert.equal((await texts('.entity-what'))[1], 'Project · Kenya and Uganda')
    await page.locator('.kinds a', { hasText: 'Projects' }).click()
    await page.waitForURL(/type=project/)
    await page.locator('.entity-list li').nth(2).waitFor({ state: 'detached' })
    await page.locator('.entities input').fill('line')
    await page.keyboard.press('Enter')
    await page.waitForURL(/type=project&text=line/)
    await page.locator('.entity-list li').nth(1).waitFor({ state: 'detached' })
    assert.deepEqual(await rows(), ['Lake Line'])
  })

  it('are walked through and opened by keys', async () => {
    await page.goto('/entities')
    await page.locator('.entity-list li').first().waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.locator('.entity h1', { hasText: 'Lake Line' }).waitFor()
    assert.match(await page.title(), /^Lake Line · Chancery$/)
  })

  it('say that nothing has such a name', async () => {
    await page.goto('/entities?text=zzzz')
    await page.getByText('Nothing of that name is in this record.').waitFor()
  })
})

describe('the page of an entity', () => {
  it('sets what it carried beside what it can carry, each with its sentence', async () => {
    await page.goto(`/entities/${LAKE_LINE}`)
    await page.locator('.entity-series').first().waitFor()
    assert.deepEqual(await texts('.entity-series h3'), ['Freight tonnes', 'Transport capacity tonnes a year'])
    assert.deepEqual(await texts('.entity-series .telling-head'), [
      '1.5 million tonnes',
      '1.2 million tonnes',
      '4 million tonnes a year',
    ])
    assert.deepEqual(await texts('.entity-columns h2'), ['Figures 3', 'Events 1', 'Named in 2 documents'])
    const [first = ''] = await texts('.telling-words')
    assert.match(first, /The line carried 1\.5 million tonnes in 2024.*The Lake Courier, 20 January 2025/s)
  })

  it('leads from a fact to its sentence, and from a document to where it is first named', async () => {
    await page.goto(`/entities/${LAKE_LINE}`)
    await page.locator('.telling-head', { hasText: '1.2 million tonnes' }).click()
    await page.locator('.entry.open', { hasText: '1.2 million tonnes' }).waitFor()
    await page.goBack()
    await page.locator('.mention-list a', { hasText: 'A railway in search of freight' }).click()
    await page.locator('.entry.open', { hasText: 'Lake Line' }).waitFor()
  })

  it('says of a candidate that it is one', async () => {
    await page.goto(`/entities/${encodeURIComponent(MINISTER)}`)
    await page.locator('.entity h1').waitFor()
    assert.match(await page.locator('.entity .notice').innerText(), /^A candidate: no gazetteer knows it/)
    assert.deepEqual(await texts('.telling-head'), ['Visit', 'Otieno supports'])
  })

  it('that nothing names is not there', async () => {
    await page.goto('/entities/nothing')
    await page.locator('.state h1').waitFor()
    room.problems.splice(0, room.problems.length, ...room.problems.filter((each) => !each.includes('404')))
  })
})

describe('the rooms of entities', () => {
  for (const width of [390, 768, 1440, 2560]) {
    it(`are accessible and never wider than a window of ${width}`, async () => {
      const narrow = await room.page({ viewport: { width, height: 900 } })
      for (const [address, ready] of [
        ['/entities', '.entity-list li'],
        [`/entities/${LAKE_LINE}`, '.telling'],
      ] as const) {
        await narrow.goto(address)
        await narrow.locator(ready).first().waitFor()
        await isWhole(narrow, address)
      }
      await narrow.close()
    })
  }
})

describe('the reading view of all kinds', () => {
  for (const width of [390, 768, 1440, 2560]) {
    it(`is accessible and never wider than a window of ${width}`, async () => {
      const narrow = await room.page({ viewport: { width, height: 900 } })
      await narrow.goto(COURIER)
      await narrow.locator('.stance-bar').first().waitFor()
      await narrow.locator('.entry-head a', { hasText: 'Lake Line' }).first().click()
      await narrow.locator('.entry.open').waitFor()
      await isWhole(narrow, 'a card')
      await narrow.close()
    })
  }

  it('wrote no error and asked no other host', () => {
    assert.deepEqual(room.problems, [])
  })
})
