import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  type Arbitrary,
  assert as everywhere,
  constant,
  constantFrom,
  integer,
  oneof,
  option,
  property,
  shuffledSubarray,
  tuple,
  uniqueArray,
} from 'fast-check'
import { aim, fact, pledges, published } from './told.ts'
import type { Aim, Claim } from '../../../src/vocabulary/index.ts'

const RUNS = { numRuns: 300 }

const year = integer({ min: 2010, max: 2024 }).map(String)
const value = integer({ min: 1, max: 20 })
const said = tuple(year, integer({ min: 10, max: 12 })).map(([of, month]) => `${of}-${month}-15`)
const doc = constantFrom('a.txt', 'b.txt', 'c.txt')
const words = constantFrom('They aim to raise it to ', 'They agreed to cut it to ', 'They keep it at ', 'It will be ')
const modality = constantFrom('target', 'target', 'hoped')

const anAim: Arbitrary<Aim> = tuple(option(year), value, option(said), doc, words, modality).map(
  ([by, amount, when, name, before, as]) => aim(by, amount, { said: when, doc: name, before, modality: as }),
)

const aFact: Arbitrary<Claim> = oneof(
  tuple(year, value, option(said), doc).map(([of, amount, when, name]) => fact(of, amount, { said: when, doc: name })),
  tuple(year, value).map(([of, amount]) => published(of, amount)),
)

/** Statements of one place and words are one statement. */
const aims = uniqueArray(anAim, {
  maxLength: 8,
  selector: ({ claim: { document, value: amount } }) => `${document.name} ${document.published} ${amount}`,
})
const facts = uniqueArray(aFact, {
  maxLength: 14,
  selector: (claim) =>
    `${claim.from} ${claim.edtf} ${claim.from === 'statement' ? `${claim.document.name} ${claim.document.published} ${claim.value}` : ''}`,
})
const day = said

describe('pledges', () => {
  it('do not depend on the order of the articles', () => {
    const shuffled = tuple(aims, facts, day).chain(([some, known, asOf]) =>
      tuple(
        constant([some, known, asOf] as const),
        shuffledSubarray(some, { minLength: some.length }),
        shuffledSubarray(known, { minLength: known.length }),
      ),
    )
    everywhere(
      property(shuffled, ([[some, known, asOf], others, again]) => {
        assert.deepEqual(pledges(others, again, asOf), pledges(some, known, asOf))
      }),
      RUNS,
    )
  })

  it('of a day do not change with what is of a later time or said later', () => {
    everywhere(
      property(aims, facts, aims, facts, day, (some, known, more, later, asOf) => {
        const next = `${Number(asOf.slice(0, 4)) + 1}`
        const moved = more.map(({ claim }) => aim(next, claim.value, { said: `${next}-06-01`, doc: 'later.txt' }))
        const grown = later.map(({ value: amount }) => published(next, amount, { producer: 'Later' }))
        assert.deepEqual(pledges([...some, ...moved], [...known, ...grown], asOf), pledges(some, known, asOf))
      }),
      RUNS,
    )
  })

  it('each hold every aim once, and are decided by what is known of them', () => {
    everywhere(
      property(aims, facts, (some, known) => {
        const all = pledges(some, known, '2030-01-01')
        assert.equal(
          all.reduce((sum, { wordings }) => sum + wordings.length, 0),
          some.length,
        )
        assert.equal(new Set(all.map(({ key }) => key)).size, all.length)
        for (const { decidedBy, state, series } of all) {
          if (decidedBy) assert.ok(series.some(({ to }) => to === decidedBy.to))
          assert.ok(decidedBy !== null || state === 'overdue' || state === 'unknown')
        }
      }),
      RUNS,
    )
  })

  it('that are due are never said to be on their way', () => {
    everywhere(
      property(aims, facts, (some, known) => {
        for (const { due, state } of pledges(some, known, '2030-01-01')) {
          if (due !== null) assert.ok(state !== 'on pace' && state !== 'behind' && state !== 'unknown', state)
        }
      }),
      RUNS,
    )
  })
})
