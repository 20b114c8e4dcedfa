import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deflateSync } from 'node:zlib'
import { Refusal } from '../../../src/vocabulary/index.ts'
import { laidOut, openDocument, sourceFor } from '../../../src/sources/index.ts'
import { swellsBeyond } from '../../../src/sources/pdf/swelling.ts'
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

test('pages that are their own parent or too many are refused, and a count of more than there are is not believed', async () => {
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
  assert.equal((await openedPdf(count)).text, PROSE)
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

/** A PDF whose one page is drawn by these bytes, packed so many times. */
function drawnBy(content: Uint8Array, times: number, dictionary = ''): Uint8Array {
  let packed = Buffer.from(content)
  for (let time = 0; time < times; time += 1) packed = deflateSync(packed)
  const head = `<< /Length ${packed.length} /Filter [${'/FlateDecode '.repeat(times)}] ${dictionary} >>`
  const drawing = `${head}\nstream\n${packed.toString('latin1')}\nendstream`
  const page = Buffer.from(pdfOf([PAGE], { more: [drawing] })).toString('latin1')
  return Buffer.from(page.replace('/Contents 8 0 R', '/Contents 6 0 R'), 'latin1')
}

test('a page that swells as it is unpacked is refused before it is, be it packed once or twice', async () => {
  const spaces = Buffer.alloc(70_000_000, ' ')
  for (const times of [1, 2]) {
    const { code, problem } = await refusalOf(drawnBy(spaces, times))
    assert.deepEqual([code, problem], ['unsafe', 'what is packed in it unpacks to more than 64 MB'])
  }
})

test('packed parts are added up, and a page as large as pages are is read', async () => {
  const words = Buffer.from('BT /F1 10 Tf 50 700 Td (Two sides agreed.) Tj ET ')
  const page = (size: number) => drawnBy(Buffer.concat([words, Buffer.alloc(size, ' ')]), 1)
  assert.equal((await openedPdf(page(1_000_000))).text, 'Two sides agreed.')
  const many = Buffer.concat(Array.from({ length: 8 }, () => Buffer.from(page(9_000_000))))
  assert.equal(swellsBeyond(many, 64_000_000), true)
  assert.equal(swellsBeyond(many, 80_000_000), false)
})

test('pictures and what only seems packed do not count', () => {
  const spaces = Buffer.alloc(3_000_000, ' ')
  assert.equal(swellsBeyond(drawnBy(spaces, 1), 1_000_000), true)
  assert.equal(swellsBeyond(drawnBy(spaces, 1, '/Subtype /Image'), 1_000_000), false)
  assert.equal(swellsBeyond(Buffer.from('1 0 obj << /Filter /FlateDecode >> stream\nnothing'), 10), false)
  assert.equal(swellsBeyond(Buffer.from('endstream stream'), 10), false)
})
