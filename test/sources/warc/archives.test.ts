import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { answerOf, packedWarcOf, recordBytes, type WarcRecord, warcOf } from '../../fixtures/warcs.ts'
import { OTHER } from '../containers/fixtures.ts'
import { MAX_SIZE, messagesOf, textsOf, unpacked } from '../containers/members.ts'
import { PROSE } from '../opened.ts'

const page = (uri: string, sentence = PROSE): WarcRecord => ({
  uri,
  block: answerOf(`<html><body><p>${sentence}</p></body></html>`),
})
const GOOD = page('https://post.example/good')
const good = `https://post.example/good: ${PROSE}`

const READ: readonly (readonly [string, (records: readonly WarcRecord[]) => ReturnType<typeof unpacked>])[] = [
  ['plain', (records) => unpacked(warcOf(records), 'a.warc')],
  ['packed', (records) => unpacked(packedWarcOf(records), 'a.warc.gz')],
]

for (const [kind, read] of READ) {
  const file = kind === 'plain' ? '/in/a.warc' : '/in/a.warc.gz'

  test(`${kind}: pages are documents by their address, dated by the crawl where they do not say it`, () => {
    const dated = '<meta property="article:published_time" content="2024-08-19">'
    const { documents } = read([
      { type: 'warcinfo', block: 'software: x' },
      GOOD,
      {
        ...page('<https://post.example/dated?utm_source=x>'),
        block: answerOf(`${dated}<p>${OTHER}</p>`),
        date: '2024-08-22T00:00:00Z',
      },
    ])
    assert.deepEqual(
      documents.map(({ id, text, published, inferred }) => [id, text, published, inferred]),
      [
        ['https://post.example/good', PROSE, '2024-08-21', ['lang', 'published', 'title']],
        ['https://post.example/dated', OTHER, '2024-08-19', ['lang', 'title']],
      ],
    )
  })

  test(`${kind}: other records are skipped and counted`, () => {
    const { documents, refusals, notes } = read([
      { type: 'request', uri: 'https://a.example/', block: 'GET / HTTP/1.1\r\n\r\n' },
      { type: 'request', uri: 'https://a.example/', block: 'GET / HTTP/1.1\r\n\r\n' },
      { uri: 'https://a.example/a.png', block: answerOf('PNG', 'Content-Type: image/png') },
      { uri: 'https://a.example/gone', block: answerOf('<p>Gone', undefined, '404 Not Found') },
      { uri: 'https://a.example/e', block: answerOf('') },
      { uri: 'https://a.example/n', block: 'no answer' },
      { uri: null, block: answerOf('<p>x') },
      { uri: 'dns:a.example', block: '1.2.3.4' },
    ])
    assert.deepEqual([documents, refusals], [[], []])
    assert.deepEqual(notes, [
      `${file}: 8 records that hold no page were skipped (request 2, without an address 2, empty 1, image/png 1, status 404 1, without an answer 1).`,
    ])
  })

  test(`${kind}: a page that is too large is refused by its address, and what is behind it is read`, () => {
    const sorted = read([page('https://a.example/large', 'word '.repeat(120_000)), GOOD])
    assert.deepEqual(textsOf(sorted), [good])
    assert.deepEqual(messagesOf(sorted), [
      `${file}, https://a.example/large: unpacked it has more than the ${MAX_SIZE.toLocaleString('en-US')} bytes that one document may have; raise the limit with --max-size, or leave it out.`,
    ])
  })
}

test('damaged records are refused with their place, and what is behind them is read', () => {
  const damaged = recordBytes(page('https://a.example/1'))
  damaged.write('XXXX', 0)
  const plain = Buffer.concat([recordBytes(GOOD), damaged, recordBytes(page('https://a.example/2'))])
  const at = recordBytes(GOOD).length
  const sorted = unpacked(new Uint8Array(plain), 'a.warc')
  assert.deepEqual(
    sorted.documents.map(({ id }) => id),
    ['https://post.example/good', 'https://a.example/2'],
  )
  assert.deepEqual(messagesOf(sorted), [`/in/a.warc, record at ${at}: it is damaged; the records behind it are read.`])

  const torn = gzipSync(recordBytes(page('https://a.example/1')))
  torn.fill(0xff, 40, 60)
  const packed = Buffer.concat([gzipSync(recordBytes(GOOD)), torn, gzipSync(recordBytes(page('https://a.example/2')))])
  const again = unpacked(new Uint8Array(packed), 'a.warc.gz')
  assert.deepEqual(
    again.documents.map(({ id }) => id),
    ['https://post.example/good', 'https://a.example/2'],
  )
  assert.deepEqual(messagesOf(again), [
    `/in/a.warc.gz, record at ${gzipSync(recordBytes(GOOD)).length}: it is damaged; the records behind it are read.`,
  ])
})

test('an archive that breaks off gives what came before', () => {
  for (const [bytes, path] of [
    [warcOf([GOOD, GOOD]), 'a.warc'],
    [packedWarcOf([GOOD, GOOD]), 'a.warc.gz'],
  ] as const) {
    const sorted = unpacked(bytes.slice(0, -60), path)
    assert.deepEqual(textsOf(sorted), [good])
    assert.match(
      messagesOf(sorted)[0]!,
      /, record at [\d,]+: the archive breaks off in it; get the archive again; what came before is read\.$/,
    )
  }
})

const readAnswer = (body: string | Uint8Array, header: string) =>
  unpacked(
    warcOf([{ uri: 'https://a.example/1', block: answerOf(body, `Content-Type: text/html\r\n${header}`) }]),
    'a.warc',
  )

test('chunks and packing are undone where the bytes show them, and not where only the header does', () => {
  const whole = `<p>${PROSE}</p>`
  const chunks = `10\r\n${whole.slice(0, 16)}\r\n${(whole.length - 16).toString(16)};x=1\r\n${whole.slice(16)}\r\n0\r\n\r\n`
  const answers: readonly (readonly [string | Uint8Array, string])[] = [
    [chunks, 'Transfer-Encoding: chunked'],
    [whole, 'Transfer-Encoding: chunked'],
    [gzipSync(whole), 'Content-Encoding: gzip'],
    [whole, 'Content-Encoding: gzip'],
    [deflateSync(whole), 'Content-Encoding: deflate'],
    [deflateRawSync(whole), 'Content-Encoding: deflate'],
    [brotliCompressSync(whole), 'Content-Encoding: br'],
    [whole, 'Content-Encoding: br'],
    [whole, 'X-Nothing: 1'],
  ]
  for (const [body, header] of answers)
    assert.deepEqual(textsOf(readAnswer(body, header)), [`https://a.example/1: ${PROSE}`], header)
})

test('an answer that swells is refused', () => {
  const bomb = gzipSync(new Uint8Array(50_000_000))
  assert.match(
    messagesOf(readAnswer(bomb, 'Content-Encoding: gzip'))[0]!,
    /, https:\/\/a\.example\/1: unpacked it has more than/,
  )
  const packed = packedWarcOf([{ uri: 'https://a.example/1', block: answerOf(new Uint8Array(50_000_000)) }, GOOD])
  const sorted = unpacked(packed, 'a.warc.gz')
  assert.deepEqual([sorted.refusals.length, textsOf(sorted)], [1, [good]])
})

test('the encoding that the server named is used', () => {
  const block = answerOf(
    Uint8Array.from([0x3c, 0x70, 0x3e, 0xdd, 0xea, 0xf1, 0xef, 0xee, 0xf0, 0xf2]),
    'Content-Type: text/html; charset="windows-1251"',
  )
  assert.deepEqual(textsOf(unpacked(warcOf([{ uri: 'https://a.example/1', block }]), 'a.warc')), [
    'https://a.example/1: Экспорт',
  ])
})

test('a record that says a wrong length costs itself and what it swallows', () => {
  const sorted = unpacked(warcOf([{ ...GOOD, length: 20 }, page('https://a.example/2')]), 'a.warc')
  assert.deepEqual(
    sorted.documents.map(({ id }) => id),
    ['https://a.example/2'],
  )
  assert.deepEqual(messagesOf(unpacked(warcOf([{ ...GOOD, length: 999_999_999_999 }]), 'a.warc')), [
    '/in/a.warc, record at 0: the archive breaks off in it; get the archive again; what came before is read.',
  ])
})

test('what is packed and no web archive is the file that it holds', () => {
  const jsonl = gzipSync(`${JSON.stringify({ text: PROSE })}\n`)
  assert.deepEqual(textsOf(unpacked(jsonl, 'rows.jsonl.gz')), [`rows.jsonl.gz!/rows.jsonl!/1: ${PROSE}`])
  assert.deepEqual(textsOf(unpacked(gzipSync(`<html><p>${PROSE}`), 'page')), [`page!/page: ${PROSE}`])
  const bomb = unpacked(gzipSync(new Uint8Array(40_000_000)), 'a.csv.gz')
  assert.deepEqual(messagesOf(bomb), ['/in/a.csv.gz: it unpacks to more than 100 times its size; leave it out.'])
  const large = unpacked(gzipSync(new Uint8Array(400_000)), 'a.txt.gz')
  assert.deepEqual(messagesOf(large), [
    '/in/a.txt.gz: unpacked it has more than the 200,000 bytes that it may have; unpack it and read what it holds.',
  ])
  assert.deepEqual(messagesOf(unpacked(jsonl.subarray(0, 40), 'a.jsonl.gz')), [
    '/in/a.jsonl.gz: the archive breaks off; get it again, or unpack it and read what it holds.',
  ])
})
