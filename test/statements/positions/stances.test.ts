import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ofKind } from '../../../src/vocabulary/index.ts'
import { readAll } from '../../fixtures/reader.ts'
import { stanceCases } from './cases.ts'

for (const [name, cases] of Object.entries(stanceCases)) {
  describe(name, () => {
    for (const [text, stance, actor, addressee] of cases) {
      it(`«${text}» ${stance}`, () => {
        const positions = ofKind('position', readAll(text).statements)
        assert.deepEqual(
          positions.map((position) => [position.stance, position.actor, position.addressee, position.quote]),
          [[stance, actor, addressee, text]],
        )
      })
    }
  })
}
