import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aim, fact, pledges, published, type Told } from './told.ts'
import type { Aim, Claim, PledgeState } from '../../../src/vocabulary/index.ts'

interface Case {
  readonly name: string
  readonly aims: readonly Aim[]
  readonly facts?: readonly Claim[]
  readonly asOf: string | null
  readonly state: PledgeState
  /** The times of what decides it, parted by commas. */
  readonly by?: string
}

/** Values of consecutive years from the first on. */
const years = (first: number, values: readonly number[], told: Partial<Told> = {}): Claim[] =>
  values.map((value, index) => fact(String(first + index), value, told))

const SAID = { said: '2016-03-01' }
const share = { measure: 'share', unit: '%', indicator: 'finance.currency-share', step: 1 } as const
const students = { indicator: 'people.students', unit: '{student}', step: 1 } as const
const investment = { indicator: 'finance.investment' } as const
const deficit = { indicator: 'trade.balance' } as const

function check(cases: readonly Case[]): void {
  for (const { name, aims, facts = [], asOf, state, by } of cases) {
    it(`${state}: ${name}`, () => {
      const [pledge, ...more] = pledges(aims, facts, asOf)
      assert.equal(more.length, 0)
      const times = pledge!.decidedBy?.claims.map(({ edtf }) => edtf).join() ?? ''
      assert.deepEqual(
        [pledge!.state, ...(by === undefined ? [] : [times])],
        [state, ...(by === undefined ? [] : [by])],
      )
    })
  }
}

describe('an amount to be come up to by a year', () => {
  const to9 = [aim('2020', 9, SAID)]
  check([
    {
      name: 'in the year itself',
      aims: to9,
      facts: years(2015, [5, 6, 7, 8, 8.5, 9.1]),
      asOf: '2021-06-01',
      state: 'met',
      by: '2020',
    },
    { name: 'to the last digit', aims: to9, facts: years(2019, [8, 9]), asOf: '2021-06-01', state: 'met', by: '2020' },
    {
      name: 'a year ahead',
      aims: to9,
      facts: years(2015, [5, 6, 7, 8, 9.1, 8]),
      asOf: '2021-06-01',
      state: 'met early',
      by: '2019',
    },
    {
      name: 'ahead, before the deadline has come',
      aims: to9,
      facts: years(2015, [5, 9.2]),
      asOf: '2017-06-01',
      state: 'met early',
      by: '2016',
    },
    {
      name: 'nine tenths of the way',
      aims: to9,
      facts: years(2015, [5, 6, 7, 8, 8.5, 8.6]),
      asOf: '2021-06-01',
      state: 'partly',
      by: '2020',
    },
    {
      name: 'what rounds to it is not it',
      aims: to9,
      facts: years(2019, [8, 8.6]),
      asOf: '2021-06-01',
      state: 'partly',
      by: '2020',
    },
    {
      name: 'half the way is part of it',
      aims: to9,
      facts: years(2015, [5, 6, 7, 7, 7, 7]),
      asOf: '2021-06-01',
      state: 'partly',
      by: '2020',
    },
    {
      name: 'less than half',
      aims: to9,
      facts: years(2015, [5, 6, 6, 6, 6, 6.9]),
      asOf: '2021-06-01',
      state: 'missed',
      by: '2020',
    },
    {
      name: 'it fell',
      aims: to9,
      facts: years(2015, [5, 4, 4, 4, 4, 4]),
      asOf: '2021-06-01',
      state: 'missed',
      by: '2020',
    },
    {
      name: 'where it stood before is not known',
      aims: to9,
      facts: years(2020, [8.9]),
      asOf: '2021-06-01',
      state: 'missed',
      by: '2020',
    },
    {
      name: 'a year later',
      aims: to9,
      facts: years(2015, [5, 5, 5, 5, 5, 6, 9.5]),
      asOf: '2022-06-01',
      state: 'missed',
      by: '2020',
    },
    {
      name: 'later, and of the year nothing is known',
      aims: to9,
      facts: [fact('2015', 5), fact('2022', 9.5)],
      asOf: '2023-06-01',
      state: 'missed',
      by: '2022',
    },
    {
      name: 'not even later',
      aims: to9,
      facts: [fact('2015', 5), fact('2022', 5.5)],
      asOf: '2023-06-01',
      state: 'missed',
      by: '2022',
    },
    {
      name: 'nothing is known of the year',
      aims: to9,
      facts: years(2015, [5, 6, 7]),
      asOf: '2021-06-01',
      state: 'overdue',
      by: '2017',
    },
    { name: 'nothing is known at all', aims: to9, asOf: '2021-06-01', state: 'overdue', by: '' },
    {
      name: 'on the last day it is not yet due',
      aims: to9,
      facts: years(2015, [5, 6, 7]),
      asOf: '2020-12-30',
      state: 'on pace',
      by: '2017',
    },
    { name: 'fast enough', aims: to9, facts: years(2015, [5, 6, 7]), asOf: '2018-06-01', state: 'on pace', by: '2017' },
    { name: 'too slow', aims: to9, facts: years(2015, [5, 5.1, 5.2]), asOf: '2018-06-01', state: 'behind', by: '2017' },
    {
      name: 'just as fast as needed',
      aims: [aim('2018', 8, SAID)],
      facts: years(2015, [1, 2, 4]),
      asOf: '2018-06-01',
      state: 'on pace',
      by: '2017',
    },
    {
      name: 'only one year is known',
      aims: to9,
      facts: years(2015, [5]),
      asOf: '2018-06-01',
      state: 'unknown',
      by: '2015',
    },
    { name: 'nothing is known, and it is not due', aims: to9, asOf: '2018-06-01', state: 'unknown', by: '' },
    { name: 'no day is known', aims: [aim('2020', 9)], facts: years(2015, [5, 6, 7]), asOf: null, state: 'on pace' },
  ])
})

describe('what was reached before it was said', () => {
  const lookingBack = [aim('2020', 9, { said: '2022-05-01' })]
  check([
    {
      name: 'by an article that looks back',
      aims: lookingBack,
      facts: years(2017, [7, 8, 9.2, 9.6]),
      asOf: '2022-05-01',
      state: 'met early',
      by: '2019',
    },
    {
      name: 'once, long ago, is not it',
      aims: [aim('2020', 9, SAID)],
      facts: years(2012, [9.4, 6, 5, 5, 6, 6, 6, 6, 6]),
      asOf: '2021-06-01',
      state: 'missed',
      by: '2020',
    },
    {
      name: 'and lost by the deadline is not it',
      aims: [aim('2018', 9, { said: '2018-02-01' })],
      facts: years(2016, [8, 9.2, 8.4]),
      asOf: '2019-06-01',
      state: 'missed',
      by: '2018',
    },
  ])
})

describe('an amount to be come down to', () => {
  const cut = { before: 'They plan to cut imports to ', ...SAID }
  check([
    {
      name: 'cut to it',
      aims: [aim('2020', 5, cut)],
      facts: years(2015, [9, 8, 7, 6, 5.5, 4.9]),
      asOf: '2021-06-01',
      state: 'met',
      by: '2020',
    },
    {
      name: 'cut early',
      aims: [aim('2020', 5, cut)],
      facts: years(2015, [9, 4.5]),
      asOf: '2021-06-01',
      state: 'met early',
      by: '2016',
    },
    {
      name: 'cut in part',
      aims: [aim('2020', 5, cut)],
      facts: years(2015, [9, 8, 7, 6, 6, 6]),
      asOf: '2021-06-01',
      state: 'partly',
      by: '2020',
    },
    {
      name: 'it grew',
      aims: [aim('2020', 5, cut)],
      facts: years(2015, [9, 9, 9, 9, 9, 10]),
      asOf: '2021-06-01',
      state: 'missed',
      by: '2020',
    },
    {
      name: 'falling fast',
      aims: [aim('2020', 5, cut)],
      facts: years(2015, [9, 7.5]),
      asOf: '2017-06-01',
      state: 'on pace',
      by: '2016',
    },
    {
      name: 'falling slowly',
      aims: [aim('2020', 5, cut)],
      facts: years(2015, [9, 8.9]),
      asOf: '2017-06-01',
      state: 'behind',
      by: '2016',
    },
    {
      name: 'under an amount, whatever the verb',
      aims: [aim('2020', 5, { bound: 'under', before: 'A target of under ', ...SAID })],
      facts: years(2019, [7, 4.9]),
      asOf: '2021-06-01',
      state: 'met',
      by: '2020',
    },
    {
      name: 'the amount itself is not under it',
      aims: [aim('2020', 5, { bound: 'under', before: 'A target of under ', ...SAID })],
      facts: years(2019, [7, 5.2]),
      asOf: '2021-06-01',
      state: 'partly',
      by: '2020',
    },
    {
      name: 'a deficit',
      aims: [aim('2020', 200, { ...deficit, before: 'They aim to reduce the deficit to ', ...SAID })],
      facts: years(2015, [300, 310, 320, 340, 310, 280], deficit),
      asOf: '2021-06-01',
      state: 'missed',
      by: '2020',
    },
    {
      name: 'what stood below is not to fall',
      aims: [aim('2020', 9, { before: 'To cut red tape, with trade of ', ...SAID })],
      facts: years(2015, [5, 6, 6, 6, 6, 6]),
      asOf: '2021-06-01',
      state: 'missed',
      by: '2020',
    },
  ])
})

describe('an amount to be held', () => {
  const keep = { before: 'They promised to keep trade above ', bound: 'over', said: '2020-02-01' } as const
  const cap = {
    before: 'They promised to keep the deficit under ',
    bound: 'under',
    said: '2020-02-01',
    ...deficit,
  } as const
  check([
    {
      name: 'in its year',
      aims: [aim('2021', 5, keep)],
      facts: years(2018, [6, 6, 6, 5.5]),
      asOf: '2022-06-01',
      state: 'met',
      by: '2021',
    },
    {
      name: 'lost in its year',
      aims: [aim('2021', 5, keep)],
      facts: years(2018, [6, 6, 6, 4.5]),
      asOf: '2022-06-01',
      state: 'missed',
      by: '2021',
    },
    {
      name: 'so far',
      aims: [aim('2022', 5, keep)],
      facts: years(2018, [6, 6, 6]),
      asOf: '2021-06-01',
      state: 'on pace',
      by: '2020',
    },
    {
      name: 'not so far',
      aims: [aim('2022', 5, keep)],
      facts: years(2018, [6, 6, 4]),
      asOf: '2021-06-01',
      state: 'behind',
      by: '2020',
    },
    {
      name: 'under a cap',
      aims: [aim('2021', 5, cap)],
      facts: years(2018, [4, 4, 4, 4.5], deficit),
      asOf: '2022-06-01',
      state: 'met',
      by: '2021',
    },
    {
      name: 'over a cap',
      aims: [aim('2021', 5, cap)],
      facts: years(2018, [4, 4, 4, 5.5], deficit),
      asOf: '2022-06-01',
      state: 'missed',
      by: '2021',
    },
  ])
})

describe('bounds and ranges', () => {
  const over90 = aim('2020', 90, { ...share, bound: 'over', ...SAID })
  check([
    {
      name: 'over 90%, and it is 92%',
      aims: [over90],
      facts: years(2019, [80, 92], share),
      asOf: '2021-06-01',
      state: 'met',
      by: '2020',
    },
    {
      name: 'over 90%, and it is 89%',
      aims: [over90],
      facts: years(2018, [70, 80, 89], share),
      asOf: '2021-06-01',
      state: 'partly',
      by: '2020',
    },
    {
      name: 'over 90%, and it is over 90%',
      aims: [over90],
      facts: [fact('2020', 90, { ...share, bound: 'over' })],
      asOf: '2021-06-01',
      state: 'met',
      by: '2020',
    },
    {
      name: 'over 80% is not over 90%',
      aims: [over90],
      facts: [fact('2019', 40, share), fact('2020', 80, { ...share, bound: 'over' })],
      asOf: '2021-06-01',
      state: 'partly',
      by: '2020',
    },
    {
      name: 'less than it is not it',
      aims: [aim('2020', 9, SAID)],
      facts: [fact('2020', 9, { bound: 'under' })],
      asOf: '2021-06-01',
      state: 'missed',
      by: '2020',
    },
    {
      name: 'the lower end of a range',
      aims: [aim('2020', 8, { upper: 9, ...SAID })],
      facts: years(2019, [7, 8.1]),
      asOf: '2021-06-01',
      state: 'met',
      by: '2020',
    },
    {
      name: 'more than a range',
      aims: [aim('2020', 8, { upper: 9, ...SAID })],
      facts: years(2019, [7, 11]),
      asOf: '2021-06-01',
      state: 'met',
      by: '2020',
    },
    {
      name: 'up to an amount that is promised',
      aims: [aim('2020', 2, { bound: 'up_to', before: 'They agreed to buy ', ...SAID })],
      facts: years(2019, [0.4, 1.4]),
      asOf: '2021-06-01',
      state: 'partly',
      by: '2020',
    },
    {
      name: 'up to an amount that is a limit',
      aims: [aim('2020', 2, { bound: 'up_to', before: 'They agreed to limit imports to ', ...SAID })],
      facts: years(2019, [2.4, 1.9]),
      asOf: '2021-06-01',
      state: 'met',
      by: '2020',
    },
    {
      name: 'about an amount',
      aims: [aim('2020', 10, { bound: 'about', ...SAID })],
      facts: years(2019, [8, 9.7]),
      asOf: '2021-06-01',
      state: 'met',
      by: '2020',
    },
  ])
})

describe('deadlines', () => {
  check([
    {
      name: 'the middle of a year, reached the year before',
      aims: [aim('2020-06', 9, SAID)],
      facts: years(2018, [8, 9.1]),
      asOf: '2020-08-01',
      state: 'met early',
      by: '2019',
    },
    {
      name: 'the middle of a year that reached it',
      aims: [aim('2020-06', 9, SAID)],
      facts: years(2018, [8, 8, 9.1]),
      asOf: '2021-08-01',
      state: 'met',
      by: '2020',
    },
    {
      name: 'the middle of a year that is not over',
      aims: [aim('2020-06', 9, SAID)],
      facts: years(2018, [8, 8, 9.1]),
      asOf: '2020-08-01',
      state: 'overdue',
      by: '2019',
    },
    {
      name: 'the middle of a year that did not reach it',
      aims: [aim('2020-06', 9, SAID)],
      facts: years(2015, [8, 8, 8, 8, 8, 8.1]),
      asOf: '2021-08-01',
      state: 'missed',
      by: '2020',
    },
    {
      name: 'a day',
      aims: [aim('2020-12-31', 9, SAID)],
      facts: years(2019, [8, 9.1]),
      asOf: '2021-08-01',
      state: 'met',
      by: '2020',
    },
    {
      name: 'a decade, before it is over',
      aims: [aim('202X', 9, { said: '2021-01-01' })],
      facts: years(2020, [6, 7]),
      asOf: '2023-01-01',
      state: 'on pace',
      by: '2021',
    },
    {
      name: 'a decade, in its course',
      aims: [aim('202X', 9, { said: '2021-01-01' })],
      facts: years(2020, [6, 7, 9.5]),
      asOf: '2023-06-01',
      state: 'met early',
      by: '2022',
    },
    {
      name: 'the first half of a year, told of by that half',
      aims: [aim('2020-01/2020-06', 4, SAID)],
      facts: [fact('2019', 7), fact('2019-01/2019-06', 3), fact('2020-01/2020-06', 4.2)],
      asOf: '2020-08-01',
      state: 'met',
      by: '2020-01/2020-06',
    },
    {
      name: 'a fiscal year',
      aims: [aim('2020-04/2021-03', 9, SAID)],
      facts: [fact('2019-04/2020-03', 8), fact('2020-04/2021-03', 9.3)],
      asOf: '2021-08-01',
      state: 'met',
      by: '2020-04/2021-03',
    },
    {
      name: 'none, and it was reached',
      aims: [aim(null, 9, SAID)],
      facts: years(2015, [8, 9.1]),
      asOf: '2021-08-01',
      state: 'met',
      by: '2016',
    },
    {
      name: 'none, and it was not',
      aims: [aim(null, 9, SAID)],
      facts: years(2015, [8, 8.1]),
      asOf: '2021-08-01',
      state: 'unknown',
      by: '2016',
    },
  ])
})

describe('years of two kinds', () => {
  const fiscal = [published('2018-04/2019-03', 6), published('2019-04/2020-03', 7), published('2020-04/2021-03', 8)]
  const mixed = [...fiscal, fact('2019', 9.5), fact('2021', 6.5)]

  it('are not set beside each other: those of which most is published go', () => {
    const [pledge] = pledges([aim('2030', 9, SAID)], mixed, '2022-06-01')
    assert.deepEqual(
      pledge!.series.map(({ value }) => value),
      [6, 7, 8],
    )
    assert.equal(pledge!.state, 'on pace')
  })

  it('go by the year that was aimed at, where any like it is known', () => {
    const calendar = [2012, 2013, 2014, 2015].map((year) => published(String(year), 1))
    const [by] = pledges([aim('2030', 9, SAID)], [...fiscal, ...calendar], '2022-06-01')
    assert.equal(by!.series[0]!.from, '2012-01-01')
    const ofFiscal = pledges([aim('2030-04/2031-03', 9, SAID)], [...fiscal, ...calendar], '2022-06-01')
    assert.deepEqual(
      ofFiscal[0]!.series.map(({ from }) => from),
      ['2018-04-01', '2019-04-01', '2020-04-01'],
    )
  })
})

describe('rates, counts, ranks', () => {
  const gas = { indicator: 'trade.turnover', unit: 'm3', step: 0.1 } as const
  check([
    {
      name: '38 a year is a year with 38',
      aims: [aim('2030', 38, { ...gas, unit: 'm3/a', ...SAID })],
      facts: years(2028, [36, 38.2], gas),
      asOf: '2031-01-01',
      state: 'met early',
      by: '2029',
    },
    {
      name: 'a year for thirty years is not added up',
      aims: [aim('2050', 38, { ...gas, unit: 'm3/a', period: '2020/2050', said: '2020-02-01' })],
      facts: years(2020, [20, 25], gas),
      asOf: '2022-02-01',
      state: 'on pace',
      by: '2021',
    },
    {
      name: 'how many there are at a time',
      aims: [aim('2020', 1000, { ...students, ...SAID })],
      facts: [fact('2016', 600, students), fact('2020-09', 1010, students)],
      asOf: '2021-01-01',
      state: 'met early',
      by: '2020-09',
    },
    {
      name: 'how many there were in its year',
      aims: [aim('2020', 1000, { ...students, ...SAID })],
      facts: [fact('2016', 600, students), fact('2020-09', 900, students)],
      asOf: '2021-01-01',
      state: 'partly',
      by: '2020-09',
    },
    {
      name: 'how many there were long before',
      aims: [aim('2020', 1000, { ...students, ...SAID })],
      facts: [fact('2016', 600, students), fact('2017-09', 900, students)],
      asOf: '2021-01-01',
      state: 'overdue',
      by: '2017-09',
    },
    {
      name: 'a rank is come down to',
      aims: [aim('2020', 2, { indicator: 'trade.partner-rank', measure: 'rank', unit: '{rank}', ...SAID })],
      facts: years(2019, [4, 2], { indicator: 'trade.partner-rank', measure: 'rank', unit: '{rank}', step: 0 }),
      asOf: '2021-01-01',
      state: 'met',
      by: '2020',
    },
    {
      name: 'investments are each their own',
      aims: [aim('2020', 9, { ...investment, ...SAID })],
      facts: years(2019, [8, 10], investment),
      asOf: '2021-01-01',
      state: 'overdue',
      by: '',
    },
  ])
})

describe('amounts of several years together', () => {
  const sum = aim('2020', 30, { period: '2016/2020', said: '2016-01-05' })
  check([
    {
      name: 'all years come to it',
      aims: [sum],
      facts: years(2016, [5, 6, 6, 6, 7.1]),
      asOf: '2021-01-01',
      state: 'met',
      by: '2016,2017,2018,2019,2020',
    },
    {
      name: 'the first years come to it',
      aims: [sum],
      facts: years(2015, [50, 10, 11, 12]),
      asOf: '2021-01-01',
      state: 'met early',
      by: '2016,2017,2018',
    },
    {
      name: 'all years come to two thirds of it',
      aims: [sum],
      facts: years(2016, [4, 4, 4, 4, 4]),
      asOf: '2021-01-01',
      state: 'partly',
      by: '2016,2017,2018,2019,2020',
    },
    {
      name: 'all years come to a third of it',
      aims: [sum],
      facts: years(2016, [2, 2, 2, 2, 2]),
      asOf: '2021-01-01',
      state: 'missed',
    },
    {
      name: 'a year is missing',
      aims: [sum],
      facts: [fact('2016', 4), fact('2018', 4)],
      asOf: '2021-01-01',
      state: 'overdue',
      by: '2016',
    },
    {
      name: 'as much a year as is needed',
      aims: [sum],
      facts: years(2016, [6, 6]),
      asOf: '2018-01-01',
      state: 'on pace',
      by: '2016,2017',
    },
    {
      name: 'less a year than is needed',
      aims: [sum],
      facts: years(2016, [5, 5]),
      asOf: '2018-01-01',
      state: 'behind',
      by: '2016,2017',
    },
  ])
})

describe('growth', () => {
  const rate = { measure: 'change', unit: '%', step: 0.1 } as const
  const twice = { measure: 'change', unit: '{time}', step: 0, before: 'They aim to ' } as const
  check([
    {
      name: 'of the year as it is published',
      aims: [aim('2020', 6.5, { ...rate, said: '2020-01-10' })],
      facts: [published('2019', 7, rate), published('2020', 6.8, rate)],
      asOf: '2021-01-05',
      state: 'met',
      by: '2020',
    },
    {
      name: 'of the year, and it was less',
      aims: [aim('2020', 6.5, { ...rate, said: '2020-01-10' })],
      facts: [published('2019', 7, rate), published('2020', 2.3, rate)],
      asOf: '2021-01-05',
      state: 'missed',
      by: '2020',
    },
    {
      name: 'of the year, worked out from its levels',
      aims: [aim('2020', 10, { ...rate, said: '2020-01-10' })],
      facts: years(2019, [5, 5.6]),
      asOf: '2021-01-05',
      state: 'met',
      by: '2020',
    },
    {
      name: 'by half over some years',
      aims: [aim('2020', 50, { ...rate, ...SAID })],
      facts: years(2015, [6, 7, 7, 8, 8, 8.5]),
      asOf: '2021-01-05',
      state: 'partly',
      by: '2020',
    },
    {
      name: 'twice as much',
      aims: [aim('2020', 2, { ...twice, ...SAID })],
      facts: years(2015, [4, 5, 6, 7, 8.1]),
      asOf: '2020-01-05',
      state: 'met early',
      by: '2019',
    },
    {
      name: 'twice as much, on the way',
      aims: [aim('2020', 2, { ...twice, ...SAID })],
      facts: years(2015, [4, 4.1]),
      asOf: '2017-01-05',
      state: 'behind',
      by: '2016',
    },
    {
      name: 'of what it starts from nothing is known',
      aims: [aim('2020', 2, { ...twice, ...SAID })],
      facts: years(2018, [4, 4.1]),
      asOf: '2021-01-05',
      state: 'overdue',
      by: '',
    },
    {
      name: 'a cut by a fifth',
      aims: [aim('2020', -20, { ...rate, before: 'They will cut it by ', ...SAID })],
      facts: years(2015, [10, 9, 8.8, 8.5, 8.2, 7.9]),
      asOf: '2021-01-05',
      state: 'met',
      by: '2020',
    },
  ])
})
