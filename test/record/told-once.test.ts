import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { assert as check, constantFrom, integer, property, tuple, uniqueArray } from 'fast-check'
import { loadOntology } from '../../src/ontology/index.ts'
import { milestones, toldOnce } from '../../src/record/index.ts'
import type { EntityType, EventType, StatedEvent } from '../../src/vocabulary/index.ts'

const TYPES: Readonly<Record<string, EntityType>> = {
  'north-line': 'project',
  'south-line': 'project',
  'bay-accord': 'agreement',
  union: 'mechanism',
}
const milestoneOf = milestones(loadOntology().once)
const typeOf = (id: string): EntityType | null => TYPES[id] ?? null

/** `launch|2014|CL,PE` at a place of a document, with what its sentence names. */
function told(document: string, start: number, written: string, ...named: readonly string[]): StatedEvent {
  const [type, date, actors] = written.split('|') as [EventType, string, string]
  const event = {
    kind: 'event' as const,
    id: `${document}${start}`,
    start,
    end: start + 6,
    quote: 'opened',
    type,
    date,
    actors: actors.split(','),
    status: 'held' as const,
    place: null,
    domain: 'none' as const,
    inferred: [],
  }
  return {
    event,
    named,
    document: { name: document, title: null, publisher: null, published: null },
    before: '',
    after: '',
  }
}

/** The same with other words, `|` on both sides of those that name it. */
function inWords(telling: StatedEvent, words: string): StatedEvent {
  const [before = '', quote = '', after = ''] = words.split('|')
  return { ...telling, event: { ...telling.event, quote }, before, after }
}

const taken = (...events: readonly StatedEvent[]): string[] =>
  toldOnce(events, typeOf, milestoneOf).map((group) => group.map(({ event }) => `${event.id} ${event.date}`).join(', '))

describe('what can take place only once', () => {
  it('is one by the thing that starts, whatever dates and states are told', () => {
    assert.deepEqual(
      taken(told('a', 0, 'launch|2019|CN,RU', 'north-line'), told('b', 0, 'launch|2021|MN,RU', 'north-line', 'union')),
      ['a0 2019, b0 2021'],
    )
  })

  it('is not one for sharing a body, another type, or one of several things', () => {
    assert.deepEqual(
      taken(
        told('a', 0, 'launch|2019|CN,RU', 'north-line'),
        told('b', 0, 'launch|2021|CN,RU', 'south-line'),
        told('c', 0, 'signing|2014|CN,RU', 'north-line'),
        told('d', 0, 'launch|2021|CN,RU', 'north-line', 'south-line'),
        told('e', 0, 'visit|2021|CN,RU', 'north-line'),
      ),
      ['a0 2019', 'b0 2021'],
    )
  })

  it('a pact that is signed is told of by its name, not by the project it is for', () => {
    assert.deepEqual(
      taken(
        told('a', 0, 'signing|2014|CN,RU', 'bay-accord', 'north-line'),
        told('b', 0, 'signing|2016|CN,RU', 'bay-accord'),
      ),
      ['a0 2014, b0 2016'],
    )
  })

  it('is of a part of the thing, or of another end of it, by the words of its clause', () => {
    const first = inWords(told('a', 0, 'launch|2019|CN,RU', 'north-line'), 'The |line was opened| in 2019.')
    const other = (words: string) => inWords(told('b', 0, 'launch|2022|CN,RU', 'north-line'), words)
    const isOne = (words: string): boolean =>
      taken(first, other(words)).length === 1 && taken(other(words)).length === 1
    assert.ok(isOne('In 2020 a second station was built. The |line was put into operation| in 2022, with a new stage.'))
    for (const words of [
      'The second stage of the |line was opened| in 2022.',
      'Construction of the |line began| in 2022.',
      'The |line was completed| in 2022.',
      'Trial runs on the |line started| in 2022.',
      'Container services on the |line started| in 2022.',
      'An |extension of the line was opened| in 2022.',
    ])
      assert.ok(!isOne(words), words)
  })

  it('is signed by several: one state that signs joins the others', () => {
    const both = told('a', 0, 'signing|2014|CN,RU', 'bay-accord')
    assert.deepEqual(taken(both, told('b', 0, 'signing|2016|LY', 'bay-accord')), ['a0 2014'])
  })

  it('goes on without a name right behind, with a state in common', () => {
    const first = told('a', 0, 'launch|2019|CN,RU', 'north-line')
    assert.deepEqual(taken(first, told('a', 60, 'launch|2021|RU')), ['a0 2019, a60 2021'])
    assert.deepEqual(taken(first, told('a', 600, 'launch|2021|RU')), ['a0 2019'])
    assert.deepEqual(taken(first, told('a', 60, 'launch|2021|PE')), ['a0 2019'])
    assert.deepEqual(taken(first, told('b', 60, 'launch|2021|RU')), ['a0 2019'])
  })

  it('has no telling twice, whatever is told', () => {
    const telling = tuple(
      constantFrom('launch', 'signing', 'visit'),
      integer({ min: 0, max: 900 }),
      constantFrom<readonly string[]>([], ['north-line'], ['south-line', 'bay-accord'], ['union']),
    ).map(([type, start, named]) => told('a', start, `${type}|2019|CN`, ...named))
    check(
      property(uniqueArray(telling, { selector: ({ event }) => event.id }), (events) => {
        const ids = toldOnce(events, typeOf, milestoneOf).flatMap((group) => group.map(({ event }) => event.id))
        assert.equal(new Set(ids).size, ids.length)
      }),
    )
  })

  it('of 20,000 tellings is one', () => {
    const events = Array.from({ length: 20_000 }, (_, at) => told(`d${at}`, 0, 'launch|2019|CN', 'north-line'))
    assert.deepEqual(
      toldOnce(events, typeOf, milestoneOf).map((group) => group.length),
      [20_000],
    )
  })
})
