import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findingsOf } from '../fixtures/checked.ts'

const MISFILED = 'In 2020, trade between China and Poland exceeded $146.87 billion, up 35.8% from a year earlier.'

describe('a finding', () => {
  const [finding] = findingsOf([MISFILED])

  it('has its words at its place', () => {
    assert.equal(MISFILED.slice(finding!.start, finding!.end), finding!.quote)
    assert.equal(finding!.doc, 'a.txt')
  })

  it('says what would repair it, how well that fits, and what else would', () => {
    const { field, from, to, also, fit, runnersUp } = finding!.repair!
    assert.deepEqual([field, from, to], ['actors', 'CN,PL', 'CN,RU'])
    assert.deepEqual(also, [{ field: 'period', from: '2020', to: '2021' }])
    assert.deepEqual(fit, { matched: 2, of: 2 })
    assert.deepEqual(runnersUp, [])
  })

  it('rests on statements and on published values, each with its place', () => {
    const statements = finding!.evidence.filter(({ kind }) => kind === 'statement')
    assert.deepEqual(
      statements.map((one) => one.kind === 'statement' && MISFILED.slice(one.start, one.end)),
      ['$146.87 billion', '35.8%'],
    )
    const official = finding!.evidence.filter((one) => one.kind === 'official')
    assert.ok(
      official.some(
        ({ actors, period, value }) => actors.join() === 'CN,RU' && period === '2021' && value === 146_870_000_000,
      ),
    )
    for (const { url, producer, retrieved } of official) assert.ok(url && producer && retrieved)
  })

  it('shows its arithmetic in one line', () => {
    assert.match(finding!.arithmetic, /“\$146\.87 billion” = \$146\.87 billion, “35\.8%” = \+35\.8%/)
    assert.ok(!finding!.arithmetic.includes('\n') && !finding!.message.includes('\n'))
  })

  it('is an error with two keys, a hint with one', () => {
    assert.equal(finding!.severity, 'error')
    const [hint] = findingsOf(['Trade between China and Russia reached $190.27 billion in 2021.'])
    assert.equal(hint!.severity, 'warning')
    assert.deepEqual(hint!.repair!.fit, { matched: 1, of: 1 })
  })
})

it('one cause gives one finding, with what the other checks saw in its evidence', () => {
  const findings = findingsOf(['Trade between China and Russia reached $240.11 million in 2023, up 26.3%.'])
  assert.deepEqual(
    findings.map(({ rule }) => rule),
    ['scale-slip'],
  )
})

it('nothing of after the day asked about decides that a forecast has passed', () => {
  const undated = ['Trade between Peru and Chile will reach $9 billion by 2023.', { published: null }] as const
  assert.deepEqual(
    findingsOf([undated], '2024-05-01').map(({ rule }) => rule),
    ['expired-forecast'],
  )
  assert.deepEqual(findingsOf([undated], '2022-05-01'), [])
  assert.deepEqual(findingsOf([undated]), [])
})
