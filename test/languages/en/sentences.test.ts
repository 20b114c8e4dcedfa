import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { english } from '../../../src/languages/en/index.ts'

const sentences = (text: string) =>
  english.splitSentences(text, { start: 0, end: text.length }).map((span) => text.slice(span.start, span.end))

describe('English sentences', () => {
  const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
    ['Trade rose. Exports fell.', ['Trade rose.', 'Exports fell.']],
    ['It grew 3.5 per cent. It was $1.2 bn.', ['It grew 3.5 per cent.', 'It was $1.2 bn.']],
    ['The U.S. side agreed. It signed.', ['The U.S. side agreed.', 'It signed.']],
    ['Mr. Modi met Gen. Park. They spoke.', ['Mr. Modi met Gen. Park.', 'They spoke.']],
    ['He is J. P. Smith of Accra. He left.', ['He is J. P. Smith of Accra.', 'He left.']],
    ['“It rose.” She left.', ['“It rose.”', 'She left.']],
    ['Did it rise? Yes! It did…', ['Did it rise?', 'Yes!', 'It did…']],
    ['about 40 million tons in Sept. 2023 were sold', ['about 40 million tons in Sept. 2023 were sold']],
    ['Both gained from trade.The next round is near.', ['Both gained from trade.', 'The next round is near.']],
    ['It went to Peru.[1] Some of it was lost.[2]', ['It went to Peru.[1]', 'Some of it was lost.[2]']],
    ['It cost 5 dollars.[see note] It fell.', ['It cost 5 dollars.[see note] It fell.']],
    ['see www.example.org for more', ['see www.example.org for more']],
    ['  padded.  ', ['padded.']],
    ['   ', []],
  ]
  for (const [text, expected] of cases) it(JSON.stringify(text), () => assert.deepEqual(sentences(text), expected))
})
