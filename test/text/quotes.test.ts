import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { quoteOf, QuoteSearch } from '../../src/text/index.ts'

const spanOf = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from)
  assert.ok(start >= 0, words)
  return { start, end: start + words.length }
}

const find = (text: string, ...quote: Parameters<QuoteSearch['find']>) => {
  const span = new QuoteSearch(text).find(...quote)
  return span && text.slice(span.start, span.end)
}

const OLD = 'Trade reached $240 billion in 2023, customs said. Exports were $111 billion in 2023, customs said.'

describe('a quote', () => {
  test('holds its words and those around them, with single spaces', () => {
    const text = 'Trade\n  reached $240\u00a0billion\tin 2023.'
    const quote = quoteOf(text, spanOf(text, '$240\u00a0billion'))
    assert.deepEqual(quote, { exact: '$240 billion', prefix: 'Trade reached ', suffix: ' in 2023.' })
  })

  test('cuts no character in two', () => {
    const text = `${'😀'.repeat(40)}x${'😀'.repeat(40)}`
    const { prefix, suffix } = quoteOf(text, { start: 80, end: 81 })
    assert.ok(prefix.isWellFormed() && suffix.isWellFormed())
  })

  test('is found where the words moved', () => {
    const quote = quoteOf(OLD, spanOf(OLD, '$240 billion'))
    const moved = `A new first sentence about $240 billion in all.\n\n${OLD}`
    const span = new QuoteSearch(moved).find(quote)
    assert.deepEqual(span, spanOf(moved, '$240 billion', 60))
  })

  test('is found across other line breaks, with its span in the text as it is', () => {
    const quote = quoteOf(OLD, spanOf(OLD, '$111 billion'))
    assert.equal(find(OLD.replaceAll(' ', '\r\n  '), quote), '$111\r\n  billion')
  })

  test('is found by its surroundings among equal words', () => {
    const text = 'In 2023 it was 5%. In 2022 it was 5%. In 2021 it was 5%.'
    for (const year of ['2023', '2022', '2021']) {
      const span = spanOf(text, '5%', text.indexOf(year))
      assert.deepEqual(new QuoteSearch(`Anew. ${text}`).find(quoteOf(text, span)), {
        start: span.start + 6,
        end: span.end + 6,
      })
    }
  })

  test('is not found where its words are gone', () => {
    assert.equal(find(OLD.replace('$240', '$241'), quoteOf(OLD, spanOf(OLD, '$240 billion'))), null)
  })

  test('is not found in other surroundings', () => {
    const quote = quoteOf(OLD, spanOf(OLD, '$240 billion'))
    assert.equal(find('The budget of the city is $240 billion, said the mayor.', quote), null)
  })

  test('is not found where two places fit equally well', () => {
    assert.equal(find(`${OLD} ${OLD} ${OLD}`, { ...quoteOf(OLD, spanOf(OLD, '$111 billion')), suffix: '' }), null)
  })

  test('is not found where it has no words', () => {
    assert.equal(find(OLD, { exact: '', prefix: 'Trade', suffix: ' reached' }), null)
  })

  test('of a whole text needs no surroundings', () => {
    assert.equal(find('5%', { exact: '5%', prefix: '', suffix: '' }), '5%')
  })
})

describe('any quote', () => {
  const words = fc.array(
    fc.constantFrom('trade', 'a', 'aa', '$5', '5%', '😀', 'é', '中国', '\n', ' ', '\u00a0', '.\n\n', 'in 2023'),
    { minLength: 1, maxLength: 40 },
  )
  const text = words.map((parts) => parts.join(' '))

  test('is found with its own words or not at all', () => {
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat({ max: 30 }), (old, next, at, length) => {
        const start = at % old.length
        const quote = quoteOf(old, { start, end: Math.min(old.length, start + length) })
        const span = new QuoteSearch(next).find(quote)
        if (span === null) return
        assert.equal(next.slice(span.start, span.end).replaceAll(/\s+/gu, ' '), quote.exact)
        assert.ok(span.start < span.end && span.end <= next.length)
      }),
      { numRuns: 2000, seed: 4 },
    )
  })

  test('is found again at its place wherever text is set before and after it', () => {
    const mark = fc.integer({ min: 100, max: 999 }).map((number) => `$${number} billion`)
    fc.assert(
      fc.property(text, text, text, text, mark, (far, before, after, more, amount) => {
        const sentence = `Trade of ${before} reached ${amount} by then, ${after} said.`
        const old = `${far} ${sentence}`
        const next = `${more}\n\n${sentence}${far}`
        const { start } = spanOf(old, amount)
        const span = new QuoteSearch(next).find(quoteOf(old, { start, end: start + amount.length }))
        assert.deepEqual(span, spanOf(next, amount))
      }),
      { numRuns: 1000, seed: 9 },
    )
  })

  test('is looked for to the end in a text made to take long', () => {
    const text = 'a'.repeat(800_000)
    const quote = { exact: `${'a'.repeat(200_000)}b`, prefix: 'a'.repeat(48), suffix: 'a'.repeat(48) }
    assert.equal(new QuoteSearch(text).find(quote), null)
    assert.deepEqual(new QuoteSearch(`${text}b`).find({ ...quote, suffix: '' }), { start: 600_000, end: 800_001 })
  })
})
