import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { eventsOf } from '../../fixtures/events.ts'

describe('texts that nobody writes', () => {
  it('a page of names only tells of no event', () => {
    const names = Array.from({ length: 3000 }, (_, at) => ['Peru', 'Chile', 'Anna Berg', 'Oslo'][at % 4])
    assert.deepEqual(eventsOf(names.join('\n')), [])
    assert.deepEqual(eventsOf(names.join(', ')), [])
  })

  it('a list of 5,000 events has each of them', () => {
    const lines = Array.from({ length: 5000 }, (_, at) => `Peru and Chile signed a treaty in ${1000 + at}.`)
    const events = eventsOf(lines.join('\n\n'))
    assert.equal(events.length, 5000)
    assert.deepEqual([...new Set(events.map(({ type, actors }) => `${type} ${actors.join()}`))], ['signing CL,PE'])
    assert.equal(events[999]!.date, '1999')
  })

  it('a sentence of 100,000 words has its one event', () => {
    const text = `Peru signed a treaty with Chile ${'and also then '.repeat(33_000)} in the end.`
    assert.deepEqual(
      eventsOf(text).map(({ quote }) => quote),
      ['signed a treaty with Chile'],
    )
  })

  it('a verb without end of objects is read in bounds', () => {
    assert.ok(eventsOf(`Peru signed ${'the new '.repeat(40_000)}.`).length <= 1)
    assert.ok(eventsOf('signed visit met talks '.repeat(20_000)).length <= 20_000)
  })

  it('mixed scripts change no offset', () => {
    const text = '会谈 𝒳 Переговоры. Peru and Chile signed a treaty in 2018. 签署'
    assert.deepEqual(
      eventsOf(text).map(({ start, end }) => text.slice(start, end)),
      ['signed a treaty'],
    )
  })
})
