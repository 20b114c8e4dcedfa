import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Article, openArticles, type Outcome, type WorkOptions } from '../../src/workers/index.ts'

/** Processes whose documents say what is to happen to them. */
const FAKE: WorkOptions = { parser: new URL('fake-parser.ts', import.meta.url), workers: 1 }

const article = (text: string, index: number): Article => ({
  file: `in/${index}.txt`,
  path: `${index}.txt`,
  name: `${index}.txt`,
  content: new Uint8Array(Buffer.from(text)),
  size: text.length,
  metadata: {},
})

function said(outcome: Outcome<unknown>): string {
  if ('refusal' in outcome) return `REFUSED ${outcome.refusal.code} ${outcome.refusal.message}`
  const { id, text } = outcome.value as { readonly id: string; readonly text: string }
  return `${id}: ${text}`
}

async function opened(texts: readonly string[], options: WorkOptions = {}): Promise<string[]> {
  const lines: string[] = []
  for await (const outcomes of openArticles(texts.map(article), { ...FAKE, ...options }))
    lines.push(...outcomes.map(said))
  return lines
}

const many = (count: number) => Array.from({ length: count }, (_, index) => `text ${index}`)
const openedLines = (texts: readonly string[]) => texts.map((text, index) => `${index}.txt: ${text}`)

describe('processes that parse', () => {
  it('give each document in the order of the articles, whatever their number', async () => {
    const texts = many(150)
    for (const workers of [1, 3]) assert.deepEqual(await opened(texts, { workers }), openedLines(texts))
  })

  it('refuse one document and go on', async () => {
    assert.deepEqual(await opened(['a', 'refuse', 'throw', 'd']), [
      '0.txt: a',
      'REFUSED binary in/1.txt: this is no text; leave it out.',
      'REFUSED failed in/2.txt: Chancery failed on it (TypeError: a fault of the parser); report it with the document.',
      '3.txt: d',
    ])
  })

  it('hand over large documents whole', async () => {
    const text = 'word '.repeat(1_000_000)
    assert.deepEqual(await opened(['a', text]), ['0.txt: a', `1.txt: ${text}`])
  })
})

const LIMITS: readonly (readonly [what: string, text: string, options: WorkOptions, refused: string])[] = [
  [
    'spins',
    'spin',
    { timeLimit: () => 1500 },
    'too-slow in/1.txt: reading it took longer than the 1.5 seconds that it may take',
  ],
  [
    'never answers',
    'wait',
    { timeLimit: () => 1500 },
    'too-slow in/1.txt: reading it took longer than the 1.5 seconds that it may take',
  ],
  [
    'eats memory by objects',
    'grow objects',
    { residentLimit: 250 },
    'too-much-memory in/1.txt: reading it needed more than the 250 MiB of memory that it may have',
  ],
  [
    'eats memory by bytes',
    'grow bytes',
    { residentLimit: 250 },
    'too-much-memory in/1.txt: reading it needed more than the 250 MiB of memory that it may have',
  ],
  ['ends', 'end', {}, 'failed in/1.txt: reading it ended the program that reads'],
  ['is aborted', 'abort', {}, 'failed in/1.txt: reading it ended the program that reads'],
  ['cannot send its answer', 'break the message', {}, 'failed in/1.txt: reading it ended the program that reads'],
]

describe('a parser that', () => {
  for (const [what, text, options, refused] of LIMITS) {
    it(`${what} is killed and costs the document that it was at, and no other`, async () => {
      assert.deepEqual(await opened(['a', text, 'c'], options), [
        '0.txt: a',
        `REFUSED ${refused}; split it or leave it out.`,
        '2.txt: c',
      ])
    })
  }

  it('ends between two batches costs none', async () => {
    const texts = many(100)
    texts[31] = 'end later'
    assert.deepEqual(await opened(texts), openedLines(texts))
  })

  it('cannot begin ends the reading with one clear error', async () => {
    await assert.rejects(opened(many(40), { parser: new URL('ending-worker.ts', import.meta.url) }), {
      message: 'A worker for reading could not be started (exit).',
    })
    await assert.rejects(opened(many(40), { parser: new URL('not-there.ts', import.meta.url) }), {
      message: 'A worker for reading could not be started (exit).',
    })
  })

  it('holds up its document holds up nothing else in the program', async () => {
    let turns = 0
    const timer = setInterval(() => (turns += 1), 5)
    await opened(['spin'], { timeLimit: () => 1500 })
    clearInterval(timer)
    assert.ok(turns > 20, `${turns} turns`)
  })
})
