import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aim, fact, pledges } from './told.ts'
import type { Aim } from '../../../src/vocabulary/index.ts'

const AS_OF = '2024-01-01'
const HOPE = { modality: 'hoped', before: 'They hope for trade of ' } as const
const DROP = { modality: 'denied', deadline: null, before: 'They abandoned the target of ' } as const

/** `amount by deadline (revisions)` of each pledge. */
const told = (aims: readonly Aim[], asOf: string | null = AS_OF): string[] =>
  pledges(aims, [], asOf)
    .map(
      ({ amount, deadline, wordings }) =>
        `${amount} by ${deadline} (${wordings.map(({ revision }) => revision).join()})`,
    )
    .toSorted()

describe('the wordings of a target', () => {
  it('are one pledge, each with what it changed', () => {
    const aims = [
      aim('2020', 9, { said: '2016-03-01' }),
      aim('2022', 9, { said: '2019-03-01' }),
      aim('2022', 10, { said: '2020-03-01' }),
      aim('2022', 10, { said: '2021-03-01' }),
      aim('2022', 8, { said: '2021-09-01' }),
    ]
    assert.deepEqual(told(aims), ['8 by 2022 (first,re-dated,raised,repeated,lowered)'])
  })

  it('by whoever says them, in whatever document', () => {
    const aims = ['The minister', 'The ambassador', null].map((speaker, index) =>
      aim('2020', 9, { said: `201${6 + index}-03-01`, speaker, doc: `${index}.txt` }),
    )
    const [pledge] = pledges(aims, [], AS_OF)
    assert.deepEqual(
      pledge!.wordings.map(({ claim }) => [claim.figure.speaker, claim.document.published]),
      [
        ['The minister', '2016-03-01'],
        ['The ambassador', '2017-03-01'],
        [null, '2018-03-01'],
      ],
    )
  })

  it('that look back on an earlier step change nothing', () => {
    const aims = [
      aim('2020', 9, { said: '2016-03-01' }),
      aim('2020', 10, { said: '2018-03-01' }),
      aim('2020', 9, { said: '2019-03-01', before: 'In 2016 they set a goal of ' }),
    ]
    assert.deepEqual(told(aims), ['10 by 2020 (first,raised,repeated)'])
  })

  it('that name no day repeat what has the amount', () => {
    const aims = [aim('2020', 9, { said: '2016-03-01' }), aim(null, 9, { said: '2018-03-01' })]
    assert.deepEqual(told(aims), ['9 by 2020 (first,repeated)'])
    const hopes = [aim('2020', 9, { said: '2016-03-01', ...HOPE }), aim(null, 9, { said: '2018-03-01', ...HOPE })]
    assert.deepEqual(told(hopes), ['9 by 2020 (first,repeated)'])
  })

  it('that name a day first give one to what had none', () => {
    const aims = [aim(null, 9, { said: '2016-03-01' }), aim('2020', 9, { said: '2018-03-01' })]
    assert.deepEqual(told(aims), ['9 by 2020 (first,re-dated)'])
  })

  it('whose deadline is written in another way are the same', () => {
    const aims = [aim('2020', 9, { said: '2016-03-01' }), aim('2020-12-31', 9, { said: '2018-03-01' })]
    assert.deepEqual(told(aims), ['9 by 2020 (first,repeated)'])
  })

  it('said after the day asked about are not known', () => {
    const aims = [aim('2020', 9, { said: '2016-03-01' }), aim('2020', 12, { said: '2018-03-01' })]
    assert.deepEqual(told(aims, '2017-01-01'), ['9 by 2020 (first)'])
    assert.deepEqual(told(aims, '2018-03-01'), ['12 by 2020 (first,raised)'])
    assert.deepEqual(told(aims, '2016-01-01'), [])
  })

  it('without a day are always known, and come first', () => {
    const aims = [aim('2020', 9, { said: '2016-03-01' }), aim('2020', 9, { doc: 'z.txt' })]
    assert.deepEqual(told(aims, '2015-01-01'), ['9 by 2020 (first)'])
    assert.deepEqual(told(aims), ['9 by 2020 (first,repeated)'])
  })
})

describe('aims of one series that are kept apart', () => {
  it('have another amount and another deadline', () => {
    const aims = [aim('2020', 9, { said: '2016-03-01' }), aim('2030', 20, { said: '2016-03-01' })]
    assert.deepEqual(told(aims), ['20 by 2030 (first)', '9 by 2020 (first)'])
  })

  it('are hopes beside what was agreed', () => {
    const aims = [
      aim('2020', 9, { said: '2016-03-01' }),
      aim('2020', 12, { said: '2017-03-01', ...HOPE }),
      aim('2018', 9, { said: '2017-04-01', ...HOPE }),
      aim('2020', 9, { said: '2018-03-01', ...HOPE }),
    ]
    assert.deepEqual(told(aims), ['12 by 2020 (first)', '9 by 2018 (first)', '9 by 2020 (first,repeated)'])
  })

  it('are hopes of other amounts for one day', () => {
    const aims = [aim('2020', 12, { said: '2017-03-01', ...HOPE }), aim('2020', 14, { said: '2018-03-01', ...HOPE })]
    assert.deepEqual(told(aims), ['12 by 2020 (first)', '14 by 2020 (first)'])
  })

  it('are amounts that are each their own', () => {
    const investment = { indicator: 'finance.investment', said: '2016-03-01' }
    assert.deepEqual(told([aim('2020', 2, investment), aim('2020', 5, investment)]), [
      '2 by 2020 (first)',
      '5 by 2020 (first)',
    ])
    assert.deepEqual(told([aim('2020', 2, { said: '2016-03-01' }), aim('2020', 5, { said: '2017-03-01' })]), [
      '5 by 2020 (first,raised)',
    ])
  })

  it('are of other states, units or definitions', () => {
    const said = '2016-03-01'
    const kinds = [{ actors: ['CL', 'BO'] }, { unit: 'CNY' }, { measure: 'share', unit: '%' }] as const
    for (const kind of kinds)
      assert.equal(told([aim('2020', 9, { said }), aim('2020', 9, { said, ...kind })]).length, 2)
    const one = { said, variant: 'goods' }
    const other = { said, variant: 'services' }
    assert.equal(told([aim('2020', 9, one), aim('2020', 9, other)]).length, 2)
    assert.equal(told([aim('2020', 9, one), aim('2020', 9, { said })]).length, 1)
  })
})

describe('a pledge that is given up', () => {
  const set = aim('2020', 9, { said: '2016-03-01' })

  it('says so, and by whom', () => {
    const aims = [set, aim('2020', 9, { said: '2018-03-01', ...DROP })]
    assert.deepEqual(told(aims), ['9 by 2020 (first,dropped)'])
    assert.equal(pledges(aims, [], AS_OF)[0]!.isDropped, true)
    assert.equal(pledges(aims, [], '2017-01-01')[0]!.isDropped, false)
  })

  it('is one again when it is said again', () => {
    const again = [set, aim('2020', 9, { said: '2018-03-01', ...DROP }), aim('2020', 9, { said: '2019-03-01' })]
    assert.equal(pledges(again, [], AS_OF)[0]!.isDropped, false)
  })

  it('is known where only its end is told', () => {
    assert.deepEqual(told([aim('2020', 9, { said: '2018-03-01', ...DROP })]), ['9 by 2020 (dropped)'])
  })

  it('is not what is only denied', () => {
    const denial = { modality: 'denied', deadline: null, before: 'They denied that trade would be ' } as const
    assert.deepEqual(told([set, aim('2020', 9, { said: '2018-03-01', ...denial })]), ['9 by 2020 (first)'])
    assert.deepEqual(told([aim('2020', 9, { said: '2018-03-01', ...denial })]), [])
  })
})

describe('what has come of a revised pledge', () => {
  it('goes by what was set last', () => {
    const aims = [aim('2020', 9, { said: '2016-03-01' }), aim('2022', 9, { said: '2020-03-01' })]
    const facts = [fact('2015', 5), fact('2020', 8), fact('2022', 9.3)]
    assert.equal(pledges(aims, facts, AS_OF)[0]!.state, 'met')
    assert.equal(pledges(aims.slice(0, 1), facts, AS_OF)[0]!.state, 'partly')
  })

  it('keeps its place in addresses', () => {
    const aims = [aim('2020', 9, { said: '2016-03-01' }), aim('2022', 12, { said: '2020-03-01' })]
    const revised = [...aims, aim('2022', 9, { said: '2021-03-01' })]
    const { key } = pledges(aims.slice(0, 1), [], AS_OF)[0]!
    assert.match(key, /^[0-9a-f]{12}$/)
    assert.ok(pledges(revised, [], AS_OF).some((pledge) => pledge.key === key))
  })

  it('is first the next that is due, then what was due last, then what has no day', () => {
    const aims = [
      aim(null, 1, { said: '2016-03-01' }),
      aim('2018', 2, { said: '2016-03-01' }),
      aim('2030', 3, { said: '2016-03-01' }),
      aim('2020', 4, { said: '2016-03-01' }),
      aim('2025', 5, { said: '2016-03-01' }),
    ]
    const order = pledges(aims, [], AS_OF).map(({ deadline }) => deadline)
    assert.deepEqual(order, ['2025', '2030', '2020', '2018', null])
  })
})
