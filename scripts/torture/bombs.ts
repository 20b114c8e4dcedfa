import { brotliCompressSync, constants, crc32, deflateRawSync, deflateSync } from 'node:zlib'
import { docxOf, para } from '../../test/fixtures/docxs.ts'
import { pdfOf } from '../../test/fixtures/pdfs.ts'
import { answerOf, warcOf } from '../../test/fixtures/warcs.ts'
import { zipOf } from '../../test/fixtures/zips.ts'

const PIECE = 1_000_000
/** So many bytes a bomb unpacks to at least. */
const SWOLLEN = 1000 * PIECE

/** A few hundred thousand bytes of `deflate` that unpack to a thousand million of one letter. */
export function swelling(letter = ' ', bytes = SWOLLEN): Buffer {
  const piece = deflateRawSync(Buffer.alloc(PIECE, letter), { finishFlush: constants.Z_FULL_FLUSH })
  const end = deflateRawSync(Buffer.alloc(0))
  return Buffer.concat([...Array.from({ length: Math.ceil(bytes / PIECE) }, () => piece), end])
}

const GZIP_HEAD = Buffer.from('1f8b08000000000000ff', 'hex')

/** What nobody checks before it has been unpacked. */
const TAIL = Buffer.alloc(8)

export const swellingGzip = (): Uint8Array => new Uint8Array(Buffer.concat([GZIP_HEAD, swelling(), TAIL]))

/** An archive of one file that swells, and that says to have so many bytes. */
export const swellingZip = (name: string, size = SWOLLEN): Uint8Array =>
  zipOf([{ name, bytes: swelling(), stored: true, method: 8, size, crc: crc32('') }])

/** A PDF whose one page is drawn by spaces, packed so many times, in so many parts of so many bytes. */
export function swellingPdf(times: number, parts = 1, size = SWOLLEN): Uint8Array {
  let stream = deflateHead(swelling(' ', size))
  for (let time = 1; time < times; time += 1) stream = deflateSync(stream)
  const part = `<< /Length ${stream.length} /Filter [${'/FlateDecode '.repeat(times)}] >>\nstream\n${stream.toString('latin1')}\nendstream`
  const more = Array.from({ length: parts - 1 }, () => part)
  const [first, last] = [6, 5 + parts]
  const contents =
    parts === 1 ? `${first} 0 R` : `[${Array.from({ length: parts }, (_, at) => `${first + at} 0 R`).join(' ')}]`
  const bytes = Buffer.from(pdfOf([[{ x: 50, y: 700, text: 'SWELLS' }]], { more: [part, ...more] })).toString('latin1')
  const drawn = bytes.replace(`/Contents ${last + 2} 0 R`, `/Contents ${contents}`)
  if (drawn === bytes) throw new Error('The page is drawn by something else.')
  return Uint8Array.from(Buffer.from(drawn, 'latin1'))
}

/** As `deflate` is in a PDF: with its head, and a sum behind it that no reader waits for. */
const deflateHead = (raw: Buffer) => Buffer.concat([Buffer.from([0x78, 0x9c]), raw, Buffer.alloc(4)])

/** Each entity is ten of the one before it: the last is ten thousand million letters. */
export const LAUGHS = `<!DOCTYPE rss [<!ENTITY e0 "ha ha ha ha ">${Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`,
).join('')}]>`

const ARTICLE = 'Trade between Kenya and Uganda was $12.5 billion in 2023, the minister said. '

export interface Bomb {
  readonly name: string
  /** The file's name; its end says what it is. */
  readonly path: string
  bytes(): Uint8Array | string
  /** Whether it must be refused; what is only long or deep may be read, within the same limits. */
  readonly isRefused: boolean
}

const page = (body: string) => `<!DOCTYPE html><html><body>${body}</body></html>`

const refused = (name: string, path: string, bytes: Bomb['bytes']): Bomb => ({ name, path, bytes, isRefused: true })
const endured = (name: string, path: string, bytes: Bomb['bytes']): Bomb => ({ name, path, bytes, isRefused: false })

/** So deep, or so long, as a document of the largest size can be. */
const DEEP = 900_000
const LONG = 9_000_000

export const BOMBS: readonly Bomb[] = [
  refused('a ZIP that swells', 'a.zip', () => swellingZip('a.txt')),
  refused('a ZIP that swells and does not say so', 'd.zip', () => swellingZip('a.txt', 2_000_000)),
  refused('a ZIP of a thousand files that swell together', 'b.zip', () => {
    const file = Buffer.alloc(900_000, 'a b c ')
    return zipOf(Array.from({ length: 1000 }, (_, at) => ({ name: `${at}.txt`, bytes: file })))
  }),
  refused('a ZIP whose files share their bytes', 'c.zip', () =>
    zipOf(Array.from({ length: 5000 }, (_, at) => ({ name: `${at}.txt`, bytes: ARTICLE, offset: 0 }))),
  ),
  refused('a gzip that swells', 'a.txt.gz', swellingGzip),
  refused('rows packed by gzip that swell', 'a.jsonl.gz', swellingGzip),
  refused('a web archive packed by gzip that swells', 'a.warc.gz', swellingGzip),
  refused('an answer in a web archive that swells', 'a.warc', () => {
    const body = brotliCompressSync(Buffer.alloc(300 * PIECE))
    return warcOf([
      { uri: 'https://a.example/', block: answerOf(body, 'Content-Type: text/html\r\nContent-Encoding: br') },
    ])
  }),
  refused('a document of Word that swells', 'a.docx', () => swellingZip('word/document.xml')),
  refused('a PDF that swells', 'a.pdf', () => swellingPdf(1)),
  refused('a PDF that swells twice over', 'b.pdf', () => swellingPdf(2)),
  refused('a PDF of many parts that swell together', 'c.pdf', () => swellingPdf(1, 100, 5 * PIECE)),
  refused(
    'a feed of entities that swell',
    'a.rss',
    () => `${LAUGHS}<rss><channel><item><title>&e9;</title></item></channel></rss>`,
  ),
  refused('a document of Word of entities that swell', 'b.docx', () => docxOf(para('&e9;'), { head: LAUGHS })),
  refused('a feed nested without end', 'b.rss', () => `<rss><channel><item>${'<a>'.repeat(DEEP)}`),
  refused('a document of Word nested without end', 'c.docx', () => docxOf('<w:p>'.repeat(DEEP))),
  endured('a page nested without end', 'a.html', () => page('<div>'.repeat(DEEP) + ARTICLE)),
  endured('a page of letters set in each other', 'b.html', () => page('<b><i><a href="#">'.repeat(DEEP / 4) + ARTICLE)),
  endured('a page of tables in tables', 'c.html', () => page('<table><tr><td>'.repeat(DEEP / 3) + ARTICLE)),
  endured('a page of one attribute', 'd.html', () => page(`<p title="${'x'.repeat(LONG)}">${ARTICLE}</p>`)),
  endured('Markdown nested without end', 'a.md', () => `${'> '.repeat(DEEP)}${ARTICLE}`),
  endured('Markdown of brackets', 'b.md', () => '[a]('.repeat(DEEP)),
  endured('one line of letters', 'a.txt', () => 'a'.repeat(LONG)),
  endured('one line of spaces', 'b.txt', () => `a${' '.repeat(LONG)}b`),
  endured('one line of an article', 'c.txt', () => ARTICLE.repeat(LONG / 80)),
  endured(
    'a header of a message without end',
    'a.eml',
    () => `Subject: ${'=?utf-8?Q?a?= '.repeat(LONG / 14)}\n\n${ARTICLE}`,
  ),
  endured('a cell without end', 'a.csv', () => `title,text\na,"${'a,""\n'.repeat(LONG / 6)}`),
  endured('a row nested without end', 'a.jsonl', () => `{"text":${'['.repeat(DEEP)}`),
]
