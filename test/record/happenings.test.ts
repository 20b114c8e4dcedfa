import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import { happeningsOf, type Told } from '../../src/record/index.ts'

let count = 0

/** A telling in an article of its own, unless its article is named. */
function told(date: string | null, more: Partial<Told> & { in?: string; on?: string | null } = {}): Told {
  const { in: key = `article-${count}`, on = '2024-05-20', ...fields } = more
  count += 1
  return {
    kind: 'event',
    id: `event-${count}`,
    start: count,
    end: count + 1,
    quote: 'e',
    type: 'visit',
    date,
    actors: ['RU', 'CN'],
    status: 'held',
    place: null,
    domain: 'summits',
    inferred: [],
    named: [],
    document: { key, published: on },
    ...fields,
  }
}

const isThing = (entity: string) => entity.startsWith('thing')
const gathered = (...tellings: Told[]) => happeningsOf(tellings, isThing)
const sizes = (...tellings: Told[]) =>
  gathered(...tellings)
    .map(({ tellings: own }) => own.length)
    .toSorted((one, other) => other - one)

describe('the tellings of one happening', () => {
  it('are those of one type, with the same actors, on the same day', () => {
    const [visit, ...others] = gathered(told('2024-05-16'), told('2024-05-16'), told('2024-05-16'))
    assert.deepEqual([visit?.articles, visit?.date, others], [3, '2024-05-16', []])
  })

  it('name the actors in any order, and keep that of the first', () => {
    const [meeting] = gathered(
      told('2024-05-16', { type: 'meeting', actors: ['RU', 'CN'], on: '2024-05-18' }),
      told('2024-05-16', { type: 'meeting', actors: ['CN', 'RU'], on: '2024-05-17' }),
    )
    assert.deepEqual(meeting?.actors, ['CN', 'RU'])
  })

  it('may give the month or the year alone, where one happening lies in it', () => {
    const [visit, ...others] = gathered(told('2024'), told('2024-05-16'), told('2024-05'))
    assert.deepEqual(
      [visit?.date, visit?.dates.toSorted(), others],
      ['2024-05-16', ['2024', '2024-05', '2024-05-16'], []],
    )
  })

  it('may give no time, within one article or in the news of the same named thing', () => {
    assert.deepEqual(sizes(told('2024-05-16', { in: 'a' }), told(null, { in: 'a' })), [2])
    assert.deepEqual(sizes(told('2024-05-16', { named: ['thing'] }), told(null, { named: ['thing'] })), [2])
  })

  it('have the domain that most of them have', () => {
    const [visit] = gathered(told('2024-05-16', { domain: 'trade' }), told('2024-05-16'), told('2024-05-16'))
    assert.equal(visit?.domain, 'summits')
  })

  it('stand with the article published first before others', () => {
    const [visit] = gathered(told('2024-05-16', { in: 'late', on: '2024-06-01' }), told('2024-05-16', { in: 'first' }))
    assert.deepEqual(
      visit?.tellings.map(({ document }) => document.key),
      ['first', 'late'],
    )
  })

  it('count an article once however often it tells of it', () => {
    const [visit] = gathered(told('2024-05-16', { in: 'a' }), told('2024-05-16', { in: 'a' }))
    assert.deepEqual([visit?.tellings.length, visit?.articles], [2, 1])
  })
})

describe('what is not one happening', () => {
  it('is on different days', () => assert.deepEqual(sizes(told('2024-05-16'), told('2024-05-17')), [1, 1]))

  it('is of different types, actors or states of being: an intention is no deed', () => {
    assert.deepEqual(sizes(told('2024-05-16'), told('2024-05-16', { type: 'meeting' })), [1, 1])
    assert.deepEqual(sizes(told('2024-05-16'), told('2024-05-16', { actors: ['CN'] })), [1, 1])
    assert.deepEqual(sizes(told('2024-05-16'), told('2024-05-16', { status: 'planned' })), [1, 1])
  })

  it('is told of nobody in different articles', () => {
    assert.deepEqual(sizes(told('2024-05-16', { actors: [] }), told('2024-05-16', { actors: [] })), [1, 1])
    assert.deepEqual(
      sizes(told('2024-05-16', { actors: [], in: 'a' }), told('2024-05-16', { actors: [], in: 'a' })),
      [2],
    )
  })

  it('is of different named things: two agreements signed on one day', () => {
    assert.deepEqual(
      sizes(told('2024-05-16', { named: ['thing-1'] }), told('2024-05-16', { named: ['thing-2'] })),
      [1, 1],
    )
    assert.deepEqual(
      sizes(told('2024-05-16', { named: ['person-1'] }), told('2024-05-16', { named: ['person-2'] })),
      [2],
    )
  })

  it('is of a year in which there were several', () => {
    assert.deepEqual(sizes(told('2024'), told('2024-05-16'), told('2024-09-03')), [1, 1, 1])
  })

  it('is of a year in which there were several, but for the one with the same named thing', () => {
    const tellings = [told('2024', { named: ['thing'] }), told('2024-05-16', { named: ['thing'] }), told('2024-09-03')]
    assert.deepEqual(sizes(...tellings), [2, 1])
  })

  it('is told without a time in another article, or long after', () => {
    assert.deepEqual(sizes(told('2024-05-16'), told(null)), [1, 1])
    assert.deepEqual(
      sizes(told('2024-05-16', { named: ['thing'] }), told(null, { named: ['thing'], on: '2025-05-20' })),
      [1, 1],
    )
  })

  it('is told of stretches of time that meet none', () => {
    assert.deepEqual(sizes(told('2024-05-16'), told('2020/2022')), [1, 1])
    assert.deepEqual(sizes(told('1990/..'), told('2024-05-16')), [1, 1])
  })
})

describe('happenings', () => {
  it('stand in the order of their time, those without one last', () => {
    const list = gathered(told(null), told('2024-05-16'), told('2019'))
    assert.deepEqual(
      list.map(({ date }) => date),
      ['2019', '2024-05-16', null],
    )
  })

  const telling = fc
    .record({
      date: fc.constantFrom(null, '2024', '2024-05', '2024-05-16', '2024-05-17', '2023/2024', 'nonsense'),
      type: fc.constantFrom('visit', 'meeting') as fc.Arbitrary<Told['type']>,
      named: fc.subarray(['thing-1', 'thing-2', 'person']),
      in: fc.constantFrom('a', 'b', 'c'),
      on: fc.constantFrom(null, '2024-05-20', '2026-01-01'),
    })
    .map(({ date, ...more }) => told(date, more))

  it('lose no telling and hold each once, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.array(telling, { maxLength: 30 }), fc.nat(), (tellings, seed) => {
        const happenings = gathered(...tellings)
        const ids = happenings.flatMap(({ tellings: own }) => own.map(({ id }) => id))
        assert.deepEqual(ids.toSorted(), tellings.map(({ id }) => id).toSorted())
        const turned = tellings.toSorted((one, other) => ((one.start * seed) % 7) - ((other.start * seed) % 7))
        assert.deepEqual(gathered(...turned), happenings)
      }),
    )
  })

  it('of very many events are told apart in steps that grow with their number', () => {
    let asked = 0
    const countedThing = (entity: string) => {
      asked += 1
      return isThing(entity)
    }
    const many = Array.from({ length: 4000 }, (_, index) =>
      told(index % 3 === 0 ? '2024' : `2024-05-${String((index % 28) + 1).padStart(2, '0')}`, {
        named: [`thing-${index}`],
      }),
    )
    assert.equal(happeningsOf(many, countedThing).length, 4000)
    assert.ok(asked <= many.length)
  })
})
