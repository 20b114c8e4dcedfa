import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Figure } from '../../src/vocabulary/index.ts'
import { figure } from '../fixtures/reader.ts'

type Case = readonly [text: string, quote: string, fields: Partial<Figure>]

function suite(name: string, cases: readonly Case[], metadata = {}): void {
  describe(name, () => {
    for (const [text, quote, fields] of cases) {
      it(`«${quote}» of «${text}»`, () => {
        const found = figure(text, quote, metadata)
        for (const [field, value] of Object.entries(fields))
          assert.deepEqual(found[field as keyof Figure], value, field)
      })
    }
  })
}

suite('measure and sign', [
  ['Trade between Korea and Vietnam rose 8.5% last year.', '8.5%', { measure: 'change', value: 8.5 }],
  ['Trade between Korea and Vietnam fell by 8.5 per cent.', '8.5 per cent', { measure: 'change', value: -8.5 }],
  ['Polish exports to Germany jumped by $2 billion.', '$2 billion', { measure: 'change' }],
  ['Rates were cut from 25% to 18%.', '18%', { measure: 'level', value: 18 }],
  ['India takes 30% of the exports of Oman.', '30%', { measure: 'share' }],
  ['The share of gas rose by 2 percentage points.', '2 percentage points', { measure: 'change', unit: 'pp' }],
  ['Exports of Chile to Peru doubled in 2023.', 'doubled', { measure: 'change', value: 2, unit: '{time}' }],
  ['Imports of rice by Japan were reduced by half.', 'half', { measure: 'change', value: -50, unit: '%' }],
  ['Brazil is the second largest trading partner of Argentina.', 'second', { measure: 'rank', unit: '{rank}' }],
])

suite('modality', [
  [
    'Korea and Vietnam aim to raise trade to $150 billion by 2030.',
    '$150 billion',
    { modality: 'target', deadline: '2030' },
  ],
  ['Korea and Vietnam set a $150 billion target for 2030.', '$150 billion', { modality: 'target', deadline: '2030' }],
  [
    'The line is expected to carry 30 million tonnes in 2026.',
    '30 million tonnes',
    { modality: 'forecast', deadline: '2026' },
  ],
  ['Trade could reach $20 billion, the envoy said.', '$20 billion', { modality: 'hoped', deadline: null }],
  ['Trade reached $20 billion in 2023.', '$20 billion', { modality: 'asserted', deadline: null }],
  [
    'The goal of $20 billion by 2025 was passed in 2023, when trade reached $21 billion.',
    '$21 billion',
    { modality: 'asserted' },
  ],
  ['Oman will lower its 34% tariff on Indian cars.', '34%', { modality: 'asserted' }],
  [
    'More than 100 joint projects will be launched by 2026.',
    '100 joint projects',
    { modality: 'forecast', deadline: '2026' },
  ],
])

suite('period', [
  ['Trade between India and Oman was $9 billion in 2023.', '$9 billion', { period: '2023', inferred: ['unit'] }],
  ['Trade between India and Oman was $9 billion last year.', '$9 billion', { period: '2023' }],
  ['From January to July, trade between India and Oman was $5 billion.', '$5 billion', { period: '2024-01/2024-07' }],
  [
    'From October to December, trade between India and Oman was $5 billion.',
    '$5 billion',
    { period: '2023-10/2023-12' },
  ],
  [
    'In the first half of 2024 trade between India and Oman was $5 billion.',
    '$5 billion',
    { period: '2024-01/2024-06' },
  ],
  [
    'Trade between India and Oman was $5 billion, up 3% from the previous year.',
    '3%',
    { period: null, measure: 'change' },
  ],
  ['Trade was $8 billion in 2022 and $9 billion in 2023.', '$8 billion', { period: '2022' }],
  ['Trade was $8 billion in 2022 and $9 billion in 2023.', '$9 billion', { period: '2023' }],
  [
    'Oman will invest $3 billion in India over the next five years.',
    '$3 billion',
    { period: '2024/2029', deadline: '2029' },
  ],
])

suite(
  'period without a date of publication',
  [['Last year trade between India and Oman was $9 billion.', '$9 billion', { period: null }]],
  { published: null },
)

suite('speaker', [
  [
    'According to the Korea Customs Service, trade with Vietnam was $86 billion.',
    '$86 billion',
    { speaker: 'the Korea Customs Service' },
  ],
  ['Trade with Vietnam was $86 billion, Minister Kim Ha-na said.', '$86 billion', { speaker: 'Minister Kim Ha-na' }],
  ['Trade with Vietnam was $86 billion.', '$86 billion', { speaker: null, speakerChain: [] }],
])

suite('actors', [
  [
    'Bilateral trade between Vietnam and Korea was $86 billion.',
    '$86 billion',
    { actors: ['KR', 'VN'], indicator: 'trade.turnover' },
  ],
  [
    'Exports from Vietnam to Korea were $20 billion.',
    '$20 billion',
    { actors: ['VN', 'KR'], indicator: 'trade.exports' },
  ],
  [
    'Poland imported $4 billion of goods from Germany; imports from Germany rose.',
    '$4 billion',
    { actors: ['DE', 'PL'] },
  ],
  [
    'Russian pipeline gas supplies to Türkiye were 21 billion cubic metres.',
    '21 billion cubic metres',
    { actors: ['RU', 'TR'], indicator: 'energy.gas-volume' },
  ],
  ['The Sea of Japan drill of Korea and Australia had 900 soldiers.', '900 soldiers', { actors: ['AU', 'KR'] }],
])

suite('currency of a bare sign', [
  [
    'Our exports to India grew. The Government will spend $5 million on our farmers in Australia.',
    '$5 million',
    { unit: 'AUD', inferred: ['unit'] },
  ],
  ['Trade between Australia and India was $5 million.', '$5 million', { unit: 'USD' }],
])

suite('who a level is of is stated where its own sentence names them', [
  [
    'Exports of Chile to Peru rose 12% to €3.4 billion in 2023.',
    '€3.4 billion',
    { actors: ['CL', 'PE'], inferred: [] },
  ],
])
