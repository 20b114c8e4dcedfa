import assert from 'node:assert/strict'
import { test } from 'node:test'
import { furnitureOf, headingsOf, opened, PROSE } from '../opened.ts'

const MORE =
  'The second stage will add two more tracks and a customs hall, the ministry of transport said in a statement on Tuesday.'
const above = (line: string) => opened(`${line}\n\n${PROSE}\n\n${MORE}`)
const below = (line: string) => opened(`${PROSE}\n\n${MORE}\n\n${line}`)

test('a line of date and font-size buttons', () => {
  const document = opened(` date 2024-08-21 + ↺ − 16 px\n\n${PROSE}`)
  assert.equal(document.published, '2024-08-21')
  assert.deepEqual(furnitureOf(document), ['widget: date 2024-08-21 + ↺ − 16 px'])
})

test('a date with the headline behind it: the stamp is furniture, the headline the title', () => {
  const document = opened(` date 2023-10-17 A second bridge shows what cooperation can do\n${PROSE}`)
  assert.equal(document.published, '2023-10-17')
  assert.equal(document.title, 'A second bridge shows what cooperation can do')
  assert.deepEqual(furnitureOf(document), ['widget: date 2023-10-17'])
  assert.deepEqual(headingsOf(document), ['1 A second bridge shows what cooperation can do'])
})

test('a date of publication goes before one of change, wherever they stand', () => {
  assert.equal(above('Updated: May 5, 2023').published, '2023-05-05')
  assert.equal(above('Updated: May 5, 2023\nPublished: May 3, 2023').published, '2023-05-03')
  assert.equal(above('Updated 5 May 2023 | Published 3 May 2023').published, '2023-05-03')
  assert.equal(below('Posted on 3 May 2023').published, '2023-05-03')
})

test('bylines', () => {
  assert.equal(above('By Jane Doe').author, 'Jane Doe')
  assert.equal(above('BY JANE DOE AND JOHN J. ROE').author, 'Jane Doe, John J. Roe')
  assert.equal(above('By Jane Doe, Staff Writer').author, 'Jane Doe')
  assert.equal(above('By Jane van der Doe | May 3, 2023').author, 'Jane van der Doe')
  assert.equal(above('By Jane Doe Tuesday, May 2, 2023').author, 'Jane Doe')
  assert.equal(above('Author: Jane Doe').author, 'Jane Doe')
  assert.equal(above('Автор: Анна Петрова').author, 'Анна Петрова')
})

test('a name above what its bearer is', () => {
  const document = above('Jane Doe\n\nPh.D. in History, Director of the Institute of Border Studies')
  assert.equal(document.author, 'Jane Doe')
  assert.equal(
    document.title,
    'The two governments agreed to raise the capacity of the border crossing, which handles…',
  )
})

test('notes on the author, above and below', () => {
  const note =
    "Editor's note: Dr. Jane Doe, an international affairs analyst, is a PhD candidate at the University of Ports."
  assert.equal(above(note).author, 'Dr. Jane Doe')
  assert.equal(below('Editor’s Note: The author, Jane Doe, is a lecturer in law.').author, 'Jane Doe')
  assert.equal(below('Jane Doe is an associate professor at the School of Border Studies').author, 'Jane Doe')
  assert.equal(below('John Roe is director of the Centre for Ports.').author, 'John Roe')
})

test('datelines give the day where they have a year, and the agency', () => {
  const of = (start: string) => {
    const { published, publisher } = opened(`${start} ${PROSE}`)
    return [published, publisher]
  }
  assert.deepEqual(of('BEIJING, March 12, 2024 —'), ['2024-03-12', null])
  assert.deepEqual(of('BEIJING, March 12 (Xinhua) --'), [null, 'Xinhua'])
  assert.deepEqual(of('MOSCOW, May 3, 2023. /TASS/.'), ['2023-05-03', 'TASS'])
  assert.deepEqual(of('WASHINGTON (AP) —'), [null, 'AP'])
  assert.deepEqual(of('New Delhi, 3 May 2023 (Press Agency) -'), ['2023-05-03', 'Press Agency'])
})

test('a closing line of a date, alone or behind a place', () => {
  assert.equal(below('17 November 2014').published, '2014-11-17')
  assert.equal(below('Canberra, 17 November 2014').published, '2014-11-17')
  assert.equal(below('CANBERRA 17 November 2014.').published, '2014-11-17')
})

test('the title is a headline above the prose, else how the first paragraph opens', () => {
  assert.equal(above('Second bridge to open by 2030').title, 'Second bridge to open by 2030')
  assert.equal(
    opened(PROSE).title,
    'The two governments agreed to raise the capacity of the border crossing, which handles…',
  )
  assert.equal(opened('The bridge is open. It cost a billion.').title, 'The bridge is open. It cost a billion')
  assert.equal(opened(`The bridge over the river is open. ${PROSE}`).title, 'The bridge over the river is open')
  assert.equal(opened('两国签署协议。第二座大桥将于明年开工，预计耗资十亿美元。').title?.slice(0, 7), '两国签署协议')
})

test('a title from prose has at most 90 characters and ends at a word', () => {
  const title = opened(`${'wonderfully '.repeat(30)}long.`).title!
  assert.equal(title, `${'wonderfully '.repeat(7).trim()}…`)
})

test('every field of a plain text is worked out', () => {
  const { inferred } = above('Second bridge to open\n\nBy Jane Doe\n\nPublished: 3 May 2023')
  assert.deepEqual(inferred, ['author', 'lang', 'published', 'title'])
})

test('a label, a colon and a date within a line of other words, near the start or the end', () => {
  const line =
    'Events Talks in the capital 3 мая 2023 года, 17:30 Topics: Trade Дата публикации: 4 мая 2023 года Text version'
  assert.equal(opened(`${PROSE} ${line}`).published, '2023-05-04')
  assert.equal(
    opened(`${PROSE} ${'It was so. '.repeat(100)} Publication date: May 4, 2023. Print`).published,
    '2023-05-04',
  )
  assert.equal(opened(`Published: 4 May 2023 ${PROSE}`).published, '2023-05-04')
  assert.equal(opened(`Trade Published: 4 May 2023 ${PROSE}`).published, '2023-05-04')
})

test('a date behind a byline', () => {
  const document = above('By Jane Doe on June 29, 2014 08:08 pm')
  assert.deepEqual([document.author, document.published], ['Jane Doe', '2014-06-29'])
})

test('the date that stands with the article goes before one of the page around it', () => {
  const page = `Home | News | World | Sport\nSkip to content\n12 May 2023\nShare this page\n\n${PROSE}\n\n${MORE}`
  assert.equal(opened(page.replace(PROSE, `Posted on 3 May 2023\n\n${PROSE}`)).published, '2023-05-03')
})

test('bylines that name a trade are no author, no heading and no title, but have their date', () => {
  const document = opened(`Second bridge to open\n\nBy the transport desk, 4 December 2025\n\nRail and road\n${PROSE}`)
  assert.deepEqual([document.title, document.author, document.published], ['Second bridge to open', null, '2025-12-04'])
  assert.deepEqual(headingsOf(document), ['1 Second bridge to open', '2 Rail and road'])
  assert.deepEqual(headingsOf(above('Second bridge to open\n\nBy a staff reporter')), ['1 Second bridge to open'])
})

test('a place and a date below the headline, perhaps with a byline', () => {
  assert.equal(above('Second bridge to open\n\nSeoul, 11 August 2025').published, '2025-08-11')
  assert.equal(above('Second bridge to open\n\nMoscow, 15 July 2025. By a contributor').published, '2025-07-15')
})
