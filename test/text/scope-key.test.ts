import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { entryKey, entryKeyOf, outlineOfKey, isOneDefinition, scopeKey, themeKey } from '../../src/text/index.ts'
import type { Scope } from '../../src/vocabulary/index.ts'

const SCOPE: Scope = {
  indicator: 'trade.exports',
  variant: null,
  measure: 'level',
  unit: 'USD',
  actors: ['RU', 'CN'],
  period: '2023-01-01/2024-01-01',
  standing: 'fact',
}

const scope = (other: Partial<Scope>): Scope => ({ ...SCOPE, ...other })

describe('the key of a scope', () => {
  it('tells apart all but the variant', () => {
    const others: readonly Partial<Scope>[] = [
      { indicator: 'trade.turnover' },
      { measure: 'change' },
      { unit: 'CNY' },
      { actors: ['CN', 'RU'] },
      { actors: ['RU'] },
      { period: null },
      { period: '2023-01-01/2023-08-01' },
      { standing: 'future' },
    ]
    const keys = new Set([SCOPE, ...others.map(scope)].map(scopeKey))
    assert.equal(keys.size, others.length + 1)
    assert.equal(scopeKey(scope({ variant: 'goods' })), scopeKey(SCOPE))
  })

  it('begins with that of its theme', () => {
    assert.equal(scopeKey(SCOPE), 'trade.exports|CN,RU|level|USD|RU>CN|2023-01-01/2024-01-01|fact')
    assert.ok(scopeKey(SCOPE).startsWith(`${themeKey(SCOPE)}|`))
  })

  it('has twelve hex digits in an address, the same each time', () => {
    assert.match(entryKey(SCOPE), /^[0-9a-f]{12}$/)
    assert.equal(entryKey(scope({ variant: 'goods' })), entryKey(SCOPE))
    assert.notEqual(entryKey(scope({ period: null })), entryKey(SCOPE))
  })

  it('can be read back', () => {
    assert.equal(entryKeyOf(scopeKey(SCOPE)), entryKey(SCOPE))
    assert.deepEqual(outlineOfKey(scopeKey(SCOPE)), {
      indicator: 'trade.exports',
      states: ['CN', 'RU'],
      period: '2023-01-01/2024-01-01',
      standing: 'fact',
    })
    const vague = scope({ actors: [], period: null, standing: 'future', unit: '{barrel}/d' })
    assert.deepEqual(outlineOfKey(scopeKey(vague)), {
      indicator: 'trade.exports',
      states: [],
      period: null,
      standing: 'future',
    })
  })

  it('of a theme leaves out time, direction, measure and unit', () => {
    assert.equal(themeKey(scope({ actors: ['CN', 'RU'], period: null, unit: 'CNY' })), themeKey(SCOPE))
    assert.notEqual(themeKey(scope({ actors: ['CN', 'IN'] })), themeKey(SCOPE))
  })
})

it('scopes are of one definition where either does not say of which it is', () => {
  const [goods, services] = [scope({ variant: 'goods' }), scope({ variant: 'goods-and-services' })]
  assert.equal(isOneDefinition(goods, SCOPE), true)
  assert.equal(isOneDefinition(SCOPE, services), true)
  assert.equal(isOneDefinition(goods, goods), true)
  assert.equal(isOneDefinition(goods, services), false)
})
