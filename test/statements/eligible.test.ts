import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadOntology } from '../../src/ontology/index.ts'
import { eligibleOf } from '../../src/statements/by-rule/eligible.ts'
import type { Measure, Quantity } from '../../src/vocabulary/index.ts'

const eligible = eligibleOf(loadOntology().indicators)
const codes = (dimension: string, unit: string, measure: Measure) =>
  new Set(eligible({ dimension, unit } as Quantity, measure).map(({ code }) => code))

test('a level has the dimension of its indicator', () => {
  assert.ok(codes('money', 'USD', 'level').has('trade.turnover'))
  assert.ok(!codes('volume', 'm3', 'level').has('trade.turnover'))
})

test('a change in per cent or multiples can be of anything that changes', () => {
  assert.ok(codes('percent', '%', 'change').has('trade.turnover'))
  assert.ok(codes('count', '{time}', 'change').has('trade.turnover'))
  assert.ok(!codes('count', '{person}', 'change').has('trade.turnover'))
})

test('asked again it gives the same', () => {
  const quantity = { dimension: 'money', unit: 'USD' } as Quantity
  assert.equal(eligible(quantity, 'level'), eligible(quantity, 'level'))
  assert.notDeepEqual(eligible(quantity, 'level'), eligible(quantity, 'share'))
})
