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
