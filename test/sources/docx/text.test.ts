import assert from 'node:assert/strict'
import { test } from 'node:test'
import { docxOf, item, para, run, table } from '../../fixtures/docxs.ts'
import { headingsOf, opened, PROSE } from '../opened.ts'

const MORE =
  'The second stage will add two more tracks and a customs hall, the ministry said in a statement on Tuesday.'
const textOf = (body: string) => opened(docxOf(body), 'a.docx').text

test('paragraphs stand between blank lines, their runs together as they are', () => {
  assert.equal(
    textOf(para(`${run('Trade ', '<w:b/>')}${run('rose by 5')}${run('% & more.')}`) + para('') + para(MORE)),
    `Trade rose by 5% & more.\n\n${MORE}`,
  )
})

test('items of a list and rows of a table are lines, cells between bars', () => {
  const rows = table(['Year', 'Trains'], ['2022', '14,100'], ['2023', ''])
  assert.equal(
    textOf(para(MORE) + item('Wheat: 5 t') + item('Oil: 2 t') + rows + para('End of it.')),
    `${MORE}\n\nWheat: 5 t\nOil: 2 t\n\nYear | Trains\n2022 | 14,100\n2023 |\n\nEnd of it.`,
  )
})

test('a table within a cell is part of it', () => {
  const inner = `<w:tbl><w:tr><w:tc>${para('Oil')}</w:tc><w:tc>${para('2 t')}</w:tc></w:tr></w:tbl>`
  const outer = `<w:tbl><w:tr><w:tc>${inner}</w:tc><w:tc>${para('2023')}</w:tc></w:tr></w:tbl>`
  assert.equal(textOf(outer + para(MORE)), `Oil 2 t | 2023\n\n${MORE}`)
})

test('headings are known by the names of their styles in any language, by what those rest on, by the outline', () => {
  const document = opened(
    docxOf(
      para('Second bridge agreed', 'Titel') +
        para('Rail and road', 'berschrift1') +
        para(PROSE) +
        para('The cost', 'Own') +
        para(MORE) +
        para('Outlook', '', '<w:outlineLvl w:val="2"/>') +
        para('What rests on itself is none.', 'A'),
    ),
    'a.docx',
  )
  assert.deepEqual(headingsOf(document), ['1 Second bridge agreed', '1 Rail and road', '2 The cost', '3 Outlook'])
})

test('notes stand at the end, by the numbers that the text has for them', () => {
  const refer = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
  const body = para(`${run('It cost 5')}${run(' billion.')}${refer(7)}${run(' It is open.')}${refer(3)}`)
  const document = opened(
    docxOf(body, { footnotes: { 0: 'Unused', 3: 'Annual report.', 7: 'By the ministry.' } }),
    'a.docx',
  )
  assert.equal(document.text, 'It cost 5 billion.¹ It is open.²\n\n¹ By the ministry.\n\n² Annual report.')
})

test('breaks, tabs and hyphens that are not letters', () => {
  const body = para(
    `${run('Total')}<w:r><w:tab/></w:r>${run('5')}<w:r><w:br/></w:r>${run('cross')}<w:r><w:noBreakHyphen/></w:r>${run('border')}`,
  )
  assert.equal(textOf(body), 'Total 5\ncross-border')
})

test('what was struck out, moved away or hidden is no text, what a box holds is once', () => {
  const struck = `<w:del>${run('not ')}</w:del><w:moveFrom>${run('never ')}</w:moveFrom><w:ins>${run('now ')}</w:ins>`
  const box = (text: string) => `<w:txbxContent>${para(text)}</w:txbxContent>`
  const boxes = `<w:r><mc:AlternateContent><mc:Choice>${box('In figures: 5 t')}</mc:Choice><mc:Fallback>${box('In figures: 5 t')}</mc:Fallback></mc:AlternateContent></w:r>`
  assert.equal(
    textOf(
      para(`${run('It is ')}${struck}${run('secret ', '<w:vanish/>')}${run('open', '<w:vanish w:val="0"/>')}.${boxes}`),
    ),
    'In figures: 5 t\n\nIt is now open',
  )
})

test('what the file says of itself goes behind what the text says', () => {
  const facts = {
    'dc:title': 'Second bridge agreed',
    'dc:creator': 'Jane Doe',
    'dcterms:created': '2024-08-21T10:00:00Z',
  }
  const { title, author, published, inferred, format } = opened(docxOf(para(PROSE), { facts }), 'a.docx')
  assert.deepEqual(
    { title, author, published, inferred, format },
    {
      title: 'Second bridge agreed',
      author: 'Jane Doe',
      published: '2024-08-21',
      inferred: ['author', 'lang', 'published'],
      format: 'docx',
    },
  )
  const own = opened(docxOf(para('By Ann Roe') + para('Published 3 May 2021') + para(PROSE), { facts }), 'a.docx')
  assert.deepEqual([own.author, own.published], ['Ann Roe', '2021-05-03'])
})
