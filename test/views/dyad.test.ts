import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { dyadFrom } from '../../src/views/index.ts'

describe('a dyad', () => {
  it('has its states in the order of the alphabet', () => {
    assert.equal(dyadFrom('CN-RU'), 'CN-RU')
    assert.equal(dyadFrom('RU-CN'), 'CN-RU')
  })

  for (const written of ['', 'CN', 'CN-', 'CN-CN', 'cn-ru', 'CN-RU-KZ', 'CHN-RUS', 'CN–RU', 'CN-RU\n', ' CN-RU']) {
    it(`is not ${JSON.stringify(written)}`, () => assert.equal(dyadFrom(written), null))
  }
})
