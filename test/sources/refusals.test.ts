import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { hex, opened, refusalOf } from './opened.ts'

const padded = (start: string, length = 600) => {
  const bytes = new Uint8Array(length)
  bytes.set(Buffer.from(start, 'latin1'))
  return bytes
}

const BINARY: readonly (readonly [Uint8Array, string])[] = [
  [padded('PK\x03\x04'), 'a ZIP archive or an office document (DOCX, ODT, EPUB)'],
  [padded('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'an old Office document (DOC, XLS, MSG)'],
  [Buffer.from('{\\rtf1\\ansi Trade rose.}'), 'an RTF document'],
  [padded('\x89PNG\r\n\x1a\n'), 'a PNG image'],
  [padded('\xff\xd8\xff\xe0'), 'a JPEG image'],
  [padded('GIF89a'), 'a GIF image'],
  [padded('RIFF\x00\x00\x00\x00WEBPVP8 '), 'a WebP image'],
  [padded('BM\x00\x00'), 'a BMP image'],
  [gzipSync('Trade rose.'), 'a gzip archive'],
  [padded('SQLite format 3\x00'), 'an SQLite database'],
  [padded('\x00\x00\x00\x18ftypmp42'), 'a video or HEIF image'],
  [padded('MZ\x90\x00'), 'a program'],
]

test('a binary file is refused by the name of its format, whatever it is called', () => {
  for (const [bytes, label] of BINARY) {
    for (const path of ['a.txt', 'a.html', 'a']) {
      const refusal = refusalOf(bytes, path)
      assert.deepEqual([refusal.code, refusal.problem], ['binary', `this is ${label}, not text`])
      assert.equal(refusal.file, `/in/${path}`)
    }
  }
})

test('each refusal says in one sentence what to do', () => {
  assert.equal(
    refusalOf(Buffer.from('{\\rtf1\\ansi Trade rose.}'), 'report.rtf').message,
    '/in/report.rtf: this is an RTF document, not text; save its text as .txt or .html and read that.',
  )
  assert.equal(
    refusalOf(Buffer.from('%PDF-1.4 '), 'report.txt').message,
    '/in/report.txt: this is a PDF file, not text; give it a name that ends in .pdf.',
  )
})

test('bytes full of control characters are binary', () => {
  const bytes = Uint8Array.from({ length: 400 }, (_, index) => index % 32)
  assert.deepEqual([refusalOf(bytes).code, refusalOf(bytes).problem], ['binary', 'this is binary data, not text'])
})

test('bytes that are no text in a known encoding are refused', () => {
  const noise = Uint8Array.from({ length: 3000 }, (_, index) => 0x80 + ((index * index * 31 + index * 7) % 128))
  assert.equal(
    refusalOf(noise).message,
    '/in/article.txt: its bytes are no text in a known encoding; save it as UTF-8 and read it again.',
  )
  assert.equal(refusalOf(hex('0000feff 00000041')).problem, 'its text is encoded as UTF-32')
})

test('a text that starts like a signature in letters is read', () => {
  assert.equal(opened('BM and MZ are the initials of two ministers.').format, 'text')
  assert.equal(opened('II*').text, 'II*')
  assert.equal(opened('ID cards: 5 million were issued.').format, 'text')
})

test('one NUL in a sentence is no reason to refuse', () => {
  assert.equal(opened('The trade\0turnover rose to 5 billion.').text.length, 37)
})
