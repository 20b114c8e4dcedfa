import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Reading } from '../../src/vocabulary/index.ts'
import { linesOf, pdfOf } from '../fixtures/pdfs.ts'
import { type Article, openArticles, type Outcome, readArticles, type WorkOptions } from '../../src/workers/index.ts'

const here = (name: string) => new URL(name, import.meta.url)

/** Threads whose documents say what is to happen to them. */
const FAKE: WorkOptions = { thread: here('fake-thread.ts'), parser: here('plain-parser.ts') }

const article = (text: string, index: number): Article & { readonly content: Uint8Array } => ({
  file: `in/${index}.txt`,
  path: `${index}.txt`,
  name: `${index}.txt`,
  content: new Uint8Array(Buffer.from(text)),
  size: text.length,
  metadata: {},
})

const said = (outcome: Outcome<unknown>): string =>
  'value' in outcome ? String(outcome.value) : `REFUSED ${outcome.refusal.code} ${outcome.refusal.message}`

async function read(texts: readonly string[], options: WorkOptions = {}): Promise<string[]> {
  const lines: string[] = []
  for await (const outcomes of readArticles(texts.map(article), { ...FAKE, ...options }))
    lines.push(...outcomes.map(said))
  return lines
}

const many = (count: number) => Array.from({ length: count }, (_, index) => `text ${index}`)
const readLines = (texts: readonly string[]) => texts.map((text, index) => `${index}.txt: ${text}`)

describe('threads', () => {
  it('give each outcome in the order of the articles, whatever their number', async () => {
    const texts = many(150)
    for (const workers of [1, 2, 3]) assert.deepEqual(await read(texts, { workers }), readLines(texts))
  })

  it('are not needed where documents are only opened', async () => {
    const texts: unknown[] = []
    const thread = here('ending-worker.ts')
    for await (const outcomes of openArticles([article('a', 0)], { ...FAKE, thread }))
      for (const outcome of outcomes) texts.push('value' in outcome ? outcome.value.text : outcome.refusal)
    assert.deepEqual(texts, ['a'])
  })

  it('are none for no article', async () => {
    assert.deepEqual(await read([]), [])
  })

  it('refuse one document and go on', async () => {
    assert.deepEqual(await read(['a', 'refuse', 'c']), [
      '0.txt: a',
      'REFUSED binary in/1.txt: this is no text; leave it out.',
      '2.txt: c',
    ])
  })

  it('refuse a document that Chancery fails on, without a stack trace', async () => {
    assert.deepEqual(await read(['throw', 'b']), [
      'REFUSED failed in/0.txt: Chancery failed on it (TypeError: a fault of the program); report it with the document.',
      '1.txt: b',
    ])
  })

  it('can be left before the end', async () => {
    const seen: number[] = []
    for await (const outcomes of readArticles(many(500).map(article), { ...FAKE, workers: 2 })) {
      seen.push(outcomes.length)
      if (seen.length === 2) break
    }
    // Of many the first few come early.
    assert.deepEqual(seen, [4, 32])
  })
})

describe('a thread that ends', () => {
  it('costs the document that it was at, and no other', async () => {
    const texts = many(80)
    texts[40] = 'end'
    for (const workers of [1, 2]) {
      const expected = readLines(texts)
      expected[40] = 'REFUSED failed in/40.txt: reading it ended the program that reads; split it or leave it out.'
      assert.deepEqual(await read(texts, { workers }), expected)
    }
  })

  it('costs each of several documents', async () => {
    const lines = await read(['end', 'b', 'end', 'end', 'e'], { workers: 2 })
    assert.deepEqual(
      lines.map((line) => line.startsWith('REFUSED failed')),
      [true, false, true, true, false],
    )
  })

  it('takes with it the document that took too long', async () => {
    const lines = await read(['a', 'spin', 'c'], { timeLimit: () => 1500 })
    assert.deepEqual(lines, [
      '0.txt: a',
      'REFUSED too-slow in/1.txt: reading it took longer than the 1.5 seconds that it may take; split it or leave it out.',
      '2.txt: c',
    ])
  })

  it('takes with it the document that took too much memory', async () => {
    const lines = await read(['a', 'grow', 'c'], { memoryLimit: 64 })
    assert.deepEqual(lines, [
      '0.txt: a',
      'REFUSED too-much-memory in/1.txt: reading it needed more than the 64 MB of memory that it may have; split it or leave it out.',
      '2.txt: c',
    ])
  })

  it('as it cannot send its answers takes with it the document whose answer that is', async () => {
    const lines = await read(['a', 'break the message', 'c'])
    assert.deepEqual(lines, [
      '0.txt: a',
      'REFUSED failed in/1.txt: reading it ended the program that reads; split it or leave it out.',
      '2.txt: c',
    ])
  })

  it('between two batches costs none', async () => {
    const texts = many(100)
    texts[31] = 'end later'
    assert.deepEqual(await read(texts, { workers: 1 }), readLines(texts))
  })

  it('before it has begun ends the reading with one clear error', async () => {
    await assert.rejects(read(many(40), { thread: here('ending-worker.ts') }), {
      message: 'A worker for reading could not be started (exit).',
    })
    await assert.rejects(read(many(70), { thread: here('broken-thread.ts'), workers: 2 }), {
      message: 'data/units/units.yaml: it is no YAML.',
    })
  })
})

describe('the real pipeline in threads', () => {
  const text = (index: number) =>
    `China's exports to Russia grew to $${index + 1}.5 billion in 2023, the minister said.`

  it('reads the same with any number of threads', async () => {
    const articles = Array.from({ length: 70 }, (_, index) => article(text(index), index))
    const reread = async (workers: number): Promise<readonly Outcome<Reading>[]> => {
      const outcomes: Outcome<Reading>[] = []
      for await (const batch of readArticles(articles, { workers })) outcomes.push(...batch)
      return outcomes
    }
    const [one, two] = [await reread(1), await reread(3)]
    assert.equal(JSON.stringify(one), JSON.stringify(two))
    const quotes = one.map((outcome) => ('value' in outcome ? outcome.value.statements[0]?.quote : null))
    assert.deepEqual(quotes.slice(0, 2), ['$1.5 billion', '$2.5 billion'])
    assert.equal(quotes.length, 70)
  })

  it('reads what must be laid out first, beside what is ready as it is', async () => {
    const bytes = pdfOf([linesOf(text(6), 50, 700, 60)])
    const articles = [text(0), text(1)].map(article)
    articles.splice(1, 0, { ...article('', 9), path: '9.pdf', name: '9.pdf', content: bytes, size: bytes.length })
    const quotes: unknown[] = []
    for await (const outcomes of readArticles(articles, { workers: 1 }))
      for (const outcome of outcomes)
        quotes.push('value' in outcome ? [outcome.value.document.format, outcome.value.statements[0]?.quote] : outcome)
    assert.deepEqual(quotes, [
      ['text', '$1.5 billion'],
      ['pdf', '$7.5 billion'],
      ['text', '$2.5 billion'],
    ])
  })

  it('keeps the event loop free meanwhile', async () => {
    let turns = 0
    const timer = setInterval(() => (turns += 1), 1)
    const articles = Array.from({ length: 64 }, (_, index) => article(text(index).repeat(50), index))
    for await (const outcomes of readArticles(articles, { workers: 2 })) assert.equal(outcomes.length, 32)
    clearInterval(timer)
    assert.ok(turns > 20, `${turns} turns`)
  })
})
