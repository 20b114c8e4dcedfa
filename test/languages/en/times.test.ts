import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findTimes } from '../../../src/languages/en/times.ts'
import { tokenize } from '../../../src/languages/en/tokens.ts'

/** Each time of a text: its words, its EDTF where it is complete, its relation. */
const found = (text: string) =>
  findTimes(tokenize(text, 0, text.length)).map((time) => [text.slice(time.start, time.end), time.edtf, time.relation])

describe('complete times', () => {
  const cases: readonly (readonly [text: string, expected: readonly unknown[]])[] = [
    ['in 2023', [['2023', '2023', 'in']]],
    ['by 2030', [['2030', '2030', 'by']]],
    ['by the end of 2025', [['2025', '2025', 'by']]],
    ['since 2019', [['2019', '2019', 'since']]],
    ['as of May 2024', [['May 2024', '2024-05', 'as-of']]],
    ['from 2016 to 2020', [['2016 to 2020', '2016/2020', 'from']]],
    ['in 2011-12', [['2011-12', '2011/2012', 'in']]],
    ['between 2016 and 2020', [['2016 and 2020', '2016/2020', 'in']]],
    ['on 3 May 2024', [['3 May 2024', '2024-05-03', 'in']]],
    ['on May 3, 2024', [['May 3, 2024', '2024-05-03', 'in']]],
    ['on 2024-05-03', [['2024-05-03', '2024-05-03', 'in']]],
    ['from January to July 2024', [['January to July 2024', '2024-01/2024-07', 'from']]],
    ['in the first quarter of 2024', [['first quarter of 2024', '2024-01/2024-03', 'in']]],
    ['in the first nine months of 2023', [['first nine months of 2023', '2023-01/2023-09', 'in']]],
    ['in H1 2024', [['H1 2024', '2024-01/2024-06', 'in']]],
    ['in the 1990s', [['1990s', '1990/1999', 'in']]],
    ['than in 2020', [['2020', '2020', 'compared']]],
    ['compared with 2020', [['2020', '2020', 'compared']]],
    ['the 1996 treaty', [['1996', '1996', 'label']]],
    ['Order 14257 of April 2, 2025', [['April 2, 2025', '2025-04-02', 'label']]],
  ]
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(found(text), expected))
})

describe('times that need a reader', () => {
  const cases: readonly (readonly [text: string, words: string, unit: string, fields: Record<string, unknown>])[] = [
    ['last year', 'last year', 'year', { offset: -1 }],
    ['this month', 'this month', 'month', { offset: 0 }],
    ['from January to July', 'January to July', 'month', { from: 1, to: 7, offset: null }],
    ['over the next five years', 'next five years', 'year', { length: 5 }],
    ['the past decade', 'past decade', 'year', { length: -10 }],
    ['in the first half', 'first half', 'half', { from: 1, to: 1 }],
    ['currently', 'currently', 'year', { offset: 0 }],
    ['on September 7', 'September 7', 'day', { from: 9, day: 7 }],
  ]
  for (const [text, words, unit, fields] of cases) {
    it(text, () => {
      const [time] = findTimes(tokenize(text, 0, text.length))
      assert.ok(time?.relative)
      assert.equal(text.slice(time.start, time.end), words)
      assert.equal(time.relative.unit, unit)
      for (const [field, value] of Object.entries(fields)) assert.equal(time.relative[field as 'offset'], value, field)
    })
  }
})

describe('no times', () => {
  for (const text of ['it may rise', 'troops march on', 'the third of five', '2,024 tons', 'a second chance']) {
    it(text, () => assert.deepEqual(found(text), []))
  }
})
