import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { countWords, fold } from '../../src/store/search/index.ts'

const folded: readonly (readonly [string, string, string])[] = [
  ['capitals', 'Gas EXPORTS', 'gas exports'],
  ['accents, put together or not', 'Café Cafe\u0301 Škoda', 'cafe cafe skoda'],
  ['Russian ё', 'Её ещё', 'ее еще'],
  ['Russian й stays, put together or not', 'Китай Кита\u0438\u0306', 'китай китай'],
  ['wide digits and letters', '２６．３％ ＧＤＰ', '26.3% gdp'],
  ['joined letters', 'ﬁnance', 'finance'],
  ['soft hyphens', 'inter\u00adnational trade', 'international trade'],
  ['Greek and Turkish capitals', 'ΟΔΟΣ İzmir', 'οδος izmir'],
  ['Chinese', '贸易2401亿', ' 贸  易 2401 亿 '],
  ['Japanese', 'データの', ' デ ー タ  の '],
  ['Chinese beyond the first plane', '𠮷野', ' 𠮷  野 '],
  ['NUL characters stay separators', 'a\0b', 'a\0b'],
]
for (const [what, text, expected] of folded) {
  test(`folding: ${what}`, () => assert.equal(fold(text), expected))
}

test('folding twice is folding once, but for spaces', () => {
  const spaced = (text: string) => text.split(/ +/).join(' ')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 50 }), (text) => {
      assert.equal(spaced(fold(fold(text))), spaced(fold(text)))
    }),
    { numRuns: 1000, seed: 42 },
  )
})

const counted: readonly (readonly [string, number])[] = [
  ['', 0],
  [' — … 😀 ', 0],
  ['Trade grew.', 2],
  ["It doesn't — S-400s cost $146.87 billion.", 6],
  ['one\r\ntwo\0three', 2],
  ['贸易额2401亿', 5],
  ['Товарооборот вырос на 26,3%', 4],
]
for (const [text, expected] of counted) {
  test(`counting the words of ${JSON.stringify(text)}`, () => assert.equal(countWords(text), expected))
}
