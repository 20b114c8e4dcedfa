import { gzipSync } from 'node:zlib'
import { docxOf, para } from '../../test/fixtures/docxs.ts'
import { mutated } from '../../test/fixtures/mutations.ts'
import { pdfOf } from '../../test/fixtures/pdfs.ts'
import { zipOf } from '../../test/fixtures/zips.ts'
import { FIXTURES as CONTAINERS } from '../../test/sources/containers/fixtures.ts'
import { FIXTURES as SOURCES } from '../../test/sources/fixtures.ts'

type Below = (below: number) => number
type Maker = (random: Below) => Uint8Array

/** What parsers have stumbled over: put in at any place. */
const STUMBLING: readonly string[] = [
  '<!DOCTYPE x [<!ENTITY a "&a;">]>&a;',
  '<![CDATA[',
  ']]>',
  '<!--',
  '</',
  '<table><tr><td><svg><math><template>',
  '&#x110000;&#0;&#xD800;',
  '\0',
  '\r',
  '\u2028\u202e',
  '\ud800',
  '"'.repeat(99),
  ','.repeat(999),
  '{"text":',
  '[[[[[[',
  '99999999999999999999',
  '-1',
  'NaN',
  '1e999',
  'Content-Length: -1\r\n\r\n',
  'Content-Type: multipart/mixed; boundary=""\r\n\r\n--',
  'Content-Transfer-Encoding: base64\r\n\r\n====',
  '=?utf-8?B?/////?=',
  'WARC/1.0\r\nContent-Length: 18446744073709551615\r\n\r\n',
  'Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n',
  'PK\x01\x02',
  'PK\x05\x06',
  '\x1f\x8b\x08',
  '%PDF-1.7\n',
  'endstream endobj',
  '/Length 99999999',
  '1 0 obj << /Type /Page /Parent 1 0 R >> endobj',
  'BT ET Q Q Q Do',
  '# '.repeat(50),
  '> '.repeat(200),
  '```',
  '[a]: <\n'.repeat(9),
]

/** Bytes changed, taken out, doubled, cut off, or with something put in that parsers have stumbled over. */
function broken(bytes: Uint8Array, random: Below): Uint8Array {
  const kind = random(4)
  if (kind === 0) return bytes.slice(0, random(bytes.length))
  if (kind !== 1) return mutated(bytes, random)
  let result = Buffer.from(bytes)
  for (let count = 1 + random(3); count > 0; count -= 1) {
    const at = random(result.length)
    const put = Buffer.from(STUMBLING[random(STUMBLING.length)]!)
    result = Buffer.concat([result.subarray(0, at), put, result.subarray(at)])
  }
  return new Uint8Array(result)
}

const source = (name: string): Uint8Array => SOURCES[name]!.bytes
const container = (name: string): Uint8Array => CONTAINERS[name]!.bytes
const text = (name: string): string => Buffer.from(source(name)).toString()

/** Words that are broken inside a sound package, which a checksum would not give away. */
const within = (bytes: string | Uint8Array, random: Below) => broken(Buffer.from(bytes), random)

const PARAGRAPHS = [
  para('Second bridge agreed', 'Titel'),
  para('The two sides agreed.'),
  para('It goes on.', 'Own'),
].join('')

/** A broken file of each format, either its bytes or what is in it. */
const MAKERS: Readonly<Record<string, { readonly extension: string; readonly makers: readonly Maker[] }>> = {
  text: { extension: 'txt', makers: [(random) => within(source('text'), random)] },
  markdown: { extension: 'md', makers: [(random) => within(source('markdown'), random)] },
  html: { extension: 'html', makers: [(random) => within(source('html'), random)] },
  mail: { extension: 'eml', makers: [(random) => within(source('mail'), random)] },
  pdf: {
    extension: 'pdf',
    makers: [
      (random) => within(source('pdf'), random),
      (random) =>
        pdfOf([[{ x: 50, y: 700, text: latin(within(text('text'), random)).slice(0, 400), size: random(40) }]]),
    ],
  },
  docx: {
    extension: 'docx',
    makers: [(random) => within(source('docx'), random), (random) => docxOf(latin(within(PARAGRAPHS, random)))],
  },
  feed: { extension: 'rss', makers: [(random) => within(container('feed'), random)] },
  'json-lines': { extension: 'jsonl', makers: [(random) => within(container('json-lines'), random)] },
  table: { extension: 'csv', makers: [(random) => within(container('table'), random)] },
  warc: { extension: 'warc', makers: [(random) => within(container('warc').subarray(0, 2000), random)] },
  zip: {
    extension: 'zip',
    makers: [
      (random) => within(container('zip'), random),
      (random) =>
        zipOf(['html', 'docx', 'pdf'].map((name) => ({ name: `a.${name}`, bytes: within(source(name), random) }))),
    ],
  },
  gzip: {
    extension: 'gz',
    makers: [
      (random) => within(container('gzip'), random),
      (random) => new Uint8Array(gzipSync(within(container('json-lines'), random))),
      (random) => new Uint8Array(gzipSync(within(container('warc').subarray(0, 2000), random))),
    ],
  },
}

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

export const MUTATED_FORMATS: readonly string[] = Object.keys(MAKERS)

/** Broken files of a format, by the names under which they are to be read. */
export function mutatedFiles(format: string, count: number, random: Below): { name: string; bytes: Uint8Array }[] {
  const { extension, makers } = MAKERS[format]!
  return Array.from({ length: count }, (_, number) => {
    const bytes = makers[number % makers.length]!(random)
    // Some under a name that says nothing, so that the bytes must.
    const name = `${format}-${number}`
    return { name: random(8) === 0 ? name : `${name}.${extension}`, bytes }
  })
}
