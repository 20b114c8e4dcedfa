import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ofKind } from '../../../src/vocabulary/index.ts'
import { readAll } from '../../fixtures/reader.ts'
import { noStance } from './none.ts'

describe('a word of stance that takes none', () => {
  for (const text of noStance) {
    it(`«${text}»`, () => assert.deepEqual(ofKind('position', readAll(text).statements), []))
  }
})
