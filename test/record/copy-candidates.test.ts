import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { candidatesOf, sharedMarks } from '../../src/record/copy-candidates.ts'

/** Documents 0, 1, 2, … by the marks that they have. */
async function candidates(...documents: (readonly number[])[]): Promise<string[]> {
  const marks = new Map(documents.map((own, index) => [String(index), own]))
  const found = await candidatesOf([...marks.keys()], sharedMarks(marks))
  return found.map(({ document, others }) => `${document}: ${others.join(' ')}`)
}

describe('what is compared', () => {
  it('is each document with those before it that share a mark', async () => {
    assert.deepEqual(await candidates([1, 2], [3], [2, 3]), ['2: 0 1'])
  })

  it('begins with those that share most', async () => {
    assert.deepEqual(await candidates([1], [1, 2, 3], [1, 2, 3]), ['1: 0', '2: 1 0'])
  })

  it('is nothing where marks are shared with nobody', async () => {
    assert.deepEqual(await candidates([1], [2], []), [])
  })

  it('needs two marks that many documents have', async () => {
    const field = Array.from({ length: 12 }, () => [7])
    assert.deepEqual(await candidates(...field), [])
    assert.deepEqual((await candidates(...field.map(() => [7, 8]))).length, 11)
  })

  it('is few documents for each, however many share a mark', async () => {
    const all = await candidates(...Array.from({ length: 500 }, () => [1, 2, 3]))
    assert.deepEqual(all.slice(0, 5), ['1: 0', '2: 0 1', '3: 0 1 2', '4: 1 2 3', '5: 2 3 4'])
  })

  it('follows the order in which the documents are listed', async () => {
    const marks = new Map([
      ['late', [1, 2]],
      ['early', [1, 2]],
    ])
    const found = await candidatesOf(['early', 'late'], sharedMarks(marks))
    assert.deepEqual(found, [{ document: 1, others: [0] }])
  })
})
