import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { entitiesOf } from './reading.ts'

const NOTHING = [
  'Russia and China met in Moscow on Monday.',
  'The two Prime Ministers signed a Joint Statement.',
  'In March the Government raised duties on Russian oil.',
  'Exports through the South China Sea fell in April.',
  'A Russian pipeline carries Kazakh crude.',
  'The Trade Expansion Act of 1962 allows it.',
  'The Secretary of Homeland Security and the Attorney General were told.',
  'They met at King Salman International Airport.',
  'China-based firms and U.S.-made goods fared better.',
  'Upfront cuts helped growers in Western Kansas.',
  'In a Memorandum of Understanding they agreed on a Comprehensive Strategic Partnership.',
  'SECURING ANOTHER HISTORIC DEAL: tariffs fell.',
  'A Small Modular Reactor (SMR) costs ISK 900 million.',
  'Two British warships passed the Strait of Malacca.',
  'Proclamation 9705 amended the Harmonized Tariff Schedule of the United States.',
  'The U.S. State of Ohio and New Hampshire voted on Tuesday.',
  'The national statistics office counted a strong partnership.',
  'They want a plant, a long road to the coast and a guest house in Lima.',
  'The pipeline from Monday on was shut; the plant in Peru was not.',
  'Under a free trade agreement the same agency buys a new bridge in May.',
  'Talks on LNG and GDP went on in Western Europe.',
]

describe('what names nothing that is an entity', () => {
  for (const text of NOTHING)
    it(text, () =>
      assert.deepEqual(
        entitiesOf(text).map(({ quote }) => quote),
        [],
      ),
    )
})
