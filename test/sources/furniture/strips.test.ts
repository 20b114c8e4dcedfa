import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { articleOf, opened, PROSE } from '../opened.ts'

const MORE =
  'The second stage will add two more tracks and a customs hall, the ministry of transport said in a statement on Tuesday.'
const page = (head: string, tail: string) => articleOf(opened(`${head}\n\n${PROSE}\n\n${MORE}\n\n${tail}`))
const MENU = 'Home | World | Business | Log in'
const BUTTONS = 'Comments (18)'

describe('what stands above or below the prose of a page', () => {
  for (const line of [
    'Gazette English  |  Offers  |  4 free articles left',
    'Login/Register  31°C  PM2.5 140',
    'Bourse 7,120.4 ▲ 0.3%   Gold 2,310 ▼ 0.8%',
    '14,210 members support us. Goal: 16,000',
    '1.0x',
  ]) {
    it(`above: ${line}`, () => assert.ok(!page(`${MENU}\n${line}`, BUTTONS).includes(line)))
  }

  for (const line of [
    'You may also like: Gas at 0.35 lei? | Race: 4,100 runners',
    'More on this\nHeat: 38 degrees expected in Basel',
    'Most read: 1. Bus fares up 2.8%',
    'In this section   1  Family sells 14% of dairy   2  Rents up again',
    'Prime Exclusives\nHow a Rs 300 crore startup lost 70% of its value',
    'Most recent\n1 Police seize 1.4 million pills\n2 Durian at B230/kg',
    '(Catch all the business news and 5 live updates on our app.)',
  ]) {
    it(`below: ${line.replaceAll('\n', ' / ')}`, () =>
      assert.ok(!page(MENU, `${BUTTONS}\n${line}`).includes(line.split('\n').at(-1)!)))
  }
})

describe('what is kept there', () => {
  it('rows of a table, facts, a byline and a sentence below buttons', () => {
    for (const text of [
      'Exports   4.2   3.9\nImports   5.1   4.8',
      'Steel output: 5.8 million tons in 2023',
      'By Jane Doe, 9 May 2024',
      'It cost 5 million.',
    ])
      assert.ok(page(MENU, `${BUTTONS}\n\n${text}`).includes(text.split('\n').at(-1)!), text)
  })

  it('a strip or a list where nothing shows that the text is a page', () => {
    for (const text of ['Wheat 4.2 | Maize 3.9', 'Documents signed\nProtocol on 12 crossings', 'Peak of 33°C'])
      assert.ok(page('A heading', text).includes(text.split('\n').at(-1)!), text)
  })

  it('what stands between its paragraphs', () => {
    const text = `${MENU}\n\n${PROSE}\n\nMore of the same\nRice up 4%\n\n${MORE}`
    assert.ok(articleOf(opened(text)).includes('Rice up 4%'))
  })
})
