import assert from 'node:assert/strict'
import { it } from 'node:test'
import { loadOntology } from '../../src/ontology/index.ts'

const { fiscalYears } = loadOntology()

it('knows when fiscal years begin, and which of their two years names them', () => {
  assert.deepEqual(fiscalYears.get('IN'), { month: 4, named: 'last' })
  assert.deepEqual(fiscalYears.get('JP'), { month: 4, named: 'first' })
  assert.deepEqual(fiscalYears.get('US'), { month: 10, named: 'last' })
})

it('lists no state whose fiscal year is the calendar year', () => {
  assert.equal(fiscalYears.get('CN'), undefined)
  for (const { month } of fiscalYears.values()) assert.ok(month > 1 && month <= 12)
})
