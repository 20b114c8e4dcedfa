import { docxOf, para } from '../fixtures/docxs.ts'
import { linesOf, pdfOf } from '../fixtures/pdfs.ts'
import type { SourceFixture } from './contract.ts'
import { PROSE } from './opened.ts'

const MORE = 'The second stage will add two more tracks and a customs hall, the ministry said on Tuesday – “at last”.'

const MESSAGE = `From: "Ann Roe" <ann@post.example>
To: desk@post.example
Subject: =?utf-8?Q?Second_bridge_agreed?=
Date: Wed, 21 Aug 2024 10:00:00 +0300
MIME-Version: 1.0
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: 8bit

${PROSE}

Rail and road

${MORE}

--${' '}
Ann Roe, correspondent
`

/** A document of each format: whoever adds a source adds one. */
export const FIXTURES: Readonly<Record<string, SourceFixture>> = {
  text: {
    path: 'bridge.txt',
    bytes: Buffer.from(
      `\ufeff date 2024-08-21 + ↺ − 16 px\r\n\r\nSecond bridge agreed\r\n\r\n${PROSE}\r\n\r\nRail and road\r\n\r\n${MORE}\r\n\r\nRate this article\r\n(votes: 6, rating: 5)\r\n`,
    ),
    sentence: PROSE,
    heading: 'Rail and road',
    furniture: '(votes: 6, rating: 5)',
    title: 'Second bridge agreed',
    published: '2024-08-21',
  },
  markdown: {
    path: 'bridge.md',
    bytes: Buffer.from(
      `---\ntitle: Second bridge agreed\ndate: 2024-08-21\n---\n\n${PROSE}\n\n## Rail and *road*\n\n${MORE}\n\n\`\`\`\nvotes = 6\n\`\`\`\n`,
    ),
    sentence: PROSE,
    heading: 'Rail and road',
    furniture: 'votes = 6',
    title: 'Second bridge agreed',
    published: '2024-08-21',
  },
  mail: {
    path: 'bridge.eml',
    bytes: Buffer.from(MESSAGE),
    sentence: PROSE,
    heading: 'Rail and road',
    furniture: 'Ann Roe, correspondent',
    title: 'Second bridge agreed',
    published: '2024-08-21',
  },
  pdf: {
    path: 'bridge.pdf',
    bytes: pdfOf(
      [
        [
          { x: 50, y: 740, text: 'Second bridge agreed', size: 20 },
          ...linesOf(PROSE, 50, 700, 60),
          { x: 50, y: 620, text: 'Rail and road', size: 14 },
          ...linesOf(MORE.replace(/ – .*/, '.'), 50, 590, 60),
          { x: 280, y: 20, text: 'Page 1 of 2' },
        ],
        [...linesOf(PROSE.replace('two', '2'), 50, 700, 60), { x: 280, y: 20, text: 'Page 2 of 2' }],
      ],
      { info: { Title: 'Second bridge agreed', CreationDate: 'D:20240821100000' }, packed: true },
    ),
    sentence: PROSE,
    heading: 'Rail and road',
    furniture: 'Page 1 of 2',
    title: 'Second bridge agreed',
    published: '2024-08-21',
  },
  docx: {
    path: 'bridge.docx',
    bytes: docxOf(
      para('Second bridge agreed', 'Titel') +
        para(PROSE) +
        para('Rail and road', 'berschrift1') +
        para(MORE) +
        para('Share this article') +
        para('(votes: 6, rating: 5)'),
      { facts: { 'dc:title': 'Second bridge agreed', 'dcterms:created': '2024-08-21T10:00:00Z' } },
    ),
    sentence: PROSE,
    heading: 'Rail and road',
    furniture: '(votes: 6, rating: 5)',
    title: 'Second bridge agreed',
    published: '2024-08-21',
  },
  html: {
    path: 'bridge.html',
    bytes: Buffer.from(
      `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Second bridge agreed | The Post</title>
      <meta property="article:published_time" content="2024-08-21T10:00:00Z"></head><body><nav><a href="/">Home</a></nav>
      <article><h1>Second bridge agreed</h1><p>${PROSE}</p><h2>Rail and road</h2><p>${MORE}</p>
      <div class="rating">(votes: 6, rating: 5)</div></article></body></html>`,
    ),
    sentence: PROSE,
    heading: 'Rail and road',
    furniture: '(votes: 6, rating: 5)',
    title: 'Second bridge agreed',
    published: '2024-08-21',
  },
}
