import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { eventsOf, written } from '../../fixtures/events.ts'
import { eventCases } from './cases.ts'

describe('events by their words, type, date, actors and status', () => {
  for (const [name, cases] of Object.entries(eventCases)) {
    it(name, () => {
      for (const [text, quote, expected] of cases) {
        const events = eventsOf(text)
        assert.deepEqual(
          events.map((event) => [event.quote, written(event)]),
          [[quote, expected]],
          text,
        )
      }
    })
  }
})
