import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PROSE } from '../opened.ts'
import { membersOf, messagesOf, textsOf, unpacked } from './members.ts'

const json = (...rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

test('it is said which column is taken for what', () => {
  const { notes } = unpacked('headline,article_body,pub_date,mood\n', 'a.csv')
  assert.deepEqual(notes, ['/in/a.csv: text is “article_body”, title is “headline”, published is “pub_date”.'])
  assert.deepEqual(unpacked(json({ maintext: PROSE, authors: ['Ann Roe'] }), 'a.jsonl').notes, [
    '/in/a.jsonl: text is “maintext”, author is “authors”.',
  ])
})

test('what a person says goes before names, and its column holds nothing else', () => {
  const table = `text,lead\nShort.,"${PROSE}"\n`
  assert.deepEqual(textsOf(unpacked(table, 'a.csv', { text: 'lead', title: 'text' })), [`a.csv!/2: ${PROSE}`])
  const [document] = unpacked(json({ body: PROSE, text: 'The headline' }), 'a.ndjson', { title: 'text' }).documents
  assert.deepEqual([document?.title, document?.text], ['The headline', PROSE])
})

test('without a column for the text nothing is read, and it is said what there is', () => {
  assert.deepEqual(messagesOf(unpacked('year,value\n2023,5\n', 'a.csv')), [
    '/in/a.csv: no column is known to hold the text of articles (it has year, value); say which does with --columns text=NAME.',
  ])
  assert.deepEqual(messagesOf(unpacked('year,value\n', 'a.csv', { text: 'story' })), [
    '/in/a.csv: there is no column story in it (it has year, value); say which does with --columns text=NAME.',
  ])
})

test('each wrong row is refused with its line, and the others are read', () => {
  const rows = json({ text: PROSE, date: '2024-08-21' }, { text: ' ' }, { text: PROSE, date: 'soon' }, [], { n: 1 })
  const both = unpacked(rows, 'a.jsonl')
  assert.deepEqual(messagesOf(both), [
    '/in/a.jsonl, line 2: it has no text in “text”; correct the row or leave it out; the others are read.',
    '/in/a.jsonl, line 3: “soon” is no date; correct the row or leave it out; the others are read.',
    '/in/a.jsonl, line 4: it is no JSON object; correct the row or leave it out; the others are read.',
    '/in/a.jsonl, line 5: it has no text in “text”; correct the row or leave it out; the others are read.',
  ])
  assert.deepEqual(textsOf(both), [`a.jsonl!/1: ${PROSE}`])
})

test('a file that begins with no JSON object is refused once', () => {
  assert.deepEqual(messagesOf(unpacked('[\n{"text": "a"},\n{"text": "b"}\n]\n', 'a.jsonl')), [
    '/in/a.jsonl, line 1: it is no JSON object, as each line must be; correct it.',
  ])
})

test('two columns of one name cannot be told apart', () => {
  assert.deepEqual(messagesOf(unpacked('text,date,text\n', 'a.csv')), [
    '/in/a.csv, line 1: two columns are called “text”; call them differently.',
  ])
})

test('cells hold delimiters, line ends and quotation marks', () => {
  const cells = (table: string, path = 'a.csv') => unpacked(table, path).documents.map(({ text }) => text)
  assert.deepEqual(cells('text,n\n"Trade, too.\r\nIt ""rose"".",1\n'), ['Trade, too.\nIt "rose".'])
  assert.deepEqual(cells('n\ttext\n1\tTrade, 5" wide\n', 'a.tsv'), ['Trade, 5" wide'])
  assert.deepEqual(cells('n|text\n|Trade rose.'), ['Trade rose.'])
  assert.deepEqual(cells('text\n""\nTrade rose.\n'), ['Trade rose.'])
})

test('a quotation mark that is never closed ends the table, with the line it stands in', () => {
  const torn = unpacked(`text,n\n${PROSE.replaceAll(',', '')},1\n"Trade rose,2\nTrade fell,3\n`, 'a.csv')
  assert.equal(torn.documents.length, 1)
  assert.deepEqual(messagesOf(torn), [
    '/in/a.csv, line 3: a quotation mark is never closed, so that nothing from here on can be read; close it and read the table again.',
  ])
})

test('a line longer than a document may be is refused, and what follows is read', () => {
  const long = 'word '.repeat(200_000)
  assert.deepEqual(messagesOf(unpacked(json({ text: PROSE }, { text: long }, { text: PROSE }), 'a.jsonl')), [
    '/in/a.jsonl, line 2: it is longer than one document may be; correct the row or leave it out; the others are read.',
  ])
  const table = unpacked(`text\n${long}\nTrade rose.\n`, 'a.csv')
  assert.deepEqual(textsOf(table), ['a.csv!/3: Trade rose.'])
  assert.equal(table.refusals.length, 1)
})

test('tables are read in the encodings that programs save them in', () => {
  const table = 'headline\ttext\nОб экспорте\tЭкспорт вырос на треть, сообщило министерство торговли.\n'
  const utf16 = Buffer.concat([Buffer.from('fffe', 'hex'), Buffer.from(table, 'utf16le')])
  const expected = ['a.csv!/2: Экспорт вырос на треть, сообщило министерство торговли.']
  assert.deepEqual(textsOf(unpacked(utf16, 'a.csv')), expected)
  assert.deepEqual(textsOf(unpacked(utf16.subarray(2), 'a.csv')), expected)
  const letters = (text: string) => Uint8Array.from(text, (letter) => cyrillic.get(letter) ?? letter.charCodeAt(0))
  assert.deepEqual(textsOf(unpacked(letters(table), 'a.csv')), expected)
})

/** The letters of windows-1251. */
const cyrillic = new Map(
  Array.from({ length: 64 }, (_, at) => [new TextDecoder('windows-1251').decode(Uint8Array.of(192 + at)), 192 + at]),
)

test('a field in JSON may be a list of names, or of people', () => {
  const rows = json({ text: PROSE, authors: [{ name: 'Ann Roe' }, 'Jim Poe', 3, null], source: { name: 'The Post' } })
  const [document] = unpacked(rows, 'a.jsonl').documents
  assert.deepEqual([document?.author, document?.publisher], ['Ann Roe, Jim Poe, 3', 'The Post'])
  const [proto] = unpacked('{"text": "Trade rose.", "__proto__": {"title": "x"}}', 'a.jsonl').documents
  assert.equal(proto?.text, 'Trade rose.')
})

test('a plain file is no container', () => {
  assert.equal(membersOf(json({ text: PROSE }), 'a.txt'), null)
  assert.equal(membersOf('text\nTrade rose.', 'notes'), null)
})
