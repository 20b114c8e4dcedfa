import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { RelationshipStanding, RelationshipView } from '../../src/views/index.ts'
import { type ArticleText, serveArticles, type ServedArticles } from './articles.ts'

const TEXTS: readonly ArticleText[] = [
  ['year', 'Trade between Chile and Peru was $6 billion in 2021.', '2022-02-01'],
  ['wire', 'Trade between Chile and Peru reached $8.12 billion in 2023.', '2024-02-01'],
  ['other', 'Trade between Chile and Peru came to $7 billion in 2023.', '2024-03-01'],
  ['aim', 'Chile and Peru aim to raise trade between them to $9 billion by 2030.', '2024-01-05'],
  ['gas', 'Germany imported 10 billion cubic metres of gas from Norway in 2022.', '2023-05-01'],
]

let served: ServedArticles

before(async () => {
  served = await serveArticles(TEXTS)
})
after(() => served.store.close())

describe('a relationship', () => {
  it('is given with every domain, what it was last, and who covers it', async () => {
    const { status, body } = await served.get<RelationshipView>('/api/relations/CL-PE')
    assert.deepEqual([status, body.dyad, body.figures, body.domains.length], [200, 'CL-PE', 4, 22])
    const { lead, figures, documents, newest } = body.domains.find(({ domain }) => domain === 'trade')!
    assert.deepEqual([figures, documents, newest], [4, 4, '2024-03-01'])
    assert.deepEqual(
      [lead?.indicator, lead?.latest.period, lead?.before?.quote],
      ['trade.turnover', '2023', '$6 billion'],
    )
    assert.deepEqual(lead?.missing, [2022])
    assert.deepEqual(lead?.years.at(-1), { year: 2023, low: 7e9, high: 8.12e9, figures: 2 })
  })

  it('is found by its states in either order', async () => {
    assert.equal((await served.get<RelationshipView>('/api/relations/PE-CL')).body.dyad, 'CL-PE')
  })

  it('of which the record holds nothing has its domains without a figure', async () => {
    const { status, body } = await served.get<RelationshipView>('/api/relations/KE-UG')
    assert.deepEqual([status, body.figures], [200, 0])
    assert.ok(body.domains.every(({ figures, lead }) => figures === 0 && lead === null))
  })

  it('is refused where the address names no two states', async () => {
    assert.equal((await served.get('/api/relations/CL-CL')).status, 400)
    assert.equal((await served.get('/api/relations/chile')).status, 400)
  })

  it('is found out anew when the record has changed', async () => {
    const changed = await serveArticles(TEXTS.slice(0, 1))
    const figures = async () => (await changed.get<RelationshipView>('/api/relations/CL-PE')).body.figures
    assert.equal(await figures(), 1)
    await changed.put(...TEXTS[1]!)
    assert.equal(await figures(), 2)
    await changed.store.close()
  })
})

describe('what is open in a relationship', () => {
  it('is what is due next, and which entries are in dispute', async () => {
    const { body } = await served.get<RelationshipStanding>('/api/relations/CL-PE/standing')
    assert.equal(body.asOf, '2024-03-01')
    const [trade, ...others] = body.domains
    assert.deepEqual([trade?.domain, trade?.open, trade?.next?.goal, others], ['trade', 1, '$9 billion', []])
    assert.deepEqual(
      [trade?.disputes, trade?.disputed.map(({ title }) => title)],
      [1, ['Trade turnover (Chile–Peru) 2023']],
    )
  })

  it('is nothing where the record holds nothing of it', async () => {
    assert.deepEqual((await served.get<RelationshipStanding>('/api/relations/KE-UG/standing')).body.domains, [])
  })
})
