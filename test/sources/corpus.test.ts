import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { isCovered } from '../../src/text/index.ts'
import type { Document } from '../../src/vocabulary/index.ts'
import { furnitureOf, opened } from './opened.ts'

const corpus = process.env['CHANCERY_CORPUS']
const skip = corpus ? false : 'the corpus is not here: CHANCERY_CORPUS names no folder'

interface GoldSpan {
  readonly doc: string
  readonly start: number
  readonly end: number
  readonly quote: string
}

const documentsIn = (folder: string): Document[] =>
  readdirSync(join(corpus!, 'corpus', folder))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => opened(readFileSync(join(corpus!, 'corpus', folder, file)), file))

const linesIn = <T>(folder: string, file: string): T[] =>
  readFileSync(join(corpus!, folder, file), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as T)

const goldOf = (folder: string): GoldSpan[] =>
  readdirSync(join(corpus!, folder))
    .filter((file) => file.endsWith('.gold.jsonl'))
    .flatMap((file) => linesIn<GoldSpan>(folder, file))

/** Lines of the seeds that are no article, by what such lines are. */
const BUTTONS =
  /^[ \u00a0]*(?:Print|Rate this article|Share this article|\(votes: \d+, rating: \d+\)|\(\d+ votes\)|Poll conducted|\d+ \(\d+%\)|For (?:business|researchers|students)|Leave a Reply|Your email address will not be published.*|date [-\d]+ \+ ↺ − \d+ px)[ \u00a0]*$/gm

test('each vote, poll, widget and comment form of the seeds is furniture', { skip }, () => {
  let lines = 0
  for (const { name, text, furniture } of documentsIn('seeds')) {
    for (const { 0: line, index } of text.matchAll(BUTTONS)) {
      const start = index + line.search(/[^ \u00a0]/)
      assert.ok(
        furniture.some((span) => span.start <= start && index + line.trimEnd().length <= span.end),
        `${name}: ${line}`,
      )
      lines++
    }
  }
  assert.equal(lines, 20)
})

test('no statement of the gold record stands in furniture', { skip }, () => {
  const documents = new Map([...documentsIn('seeds'), ...documentsIn('articles')].map((each) => [each.name, each]))
  const gold = [...goldOf('gold'), ...goldOf('gold-more')]
  assert.ok(gold.length > 1000)
  for (const { doc, start, end, quote } of gold) {
    const { text, furniture } = documents.get(doc)!
    assert.equal(text.slice(start, end), quote)
    assert.equal(isCovered(furniture, { start, end }), false, `${doc}: ${quote}`)
  }
})

test('the articles, which are given without their pages, hold no furniture but remains of markup', { skip }, () => {
  const found = documentsIn('articles').flatMap(furnitureOf)
  assert.deepEqual(
    found.filter((furniture) => !furniture.startsWith('markup: ')),
    [],
  )
})

test('the language of each document is the one its sidecar says', { skip }, () => {
  for (const folder of ['seeds', 'articles']) {
    const said = new Map(
      linesIn<{ file: string; lang: string }>(`corpus/${folder}`, 'index.jsonl').map((line) => [line.file, line.lang]),
    )
    for (const { name, lang } of documentsIn(folder)) assert.equal(lang, said.get(name), name)
  }
})

test('a date of publication that a seed states is the one its sidecar says, and no other is made up', { skip }, () => {
  const said = new Map(
    linesIn<{ file: string; published: string | null }>('corpus/seeds', 'index.jsonl').map((line) => [
      line.file,
      line.published,
    ]),
  )
  for (const { name, published } of documentsIn('seeds')) assert.equal(published, said.get(name), name)
})

test('a date that an article states is the one its sidecar says', { skip }, () => {
  const said = new Map(
    linesIn<{ file: string; published: string | null }>('corpus/articles', 'index.jsonl').map((line) => [
      line.file,
      line.published,
    ]),
  )
  let stated = 0
  for (const { name, published } of documentsIn('articles')) {
    if (published === null) continue
    assert.equal(published, said.get(name), name)
    stated++
  }
  assert.ok(stated >= 3, `${stated} state one`)
})
