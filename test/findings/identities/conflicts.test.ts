import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findingsOf } from '../../fixtures/checked.ts'

/** What stands in conflict, as its words in the order of the text, with the rule that tells of it. */
const conflicts = (text: string) =>
  findingsOf([text]).map(({ rule, evidence }) => [
    rule,
    ...evidence.flatMap((one) => (one.kind === 'statement' ? [text.slice(one.start, one.end)] : [])),
  ])

describe('what cannot all be true', () => {
  it('is named with the fewest statements: the total of another year is not among them', () =>
    assert.deepEqual(
      conflicts(
        'Trade between Peru and Chile was $6.8 billion in 2021. Exports of Peru to Chile were $3.2 billion in 2022. Exports of Chile to Peru were $4.1 billion in 2022. Trade between Peru and Chile was $9.6 billion in 2022.',
      ),
      [['sum-mismatch', '$3.2 billion', '$4.1 billion', '$9.6 billion']],
    ))

  it('is a balance that is not the difference of the flows', () =>
    assert.deepEqual(
      conflicts(
        'Exports of Chile to Peru were $4.1 billion in 2022. Exports of Peru to Chile were $3.2 billion in 2022. The surplus of Chile with Peru was $2.4 billion in 2022.',
      ),
      [['sum-mismatch', '$4.1 billion', '$3.2 billion', '$2.4 billion']],
    ))

  it('is a growth told in one breath with its levels, whatever it is of', () =>
    assert.deepEqual(
      conflicts(
        'Egypt’s imports from Kenya came to $344 million in 2022, against $290 million in 2021, an increase of 81.6%.',
      ),
      [['growth-mismatch', '$344 million', '$290 million', '81.6%']],
    ))

  it('is told once where one amount contradicts several', () =>
    assert.equal(
      conflicts(
        'Trade between Peru and Chile was $2.1 billion in 2022. Exports of Peru to Chile were $3.2 billion in 2022. Exports of Chile to Peru were $4.1 billion in 2022.',
      ).length,
      1,
    ))
})

describe('what can all be true', () => {
  for (const text of [
    'Exports of Peru to Chile were $3.2 billion in 2022. Exports of Chile to Peru were $4.1 billion in 2022. Trade between Peru and Chile was about $7 billion in 2022.',
    'Exports of Peru to Chile were $3.2 billion in 2022. Exports of Chile to Peru were $4.1 billion in 2022. Trade between Peru and Chile was $9.6 billion in 2021.',
    'Exports of Peru to Chile were $3.2 billion in 2022. Exports of Chile to Peru were $4.1 billion in 2022. Trade between Peru and Brazil was $9.6 billion in 2022.',
    'Trade between Peru and Chile was $8.1 billion in 2022. Trade between Peru and Chile is expected to reach $9.4 billion in the first half of 2026.',
    'Egypt’s imports from Kenya came to $344 million in 2022, against $290 million in 2021, an increase of 18.6%.',
    'Trade between Peru and Chile was $8.1 billion in 2022 and $7.5 billion in 2021; exports of copper rose 40% in 2022.',
  ])
    it(text, () => assert.deepEqual(conflicts(text), []))
})
