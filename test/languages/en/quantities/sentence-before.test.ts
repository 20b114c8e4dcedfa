import assert from 'node:assert/strict'
import { test } from 'node:test'
import { english } from '../../../../src/languages/en/index.ts'
import { mentionTables } from '../../../../src/mentions/index.ts'
import { loadOntology } from '../../../../src/ontology/index.ts'

const { units } = mentionTables(english, loadOntology())
const tokensOf = (text: string) => english.tokenize(text, 0, text.length)

/** What the second of two sentences says: `words|value unit`. */
function second(first: string, text: string): string[] {
  const tokens = tokensOf(first)
  const before = { tokens, quantities: english.measure(tokens, units).quantities }
  return english
    .measure(tokensOf(text), units, before)
    .quantities.map(({ start, end, value, unit }) => `${text.slice(start, end)}|${value} ${unit}`)
}

const cases: readonly (readonly [first: string, text: string, ...expected: string[]])[] = [
  [
    'The pipe takes 3.1 billion cubic metres annually.',
    'A new line raises it to 9 billion.',
    '9 billion|9000000000 m3/a',
  ],
  [
    'They are to reach 20 billion cubic metres annually.',
    'In 2021 they came to 8.2 billion.',
    '8.2 billion|8200000000 m3',
  ],
  ['The country ran a 5.1 bln dlr deficit.', 'It plans to cut this to 4.5 bln.', '4.5 bln|4500000000 USD'],
  ['They have joined 300,000 Eritreans there.', 'We expect up to 80,000 more by June.', '80,000|80000 {person}'],
  ['How many Peruvians study in Norway?', '85 at the end of last year.', '85|85 {person}'],
  ['Q: How many mines have been cleared?', 'A: 61,000 since 2020.', '61,000|61000 {mine}'],
  ['Exports rose to $4.2 billion.', 'The treaty has 45.'],
  ['Exports rose by 5 per cent.', 'It wants 4 billion.'],
  ['The plant cost $3 billion.', 'It serves 200,000.'],
  ['Sales were 40 tonnes.', 'They hope for 3 billion.'],
  ['How much did it cost?', '61,000 since 2020.'],
  ['The company runs 64 stores in Peru.', 'Two years ago it was 41.', '41|41 {store}'],
  [
    'We counted 4,500 trucks in March.',
    'In April it was 6,200, and we want 8,000.',
    '6,200|6200 {truck}',
    '8,000|8000 {truck}',
  ],
  ['The city had 2,700 Chilean firms in May.', 'A year earlier there were 1,160.', '1,160|1160 {firm}'],
  ['Kenya sells power at 7.7 cents per kWh.', 'Uganda charges 7.2 cents.', '7.2 cents|0.072 USD/kW.h'],
  ['Sending data can cost $20 per megabyte.', 'A photo can cost almost $40.', '$40|40 USD'],
  ['The company runs 64 stores in Peru.', 'Its chairman was 41.'],
]

for (const [first, text, ...expected] of cases) {
  test(`${first} ${text}`, () => assert.deepEqual(second(first, text), expected))
}
