import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { containers, sources } from '../../../src/sources/index.ts'
import { type ContainerFixture, containerContract } from './contract.ts'
import { FIXTURES } from './fixtures.ts'

test('every format of the folder is registered under the name of its file, and has a file to be checked on', () => {
  const files = readdirSync(new URL('../../../src/sources/containers/formats/', import.meta.url))
  const names = containers.map(({ name }) => name).toSorted()
  assert.deepEqual(names, files.map((file) => file.replace(/\.ts$/, '')).toSorted())
  assert.deepEqual(Object.keys(FIXTURES).toSorted(), names)
})

test('no two formats claim an extension', () => {
  const extensions = [...sources, ...containers].flatMap((format) => format.extensions)
  assert.equal(new Set(extensions).size, extensions.length)
})

for (const container of containers) {
  const fixture: ContainerFixture | undefined = FIXTURES[container.name]
  if (fixture) containerContract(container, fixture)
}
