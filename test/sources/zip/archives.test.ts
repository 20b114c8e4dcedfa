import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ZipFile, zipOf } from '../../fixtures/zips.ts'
import { MAX_SIZE, messagesOf, textsOf, unpacked } from '../containers/members.ts'
import { OTHER } from '../containers/fixtures.ts'
import { PROSE } from '../opened.ts'

const read = (files: readonly ZipFile[], options = {}) => unpacked(zipOf(files, options), 'a.zip')
const article: ZipFile = { name: 'good.txt', bytes: PROSE }
const GOOD = `a.zip!/good.txt: ${PROSE}`

test('files are read as a folder gives them, each in its format, what is no article is counted', () => {
  const sorted = read([
    { name: 'news/', bytes: '', stored: true },
    { name: 'news/a.html', bytes: `<p>${PROSE}</p>` },
    { name: 'news/плюс.txt', bytes: OTHER, stored: true },
    { name: 'b.eml', bytes: `From: Ann Roe <a@b.example>\nDate: 1 May 2024\nSubject: Trade\n\n${PROSE}` },
    { name: 'photo.jpg', bytes: 'JPEG' },
    { name: '.hidden/a.txt', bytes: PROSE },
    { name: '__MACOSX/._a.html', bytes: PROSE },
    { name: 'README.md', bytes: PROSE },
    { name: 'index.jsonl', bytes: '{}' },
  ])
  assert.deepEqual(textsOf(sorted), [
    `a.zip!/news/a.html: ${PROSE}`,
    `a.zip!/news/плюс.txt: ${OTHER}`,
    `a.zip!/b.eml: ${PROSE}`,
  ])
  assert.deepEqual(
    sorted.documents.map(({ format }) => format),
    ['html', 'text', 'mail'],
  )
  assert.deepEqual(sorted.notes, ['/in/a.zip: 5 files that are no articles by their names were skipped.'])
})

test('files in it that hold many are taken apart, and archives once more', () => {
  const inner = zipOf([
    { name: 'rows.csv', bytes: `text\n"${PROSE}"\n` },
    { name: 'deep.zip', bytes: zipOf([article]) },
  ])
  const sorted = read([
    { name: 'in.zip', bytes: inner },
    { name: 'x.jsonl', bytes: `${JSON.stringify({ text: OTHER })}\n` },
  ])
  assert.deepEqual(textsOf(sorted), [`a.zip!/in.zip!/rows.csv!/2: ${PROSE}`, `a.zip!/x.jsonl!/1: ${OTHER}`])
  assert.deepEqual(messagesOf(sorted), [
    '/in/a.zip!/in.zip!/deep.zip: it lies in an archive within an archive within an archive; unpack the outer ones first.',
  ])
})

test('an archive is known by its bytes, and an office document is none', () => {
  assert.deepEqual(textsOf(unpacked(zipOf([article]), 'noname')), [`noname!/good.txt: ${PROSE}`])
  for (const name of ['[Content_Types].xml', 'mimetype']) {
    assert.throws(() => unpacked(zipOf([{ name, bytes: 'x', stored: true }]), 'noname'), /single document/)
  }
})

test('names in old encodings, with a comment behind', () => {
  const name = Uint8Array.from([0xd2, 0xee, 0xf0, 0xe3, 0xee, 0xe2, 0xeb, 0xff, 0x2e, 0x74, 0x78, 0x74])
  assert.deepEqual(textsOf(read([{ name, bytes: PROSE, flags: 0 }], { comment: 'PK\x05\x06 made by hand' })), [
    `a.zip!/Торговля.txt: ${PROSE}`,
  ])
})

test('archives with numbers of 64 bits', () => {
  const files = [article, { name: 'b.html', bytes: `<p>${OTHER}</p>` }]
  assert.deepEqual(textsOf(read(files, { large: true })), [GOOD, `a.zip!/b.html: ${OTHER}`])
})

const refused = (file: ZipFile): string[] => {
  const sorted = read([file, article])
  assert.deepEqual(textsOf(sorted), [GOOD])
  return messagesOf(sorted)
}

test('a name that leads out of the archive is refused, and nothing is written anywhere', () => {
  for (const name of ['../a.txt', '/etc/a.txt', 'C:\\a.txt', 'b\\..\\..\\a.txt', 'a/../../b.txt']) {
    const shown = name.replaceAll('\\', '/')
    assert.deepEqual(refused({ name, bytes: PROSE }), [
      `/in/a.zip!/${shown}: its name leads out of the archive; leave it out.`,
    ])
  }
})

test('what is encrypted is refused, once where all is', () => {
  assert.deepEqual(refused({ name: 'a.txt', bytes: PROSE, flags: 1 }), [
    '/in/a.zip!/a.txt: it is encrypted; unpack it with its password and read that.',
  ])
  assert.deepEqual(
    messagesOf(
      read([
        { name: 'a.txt', bytes: PROSE, flags: 1 },
        { ...article, flags: 0x801 },
      ]),
    ),
    ['/in/a.zip: the archive is encrypted; unpack it with its password and read the folder.'],
  )
})

test('damaged bytes, a wrong checksum and other ways of packing are refused', () => {
  const problem = '/in/a.zip!/a.txt: its bytes in the archive are damaged; get the archive again, or leave it out.'
  assert.deepEqual(refused({ name: 'a.txt', bytes: PROSE, crc: 7 }), [problem])
  assert.deepEqual(refused({ name: 'a.txt', bytes: PROSE, stored: true, method: 8 }), [problem])
  assert.deepEqual(refused({ name: 'a.txt', bytes: PROSE, method: 93 }), [
    '/in/a.zip!/a.txt: it is packed in a way that is not read (method 93); unpack it with another program and read that.',
  ])
})

test('a file that swells is refused, whatever it says of its size', () => {
  const swollen = '/in/a.zip!/a.txt: it unpacks to more than 100 times its size; leave it out.'
  const large = `/in/a.zip!/a.txt: unpacked it has more than the ${MAX_SIZE.toLocaleString('en-US')} bytes that one document may have; split it, or raise the limit with --max-size.`
  const zeros = new Uint8Array(300_000)
  for (const size of [0, 10, zeros.length, 0xfffffffe])
    assert.deepEqual(refused({ name: 'a.txt', bytes: zeros, size }), [large])
  const rows = new Uint8Array(1_000_000).fill(32)
  assert.deepEqual(refused({ name: 'a.csv', bytes: rows, size: 10 }), [swollen.replace('a.txt', 'a.csv')])
})

test('all of it together may not swell either', () => {
  // Each is below a hundred times its size, their sum is not.
  const sentence = new Uint8Array(190_000).fill(65)
  const many = Array.from({ length: 700 }, (_, at): ZipFile => ({ name: `${at}.txt`, bytes: sentence }))
  const { documents, refusals } = read(many)
  assert.ok(documents.length > 300 && documents.length < 700, String(documents.length))
  assert.equal(
    refusals.at(-1)?.message,
    '/in/a.zip: it unpacks to more than 100 times its size; what came before is read; leave the rest out.',
  )
})

test('files that share their bytes, and too many of them, are refused as a whole', () => {
  const harm = 'as only archives made to do harm do; leave it out.'
  const shared = zipOf([article, { ...article, name: 'b.txt', offset: 0 }])
  assert.deepEqual(messagesOf(unpacked(shared, 'a.zip')), [`/in/a.zip: files in it share their bytes, ${harm}`])
})

test('a directory that is cut off, elsewhere or not there is refused', () => {
  const whole = zipOf([article])
  const problem =
    '/in/a.zip: it is no ZIP archive, or a part of it is missing; get it again, or unpack it and read the folder.'
  for (const bytes of [whole.subarray(0, -1), whole.subarray(1), zipOf([article], { count: 9 }), new Uint8Array(9)]) {
    assert.deepEqual(messagesOf(unpacked(bytes, 'a.zip')), [problem])
  }
  assert.deepEqual(messagesOf(read([])), ['/in/a.zip: the archive holds no articles; leave it out.'])
  assert.deepEqual(messagesOf(read([{ name: 'a.jpg', bytes: 'x' }])), [
    '/in/a.zip: the archive holds no articles; leave it out.',
  ])
})
