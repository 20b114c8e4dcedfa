import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { figure } from '../fixtures/reader.ts'

type Case = readonly [text: string, quote: string, period: string | null, deadline?: string]

/** Cases of texts published on one day. */
function suite(name: string, published: string, cases: readonly Case[]): void {
  describe(name, () => {
    for (const [text, quote, period, deadline = null] of cases) {
      it(`«${quote}» of «${text}»`, () => {
        const found = figure(text, quote, { published })
        assert.deepEqual([found.period, found.deadline], [period, deadline])
      })
    }
  })
}

suite('the time of the figure’s own clause', '2024-09-10', [
  ['Exports of Chile to Peru were $3 billion in 2021 and $4 billion in 2023.', '$3 billion', '2021'],
  ['Exports of Chile to Peru were $3 billion in 2021 and $4 billion in 2023.', '$4 billion', '2023'],
  ['Ghana, which bought 5 ships in 2019, sold 2 mln tonnes of cocoa in 2022.', '5 ships', '2019'],
  ['Ghana, which bought 5 ships in 2019, sold 2 mln tonnes of cocoa in 2022.', '2 mln tonnes', '2022'],
  ['Last year exports to Oman fell by 7% to $2 billion; exports to Iran rose to $1 billion.', '$1 billion', '2023'],
  ['In the first half, Kenya imported 3 mln tonnes of wheat.', '3 mln tonnes', '2024-01/2024-06'],
  ['Trade between Iran and Oman reached $2 billion in January-July 2024.', '$2 billion', '2024-01/2024-07'],
])

suite('what others are measured against has its own time', '2024-09-10', [
  ['Exports of Chile rose to $4 billion in 2023 from $3 billion in 2022.', '$4 billion', '2023'],
  ['Exports of Chile rose to $4 billion in 2023 from $3 billion in 2022.', '$3 billion', '2022'],
  ['Exports of Chile were $4 billion in 2023, compared with $3 billion a year earlier.', '$3 billion', '2022'],
  [
    'Exports of Chile to Peru, which had stood at $9 billion in 2021, fell last year to $4 billion.',
    '$4 billion',
    '2023',
  ],
  ['Rice inflation in Fiji was 19.6 percent in December, the fastest since March 2009.', '19.6 percent', '2023-12'],
  ['Wheat exports of Peru were 5 mln tonnes in 2023, 40 per cent above 2021.', '40 per cent', '2023'],
])

suite('the time of a deal, a signing or a dateline is none of a figure’s', '2024-09-10', [
  ['Kenya takes 200 MW from Ethiopia under a deal signed in 2022.', '200 MW', null],
  ['LIMA, Sept. 3 (Ana) - Peru will buy 5 ships from Chile.', '5 ships', null],
  ['The minister told reporters on Monday that the line costs $780 million.', '$780 million', null],
])

suite('the present has no time but now', '2024-09-10', [
  ['Serbia buys 85 per cent of its gas from Algeria.', '85 per cent', null],
  ['Ghana holds 9 percent of the bank, and its exports fell in 2021.', '9 percent', null],
  ['Ghana currently has 9 million workers.', '9 million workers', '2024'],
])

suite('what is told goes on in its time', '2024-09-10', [
  ['Peru’s fish exports were $9 million in 2021. In volume they fell by 24%.', '24%', '2021'],
  ['Trade of Iran with Oman was $2 billion in May. Imports reached $1 billion.', '$1 billion', '2024-05'],
  ['Peru’s fish exports were $9 million in 2021. Peru has 30 million people.', '30 million people', null],
])

suite('goals and forecasts have a deadline', '2024-09-10', [
  ['Peru and Chile aim to raise their trade to $9 billion by 2030.', '$9 billion', '2030', '2030'],
  ['The bank expects the output of Ghana to grow by 5% next year.', '5%', '2025', '2025'],
  ['Iran plans to build 5 ships by the end of 2026.', '5 ships', '2026', '2026'],
])

suite('months are read backwards, and ahead for what is to come', '2024-03-05', [
  ['Exports of Chile to Peru fell to $2 billion in December.', '$2 billion', '2023-12'],
  ['Chile will sell Peru 4 mln tonnes of coal in December.', '4 mln tonnes', '2024-12', '2024-12'],
  ['Exports of Chile to Peru fell to $2 billion last month.', '$2 billion', '2024-02'],
])

suite('years of a budget and of the wires', '1987-06-02', [
  ['The company earned 21.7 mln dlrs in the year ended March 31.', '21.7 mln dlrs', '1986-04/1987-03'],
  ['India exported 5 mln tonnes of ore to Japan in fiscal 1985/86.', '5 mln tonnes', '1985-04/1986-03'],
  ['Peru’s copper exports rose to 1.2 bln dlrs in January/March.', '1.2 bln dlrs', '1987-01/1987-03'],
])
