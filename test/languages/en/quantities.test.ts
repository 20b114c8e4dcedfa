import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { english } from '../../../src/languages/en/index.ts'
import { mentionTables } from '../../../src/mentions/index.ts'
import { loadOntology } from '../../../src/ontology/index.ts'

const { units } = mentionTables(english, loadOntology())

/** Each quantity of a text: its words, value (or both ends), unit and bound. */
const found = (text: string) =>
  english
    .measure(english.tokenize(text, 0, text.length), units)
    .quantities.map((one) => [
      text.slice(one.start, one.end),
      one.upper === null ? one.value : [one.value, one.upper],
      one.unit,
      one.bound,
    ])

function suite(name: string, cases: readonly (readonly [text: string, ...expected: unknown[][]])[]): void {
  describe(name, () => {
    for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(found(text), expected))
  })
}

suite('money', [
  ['worth $146.87 billion', ['$146.87 billion', 146_870_000_000, 'USD', 'exact']],
  ['worth US$3.2bn', ['US$3.2bn', 3_200_000_000, 'USD', 'exact']],
  ['worth 3.5 bln dlrs', ['3.5 bln dlrs', 3_500_000_000, 'USD', 'exact']],
  ['worth A$40 million', ['A$40 million', 40_000_000, 'AUD', 'exact']],
  ['worth €6 million', ['€6 million', 6_000_000, 'EUR', 'exact']],
  ['worth 12 billion yuan', ['12 billion yuan', 12_000_000_000, 'CNY', 'exact']],
  ['worth RMB 500 million', ['RMB 500 million', 500_000_000, 'CNY', 'exact']],
  ['worth 90 billion roubles', ['90 billion roubles', 90_000_000_000, 'RUB', 'exact']],
  ['a $5 billion plan', ['$5 billion', 5_000_000_000, 'USD', 'exact']],
  ['$20 a barrel', ['$20 a barrel', 20, 'USD/{barrel}', 'exact']],
  ['$2 billion a year', ['$2 billion a year', 2_000_000_000, 'USD/a', 'exact']],
  ['$400 per tonne', ['$400 per tonne', 400, 'USD/t', 'exact']],
])

suite('shares and points', [
  ['up 26.3%', ['26.3%', 26.3, '%', 'exact']],
  ['up 26.3 per cent', ['26.3 per cent', 26.3, '%', 'exact']],
  ['up 7 pct', ['7 pct', 7, '%', 'exact']],
  ['up 2 percentage points', ['2 percentage points', 2, 'pp', 'exact']],
  ['about a quarter of the total', ['quarter', 25, '%', 'about']],
  ['12, 15 and 18 per cent', ['12', 12, '%', 'exact'], ['15', 15, '%', 'exact'], ['18 per cent', 18, '%', 'exact']],
])

suite('measures', [
  ['38 billion cubic metres', ['38 billion cubic metres', 38_000_000_000, 'm3', 'exact']],
  ['38 bcm a year', ['38 bcm a year', 38_000_000_000, 'm3/a', 'exact']],
  ['an annual capacity of 38 bcm', ['38 bcm', 38_000_000_000, 'm3/a', 'exact']],
  ['4.5 million tons', ['4.5 million tons', 4_500_000, 't', 'exact']],
  ['300,000 bpd', ['300,000 bpd', 300_000, '{barrel}/d', 'exact']],
  ['2 GW', ['2 GW', 2_000_000_000, 'W', 'exact']],
  ['5 TWh', ['5 TWh', 5_000_000_000, 'kW.h', 'exact']],
  ['a 3,000-km line', ['3,000-km', 3000, 'km', 'exact']],
  ['a 99-year lease', ['99-year', 99, 'a', 'exact']],
  ['it takes 24 hours', ['24 hours', 24, 'h', 'exact']],
  ['2000 tonnes', ['2000 tonnes', 2000, 't', 'exact']],
  ['12,000 tonnes of ore per annum', ['12,000 tonnes', 12_000, 't/a', 'exact']],
  ['44 pounds of tea', ['44 pounds', 44, '[lb_av]', 'exact']],
])

suite('ranges', [
  ['30 to 35 pct', ['30 to 35 pct', [30, 35], '%', 'exact']],
  ['$4–5 billion', ['$4–5 billion', [4e9, 5e9], 'USD', 'exact']],
  ['between $2 and $8.50 a day', ['$2 and $8.50 a day', [2, 8.5], 'USD/d', 'exact']],
  ['10 per cent to 20 per cent', ['10 per cent to 20 per cent', [10, 20], '%', 'exact']],
  ['ranging from 12 to 25 per cent', ['12 to 25 per cent', [12, 25], '%', 'exact']],
  ['from 25% to 18%', ['25%', 25, '%', 'exact'], ['18%', 18, '%', 'exact']],
])

suite('bounds', [
  ['more than 90%', ['90%', 90, '%', 'over']],
  ['nearly 5 million tons', ['5 million tons', 5_000_000, 't', 'about']],
  ['at least 40 times', ['40 times', 40, '{time}', 'at_least']],
  ['up to 24 hours', ['24 hours', 24, 'h', 'up_to']],
  ['less than 3 per cent', ['3 per cent', 3, '%', 'under']],
  ['no more than 12 days', ['12 days', 12, 'd', 'up_to']],
  ['exceeded $1 billion', ['$1 billion', 1e9, 'USD', 'over']],
  ['more than a total of $5 million', ['$5 million', 5e6, 'USD', 'over']],
  ['50% or more', ['50%', 50, '%', 'at_least']],
  ['an estimated 20 million tonnes', ['20 million tonnes', 20_000_000, 't', 'about']],
])

suite('counts and ranks', [
  ['150 Luna vehicles per year', ['150 Luna vehicles per year', 150, '{vehicle}/a', 'exact']],
  ['21.5 million Indians visited', ['21.5 million Indians', 21_500_000, '{person}', 'exact']],
  ['6,000 new, well-paid jobs', ['6,000 new, well-paid jobs', 6000, '{job}', 'exact']],
  ['two warships', ['two warships', 2, '{warship}', 'exact']],
  [
    'twenty memorandums of understanding',
    ['twenty memorandums of understanding', 20, '{memorandum of understanding}', 'exact'],
  ],
  ['the second largest trading partner', ['second', 2, '{rank}', 'exact']],
  ['trade doubled', ['doubled', 2, '{time}', 'exact']],
])
