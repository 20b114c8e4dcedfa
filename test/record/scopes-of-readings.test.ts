import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadOntology } from '../../src/ontology/index.ts'
import { createPipeline } from '../../src/pipeline.ts'
import { scopeOf } from '../../src/record/index.ts'
import { scopeKey } from '../../src/text/index.ts'
import { ofKind } from '../../src/vocabulary/index.ts'

test('a reading gives the key of the scope of each statement, and none of what cannot be compared', () => {
  const ontology = loadOntology()
  const text = `Kenya's exports to Uganda rose to $725 million in 2022.\n\nThey denied that trade with Uganda reached $900 million in 2021.`
  const bytes = new TextEncoder().encode(text)
  const input = { file: 'a.txt', path: 'a.txt', name: 'a.txt', bytes, metadata: { lang: 'en' } }
  const { statements, scopes } = createPipeline(ontology).read(input)
  assert.equal(scopes.length, statements.length)
  assert.equal(
    scopes.find((scope) => scope !== null),
    'trade.exports|KE,UG|level|USD|KE>UG|2022-01-01/2023-01-01|fact',
  )
  const keys = ofKind('figure', statements).map((figure) => scopeOf(figure, ontology))
  assert.deepEqual(
    scopes.filter((_, place) => statements[place]!.kind === 'figure'),
    keys.map((scope) => scope && scopeKey(scope)),
  )
  assert.ok(scopes.includes(null))
})
