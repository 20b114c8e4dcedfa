import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { read } from '../../fixtures/reader.ts'

/** Numbers that are no figures, each with the reason it is left over. */
const CASES: readonly (readonly [text: string, leftovers: readonly (readonly [quote: string, reason: string])[]])[] = [
  [
    'India bought the S-400 and the Su-35.',
    [
      ['400', 'name'],
      ['35', 'name'],
    ],
  ],
  [
    'Old H-6K and Tu-95MS bombers flew.',
    [
      ['6', 'name'],
      ['95', 'name'],
    ],
  ],
  [
    'A 5G network for the G20 after COVID-19.',
    [
      ['5', 'name'],
      ['20', 'name'],
      ['19', 'name'],
    ],
  ],
  ['It was the 29th regular session.', [['29', 'ordinal']]],
  [
    'Under Article 5 and Resolution 2231.',
    [
      ['5', 'reference'],
      ['2231', 'reference'],
    ],
  ],
  [
    'The talks begin at 10:30 on Monday.',
    [
      ['10', 'clock-time'],
      ['30', 'clock-time'],
    ],
  ],
  [
    'The ratio was 5:5:3 for big ships.',
    [
      ['5', 'score'],
      ['5', 'score'],
      ['3', 'score'],
    ],
  ],
  ['Anna Kowalska, 45, said it was late.', [['45', 'age']]],
  ['A 60-year-old treaty was renewed.', [['60', 'age']]],
  [
    'The two countries named three aspects.',
    [
      ['two', 'enumeration'],
      ['three', 'enumeration'],
    ],
  ],
  [
    'They met in 2019 on May 3.',
    [
      ['2019', 'year'],
      ['3', 'date'],
    ],
  ],
]

describe('numbers that are no figures', () => {
  for (const [text, leftovers] of CASES) {
    it(text, () => {
      const reading = read(text)
      assert.deepEqual(
        reading.statements.map((statement) => statement.quote),
        [],
      )
      assert.deepEqual(
        reading.leftovers.map(({ quote, reason }) => [quote, reason]),
        leftovers,
      )
    })
  }
})
