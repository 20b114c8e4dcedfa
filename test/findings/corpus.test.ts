import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { createChecking } from '../../src/checking.ts'
import { createPipeline } from '../../src/pipeline.ts'
import type { DocumentMetadata, Finding } from '../../src/vocabulary/index.ts'

const corpus = process.env['CHANCERY_CORPUS']
const skip = corpus ? false : 'the corpus is not here: CHANCERY_CORPUS names no folder'

type Entry = { readonly file: string } & Partial<DocumentMetadata>

/** What is found in the documents of a folder, checked together. */
function findingsIn(folder: string): Finding[] {
  const [pipeline, checking] = [createPipeline(), createChecking()]
  const path = join(corpus!, 'corpus', folder)
  const lines = readFileSync(join(path, 'index.jsonl'), 'utf8').split('\n')
  const entries = lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Entry)
  const known = new Set(readdirSync(path))
  const documents = entries
    .filter(({ file }) => known.has(file))
    .map(({ file, ...metadata }) => {
      const reading = pipeline.read({ file, path: file, name: file, metadata, bytes: readFileSync(join(path, file)) })
      const { document, statements, named } = reading
      const namedBy = new Map(statements.map(({ id }, index) => [id, named[index]!]))
      return checking.claims({ document, statements, namedBy })
    })
  return checking.check(documents)
}

test('the errors of the seeds are found, each once, and nothing else', { skip }, () => {
  const found = findingsIn('seeds')
  assert.deepEqual(found.map(({ rule, doc }) => `${doc.slice(0, 3)} ${rule}`).toSorted(), [
    '003 repeated-passage',
    '003 repeated-passage',
    '004 date-conflict',
    '004 expired-forecast',
    '004 implausible-magnitude',
    '004 misfiled-partner',
    '004 name-mismatch',
  ])
  const { message } = found.find(({ rule }) => rule === 'misfiled-partner')!
  assert.match(message, /China–Russia\) 2021/)
})

test('documents in which nobody planted an error are left alone, but for a few', { skip }, () => {
  const found = findingsIn('articles').filter(({ severity }) => severity !== 'note')
  assert.ok(found.length <= 2, found.map(({ doc, rule, quote }) => `${doc} ${rule} ${quote}`).join('\n'))
})
