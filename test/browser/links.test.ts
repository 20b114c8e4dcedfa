import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { input, openReadingRoom, type ReadingRoom } from './reading-room.ts'

const TEXT = 'Exports of Chile to Peru rose 12% to $3.4 billion in 2023, customs data showed.\n\nThey fell in 2022.'

let room: ReadingRoom

before(async () => {
  room = await openReadingRoom([input('exports.txt', TEXT, { title: 'Exports to Peru', lang: 'en' })])
})
after(() => room?.close())

it('a card names the level that a change led to, and leads to it', async () => {
  const page = await room.page()
  await page.goto('/')
  await page.getByRole('link', { name: 'Exports to Peru' }).click()
  await page.locator('.article a.statement', { hasText: '12%' }).click()
  const card = page.locator('.entry.open')
  assert.match((await card.locator('.fields').textContent()) ?? '', /Belongs tothe change of “\$3\.4 billion”/)
  await card.getByRole('link', { name: '“$3.4 billion”' }).click()
  await page.locator('.entry.open .entry-value', { hasText: '$3.4 billion' }).waitFor()
  assert.doesNotMatch((await page.locator('.entry.open .fields').textContent()) ?? '', /Belongs to/)
  await page.close()
})
