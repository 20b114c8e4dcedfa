import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it, test } from 'node:test'
import { ARTICLE_FORMATS, EXPORTERS } from '../../src/exports/index.ts'
import { readingOf } from './readings.ts'

const FOLDER = join(import.meta.dirname, '../../src/exports')
/** Files of the folder that hold no exporter of statements. */
const OTHERS = ['article.ts', 'csv.ts', 'exporter.ts', 'index.ts', 'plain.ts']

test('the registry holds every exporter of the folder', () => {
  const files = readdirSync(FOLDER).filter((file) => !OTHERS.includes(file))
  assert.deepEqual(
    files.toSorted(),
    Object.keys(EXPORTERS)
      .map((name) => `${name}.ts`)
      .toSorted(),
  )
})

test('articles are written in two formats', () => {
  assert.deepEqual(Object.keys(ARTICLE_FORMATS), ['jsonl', 'text'])
})

const TEXT = 'Trade between Kenya and Uganda reached $12.5 billion in 2023. It rose by 7% on the year.'

for (const [name, exporter] of Object.entries(EXPORTERS)) {
  describe(`the exporter ${name}`, () => {
    it('goes by its name', () => assert.equal(exporter.name, name))

    it('holds the words of every statement', () => {
      const reading = readingOf(TEXT)
      assert.deepEqual(
        reading.statements.map(({ quote }) => quote),
        ['$12.5 billion', '7%'],
      )
      const written = exporter.write(reading, { leftovers: false })
      for (const { quote } of reading.statements) assert.ok(written.includes(quote), quote)
      assert.ok(written.endsWith('\n'))
    })

    it('holds what was left over only where it is asked for', () => {
      const reading = readingOf(TEXT)
      assert.ok(reading.leftovers.some(({ reason }) => reason === 'year'))
      assert.doesNotMatch(exporter.write(reading, { leftovers: false }), /leftover|left over/)
      assert.match(exporter.write(reading, { leftovers: true }), /"reason":"year"|2023 +year/)
    })

    it('lets no character of the text reach a terminal as a command', () => {
      const written = exporter.write(readingOf(`${TEXT} \u001B[2J`), { leftovers: true })
      assert.ok(!written.includes('\u001B'))
    })

    it('writes the same for the same reading', () => {
      const reading = readingOf(TEXT)
      assert.equal(exporter.write(reading, { leftovers: true }), exporter.write(reading, { leftovers: true }))
    })
  })
}
