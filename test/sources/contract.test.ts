import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sources } from '../../src/sources/index.ts'
import { sourceContract } from './contract.ts'
import { FIXTURES } from './fixtures.ts'

test('every source has a document to be checked on', () => {
  assert.deepEqual(Object.keys(FIXTURES).toSorted(), sources.map(({ name }) => name).toSorted())
})

for (const source of sources) {
  const fixture = FIXTURES[source.name]
  if (fixture) await sourceContract(source, fixture)
}
