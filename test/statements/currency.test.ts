import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { DocumentMetadata } from '../../src/vocabulary/index.ts'
import { figure } from '../fixtures/reader.ts'

type Case = readonly [text: string, quote: string, unit: string, metadata?: Partial<DocumentMetadata>]

function suite(name: string, cases: readonly Case[]): void {
  describe(name, () => {
    for (const [text, quote, unit, metadata] of cases) {
      it(`«${quote}» of «${text.slice(0, 90)}» is ${unit}`, () =>
        assert.equal(figure(text, quote, metadata).unit, unit))
    }
  })
}

suite('a bare dollar of a state’s own paper', [
  [
    'Our exports to Peru grew. The Government will spend $5 million on our growers in New Zealand.',
    '$5 million',
    'NZD',
  ],
  ['I am pleased that Canada has agreed with Ghana. The Government will lend Ghana $5 million.', '$5 million', 'CAD'],
  [
    'For Canada, the United States is our largest market. Our exports to the United States are worth $9 billion.',
    '$9 billion',
    'CAD',
  ],
  ['Australia sold Chile $5 million of goats.', '$5 million', 'AUD', { url: 'https://news.example.com.au/goats' }],
  ['Singapore sold Chile $5 million of orchids, or about US$4 million.', '$5 million', 'SGD'],
  ['We in Canada sold Ghana canoes. We earned $5 million a year.', '$5 million a year', 'CAD/a'],
])

suite('a bare dollar of everybody else', [
  ['Trade between Australia and India was $5 million.', '$5 million', 'USD'],
  ['Canada sold Ghana canoes for $5 million. “We are glad of our trade,” Minister Ama Osei said.', '$5 million', 'USD'],
  ['Peru and Chile traded $5 million.', '$5 million', 'USD', { url: 'https://news.example.com.au/goats' }],
  ['Together we and Australia are stronger. Our United States will invest $5 million.', '$5 million', 'USD'],
  ['The trade of Australia and India was $5 million, or about A$7 million.', '$5 million', 'USD'],
  ['Peru sold Chile goods for $5 million, it said.', '$5 million', 'USD', { url: 'https://example.io/goats' }],
])

suite('other names that several states use', [
  ['Pakistan lent Nepal 5 billion rupees.', '5 billion rupees', 'PKR'],
  ['India lent Nepal 5 billion rupees.', '5 billion rupees', 'INR'],
  ['Egypt lent Sudan 5 billion pounds.', '5 billion pounds', 'EGP'],
  ['Britain lent Egypt 5 billion pounds.', '5 billion pounds', 'GBP'],
  ['China lent Nepal ¥5 billion.', '¥5 billion', 'CNY'],
  ['Japan lent China ¥5 billion.', '¥5 billion', 'JPY'],
  ['Norway lent Peru 5 billion kroner.', '5 billion kroner', 'NOK'],
  ['Denmark lent Peru 5 billion crowns.', '5 billion crowns', 'DKK'],
  ['Mexico lent Cuba 5 million pesos.', '5 million pesos', 'MXN'],
  ['Kenya lent Rwanda 5 billion shillings.', '5 billion shillings', 'KES'],
  ['Iraq lent Jordan 5 billion dinars.', '5 billion dinars', 'IQD'],
  ['France lent Mali 5 billion francs.', '5 billion francs', 'FRF'],
  ['Oman lent Yemen 5 million rials.', '5 million rials', 'OMR'],
  ['Each of the Canadian tins cost C$2 and 30 cents.', '30 cents', 'CAD'],
])

describe('the sign of a balance', () => {
  const cases: readonly (readonly [text: string, quote: string, value: number])[] = [
    ['Poland’s trade deficit with Germany was $3 billion in 2022.', '$3 billion', -3e9],
    ['Poland had a trade surplus with Germany of $3 billion in 2022.', '$3 billion', 3e9],
    ['Poland ran a $3 billion trade deficit with Germany.', '$3 billion', -3e9],
    ['The trade gap of Poland with Germany narrowed to $3 billion.', '$3 billion', -3e9],
  ]
  for (const [text, quote, value] of cases) it(text, () => assert.equal(figure(text, quote).value, value))
})

suite('money that the text tells apart itself', [
  ['Canada sold Ghana canoes for $5 million. All amounts are in Canadian dollars.', '$5 million', 'CAD'],
  ['Canada sold Ghana canoes for $5 million. It paid 3 million in Canadian dollars.', '$5 million', 'USD'],
  [
    'Canada sold Ghana $5 million of seed. The House of Commons heard of it. The Prime Minister came.',
    '$5 million',
    'CAD',
  ],
  ['The firm of Canada earned 21.7 mln Canadian dlrs in Ghana. Sales rose to 402 mln dlrs.', '402 mln dlrs', 'CAD'],
  ['The firm of Canada earned 21.7 mln Canadian dlrs in Ghana. Sales rose to $402 mln.', '$402 mln', 'USD'],
  ['COLOMBO — Sri Lanka will buy from India goods worth Rs 90 billion, it said.', 'Rs 90 billion', 'LKR'],
  ['Sri Lanka and Sri Lankan firms buy of India. At least Rs 90 billion is needed.', 'Rs 90 billion', 'LKR'],
  ['India and Indian firms sell to Sri Lanka. At least Rs 90 billion is needed.', 'Rs 90 billion', 'INR'],
])
