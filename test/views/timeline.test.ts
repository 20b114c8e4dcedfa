import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { happeningsIn, type TimelineHappening, timelineOf } from '../../src/views/index.ts'

const happening = (date: string | null, more: Partial<TimelineHappening> = {}): TimelineHappening => ({
  key: `${date} ${more.type ?? ''}`,
  type: 'visit',
  status: 'held',
  actors: ['CL', 'PE'],
  domain: 'summits',
  date,
  dates: [],
  tellings: [],
  articles: 1,
  ...more,
})

const LIST = [
  happening('2019'),
  happening('2023/2024', { type: 'launch', domain: 'energy' }),
  happening('2024-05', { articles: 3 }),
  happening('2024-05-16', { type: 'signing', articles: 5 }),
  happening('2024-05-17', { status: 'planned' }),
  happening(null),
]

const times = (window?: string) => timelineOf(LIST, {}, window).times.map(({ value, count }) => `${value} ${count}`)

describe('the times of happenings', () => {
  it('are years where these are not too many, by when a happening begins', () => {
    assert.deepEqual(times(), ['2019 1', '2023 1', '2024 3'])
  })

  it('are decades where they lie far apart', () => {
    const far = timelineOf([...LIST, happening('1950-01-01')], {})
    assert.deepEqual(
      far.times.map(({ value, count }) => `${value} ${count}`),
      ['195X 1', '201X 1', '202X 4'],
    )
  })

  it('are the years of a decade, the months of a year, the days of a month', () => {
    assert.deepEqual(times('202X'), ['2023 1', '2024 3'])
    assert.deepEqual(times('2024'), ['2024-05 3'])
    assert.deepEqual(times('2024-05'), ['2024-05 1', '2024-05-16 1', '2024-05-17 1'])
    assert.deepEqual(times('2024-05-16'), ['2024-05-16 1'])
  })

  it('are none of what has no time', () => {
    const undated = timelineOf(LIST, {}, 'undated')
    assert.deepEqual([undated.total, undated.undated, undated.times], [1, 1, []])
  })
})

describe('the filters of happenings', () => {
  it('keep what begins in a window', () => {
    assert.deepEqual(
      happeningsIn(LIST, {}, '2024').map(({ date }) => date),
      ['2024-05', '2024-05-16', '2024-05-17'],
    )
    assert.equal(happeningsIn(LIST, {}).length, 5)
    assert.deepEqual(happeningsIn(LIST, {}, '1'), [])
  })

  it('keep a type, a domain, a status, and what many tell of', () => {
    assert.equal(happeningsIn(LIST, { type: 'signing' }).length, 1)
    assert.equal(happeningsIn(LIST, { domain: 'energy' }).length, 1)
    assert.equal(happeningsIn(LIST, { status: 'planned' }).length, 1)
    assert.equal(happeningsIn(LIST, { told: 3 }).length, 2)
  })

  it('count for each what the others leave', () => {
    const { types, told, statuses, total } = timelineOf(LIST, { type: 'visit' }, '2024')
    assert.equal(total, 2)
    assert.deepEqual(types, [
      { value: 'visit', count: 2 },
      { value: 'signing', count: 1 },
    ])
    assert.deepEqual(
      told.map(({ value, count }) => `${value} ${count}`),
      ['2 1', '3 1', '5 0'],
    )
    assert.deepEqual(
      statuses.map(({ value }) => value),
      ['held', 'planned'],
    )
  })
})
