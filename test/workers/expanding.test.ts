import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { gzipSync } from 'node:zlib'
import { type Article, collect, type Outcome, readArticles, type WorkOptions } from '../../src/workers/index.ts'
import { packedWarcOf, answerOf } from '../fixtures/warcs.ts'
import { zipOf } from '../fixtures/zips.ts'
import { filled, temporaryFolder } from './folder.ts'

const folder = temporaryFolder()

/** Threads that give back the text of each document. */
const FAKE: WorkOptions = { thread: new URL('fake-thread.ts', import.meta.url), limits: { maxSize: 5000 } }

const rows = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => `${JSON.stringify({ text: `text ${from + at}` })}\n`).join('')

const said = (outcome: Outcome<unknown>): string =>
  'value' in outcome ? String(outcome.value) : `REFUSED ${outcome.refusal.message.replace(folder, '')}`

interface Came {
  readonly lines: readonly string[]
  readonly notes: readonly string[]
  readonly batches: readonly (readonly Outcome<unknown>[])[]
}

async function read(files: Readonly<Record<string, string | Uint8Array>>, options: WorkOptions = {}): Promise<Came> {
  const place = filled(join(folder, String(Math.floor(performance.now() * 1000))), files)
  const { articles } = await collect([place])
  return await readAll(articles, options, place)
}

async function readAll(articles: readonly Article[], options: WorkOptions, place: string): Promise<Came> {
  const [lines, notes, batches]: [string[], string[], (readonly Outcome<unknown>[])[]] = [[], [], []]
  const note = (line: string) => notes.push(line.replace(`${place}/`, ''))
  for await (const outcomes of readArticles(articles, { ...FAKE, note, ...options })) {
    batches.push(outcomes)
    lines.push(...outcomes.map((outcome) => said(outcome).replace(place.replace(folder, ''), '')))
  }
  return { lines, notes, batches }
}

const texts = (path: string, from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `${path}!/${at + 1}: text ${from + at}`)

describe('files that hold many', () => {
  it('give their documents in their place among the others, whatever the number of threads', async () => {
    const files = { 'a.txt': 'A', 'b.jsonl': rows(100), 'c.txt': 'C', 'd.csv': 'text\nD\n', 'e.txt': 'E' }
    const expected = ['a.txt: A', ...texts('b.jsonl', 0, 100), 'c.txt: C', 'd.csv!/2: D', 'e.txt: E']
    for (const workers of [1, 2, 3]) assert.deepEqual((await read(files, { workers })).lines, expected)
  })

  it('are said what they are taken for', async () => {
    assert.deepEqual((await read({ 'a.csv': 'headline,text\nA,B\n' })).notes, [
      'a.csv: text is “text”, title is “headline”.',
    ])
  })

  it('lose one that is wrong, in its place', async () => {
    const { lines } = await read({ 'b.jsonl': `${rows(1)}no\n${rows(1, 1)}` })
    assert.deepEqual(lines, [
      'b.jsonl!/1: text 0',
      'REFUSED /b.jsonl, line 2: it is no JSON object; correct the row or leave it out; the others are read.',
      'b.jsonl!/3: text 1',
    ])
  })

  it('are known by their bytes where their name says nothing, and read alone where they are one', async () => {
    const { lines } = await read({ page: 'one text', packed: zipOf([{ name: 'a.txt', bytes: 'A' }]) })
    assert.deepEqual(lines, ['packed!/a.txt: A', 'page: one text'])
  })

  it('come through a pipe as well', async () => {
    const bytes = new Uint8Array(gzipSync(rows(2)))
    const piped: Article = {
      file: 'standard input',
      path: 'in.jsonl.gz',
      name: 'in',
      content: bytes,
      size: bytes.length,
      metadata: {},
    }
    assert.deepEqual((await readAll([piped], {}, '')).lines, texts('in.jsonl.gz!/in.jsonl', 0, 2))
  })

  it('come in batches, each with how much of the file it is', async () => {
    const { batches } = await read({ 'b.jsonl': rows(70) })
    assert.deepEqual(
      batches.map(({ length }) => length),
      [32, 32, 6],
    )
    const shares = batches.flat().reduce((sum, { article }) => sum + (article.share ?? 0), 0)
    assert.equal(shares, rows(70).length)
  })

  it('can be left before the end', async () => {
    const place = filled(join(folder, 'left'), { 'b.jsonl': rows(5000) })
    const { articles } = await collect([place])
    let count = 0
    for await (const outcomes of readArticles(articles, FAKE)) {
      count += outcomes.length
      if (count > 40) break
    }
    assert.equal(count, 64)
  })

  it('keep what a server said of each document', async () => {
    const warc = packedWarcOf([
      { uri: 'https://a.example/1', block: answerOf('<p>A', 'Content-Type: text/html; charset=big5') },
    ])
    const { batches } = await read({ 'a.warc.gz': warc })
    const [{ article }] = batches[0] as [Outcome<unknown>]
    assert.deepEqual(
      { ...article, content: null, share: 0 },
      {
        file: article.file,
        path: 'https://a.example/1',
        name: 'https://a.example/1',
        content: null,
        size: 4,
        metadata: {},
        share: 0,
        format: 'html',
        captured: '2024-08-21',
        served: { address: 'https://a.example/1', mediaType: 'text/html', charset: 'big5' },
      },
    )
  })
})

describe('a file that ends its reader', () => {
  const parser = new URL('fake-parser.ts', import.meta.url)

  it('is refused, and the files behind it are read', async () => {
    const { lines } = await read({ 'a.jsonl': 'A', 'end.jsonl': 'E', 'f.jsonl': 'F', 'g.txt': 'G' }, { parser })
    assert.deepEqual(lines, [
      'a.jsonl: A',
      'REFUSED /end.jsonl: reading it ended the program that reads; what came before is read; leave it out.',
      'f.jsonl: F',
      'g.txt: G',
    ])
  })

  it('is refused as well where it holds it up', async () => {
    const { lines } = await read({ 'spin.jsonl': rows(1), 't.txt': 'T' }, { parser, timeLimit: () => 1500 })
    assert.deepEqual(lines, [
      'REFUSED /spin.jsonl: reading it took longer than the 1.5 seconds that it may take; what came before is read; leave it out.',
      't.txt: T',
    ])
  })
})
