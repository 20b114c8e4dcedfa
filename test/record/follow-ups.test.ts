import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Later, mayAnswer } from '../../src/record/index.ts'

interface Named extends Later {
  readonly name: string
}

const later = (name: string, fields: Partial<Later> = {}): Named => ({
  name,
  states: ['KE'],
  domain: 'trade',
  date: '2024-06',
  named: [],
  ...fields,
})

const SAID = { addressee: ['KE'], domain: 'trade', published: '2024-05-20', named: ['bridge'] } as const

const answers = (all: readonly Named[], said: Parameters<typeof mayAnswer>[0] = SAID): string[] =>
  mayAnswer(said, all).map(({ later: { name }, shared }) => [name, ...shared].join(' '))

describe('what may answer a recommendation', () => {
  it('is later, of who should act and in its domain', () => {
    const all = [
      later('same'),
      later('other state', { states: ['UG'] }),
      later('other domain', { domain: 'energy' }),
      later('before', { date: '2024-04-30' }),
    ]
    assert.deepEqual(answers(all), ['same'])
  })

  it('may be in another domain where both name one thing, and comes first then', () => {
    const all = [
      later('same'),
      later('bridge opened', { domain: 'infrastructure', date: '2025', named: ['port', 'bridge'] }),
    ]
    assert.deepEqual(answers(all), ['bridge opened bridge', 'same'])
  })

  it('is told in the order of time, whichever was given first', () => {
    assert.deepEqual(answers([later('second', { date: '2025-02' }), later('first', { date: '2024-07-01/2024-08' })]), [
      'first',
      'second',
    ])
  })

  it('is not what may as well have been before', () => {
    assert.deepEqual(answers([later('that year', { date: '2024' }), later('that month', { date: '2024-05' })]), [])
  })

  it('is nothing where time, addressee or domain are not known', () => {
    const all = [later('same'), later('undated', { date: null })]
    assert.deepEqual(answers(all, { ...SAID, published: null }), [])
    assert.deepEqual(answers(all, { ...SAID, addressee: [] }), [])
    assert.deepEqual(answers([later('none', { domain: 'none' })], { ...SAID, domain: 'none' }), [])
  })
})
