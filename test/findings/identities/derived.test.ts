import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createChecking } from '../../../src/checking.ts'
import type { StatedClaim } from '../../../src/vocabulary/index.ts'
import { claimsOf } from '../../fixtures/checked.ts'

const checking = createChecking()

/** What follows for the scope of the figure with these words, each way with its ends in billions and what it rests on. */
function derived(quote: string, ...texts: readonly string[]): string[] {
  const claims: readonly StatedClaim[] = claimsOf(texts).flatMap((document) => document.claims)
  const { scope } = claims.find(({ figure }) => figure.quote === quote)!
  const others = claims.filter((claim) => claim.figure.quote !== quote)
  return checking.derived.of(scope, others).map(({ way, interval: { low, high }, from }) => {
    const ends = [low, high].map((end) => (end! / 1e9).toFixed(2)).join(' to ')
    return `${way} ${ends} by ${from.map(({ figure }) => figure.quote).join(', ')}`
  })
}

const FLOWS = [
  "Chile's exports to Peru were $2.03 billion in 2023.",
  "Peru's exports to Chile were $3.09 billion in 2023.",
  'Trade between Chile and Peru reached $5.12 billion in 2023.',
]

describe('what follows from other statements', () => {
  it('is the sum of the two directions, or what is left of it for one of them', () => {
    const [sum] = derived('$5.12 billion', ...FLOWS)
    assert.match(sum!, /^sum \d\.\d\d to \d\.\d\d by /)
    const [low, high] = sum!.match(/\d\.\d\d/g)!.map(Number)
    assert.ok(low! < 5.1 && 5.1 < high! && high! - low! < 1, sum)
    assert.match(sum!, /\$2\.03 billion.*\$3\.09 billion/)
    assert.match(derived('$2.03 billion', ...FLOWS)[0]!, /\$5\.12 billion, \$3\.09 billion/)
  })

  it('is a level by the one before and the growth since, and the other way round', () => {
    const texts = [
      'Trade between Chile and Peru was $5.02 billion in 2022.',
      'Trade between Chile and Peru grew by 10.1 percent in 2023.',
      'Trade between Chile and Peru reached $5.53 billion in 2023.',
    ]
    const [after] = derived('$5.53 billion', ...texts)
    assert.match(after!, /^growth 5\.\d\d to 5\.\d\d by .*\$5\.02 billion/)
    const [before] = derived('$5.02 billion', ...texts)
    assert.match(before!, /^growth-after 4\.\d\d to 5\.\d\d by .*\$5\.53 billion/)
  })

  it('is nothing for other states, another time, an aim, or where one direction is missing', () => {
    assert.deepEqual(derived('$5.12 billion', FLOWS[0]!, FLOWS[2]!), [])
    assert.deepEqual(
      derived('$5.12 billion', FLOWS[0]!, "Peru's exports to Chile were $3 billion in 2019.", FLOWS[2]!),
      [],
    )
    assert.deepEqual(
      derived('$9 billion', ...FLOWS, 'Trade between Chile and Peru is to reach $9 billion by 2030.'),
      [],
    )
  })

  it('is nothing where what it would rest on is told with values that do not meet', () => {
    assert.deepEqual(derived('$5.12 billion', ...FLOWS, "Peru's exports to Chile were $2.2 billion in 2023."), [])
  })
})
