import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readDigits } from '../../../src/languages/en/digits.ts'
import { readNumber } from '../../../src/languages/en/numbers.ts'
import { tokenize } from '../../../src/languages/en/tokens.ts'

/** The first number of a text: its words, value, form, and the two steps of its last digits. */
function first(text: string) {
  const tokens = tokenize(text, 0, text.length)
  for (let index = 0; index < tokens.length; index++) {
    const number = readNumber(tokens, index)
    if (!number) continue
    const words = text.slice(tokens[number.first]!.start, tokens[number.last]!.end)
    return [words, number.value, number.form, number.step, number.looseStep] as const
  }
  return null
}

describe('English numbers', () => {
  const cases: readonly (readonly [text: string, expected: ReturnType<typeof first>])[] = [
    ['sold 240 tons', ['240', 240, 'digits', 1, 10]],
    ['sold 146.87 billion', ['146.87 billion', 146_870_000_000, 'digits', 10_000_000, 10_000_000]],
    ['sold 1,078 million', ['1,078 million', 1_078_000_000, 'digits', 1e6, 1e6]],
    ['sold 3.5 bln', ['3.5 bln', 3_500_000_000, 'digits', 1e8, 1e8]],
    ['sold 12 mln', ['12 mln', 12_000_000, 'digits', 1e6, 1e6]],
    ['sold 4,5 per cent', ['4,5', 4.5, 'digits', 0.1, 0.1]],
    ['sold $3bn', ['3bn', 3_000_000_000, 'digits', 1e9, 1e9]],
    ['sold 40m tons', ['40m', 40_000_000, 'digits', 1e6, 1e7]],
    ['ran 40m', ['40', 40, 'digits', 1, 10]],
    ['sold 5,000', ['5,000', 5000, 'digits', 1, 1000]],
    ['sold 2 1/2', ['2 1/2', 2.5, 'digits', 0.5, 0.5]],
    ['sold 2½', ['2½', 2.5, 'digits', 0.5, 0.5]],
    ['sold three lakh', ['three lakh', 300_000, 'words', 1e5, 1e5]],
    ['sold twenty-five', ['twenty-five', 25, 'words', 1, 1]],
    ['sold three hundred thousand', ['three hundred thousand', 300_000, 'words', 1000, 1000]],
    ['sold a million', ['a million', 1_000_000, 'words', 1e6, 1e6]],
    ['sold a dozen', ['a dozen', 12, 'words', 1, 1]],
    ['sold two dozen', ['two dozen', 24, 'words', 12, 12]],
    ['sold half a billion', ['half a billion', 500_000_000, 'words', 5e8, 5e8]],
    ['sold one and a half billion', ['one and a half billion', 1_500_000_000, 'words', 1e9, 1e9]],
    ['sold tens of thousands', ['tens of thousands', 10_000, 'indefinite', 0, 0]],
    ['sold hundreds of', ['hundreds', 100, 'indefinite', 0, 0]],
    ['took two-thirds of', ['two-thirds', 66.67, 'fraction', 1, 1]],
    ['took a quarter of', ['quarter', 25, 'fraction', 1, 1]],
    ['took half of', ['half', 50, 'fraction', 1, 1]],
    ['it doubled', ['doubled', 2, 'multiple', 0, 0]],
    ['it halved', ['halved', -50, 'multiple', 0, 0]],
    ['a five-fold rise', ['five-fold', 5, 'multiple', 0, 0]],
    ['nothing here', null],
  ]
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(first(text), expected))
})

describe('digit groups', () => {
  const cases: readonly (readonly [written: string, value: number | null])[] = [
    ['1,234', 1234],
    ['1,23,456', 123_456],
    ['1,234.56', 1234.56],
    ['1.234.567', 1_234_567],
    ['1.234.567,8', 1_234_567.8],
    ['12,5', 12.5],
    ['0.05', 0.05],
    ['12\u00a0500', 12_500],
    ['2024,2025', null],
    ['1.2.3', null],
    ['1,2,3', null],
  ]
  for (const [written, value] of cases) it(written, () => assert.equal(readDigits(written)?.value ?? null, value))
})
