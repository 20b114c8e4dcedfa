import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { loadOntology } from '../../src/ontology/index.ts'
import { EVENT_TYPES } from '../../src/vocabulary/index.ts'
import { eventsOf } from '../fixtures/events.ts'

const { events } = loadOntology()

describe('the types of events', () => {
  it('are those of the vocabulary', () => assert.deepEqual([...events.keys()].sort(), [...EVENT_TYPES].sort()))

  for (const { code, examples } of events.values()) {
    it(`${code}: its examples`, () => {
      assert.ok(examples.length > 0, `data/events/${code}.yaml has no example`)
      for (const { text, quote, status } of examples) {
        const found = eventsOf(text).map((event) => [event.type, event.quote, event.status])
        assert.deepEqual(found, [[code, quote, status]], text)
      }
    })
  }
})
