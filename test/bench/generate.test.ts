import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { articles, writeArticles } from '../../bench/generate.ts'
import { lineOf } from '../../bench/measurement.ts'
import { seeded } from '../../bench/random.ts'
import { readingOf } from '../../bench/readings.ts'
import { openStore } from '../../src/store/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'chancery-bench-test-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const texts = (seed: number, count: number) => [...articles(seed).take(count)].map((article) => article.text)

test('one seed gives the same articles each time, another seed others', () => {
  assert.deepEqual(texts(1, 20), texts(1, 20))
  assert.equal(new Set([...texts(1, 20), ...texts(2, 20)]).size, 40)
})

test('an article has about 4,000 characters, a title, a byline and a dateline', () => {
  const [first, ...others] = texts(1, 200)
  assert.match(first ?? '', /^[A-Z].+\n\nBy [A-Z][a-z]+ [A-Z][a-z]+\n\n[A-Z ]+, [A-Z][a-z]+ \d+, 20\d\d — [A-Z“]/)
  const lengths = others.map((text) => text.length)
  assert.ok(
    Math.min(...lengths) > 3700 && Math.max(...lengths) < 5000,
    `${Math.min(...lengths)} ${Math.max(...lengths)}`,
  )
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
  assert.ok(mean > 3900 && mean < 4100, String(mean))
})

test('no sentence comes twice in 300 articles', () => {
  const sentences = texts(3, 300).flatMap((text) =>
    text
      .split('\n\n')
      .slice(3)
      .join(' ')
      .split(/(?<=[.”]) (?=[A-Z“])/),
  )
  assert.ok(sentences.length > 6000, String(sentences.length))
  assert.equal(new Set(sentences).size, sentences.length)
})

test('articles are written as files of their own', () => {
  const bytes = writeArticles(join(folder, 'articles'), 12, 5)
  const names = readdirSync(join(folder, 'articles')).toSorted()
  assert.deepEqual([names.length, names[0], names[11]], [12, 'article-000000.txt', 'article-000011.txt'])
  const written = names.map((name) => readFileSync(join(folder, 'articles', name), 'utf8'))
  assert.deepEqual(written, texts(5, 12))
  assert.equal(
    written.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
    bytes,
  )
})

test('an article that stands for a read one has figures at its first 15 numbers, which a store takes', async () => {
  const readings = [...articles(2).take(30)].map(readingOf)
  const counts = readings.map((reading) => reading.statements.length)
  assert.equal(counts.filter((count) => count === 15).length, 28)
  assert.ok(Math.max(...counts) === 15 && Math.min(...counts) > 8)
  const store = await openStore(':memory:')
  assert.deepEqual(new Set(await store.putAll(readings)), new Set(['added']))
  assert.equal(
    (await store.status()).figures,
    counts.reduce((sum, count) => sum + count, 0),
  )
  await store.close()
})

test('random numbers keep to their limits and reach them', () => {
  const random = seeded(9)
  const drawn = Array.from({ length: 1000 }, () => random.whole(3, 7))
  assert.deepEqual([...new Set(drawn)].toSorted(), [3, 4, 5, 6, 7])
  assert.throws(() => random.pick([]), /nothing to pick/)
})

test('a line shows value, goal and baseline with their ratios', () => {
  const what = 'read: 10 articles'
  const goal = { value: 500, is: 'at least' } as const
  assert.equal(
    lineOf({ what, value: 1250, unit: 'documents/s', goal, baseline: 10_000 }),
    'read: 10 articles                                1,250 documents/s · goal at least 500: reached, × 2.50 · baseline 10,000: × 0.13',
  )
  assert.match(
    lineOf({ what, value: 601, unit: 'MB', goal: { value: 600, is: 'at most' } }),
    /goal at most 600: missed, × 1\.00$/,
  )
})
