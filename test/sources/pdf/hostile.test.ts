import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refusal } from '../../../src/vocabulary/index.ts'
import { laidOut, openDocument, sourceFor } from '../../../src/sources/index.ts'
import { linesOf, pdfOf } from '../../fixtures/pdfs.ts'
import { PROSE } from '../opened.ts'
import { openedPdf } from './read.ts'

const PAGE = linesOf(PROSE, 50, 700, 60)

async function refusalOf(bytes: Uint8Array): Promise<Refusal> {
  try {
    await openedPdf(bytes)
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('it was not refused')
}

test('a PDF that opens with a password only is refused as such', async () => {
  const hex = '28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a'
  const lock = `<< /Filter /Standard /V 1 /R 2 /P -44 /O <${hex}> /U <${hex}> >>`
  const bytes = pdfOf([PAGE], { more: [lock], trailer: '/Encrypt 6 0 R /ID [<00> <00>]' })
  const { code, message } = await refusalOf(bytes)
  assert.equal(code, 'encrypted')
  assert.equal(message, 'a.pdf: it opens with a password only; save it without one and read that.')
})

test('pages without text are refused with what to do', async () => {
  const { code, remedy } = await refusalOf(pdfOf([[], []]))
  assert.deepEqual([code, remedy], ['empty', 'have its text recognised by another program and read that'])
})

test('words in a font that is not in the file, whose letters nothing tells, are no words', async () => {
  const font =
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>'
  const system = '<< /Registry (Adobe) /Ordering (GB1) /Supplement 2 >>'
  const descendant = `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo ${system} /DW 1000 /FontDescriptor 7 0 R >>`
  const facts =
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>'
  const bytes = pdfOf([[{ x: 50, y: 700, text: '<4e2d56fd8d386613>' }]], { font, more: [descendant, facts] })
  assert.equal((await refusalOf(bytes)).code, 'empty')
})

test('what only calls itself a PDF, or is a part of one, is refused', async () => {
  assert.equal((await refusalOf(Buffer.from('%PDF-1.7\nnothing'))).code, 'damaged')
  assert.equal((await refusalOf(Buffer.from('The two sides agreed.'))).code, 'damaged')
})

test('a PDF is known by its bytes, whatever its name, and its bytes are left as they are', async () => {
  const bytes = pdfOf([PAGE])
  const before = Buffer.from(bytes).toString('hex')
  const document = await openedPdf(bytes, 'download')
  assert.equal(document.format, 'pdf')
  assert.equal(document.text, PROSE)
  assert.equal(Buffer.from(bytes).toString('hex'), before)
})

test('pages that are their own parent, that are not there, or are too many, are refused', async () => {
  const loop = Buffer.from(
    Buffer.from(pdfOf([PAGE]))
      .toString('latin1')
      .replace('/Kids [6 0 R]', '/Kids [2 0 R]'),
    'latin1',
  )
  assert.equal((await refusalOf(loop)).code, 'damaged')
  const count = Buffer.from(
    Buffer.from(pdfOf([PAGE]))
      .toString('latin1')
      .replace('/Count 1 ', '/Count 9999999 '),
    'latin1',
  )
  assert.equal((await refusalOf(count)).code, 'damaged')
  assert.equal((await refusalOf(pdfOf(Array.from({ length: 2001 }, () => [])))).code, 'too-large')
})

test('a PDF is too large before it is parsed', async () => {
  const bytes = pdfOf([PAGE])
  await assert.rejects(
    laidOut({ file: 'a.pdf', path: 'a.pdf', name: 'a', bytes, metadata: {} }, { maxSize: 100 }),
    /too-large|more than the 100/,
  )
})

test('to open a PDF that was not laid out is a fault of the program', () => {
  const input = { file: 'a.pdf', path: 'a.pdf', name: 'a', bytes: pdfOf([PAGE]), metadata: {} }
  assert.equal(sourceFor(input).name, 'pdf')
  assert.throws(() => openDocument(input), /laid out before it is read/)
})
