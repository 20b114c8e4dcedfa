import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { loadOntology } from '../../../src/ontology/index.ts'
import { ofKind, STANCES } from '../../../src/vocabulary/index.ts'
import { readAll } from '../../fixtures/reader.ts'

const { stances } = loadOntology()

describe('the examples of data/stances/', () => {
  for (const { code, examples } of stances.values()) {
    for (const { text, actor, addressee } of examples) {
      it(`${code}: «${text}»`, () => {
        const [position] = ofKind('position', readAll(text).statements)
        assert.deepEqual([position?.stance, position?.actor, position?.addressee], [code, actor, addressee])
      })
    }
  }
})

describe('the wordings of data/stances/', () => {
  it('are there for every stance', () => assert.deepEqual([...stances.keys()].sort(), [...STANCES].sort()))

  it('stand once in their list', () => {
    for (const { code, cues } of stances.values()) {
      const { loose, ...plain } = cues['en']!
      for (const lists of [plain, loose]) {
        for (const [group, wordings] of Object.entries(lists)) {
          const written = wordings.map((wording) => JSON.stringify(wording))
          assert.deepEqual(written, [...new Set(written)], `${code}, ${group}`)
        }
      }
    }
  })
})
