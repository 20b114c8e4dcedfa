import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { openDocument } from '../../src/sources/index.ts'
import { isCovered, sha256 } from '../../src/text/index.ts'
import { type Document, Refusal } from '../../src/vocabulary/index.ts'
import { careless, isMostlyText, piece, text } from './texts.ts'

const RUNS = 10_000

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
