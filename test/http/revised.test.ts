import assert from 'node:assert/strict'
import { it } from 'node:test'
import { openStore } from '../../src/store/index.ts'
import type { FindingList } from '../../src/views/index.ts'
import { read } from '../fixtures/reader.ts'
import { apiOver } from './record.ts'

it('what was changed after publication rests on words of the version before, which can be opened', async () => {
  const store = await openStore(':memory:')
  for (const amount of ['$8.1 billion', '$9.6 billion']) {
    const reading = read(`Trade between Peru and Chile was ${amount} in 2022.`)
    await store.put({ ...reading, document: { ...reading.document, id: 'a.txt', name: 'a.txt' } })
  }
  const api = apiOver(store)
  try {
    const { body } = await api.get<FindingList>('/api/findings?rule=revised-after-publication')
    const [finding] = body.rows
    assert.deepEqual([body.total, finding?.quote], [1, '$9.6 billion'])
    const [now, before] = finding!.evidence
    assert.ok(now?.kind === 'statement' && before?.kind === 'statement')
    assert.deepEqual([now.version, now.quote], [undefined, '$9.6 billion'])
    assert.deepEqual(
      [before.version, before.before, before.quote],
      [1, 'Trade between Peru and Chile was ', '$8.1 billion'],
    )
    const earlier = await api.get<{ text: string; statements: readonly { id: string }[] }>(
      `/api/documents/${finding!.document.key}?version=${before.version}`,
    )
    assert.equal(earlier.body.text.slice(before.start, before.end), before.quote)
    assert.ok(earlier.body.statements.some(({ id }) => id === before.id))
  } finally {
    await api.close()
  }
})
