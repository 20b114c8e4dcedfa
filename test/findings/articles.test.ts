import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { z } from 'zod'
import { FINDING_RULES } from '../../src/vocabulary/index.ts'

const FOLDER = join(import.meta.dirname, 'articles')

const Place = z.strictObject({ start: z.int().nonnegative(), end: z.int().positive(), quote: z.string().min(1) })

const Expected = Place.extend({
  file: z.string(),
  rule: z.enum(FINDING_RULES),
  field: z.enum(['value', 'period', 'actors']).optional(),
  to: z.union([z.number(), z.string(), z.array(z.string().regex(/^[A-Z]{2}$/u))]).optional(),
  also: z.array(Place.extend({ file: z.string().optional() })).optional(),
})

const Entry = z.strictObject({
  file: z.string().regex(/^[abyz]-[a-z]+-\d\d(?:-fixed)?(?:-[ab])?\.txt$/u),
  title: z.string().min(1),
  publisher: z.string().min(1),
  lang: z.literal('en'),
  published: z.iso.date(),
})

const textOf = (name: string): string => readFileSync(join(FOLDER, name), 'utf8')

const linesOf = (name: string): unknown[] =>
  textOf(name)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)

const names = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))
const expected = linesOf('expected.jsonl').map((line) => Expected.parse(line))
const placesOf = ({ file, start, end, quote, also = [] }: z.infer<typeof Expected>) => [
  { file, start, end, quote },
  ...also.map((place) => ({ ...place, file: place.file ?? file })),
]
const planted = new Set(expected.flatMap((line) => placesOf(line).map(({ file }) => file)))

test('each article has its line of the sidecar', () => {
  const entries = linesOf('index.jsonl').map((line) => Entry.parse(line).file)
  assert.deepEqual(entries.sort(), [...names].sort())
})

test('every planted error stands where it says', () => {
  for (const line of expected)
    for (const { file, start, end, quote } of placesOf(line)) assert.equal(textOf(file).slice(start, end), quote)
})

test('a repair has both its field and what it becomes', () => {
  for (const { file, field, to } of expected) assert.equal(field === undefined, to === undefined, file)
})

test('every rule is planted, and one article in three at least is clean', () => {
  for (const parts of [
    ['a-', 'b-'],
    ['y-', 'z-'],
  ]) {
    const isOf = (file: string) => parts.some((part) => file.startsWith(part))
    const rules = new Set(expected.filter(({ file }) => isOf(file)).map(({ rule }) => rule))
    // An article here has but one version, and names nothing wrongly.
    const plantable = FINDING_RULES.filter((rule) => rule !== 'revised-after-publication' && rule !== 'name-mismatch')
    assert.deepEqual([...rules].sort(), plantable.toSorted())
    const articles = names.filter(isOf)
    assert.ok(articles.filter((name) => !planted.has(name)).length * 3 >= articles.length)
  }
})

test('each article of b-* and y-* has its corrected text', () => {
  for (const name of names.filter((one) => /^[by]-/u.test(one) && !one.includes('-fixed'))) {
    const fixed = name.replace(/(-[ab])?\.txt$/u, '-fixed$1.txt')
    assert.ok(names.includes(fixed), fixed)
  }
})

test('a corrected text is clean, and an article of a pair has its fellow', () => {
  for (const name of names) {
    if (name.includes('-fixed')) {
      assert.ok(!planted.has(name), name)
      assert.ok(planted.has(name.replace('-fixed', '')), name)
    }
    if (/-[ab]\.txt$/u.test(name)) {
      const fellow = name.endsWith('-a.txt') ? name.replace('-a.txt', '-b.txt') : name.replace('-b.txt', '-a.txt')
      assert.ok(names.includes(fellow), name)
    }
  }
})

test('articles are of 80 to 500 words', () => {
  for (const name of names) {
    const words = textOf(name).trim().split(/\s+/u).length
    assert.ok(words >= 80 && words <= 500, `${name}: ${words}`)
  }
})
