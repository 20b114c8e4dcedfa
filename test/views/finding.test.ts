import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findingList } from '../../src/views/index.ts'
import type { RecordFinding } from '../../src/vocabulary/index.ts'

const DOCUMENTS = 60

/** Of each document a finding, of the last ten one more. */
const FINDINGS = Array.from({ length: DOCUMENTS + 10 }, (_, index) => {
  const number = index % DOCUMENTS
  const key = String(number).padStart(12, '0')
  const title = number === 50 ? null : `Trade of ${number < 30 ? 'Chile' : 'Peru'}, ${number}`
  return {
    id: `f${index}`,
    rule: 'scale-slip',
    severity: 'warning',
    judgement: null,
    document: { key, name: `file-${number}.txt`, title },
  } as unknown as RecordFinding
})

describe('the documents that findings can be narrowed by', () => {
  it('are those of most findings, and how many more there are', () => {
    const { documents, moreDocuments } = findingList(FINDINGS, { limit: 1 })
    assert.equal(documents.length, 20)
    assert.deepEqual(
      documents.slice(0, 10).map(({ count }) => count),
      Array.from({ length: 10 }, () => 2),
    )
    assert.equal(moreDocuments, DOCUMENTS - 20)
  })

  it('are found by the words of their titles, in any case and order, and by their names where they have none', () => {
    const named = (words: string) => {
      const { documents, moreDocuments } = findingList(FINDINGS, { limit: 1, named: words })
      return [documents.length, moreDocuments, documents[0]?.name]
    }
    assert.deepEqual(named('peru 45'), [1, 0, 'Trade of Peru, 45'])
    assert.deepEqual(named('chile trade'), [20, 10, 'Trade of Chile, 0'])
    assert.deepEqual(named('file-50'), [1, 0, 'file-50.txt'])
    assert.deepEqual(named('nothing'), [0, 0, undefined])
  })

  it('keep the one that was chosen, wherever it stands', () => {
    const document = String(DOCUMENTS - 1).padStart(12, '0')
    const chosen = findingList(FINDINGS, { document, named: 'chile', limit: 1 })
    assert.ok(chosen.documents.some(({ value }) => value === document))
    assert.equal(chosen.total, 1)
  })
})
