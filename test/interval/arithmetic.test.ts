import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { array, assert as check, boolean, constantFrom, integer, property, tuple } from 'fast-check'
import {
  allowing,
  difference,
  hasValue,
  intersection,
  isBelow,
  meet,
  meeting,
  meetings,
  product,
  quotient,
  sum,
  widened,
} from '../../src/interval/index.ts'
import type { Interval } from '../../src/vocabulary/index.ts'

const closed = (low: number | null, high: number | null): Interval => ({ low, high, lowOpen: false, highOpen: false })
const halfOpen = (low: number | null, high: number | null): Interval => ({ low, high, lowOpen: false, highOpen: true })

const whole = integer({ min: -50, max: 50 })
const interval = tuple(
  whole,
  integer({ min: 1, max: 20 }),
  boolean(),
  boolean(),
  constantFrom('both', 'low', 'high'),
).map(
  ([low, width, lowOpen, highOpen, ends]): Interval => ({
    low: ends === 'high' ? null : low,
    high: ends === 'low' ? null : low + width,
    lowOpen: lowOpen || ends === 'high',
    highOpen: highOpen || ends === 'low',
  }),
)

describe('two intervals', () => {
  it('meet where they share a value, an end only where both hold it', () => {
    assert.ok(meet(closed(1, 2), closed(2, 3)))
    assert.ok(!meet(halfOpen(1, 2), closed(2, 3)))
    assert.ok(meet(closed(null, 2), closed(1, null)))
    assert.ok(isBelow(halfOpen(235e9, 245e9), closed(245e9, 250e9)))
  })

  it('have in common what lies in both', () => {
    assert.deepEqual(intersection(halfOpen(235, 245), closed(240, 250)), halfOpen(240, 245))
    assert.deepEqual(intersection(halfOpen(1, 2), closed(1, 2)), halfOpen(1, 2))
    assert.equal(intersection(closed(1, 2), closed(3, 4)), null)
  })

  it('property: a value is in what they have in common exactly where it is in both', () => {
    check(
      property(interval, interval, whole, (one, other, value) => {
        const common = intersection(one, other)
        assert.equal(common !== null && hasValue(common, value), hasValue(one, value) && hasValue(other, value))
      }),
    )
  })

  it('property: meeting does not depend on the order', () => {
    check(property(interval, interval, (one, other) => assert.equal(meet(one, other), meet(other, one))))
  })
})

describe('the arithmetic', () => {
  it('adds, takes away, multiplies and divides ends', () => {
    assert.deepEqual(sum(closed(1, 2), closed(10, 20)), closed(11, 22))
    assert.deepEqual(difference(closed(10, 20), closed(1, 2)), closed(8, 19))
    assert.deepEqual(product(closed(2, 3), closed(4, 5)), closed(8, 15))
    assert.deepEqual(quotient(closed(8, 15), closed(2, 4)), closed(2, 7.5))
  })

  it('leaves open what an end without limit leaves open', () => {
    assert.deepEqual(quotient(closed(8, null), closed(2, 4)), closed(2, null))
    assert.equal(quotient(closed(8, 9), closed(0, 4)).high, null)
    assert.deepEqual(difference(closed(10, 20), closed(1, null)), closed(null, 19))
  })

  it('widens by a part and by an amount', () => {
    assert.deepEqual(widened(closed(100, 200), 0.01, 1), closed(98, 203))
    assert.deepEqual(widened(closed(-100, null), 0.1), closed(-110, null))
  })
})

describe('the largest set of intervals that meet', () => {
  it('is found with what it has in common', () => {
    const found = meeting([halfOpen(235, 245), closed(240, 240.2), closed(185, 186), halfOpen(239.5, 240.5)])
    assert.deepEqual(found, { members: [0, 1, 3], common: closed(240, 240.2) })
  })

  it('does not count ends that only touch', () => {
    assert.deepEqual(meeting([halfOpen(1, 2), closed(2, 3)])?.members, [0])
  })

  it('is none of none', () => assert.equal(meeting([]), null))

  it('property: is as large as trying every pair of ends finds it, and its members all meet', () => {
    check(
      property(array(interval, { minLength: 1, maxLength: 12 }), (intervals) => {
        const { members, common } = meeting(intervals)!
        // A common value lies at an end, or halfway between two neighbouring ends: all are multiples of a half.
        const places = Array.from({ length: 401 }, (_, index) => index / 2 - 100)
        const most = Math.max(...places.map((value) => intervals.filter((one) => hasValue(one, value)).length))
        assert.equal(members.length, most)
        for (const member of members) assert.ok(meet(intervals[member]!, common))
      }),
    )
  })
})

const compareTops = (one: Interval, other: Interval): number =>
  (one.high ?? 999) - (other.high ?? 999) || Number(other.highOpen) - Number(one.highOpen)

describe('the sets into which intervals fall', () => {
  it('are the largest and then as few as there can be', () => {
    const found = meetings([closed(1, 2), closed(10, 12), closed(11, 13), closed(2, 4), closed(3, 5), closed(11, 11)])
    assert.deepEqual(
      found.map(({ members }) => members),
      [[1, 2, 5], [0, 3], [4]],
    )
    assert.deepEqual(found[1]!.common, closed(2, 2))
  })

  it('count what is of one origin once', () => {
    const intervals = [closed(1, 1), closed(1, 1), closed(1, 1), closed(2, 2), closed(2, 2)]
    assert.deepEqual(meeting(intervals)!.members, [0, 1, 2])
    assert.deepEqual(meeting(intervals, { origins: ['a', 'a', 'a', 'b', 'c'] })!.members, [3, 4])
    assert.deepEqual(meetings(intervals, { origins: ['a', 'a', 'a', 'b', 'c'] })[1]!.members, [0, 1, 2])
  })

  it('are decided by the narrower readings where as many meet', () => {
    const loose = [closed(1, 5), closed(4, 9), closed(8, 12)]
    assert.deepEqual(meeting(loose)!.members, [0, 1])
    assert.deepEqual(meeting(loose, { finer: [closed(2, 3), closed(8, 8), closed(8, 9)] })!.members, [1, 2])
  })

  it('property: every interval is in one of them, each set has something in common, and of the rest there are no fewer', () => {
    check(
      property(array(interval, { minLength: 1, maxLength: 15 }), (intervals) => {
        const sets = meetings(intervals)
        assert.deepEqual(
          sets.flatMap(({ members }) => members).toSorted((one, other) => one - other),
          intervals.map((_, index) => index),
        )
        for (const { members, common } of sets) {
          for (const member of members) assert.deepEqual(intersection(intervals[member]!, common), common)
        }
        // As few as there can be: one interval of each further set can be chosen so that no two of them meet.
        const chosen = sets
          .slice(1)
          .map(({ members }) =>
            members
              .map((member) => intervals[member]!)
              .reduce((one, other) => (compareTops(one, other) <= 0 ? one : other)),
          )
        for (const [index, one] of chosen.entries()) {
          assert.ok(chosen.slice(index + 1).every((other) => !meet(one, other)))
        }
      }),
    )
  })
})

it('caveats add up to what an interval allows', () => {
  const caveat = { code: 'c', reason: 'R.', confirmsOnly: false }
  assert.deepEqual(
    allowing(closed(100, 200), [
      { ...caveat, part: 0.01, points: 0 },
      { ...caveat, part: 0.02, points: 1 },
    ]),
    closed(96, 207),
  )
  assert.deepEqual(allowing(halfOpen(1, 2), []), halfOpen(1, 2))
})
