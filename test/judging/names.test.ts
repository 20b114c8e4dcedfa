import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findingsOfRecord, judge } from '../../src/judging/index.ts'
import { createChecking } from '../../src/checking.ts'
import { openStore } from '../../src/store/index.ts'
import { readAll } from '../fixtures/reader.ts'
import { ontology } from './record.ts'

const WRONG = 'Russian banks joined the China International Payment System (CIPS) in 2023, the ministry said.'

describe('the findings of a record', () => {
  it('name what is spelled out wrongly, unless a person says that it is not there', async () => {
    const store = await openStore(':memory:')
    await store.put(readAll(WRONG))
    const findings = () => findingsOfRecord(store, createChecking(ontology), ontology)
    const [finding, ...others] = await findings()
    assert.deepEqual(
      [finding?.rule, finding?.quote, others.length],
      ['name-mismatch', 'China International Payment System (CIPS)', 0],
    )
    assert.notEqual(finding?.statement, null)
    const asked = {
      document: finding!.document.key,
      verdict: 'rejected',
      reason: '',
      by: 'Ada',
      at: '2024-10-01T00:00:00.000Z',
    } as const
    await judge({ ...asked, target: finding!.statement! }, { store, ontology, findings })
    assert.deepEqual(await findings(), [])
    await store.close()
  })
})
