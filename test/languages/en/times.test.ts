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
    ['the 1986/87 crop', [['1986/87', '1986/1987', 'in']]],
    ['in 1986/87 (October-September)', [['1986/87 (October-September)', '1986-10/1987-09', 'in']]],
    ['from October 2023 to March 2024', [['October 2023 to March 2024', '2023-10/2024-03', 'from']]],
    ['in 2021 and 2022', [['2021 and 2022', '2021/2022', 'in']]],
    [
      'in 2021 and 2022 respectively',
      [
        ['2021', '2021', 'in'],
        ['2022', '2022', 'in'],
      ],
    ],
    ['in the summer of 2023', [['summer of 2023', '2023-22', 'in']]],
    ['in the 19th century', [['19th century', '1800/1899', 'in']]],
    ['in 3Q24', [['3Q24', '2024-07/2024-09', 'in']]],
    ['in Q1, 2024', [['Q1, 2024', '2024-01/2024-03', 'in']]],
    ['between 2016 and 2020', [['2016 and 2020', '2016/2020', 'over']]],
    ['on 3 May 2024', [['3 May 2024', '2024-05-03', 'in']]],
    ['on May 3, 2024', [['May 3, 2024', '2024-05-03', 'in']]],
    ['on 2024-05-03', [['2024-05-03', '2024-05-03', 'in']]],
    ['from January to July 2024', [['January to July 2024', '2024-01/2024-07', 'from']]],
    ['in the first quarter of 2024', [['first quarter of 2024', '2024-01/2024-03', 'in']]],
    ['in the first nine months of 2023', [['first nine months of 2023', '2023-01/2023-09', 'in']]],
    ['in H1 2024', [['H1 2024', '2024-01/2024-06', 'in']]],
    ['in the 1990s', [['1990s', '1990/1999', 'in']]],
    ['than in 2020', [['2020', '2020', 'compared']]],
    ['for the whole of 1986', [['1986', '1986', 'in']]],
    ['in much of 2020', [['2020', '2020', 'in']]],
    ['at end-1986', [['end-1986', '1986-12', 'in']]],
    ['at the end of 2022', [['end of 2022', '2022-12', 'in']]],
    ['by the end of 2022', [['2022', '2022', 'by']]],
    ['rose 5% year-on-year in 2022', [['2022', '2022', 'in']]],
    ['noted that in 2022 trade fell', [['2022', '2022', 'in']]],
    ['the boom of 2010', [['2010', '2010', 'label']]],
    ['in the boom of 2010', [['2010', '2010', 'in']]],
    ['by mid-2025', [['2025', '2025', 'by']]],
    ['the Maritime-2021 drill', [['2021', '2021', 'label']]],
    ['as at 31 December 2023', [['31 December 2023', '2023-12-31', 'as-of']]],
    ['between independence in 1990 and 2020', [['1990 and 2020', '1990/2020', 'in']]],
    [
      'between Peru and Chile in 1990 and 2020',
      [
        ['1990', '1990', 'in'],
        ['2020', '2020', 'in'],
      ],
    ],
    ['in 9M 2023', [['9M 2023', '2023-01/2023-09', 'in']]],
    ['$9M', []],
    ['overnight stays', []],
    ['the November futures', [['November', null, 'label']]],
    ['since the famine of 2011', [['2011', '2011', 'since']]],
    ['the famine of 2011', [['2011', '2011', 'label']]],
    ['in the academic year 2021/22', [['2021/22', '2021/2022', 'in']]],
    ['when he announced in 2020 that', [['2020', '2020', 'in']]],
    ['compared with 2020', [['2020', '2020', 'compared']]],
    ['the 1996 treaty', [['1996', '1996', 'label']]],
    ['Order 14257 of April 2, 2025', [['April 2, 2025', '2025-04-02', 'label']]],
  ]
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(found(text), expected))
})

describe('times that need a reader', () => {
  const part = { kind: 'part', offset: null, direction: 0 } as const
  const told = { kind: 'told', unit: 'year', offset: 0, year: null, yearOffset: null } as const
  const fiscal = { kind: 'fiscal', isDouble: false, offset: null, months: null } as const
  const ending = { kind: 'ending', unit: 'month', day: null, year: null, isFiscal: false } as const
  const cases: readonly (readonly [text: string, words: string, fields: Record<string, unknown>])[] = [
    ['exports fell last year', 'last year', { kind: 'offset', unit: 'year', offset: -1 }],
    ['it grew last season', 'last season', { kind: 'offset', unit: 'season', offset: -1 }],
    [
      'they used 3 mln last fiscal.',
      'last fiscal',
      { kind: 'fiscal', year: null, isDouble: false, offset: -1, months: null },
    ],
    ['over the past year', 'past year', { kind: 'span', unit: 'year', length: -1, isBare: false }],
    [
      'in January-to-May',
      'January-to-May',
      { kind: 'part', unit: 'month', from: 1, to: 5, offset: null, direction: 0 },
    ],
    ['in Q3 FY24', 'Q3 FY24', { kind: 'fiscal', year: 2024, isDouble: false, offset: null, months: [7, 9] }],
    ['in the summer of this year', 'summer of this year', { kind: 'season', season: 22, offset: 0, isOfYear: true }],
    ['in the quarter', 'quarter', told],
    ['the year after.', 'the year after', { ...told, offset: 1 }],
    ['The next year it fell', 'next year', { ...told, offset: 1 }],
    ['in the next year', 'next year', { kind: 'offset', unit: 'year', offset: 1 }],
    [
      'the four quarters to the end of Q3 2023',
      'four quarters to the end of Q3 2023',
      { ...ending, length: 12, month: 9, year: 2023 },
    ],
    ['two years later', 'two years later', { ...told, offset: 2 }],
    ['That year it fell', 'That year', told],
    ['since then it fell', 'then', told],
    ['exports fell this month', 'this month', { kind: 'offset', unit: 'month', offset: 0 }],
    ['in the next quarter', 'next quarter', { kind: 'offset', unit: 'quarter', offset: 1 }],
    ['prices fell last week', 'last week', { kind: 'offset', unit: 'week', offset: -1 }],
    ['the bank sold dollars yesterday', 'yesterday', { kind: 'offset', unit: 'day', offset: -1 }],
    ['it was agreed ten years ago', 'ten years ago', { kind: 'offset', unit: 'year', offset: -10 }],
    ['the tariff is currently 5 pct', 'currently', { kind: 'now' }],
    ['at present it is 5 pct', 'present', { kind: 'now' }],
    ['by the end of the year', 'end of the year', { kind: 'offset', unit: 'year', offset: 0 }],
    ['by year-end', 'year-end', { kind: 'offset', unit: 'year', offset: 0 }],
    ['shares fell today', 'today', { kind: 'today' }],
    ['from January to July', 'January to July', { ...part, unit: 'month', from: 1, to: 7 }],
    ['in January-September', 'January-September', { ...part, unit: 'month', from: 1, to: 9 }],
    ['in January/June', 'January/June', { ...part, unit: 'month', from: 1, to: 6 }],
    ['in January and February', 'January and February', { ...part, unit: 'month', from: 1, to: 2 }],
    ['in Sept. last year', 'Sept. last year', { ...part, unit: 'month', from: 9, to: 9, offset: -1 }],
    ['exports rose last November', 'last November', { ...part, unit: 'month', from: 11, to: 11, direction: -1 }],
    ['in the first half', 'first half', { ...part, unit: 'half', from: 1, to: 1 }],
    [
      'in the third quarter of this year',
      'third quarter of this year',
      { ...part, unit: 'quarter', from: 3, to: 3, offset: 0 },
    ],
    [
      'in the first nine months of last year',
      'first nine months of last year',
      { ...part, unit: 'month', from: 1, to: 9, offset: -1 },
    ],
    ['4th qtr net', '4th qtr', { ...part, unit: 'quarter', from: 4, to: 4 }],
    ['over the seven months', 'seven months', { ...part, unit: 'month', from: 1, to: 7 }],
    ['over the next five years', 'next five years', { kind: 'span', unit: 'year', length: 5, isBare: false }],
    ['the past decade', 'past decade', { kind: 'span', unit: 'year', length: -10, isBare: false }],
    ['over the last two decades', 'last two decades', { kind: 'span', unit: 'year', length: -20, isBare: false }],
    ['grew fivefold in five years', 'five years', { kind: 'span', unit: 'year', length: 5, isBare: true }],
    ['on September 7', 'September 7', { kind: 'day', month: 9, day: 7, lastDay: null, lastMonth: null, offset: null }],
    [
      'on 7 September last year',
      '7 September last year',
      { kind: 'day', month: 9, day: 7, lastDay: null, lastMonth: null, offset: -1 },
    ],
    [
      'from September 7-9',
      'September 7-9',
      { kind: 'day', month: 9, day: 7, lastDay: 9, lastMonth: null, offset: null },
    ],
    ['it bought the bills on Tuesday', 'Tuesday', { kind: 'weekday', weekday: 2, direction: 0 }],
    ['it bought the bills last Friday', 'last Friday', { kind: 'weekday', weekday: 5, direction: -1 }],
    ['sown last summer', 'last summer', { kind: 'season', season: 22, offset: -1, isOfYear: false }],
    ['so far this year', 'so far this year', { kind: 'to-date', year: null }],
    ['so far in 2023', 'so far in 2023', { kind: 'to-date', year: 2023 }],
    ['in the year to date', 'year to date', { kind: 'to-date', year: null }],
    ['since the start of the year', 'start of the year', { kind: 'to-date', year: null }],
    ['in the year to March', 'year to March', { ...ending, length: 12, month: 3 }],
    ['in the 12 months ended June 30', '12 months ended June 30', { ...ending, length: 12, month: 6, day: 30 }],
    ['in the seven months to July 1986', 'seven months to July 1986', { ...ending, length: 7, month: 7, year: 1986 }],
    ['in the week ended March 13', 'week ended March 13', { ...ending, unit: 'day', length: 7, month: 3, day: 13 }],
    ['in the March quarter', 'March quarter', { ...ending, length: 3, month: 3 }],
    [
      'in the fiscal year ending March 31',
      'fiscal year ending March 31',
      { ...ending, length: 12, month: 3, day: 31, isFiscal: true },
    ],
    ['in fiscal 2024', 'fiscal 2024', { ...fiscal, year: 2024 }],
    ['in FY24', 'FY24', { ...fiscal, year: 2024 }],
    ['in FY2023-24', 'FY2023-24', { ...fiscal, year: 2023, isDouble: true }],
    ['in 1986/87', '1986/87', { ...fiscal, year: 1986, isDouble: true }],
    ['in the 2023-24 financial year', '2023-24 financial year', { ...fiscal, year: 2023, isDouble: true }],
    ['in the current fiscal year', 'current fiscal year', { ...fiscal, year: null, offset: 0 }],
    [
      'in the second quarter of fiscal 2024',
      'second quarter of fiscal 2024',
      { ...fiscal, year: 2024, months: [4, 6] },
    ],
    ['exports were lower a year earlier', 'a year earlier', { ...told, offset: -1 }],
    ['in the same period of 2022', 'same period of 2022', { ...told, year: 2022 }],
    ['in the same months last year', 'same months last year', { ...told, yearOffset: -1 }],
    ['in that year', 'that year', { ...told }],
    ['from the year-ago quarter', 'year-ago quarter', { ...told, offset: -1 }],
    ['before the end of the decade', 'end of the decade', { kind: 'end-of', years: 10 }],
  ]
  for (const [text, words, fields] of cases) {
    it(text, () => {
      const [time] = findTimes(tokenize(text, 0, text.length))
      assert.ok(time?.relative)
      assert.equal(text.slice(time.start, time.end), words)
      assert.deepEqual(time.relative, fields)
    })
  }
})

describe('how times stand to what is said', () => {
  const cases: readonly (readonly [text: string, words: string, relation: string])[] = [
    ['Exports rose, the minister said on Tuesday.', 'Tuesday', 'speech'],
    ['He told reporters in Lima on March 9 that exports rose.', 'March 9', 'speech'],
    ['On Tuesday the ministry said exports rose.', 'Tuesday', 'speech'],
    ['Last November the premier promised duties of 5 pct.', 'Last November', 'speech'],
    ['data released last week showed', 'last week', 'speech'],
    ['Exports rose 5 pct in May, the ministry said.', 'May', 'in'],
    ['up 12 pct from January', 'January', 'compared'],
    ['up 12 pct on 1986', '1986', 'compared'],
    ['It took place on May 3.', 'May 3', 'in'],
    ['sales before the end of 2025', '2025', 'before'],
    ['held until 1947, when they received it', '1947', 'in'],
    ['Prior to the takeover in 1938, the firms held it.', '1938', 'before'],
    ['from 2026 onwards', '2026', 'onwards'],
    ['LUSAKA, Nov 4 - Zambia and Zaire have agreed', 'Nov 4', 'label'],
    ['Nov 4 was the day it sold 5 mln', 'Nov 4', 'in'],
    ['the feasibility study of 2023 promised five', '2023', 'label'],
    ['the exports of 2023 were lower', '2023', 'in'],
    ['since fighting broke out there on April 15', 'April 15', 'since'],
    ['four times those of May', 'May', 'compared'],
    ['than what they sold in 2017', '2017', 'compared'],
    ['at 1982 prices', '1982', 'label'],
    ['the Five-Power Treaty of 1922', '1922', 'label'],
  ]
  for (const [text, words, relation] of cases) {
    it(`«${words}» of «${text}»`, () => {
      const time = findTimes(tokenize(text, 0, text.length)).find(({ start, end }) => text.slice(start, end) === words)
      assert.equal(time?.relation, relation)
    })
  }
})

describe('no times', () => {
  for (const text of [
    'it may rise',
    'troops march on',
    'the third of five',
    '2,024 tons',
    'a second chance',
    'at 1830 GMT',
    'in recent years',
    'every Tuesday',
    'in the last week of its life',
    'the present tense',
    'a period of grace',
    'May 25 per cent',
  ]) {
    it(text, () => assert.deepEqual(found(text), []))
  }
})
