import { answerOf, packedWarcOf, type WarcRecord, warcOf } from '../../fixtures/warcs.ts'
import { zipOf } from '../../fixtures/zips.ts'
import { PROSE } from '../opened.ts'
import type { ContainerFixture } from './contract.ts'
import { MAX_SIZE } from './members.ts'

export const OTHER =
  'The pipeline carried 38 billion cubic metres in 2023, the operator said at a meeting in the capital.'

const lines = (...written: readonly string[]) => Buffer.from(`${written.join('\n')}\n`)

const archived = (uri: string, title: string, sentence: string, date: string): WarcRecord => ({
  uri,
  date: `${date}T10:00:00Z`,
  block: answerOf(`<html lang="en"><title>${title}</title><body><p>${sentence}</p></body></html>`),
})

const WARC = [
  archived('https://post.example/bridge', 'Second bridge agreed', PROSE, '2024-08-21'),
  archived('https://post.example/gas', 'Gas flows', OTHER, '2024-01-02'),
]

/** A member whose packed bytes are no more what they were. */
const TORN = Buffer.from(packedWarcOf([WARC[0]!])).fill(0xff, 60, 70)

/** A file of each format: whoever adds a container adds one. */
export const FIXTURES: Readonly<Record<string, ContainerFixture>> = {
  feed: {
    path: 'post.rss',
    bytes: Buffer.from(
      `<?xml version="1.0"?><rss><channel><title>The Post</title>
      <item><title>Second bridge agreed</title><link>https://post.example/bridge</link>
      <pubDate>Wed, 21 Aug 2024 10:00:00 GMT</pubDate><description><![CDATA[<p>${PROSE}</p>]]></description></item>
      <item><title>Nothing</title></item>
      <item><guid>g7</guid><title>Gas flows</title><description>${OTHER}</description></item></channel></rss>`,
    ),
    ids: ['https://post.example/bridge', 'post.rss!/g7'],
    sentences: [PROSE, OTHER],
    titles: ['Second bridge agreed', 'Gas flows'],
    published: ['2024-08-21', null],
    refusals: ['/in/post.rss, item 2: it holds no text of its article; leave it out.'],
  },
  'json-lines': {
    path: 'news.jsonl',
    bytes: lines(
      JSON.stringify({ id: 'bridge', headline: 'Second bridge agreed', body: PROSE, date: '2024-08-21T10:00:00Z' }),
      '{"id": "torn", "body": "It ends',
      '',
      JSON.stringify({ link: 'https://post.example/gas?utm_source=x#top', body: `<p>${OTHER}</p>`, title: 'Gas' }),
    ),
    ids: ['news.jsonl!/bridge', 'https://post.example/gas'],
    sentences: [PROSE, OTHER],
    titles: ['Second bridge agreed', 'Gas'],
    published: ['2024-08-21', null],
    refusals: ['/in/news.jsonl, line 2: it is no JSON object; correct the row or leave it out; the others are read.'],
  },
  gzip: {
    path: 'crawl.warc.gz',
    bytes: Uint8Array.from(
      Buffer.concat([packedWarcOf([WARC[0]!]), TORN, packedWarcOf([{ type: 'request', block: 'GET /' }, WARC[1]!])]),
    ),
    ids: ['https://post.example/bridge', 'https://post.example/gas'],
    sentences: [PROSE, OTHER],
    titles: ['Second bridge agreed', 'Gas flows'],
    published: ['2024-08-21', '2024-01-02'],
    refusals: [
      `/in/crawl.warc.gz, record at ${packedWarcOf([WARC[0]!]).length}: it is damaged; the records behind it are read.`,
    ],
  },
  warc: {
    path: 'crawl.warc',
    bytes: warcOf([
      WARC[0]!,
      { type: 'response', uri: 'https://post.example/x', block: answerOf('x'.repeat(MAX_SIZE + 9)) },
      WARC[1]!,
    ]),
    ids: ['https://post.example/bridge', 'https://post.example/gas'],
    sentences: [PROSE, OTHER],
    titles: ['Second bridge agreed', 'Gas flows'],
    published: ['2024-08-21', '2024-01-02'],
    refusals: [
      '/in/crawl.warc, https://post.example/x: unpacked it has more than the 200,000 bytes that one document may have; raise the limit with --max-size, or leave it out.',
    ],
  },
  zip: {
    path: 'news.zip',
    bytes: zipOf([
      { name: 'a/bridge.md', bytes: `# Second bridge agreed\n\n${PROSE}` },
      { name: 'a/torn.txt', bytes: PROSE, crc: 7 },
      { name: 'gas.csv', bytes: `headline,date,text\nGas flows,2024-01-02,"${OTHER}"\n` },
    ]),
    ids: ['news.zip!/a/bridge.md', 'news.zip!/gas.csv!/2'],
    sentences: [PROSE, OTHER],
    titles: ['Second bridge agreed', 'Gas flows'],
    published: [null, '2024-01-02'],
    refusals: [
      '/in/news.zip!/a/torn.txt: its bytes in the archive are damaged; get the archive again, or leave it out.',
    ],
  },
  table: {
    path: 'news.csv',
    bytes: lines(
      '\ufeffHeadline;Full text;Pub-date;URL',
      `Second bridge agreed;"${PROSE}\n\nThe ""second"" stage; follows.";2024-08-21;`,
      'Torn;row',
      `Gas flows;${OTHER};02.01.2024;https://post.example/gas`,
    ),
    ids: ['news.csv!/2', 'https://post.example/gas'],
    sentences: [`${PROSE}\n\nThe "second" stage; follows.`, OTHER],
    titles: ['Second bridge agreed', 'Gas flows'],
    published: ['2024-08-21', '2024-01-02'],
    refusals: [
      '/in/news.csv, line 5: it has 2 cells and the header 4; correct the row or leave it out; the others are read.',
    ],
  },
}
