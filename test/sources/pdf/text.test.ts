import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesOf, type Placed, pdfOf } from '../../fixtures/pdfs.ts'
import { articleOf, furnitureOf, headingsOf, PROSE } from '../opened.ts'
import { openedPdf } from './read.ts'

const MORE =
  'The second stage will add two more tracks and a customs hall, the ministry said in a statement on Tuesday.'
const THIRD = 'Trade across the river reached 4.2 billion dollars last year, which is twelve per cent more than before.'
const textOf = async (...pages: Placed[][]) => (await openedPdf(pdfOf(pages))).text

test('lines are paragraphs, which a blank line, an indent or a short line parts', async () => {
  assert.equal(await textOf([...linesOf(PROSE, 50, 700, 60), ...linesOf(MORE, 50, 640, 60)]), `${PROSE}\n\n${MORE}`)
  const [first, ...rest] = linesOf(MORE, 50, 664, 60)
  assert.equal(await textOf([...linesOf(PROSE, 50, 700, 60), { ...first!, x: 65 }, ...rest]), `${PROSE}\n\n${MORE}`)
  const short = 'The bridge, which took six years to be built, is finished now. It is red.'
  assert.equal(await textOf([...linesOf(short, 50, 700, 64), ...linesOf(MORE, 50, 676, 64)]), `${short}\n\n${MORE}`)
})

test('columns are read one after the other, what spans them where it stands', async () => {
  const text = await textOf([
    { x: 50, y: 740, text: 'Second bridge agreed between the two banks of the river', size: 18 },
    ...linesOf(`${PROSE} ${MORE}`, 50, 700, 44),
    ...linesOf(`${THIRD} ${PROSE.replace('two', '2')}`, 320, 700, 44),
  ])
  assert.equal(
    text,
    `Second bridge agreed between the two banks of the river\n\n${PROSE} ${MORE}\n\n${THIRD} ${PROSE.replace('two', '2')}`,
  )
})

test('three columns, set in whatever order the file has', async () => {
  const columns = [PROSE, MORE, THIRD].map((words, index) => linesOf(words, 40 + index * 185, 700, 30))
  assert.equal(await textOf(columns.toReversed().flat()), `${PROSE}\n\n${MORE}\n\n${THIRD}`)
})

test('a sentence that goes on in the next column is one paragraph', async () => {
  const [left, right] = [`${PROSE} The works are to cost 5 billion`, 'dollars, and half of it is a loan. ' + MORE]
  assert.equal(await textOf([...linesOf(left, 50, 700, 44), ...linesOf(right, 320, 700, 44)]), `${left} ${right}`)
})

test('a word that a line breaks is whole, one that has a hyphen elsewhere keeps it', async () => {
  const lines = [
    'The two sides signed the agree-',
    'ment on cross-border trains, and cross-',
    'border buses are to follow in 2019-',
    '2021, it says.',
  ]
  const placed = lines.map((text, index) => ({ x: 50, y: 700 - index * 12, text }))
  assert.equal(
    await textOf(placed),
    'The two sides signed the agreement on cross-border trains, and cross-border buses are to follow in 2019-2021, it says.',
  )
})

test('rows of a table are lines, their cells between bars', async () => {
  const row = (y: number, ...cells: string[]) => cells.map((text, index) => ({ x: 50 + index * 150, y, text }))
  const table = [
    ...row(600, 'Year', 'Trains', 'Tons'),
    ...row(588, '2022', '14,100', '2,215'),
    ...row(576, '2023', '14,600', '2,400'),
  ]
  assert.equal(
    await textOf([...linesOf(PROSE, 50, 700, 90), ...table, ...linesOf(MORE, 50, 540, 90)]),
    `${PROSE}\n\nYear | Trains | Tons\n2022 | 14,100 | 2,215\n2023 | 14,600 | 2,400\n\n${MORE}`,
  )
})

test('running heads, feet and numbers of pages are furniture, and break no sentence', async () => {
  const page = (number: number, words: string) => [
    { x: 50, y: 780, text: 'The Frontier Review, No. 7' },
    ...linesOf(words, 50, 700, 60),
    { x: 290, y: 20, text: `- ${number} -` },
  ]
  const [first, second] = [`${PROSE} The works are to cost 5 billion`, 'dollars, and half of it is a loan.']
  const document = await openedPdf(pdfOf([page(1, first), page(2, second)]))
  assert.equal(articleOf(document).replaceAll(/\n+/g, '\n'), `${first} ${second}`)
  assert.deepEqual(furnitureOf(document), [
    'repeated: The Frontier Review, No. 7 - 1 - The Frontier Review, No. 7 - 2 -',
  ])
})

test('words at the edge of one page alone are its text, and so is a number within it', async () => {
  const document = await openedPdf(
    pdfOf([
      [
        { x: 50, y: 780, text: 'A report on the bridge' },
        ...linesOf(PROSE, 50, 700, 60),
        { x: 50, y: 500, text: '2024' },
      ],
    ]),
  )
  assert.deepEqual(document.furniture, [])
  assert.ok(document.text.includes('A report on the bridge') && document.text.includes('2024'))
})

test('headings are larger than the text, the largest first', async () => {
  const document = await openedPdf(
    pdfOf([
      [
        { x: 50, y: 740, text: 'Second bridge', size: 24 },
        { x: 50, y: 711, text: 'agreed', size: 24 },
        ...linesOf(PROSE, 50, 680, 60),
        { x: 50, y: 620, text: 'Rail and road', size: 14 },
        ...linesOf(MORE, 50, 590, 60),
      ],
    ]),
  )
  assert.deepEqual(headingsOf(document), ['1 Second bridge agreed', '2 Rail and road'])
  assert.equal(document.title, 'Second bridge agreed')
})

test('what is stamped across a page is left out, a page on its side is not', async () => {
  assert.equal(
    await textOf([...linesOf(PROSE, 50, 700, 60), { x: 100, y: 200, text: 'DRAFT', size: 80, turned: 45 }]),
    PROSE,
  )
})

test('the file’s own title, author and day', async () => {
  const info = { Title: 'Second bridge agreed', Author: 'JANE DOE', CreationDate: "D:20240821100000+03'00'" }
  const document = await openedPdf(pdfOf([linesOf(PROSE, 50, 700, 60)], { info }))
  const { title, author, published, inferred, format } = document
  assert.deepEqual(
    { title, author, published, inferred, format },
    {
      title: 'Second bridge agreed',
      author: 'Jane Doe',
      published: '2024-08-21',
      inferred: ['lang', 'published'],
      format: 'pdf',
    },
  )
})

test('a day that the text gives goes before that of the file, and a file’s name is no title', async () => {
  const info = { Title: 'Microsoft Word - bridge final.doc', Author: 'user1', CreationDate: 'D:20240821100000' }
  const lines = [
    { x: 50, y: 740, text: 'Second bridge agreed', size: 20 },
    { x: 50, y: 720, text: 'Published 3 May 2021' },
  ]
  const document = await openedPdf(pdfOf([[...lines, ...linesOf(PROSE, 50, 680, 60)]], { info }))
  assert.equal(document.published, '2021-05-03')
  assert.equal(document.title, 'Second bridge agreed')
  assert.equal(document.author, null)
})
