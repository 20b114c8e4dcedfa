import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { openDocument } from '../../src/sources/index.ts'
import { isCovered, sha256 } from '../../src/text/index.ts'
import { type Document, Refusal } from '../../src/vocabulary/index.ts'

const RUNS = 10_000

/** Pieces that texts are made of: prose and furniture, and what offsets break on. */
const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'Trade rose to $5 billion in 2023. ',
      'China and Russia ',
      'up 26.3% ',
      'the ministry said',
    ),
  },
  { weight: 3, arbitrary: fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n', '\r', ' ', '\t', '\u00a0', '\u2028') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'Share this article\n',
      'Print\n',
      '\n(votes: 6, rating: 5)\n',
      'A poll?\nYes\n5 (50%)\nNo\n5 (50%)\n',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '😀',
      '𝟓𝟎',
      '🇨🇳',
      '👩‍👩‍👧',
      'e\u0301',
      'क्षि',
      'ﷺ',
      '\u0000',
      '\ufeff',
      '\u200f',
      '\u202e',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('\ud800', '\udc00', '\ud83d', '\ude00\ud83d') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'قال الوزير إن التجارة بلغت ٥ مليارات. ',
      'הסחר עלה ל-5 מיליארד. ',
      '贸易额达到2401亿美元。',
      'Товарооборот вырос. ',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '# Heading\n',
      '- item\n',
      ' date 2024-08-21 + ↺ − 16 px\n',
      'By Jane Doe\n',
      '<!-- -->\n',
      '<p>',
      '&amp;',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
)

/** Texts of up to some hundred pieces, parts of them repeated. */
const text = fc
  .tuple(fc.array(piece, { maxLength: 30 }), fc.array(piece, { maxLength: 8 }), fc.nat(2))
  .map(([start, again, times]) => [...start, ...Array.from({ length: times }, () => again).flat()].join(''))

/** Whether control characters are few enough for a text: others are refused, or taken for UTF-16. */
function isMostlyText(content: string): boolean {
  return content.replace(/[^\p{Cc}]|[\t\n\r]/gu, '').length * 12 <= content.length
}

/** UTF-8 as careless programs write it: a lone surrogate as three bytes of its own. */
function careless(content: string): Uint8Array {
  const bytes: number[] = []
  for (const character of content) {
    const code = character.codePointAt(0)!
    if (code >= 0xd800 && code <= 0xdfff) bytes.push(0xed, 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f))
    else bytes.push(...Buffer.from(character))
  }
  return Uint8Array.from(bytes)
}

/** The document, or null where the text is refused as empty or as binary. */
function openedOrRefused(bytes: Uint8Array, path: string): Document | null {
  try {
    return openDocument({ file: path, path, name: path, bytes, metadata: {} })
  } catch (error) {
    assert.ok(error instanceof Refusal, String(error))
    assert.ok(error.code === 'empty' || error.code === 'binary', error.message)
    return null
  }
}

function checkSpans({ text, furniture, headings }: Document): void {
  for (const spans of [furniture, headings]) {
    let end = 0
    for (const span of spans) {
      assert.ok(span.start >= end && span.start < span.end && span.end <= text.length)
      end = span.end
    }
  }
  for (const heading of headings) assert.equal(isCovered(furniture, heading), false)
}

test(`a plain text is kept as it is but for lone surrogates, and every span lies within it: ${RUNS} texts`, () => {
  let read = 0
  fc.assert(
    fc.property(text, (content) => {
      fc.pre(isMostlyText(content))
      const document = openedOrRefused(careless(content), 'a.txt')
      if (!document) return
      read++
      assert.equal(document.text, content.replace(/^\ufeff/, '').toWellFormed())
      assert.equal(document.textHash, sha256(document.text))
      checkSpans(document)
    }),
    { numRuns: RUNS, seed: 1945 },
  )
  assert.ok(read > RUNS / 2, `${read} were read`)
})

test('the same holds for UTF-16 with a byte order mark', () => {
  fc.assert(
    fc.property(text, (content) => {
      const document = openedOrRefused(Uint8Array.from(Buffer.from(`\ufeff${content}`, 'utf16le')), 'a.txt')
      if (document) assert.equal(document.text, content.toWellFormed())
    }),
    { numRuns: RUNS / 10, seed: 1949 },
  )
})

test('spans of a page lie within its text, which is well-formed', () => {
  const tag = fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="related">',
    '</div>',
    '<ul><li>',
    '<table><tr><td>',
    '<h2>',
    '<br>',
    '<nav>',
    '<a href="/">',
    '</a>',
    '<sup>2</sup>',
    '<script>',
    '</script>',
    '<!--',
    '&#xd800;',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, tag), { maxLength: 40 }), (pieces) => {
      const document = openedOrRefused(careless(pieces.join('')), 'a.html')
      if (!document) return
      assert.ok(document.text.isWellFormed())
      checkSpans(document)
    }),
    { numRuns: RUNS / 5, seed: 1971 },
  )
})

test('any bytes are read or refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom('a.txt', 'a.html', 'a'), (bytes, path) => {
      try {
        checkSpans(openDocument({ file: path, path, name: path, bytes, metadata: {} }))
      } catch (error) {
        assert.ok(error instanceof Refusal, String(error))
      }
    }),
    { numRuns: RUNS / 5, seed: 1989 },
  )
})
