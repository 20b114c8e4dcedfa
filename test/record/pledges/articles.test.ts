import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { pledgesIn } from '../../fixtures/checked.ts'

const on = (text: string, published: string) => [text, { published }] as const

const AIM = on('China and Russia aim to raise trade between them to $200 billion by 2024.', '2019-06-05')

describe('what came of a pledge', () => {
  const CASES: readonly (readonly [
    state: string,
    texts: readonly (readonly [string, { published: string }])[],
    asOf: string,
  ])[] = [
    ['met early', [AIM], '2024-08-21'],
    ['behind', [AIM], '2021-01-20'],
    [
      'overdue',
      [on('Peru and Chile aim to raise trade between them to $9 billion by 2020.', '2016-03-01')],
      '2024-01-01',
    ],
    [
      'unknown',
      [on('Peru and Chile aim to raise trade between them to $9 billion by 2030.', '2016-03-01')],
      '2024-01-01',
    ],
    [
      'missed',
      [
        on('Peru and Chile aim to raise trade between them to $9 billion by 2020.', '2016-03-01'),
        on(
          'Trade between Peru and Chile was $8 billion in 2015. Trade between Peru and Chile was $8.1 billion in 2020.',
          '2021-03-01',
        ),
      ],
      '2024-01-01',
    ],
    [
      'partly',
      [
        on('Peru and Chile aim to raise trade between them to $9 billion by 2020.', '2016-03-01'),
        on(
          'Trade between Peru and Chile was $5 billion in 2015. Trade between Peru and Chile was $8.1 billion in 2020.',
          '2021-03-01',
        ),
      ],
      '2024-01-01',
    ],
    [
      'on pace',
      [
        on('Peru and Chile aim to raise trade between them to $9 billion by 2030.', '2021-03-01'),
        on(
          'Trade between Peru and Chile was $5 billion in 2020. Trade between Peru and Chile was $7.1 billion in 2023.',
          '2024-03-01',
        ),
      ],
      '2024-03-01',
    ],
  ]
  for (const [state, texts, asOf] of CASES) {
    it(`${state}, as of ${asOf}: ${texts[0]![0]}`, () => {
      const [pledge, ...more] = pledgesIn(texts, asOf)
      assert.deepEqual([pledge?.state, more.length], [state, 0])
    })
  }

  it('is decided by a value with its source', () => {
    const [pledge] = pledgesIn([AIM], '2024-08-21')
    const [claim] = pledge!.decidedBy!.claims
    assert.equal(claim.edtf, '2023')
    assert.equal(claim.from === 'official' && claim.points[0]?.producer, 'GACC')
  })

  it('does not know what was published of later times', () => {
    const [pledge] = pledgesIn([AIM], '2023-06-30')
    assert.notEqual(pledge!.decidedBy?.claims[0].edtf, '2023')
  })

  it('takes the newest day that the articles state where none is asked about', () => {
    assert.equal(pledgesIn([AIM])[0]!.state, 'on pace')
  })
})

it('all wordings of one target make one pledge, each with what it changed', () => {
  const [pledge, ...more] = pledgesIn([
    on('Peru and Chile aim to raise trade between them to $9 billion by 2020.', '2016-03-01'),
    on('Peru and Chile aim to raise trade between them to $9 billion by 2022.', '2019-03-01'),
    on('Peru and Chile aim to raise trade between them to $10 billion by 2022.', '2020-03-01'),
    on('Peru and Chile aim to raise trade between them to $10 billion by 2022.', '2021-03-01'),
  ])
  assert.equal(more.length, 0)
  assert.deepEqual(
    pledge!.wordings.map(({ revision }) => revision),
    ['first', 're-dated', 'raised', 'repeated'],
  )
  assert.deepEqual([pledge!.amount, pledge!.deadline], [10_000_000_000, '2022'])
})

it('another amount by another day is another pledge', () => {
  const text = 'China and Russia aim to raise trade between them to $200 billion by 2024 and to $300 billion by 2030.'
  assert.equal(pledgesIn([on(text, '2023-06-01')]).length, 2)
})

it('two thousand aims of one series make a pledge for each deadline', () => {
  const text = Array.from(
    { length: 2000 },
    (_, index) =>
      `China and Russia aim to raise trade between them to $${index + 300}.${index} billion by ${2030 + (index % 3)}.`,
  )
  const pledges = pledgesIn([on(text.join('\n\n'), '2023-06-01')])
  assert.equal(pledges.length, 3)
  assert.equal(
    pledges.reduce((sum, { wordings }) => sum + wordings.length, 0),
    2000,
  )
})
