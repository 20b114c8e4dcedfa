import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import { conflictOf, type Given, type Network, type Relation, solve } from '../../../src/findings/identities/index.ts'
import { hasValue } from '../../../src/interval/index.ts'
import type { Interval } from '../../../src/vocabulary/index.ts'

const closed = (low: number, high: number): Interval => ({ low, high, lowOpen: false, highOpen: false })

const SUM: Relation = { kind: 'sum', whole: 'total', parts: ['out', 'back'], margin: 0 }
const BALANCE: Relation = { kind: 'sum', whole: 'out', parts: ['back', 'surplus'], margin: 0 }
const GROWTH: Relation = { kind: 'product', whole: 'total', parts: ['before', 'factor'] }
const PART: Relation = { kind: 'within', whole: 'total', part: 'half-year', margin: 0 }
const RELATIONS = [SUM, BALANCE, GROWTH, PART]

const given = (quantity: string, low: number, high = low): Given<string> => ({
  quantity,
  interval: closed(low, high),
  by: `${quantity} ${low}`,
})

describe('what follows from a network', () => {
  it('a total from its parts, with the statements that each end rests on', () => {
    const { known, conflict } = solve({ givens: [given('out', 4, 5), given('back', 2, 3)], relations: [SUM] })
    assert.equal(conflict, null)
    assert.deepEqual(known.get('total'), {
      interval: closed(6, 8),
      low: new Set(['out 4', 'back 2']),
      high: new Set(['out 4', 'back 2']),
    })
  })

  it('a part from its total and the other part', () => {
    const { known } = solve({ givens: [given('total', 10, 11), given('out', 4, 5)], relations: [SUM] })
    assert.deepEqual(known.get('back')!.interval, closed(5, 7))
  })

  it('through several relations: the level before a growth of a sum', () => {
    const givens = [given('out', 60), given('back', 50), given('factor', 1.1)]
    const { known } = solve({ givens, relations: [SUM, GROWTH] })
    assert.deepEqual(known.get('before')!.interval, closed(100, 100))
    assert.deepEqual(known.get('before')!.low, new Set(['out 60', 'back 50', 'factor 1.1']))
  })

  it('the nearer of two ends is kept, and with it what it rests on', () => {
    const givens = [given('half-year', 3), given('total', 2, 9)]
    const { known } = solve({ givens, relations: [PART] })
    assert.deepEqual(known.get('total'), {
      interval: closed(3, 9),
      low: new Set(['half-year 3']),
      high: new Set(['total 2']),
    })
  })

  it('a margin lets a part be a little larger than its whole', () => {
    const network = (margin: number): Network<string> => ({
      givens: [given('half-year', 101), given('total', 100)],
      relations: [{ ...PART, margin }],
    })
    assert.equal(conflictOf(network(0.02)), null)
    assert.deepEqual(conflictOf(network(0))?.toSorted(), ['half-year 101', 'total 100'])
  })
})

describe('the smallest conflict', () => {
  it('is null where all can be true', () => {
    assert.equal(
      conflictOf({ givens: [given('out', 4), given('back', 6), given('total', 10)], relations: [SUM] }),
      null,
    )
  })

  it('names the three that do not add up, and not what stands beside them', () => {
    const givens = [
      given('half-year', 3),
      given('before', 9, 20),
      given('out', 4),
      given('back', 6),
      given('total', 12),
    ]
    assert.deepEqual(conflictOf({ givens, relations: RELATIONS })?.toSorted(), ['back 6', 'out 4', 'total 12'])
  })

  it('names the part and the whole alone where no other is needed', () => {
    const givens = [given('back', 1), given('total', 12), given('half-year', 13)]
    assert.deepEqual(conflictOf({ givens, relations: RELATIONS })?.toSorted(), ['half-year 13', 'total 12'])
  })

  it('goes through a quantity that nobody states', () => {
    const givens = [given('total', 10), given('back', 6), given('surplus', 1)]
    assert.deepEqual(conflictOf({ givens, relations: RELATIONS })?.toSorted(), ['back 6', 'surplus 1', 'total 10'])
  })
})

/** A world in which all relations hold, and statements about it that are true, false, or too vague to be either. */
const world = fc
  .record({
    out: fc.integer({ min: 50, max: 200 }),
    back: fc.integer({ min: 1, max: 50 }),
    factor: fc.constantFrom(0.5, 0.8, 1, 1.25, 2),
    part: fc.integer({ min: 1, max: 50 }),
  })
  .map(({ out, back, factor, part }): ReadonlyMap<string, number> => {
    const total = out + back
    return new Map([
      ['out', out],
      ['back', back],
      ['total', total],
      ['surplus', out - back],
      ['factor', factor],
      ['before', total / factor],
      ['half-year', part],
    ])
  })

const statements = (isTrue: boolean) =>
  fc
    .tuple(
      world,
      fc.array(
        fc.record({
          quantity: fc.constantFrom('out', 'back', 'total', 'surplus', 'factor', 'before', 'half-year'),
          below: fc.double({ min: 0, max: 20, noNaN: true }),
          above: fc.double({ min: 0, max: 20, noNaN: true }),
          off: isTrue ? fc.constant(0) : fc.constantFrom(0, 0, 60, 300),
        }),
        { minLength: 1, maxLength: 9 },
      ),
    )
    .map(([values, said]) => ({
      values,
      givens: said.map(({ quantity, below, above, off }, index) => {
        const value = values.get(quantity)! + off
        return { quantity, interval: closed(Math.max(0, value - below), value + above), by: `${index} ${quantity}` }
      }),
    }))

describe('of any statements', () => {
  it('what is true is never in conflict, and all that follows holds', () =>
    fc.assert(
      fc.property(statements(true), ({ values, givens }) => {
        const { known, conflict } = solve({ givens, relations: RELATIONS })
        assert.equal(conflict, null)
        for (const [quantity, { interval }] of known) {
          const { low, high } = interval
          const slack = 1e-6
          const wide = closed(low === null ? -1e9 : low - slack, high === null ? 1e9 : high + slack)
          assert.ok(hasValue(wide, values.get(quantity)!), `${quantity}: ${JSON.stringify(interval)}`)
        }
      }),
    ))

  it('a conflict is one, and without any of its statements there is none', () =>
    fc.assert(
      fc.property(statements(false), ({ givens }) => {
        const conflict = conflictOf({ givens, relations: RELATIONS })
        if (!conflict) return
        const among = (names: readonly string[]) => ({
          givens: givens.filter(({ by }) => names.includes(by)),
          relations: RELATIONS,
        })
        assert.ok(solve(among(conflict)).conflict)
        for (const name of conflict)
          assert.equal(solve(among(conflict.filter((other) => other !== name))).conflict, null)
      }),
    ))

  it('an end rests on nothing but the statements that it names', () =>
    fc.assert(
      fc.property(statements(true), ({ givens }) => {
        const { known } = solve({ givens, relations: RELATIONS })
        for (const [quantity, { interval, low }] of known) {
          const alone = solve({ givens: givens.filter(({ by }) => low.has(by)), relations: RELATIONS })
          const bottom = alone.known.get(quantity)?.interval.low ?? null
          const is = interval.low ?? Number.NEGATIVE_INFINITY
          assert.ok((bottom ?? Number.NEGATIVE_INFINITY) >= is - Math.abs(is) * 1e-6, `${quantity}: ${bottom} < ${is}`)
        }
      }),
    ))

  it('in whatever order: whether there is a conflict is the same', () =>
    fc.assert(
      fc.property(statements(false), ({ givens }) => {
        const there = conflictOf({ givens, relations: RELATIONS }) !== null
        const turned = { givens: givens.toReversed(), relations: RELATIONS.toReversed() }
        assert.equal(conflictOf(turned) !== null, there)
      }),
    ))
})
