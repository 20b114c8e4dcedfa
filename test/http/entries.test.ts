import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { EntrySummary, EntryView, FigureStanding } from '../../src/views/index.ts'
import type { FigureRow, Page } from '../../src/vocabulary/index.ts'
import { type ArticleText, serveArticles, type ServedArticles } from './articles.ts'

const TEXTS: readonly ArticleText[] = [
  [
    'wire',
    'Trade between Chile and Peru reached $5.12 billion in 2023. It is to reach $8 billion by 2030.',
    '2024-02-01',
  ],
  ['paper', 'Trade between Peru and Chile was $5.1 billion in 2023, up 4.2% from a year earlier.', '2024-02-02'],
  ['letter', 'Trade between Chile and Peru came to $4.7 billion in 2023.', '2024-02-03'],
  ['quarter', 'Trade between Chile and Peru reached $1.2 billion in the first quarter of 2023.', '2023-05-01'],
  ['customs', 'Trade between China and Russia was $146.9 billion in 2021, according to Chinese customs.', '2022-02-01'],
]

let served: ServedArticles

before(async () => {
  served = await serveArticles(TEXTS)
})
after(() => served.store.close())

const list = async (query = '') => (await served.get<Page<EntrySummary>>(`/api/entries${query}`)).body
const entryOf = async (key: string) => (await served.get<EntryView>(`/api/entries/${key}`)).body

describe('the entries', () => {
  it('are listed with what is told of each, those of most articles first', async () => {
    const { total, rows } = await list()
    assert.equal(total, 5)
    const [first, ...others] = rows
    assert.deepEqual(
      [first!.title, first!.figures, first!.articles, first!.origins, first!.groups, first!.outsiders, first!.disputed],
      ['Trade turnover (Chile–Peru) 2023', 3, 3, 3, 2, 1, true],
    )
    assert.equal(first!.mostPrecise.quote, '$5.12 billion')
    assert.ok(others.every(({ articles, disputed }) => articles === 1 && !disputed))
  })

  it('are narrowed by indicator, states and whether they are in dispute', async () => {
    assert.equal((await list('?dyad=RU-CN')).total, 1)
    assert.equal((await list('?dyad=PE-CL')).total, 4)
    assert.equal((await list('?indicator=trade.exports')).total, 0)
    assert.deepEqual(
      (await list('?disputed=true')).rows.map(({ title }) => title),
      ['Trade turnover (Chile–Peru) 2023'],
    )
    assert.equal((await list('?disputed=false')).total, 4)
    assert.equal((await list('?disputed=true&dyad=CN-RU')).total, 0)
  })

  it('are given by the page', async () => {
    const { total, rows } = await list('?limit=2&offset=1')
    assert.deepEqual([total, rows.map(({ key }) => key)], [5, (await list()).rows.slice(1, 3).map(({ key }) => key)])
  })

  it('are not asked for in a way that cannot be understood', async () => {
    for (const query of ['?disputed=maybe', '?dyad=China', '?limit=0', '?entry=x']) {
      assert.equal((await served.get(`/api/entries${query}`)).status, 400, query)
    }
  })
})

describe('an entry', () => {
  it('has its figures in groups that meet, with the line why one stands outside', async () => {
    const [summary] = (await list()).rows
    const entry = await entryOf(summary!.key)
    const [definition] = entry.lined
    assert.deepEqual(
      definition!.groups.map(({ members }) =>
        members.map(({ at, standing, arithmetic }) => [entry.list[at]!.figure.quote, standing, arithmetic]),
      ),
      [
        [
          ['$5.12 billion', 'inside', null],
          ['$5.1 billion', 'inside', null],
        ],
        [['$4.7 billion', 'outside', '“$4.7 billion”: [4.65, 4.75) does not meet [5.115, 5.125)']],
      ],
    )
    assert.deepEqual(definition!.groups[0]!.common, { low: 5.115e9, high: 5.125e9, lowOpen: false, highOpen: true })
  })

  it('has the words around each figure and the place of its document', async () => {
    const [summary] = (await list()).rows
    const { list: figures } = await entryOf(summary!.key)
    assert.deepEqual(
      figures.map(({ figure: { before, quote, after: behind, document } }) => [before + quote + behind, document.name]),
      TEXTS.slice(0, 3).map(([name, text]) => [text.slice(0, 400), `${name}.txt`]),
    )
  })

  it('has its neighbours with what they differ in', async () => {
    const [summary] = (await list()).rows
    const { neighbours, neighbourCount } = await entryOf(summary!.key)
    assert.deepEqual(
      neighbours.map(({ title, differences }) => [title, differences]),
      [
        ['Trade turnover (Chile–Peru) January to March 2023', ['part']],
        ['Trade turnover (Chile–Peru) 2023, change', ['measure']],
        ['Trade turnover (Chile–Peru) 2030, aimed at or expected', ['standing', 'year']],
      ],
    )
    assert.equal(neighbourCount, 3)
    for (const { key, title } of neighbours) assert.equal((await entryOf(key)).title, title)
  })

  it('has what is published beside it, with the producer and the caveats', async () => {
    const [summary] = (await list('?dyad=CN-RU')).rows
    const [definition, ...more] = (await entryOf(summary!.key)).lined
    assert.equal(more.length, 0)
    assert.deepEqual([definition!.reporter, definition!.variant], ['CN', null])
    assert.ok(definition!.official.some(({ point, fit }) => point.producer === 'GACC' && fit === 'meets'))
    assert.ok(definition!.official.every(({ caveats }) => caveats.some(({ code }) => code === 'revision')))
  })

  it('that is not there is said so', async () => {
    for (const key of ['ffffffffffff', 'no-key']) {
      const { status, body } = await served.get<{ error: string }>(`/api/entries/${key}`)
      assert.deepEqual([status, body.error], [404, `This record has no entry ${key}.`])
    }
  })
})

describe('a figure', () => {
  const standing = async (quote: string) => {
    const { rows } = (await served.get<Page<FigureRow>>('/api/figures?limit=100')).body
    const { id } = rows.find((row) => row.quote === quote)!
    return (await served.get<{ place: FigureStanding }>(`/api/figures/${id}/entry`)).body.place
  }

  it('says how it stands in its entry', async () => {
    const inside = await standing('$5.1 billion')
    assert.deepEqual([inside.standing, inside.arithmetic, inside.entry.articles], ['inside', null, 3])
    const outside = await standing('$4.7 billion')
    assert.deepEqual(
      [outside.standing, outside.arithmetic],
      ['outside', '“$4.7 billion”: [4.65, 4.75) does not meet [5.115, 5.125)'],
    )
    assert.equal(outside.entry.key, inside.entry.key)
  })

  it('that cannot be compared is in none', async () => {
    await served.put('other', 'The new bridge has 14 lamps, the mayor of Lima said.', '2024-05-01')
    const { rows } = (await served.get<Page<FigureRow>>('/api/figures?indicator=other')).body
    assert.ok(rows.length > 0)
    assert.deepEqual(await served.get(`/api/figures/${rows[0]!.id}/entry`), { status: 200, body: { place: null } })
  })

  it('that the record does not hold has no entry', async () => {
    assert.equal((await served.get('/api/figures/ffffffffffff/entry')).status, 404)
  })
})

it('an article that is added is lined up at once', async () => {
  const before = (await list('?disputed=true')).total
  await served.put(
    'late',
    'Trade between China and Russia was $120.4 billion in 2021, according to Chinese customs.',
    '2022-03-01',
  )
  const { rows, total } = await list('?disputed=true')
  assert.equal(total, before + 1)
  assert.ok(rows.some(({ title }) => title === 'Trade turnover (China–Russia) 2021'))
  assert.equal((await list('?dyad=CN-RU')).rows[0]!.figures, 2)
})

const FLOWS: readonly ArticleText[] = [
  ['out', "Chile's exports to Peru were $2.03 billion in 2023.", '2024-02-01'],
  ['back', "Peru's exports to Chile were $3.09 billion in 2023.", '2024-02-02'],
  ['both', 'Trade between Chile and Peru reached $7.12 billion in 2023.', '2024-02-03'],
]

describe('what follows for an entry', () => {
  it('is shown with the statements of other entries that it rests on, and whether it meets its own', async () => {
    const flows = await serveArticles(FLOWS)
    try {
      const { rows } = (await flows.get<Page<EntrySummary>>('/api/entries?indicator=trade.turnover')).body
      const { derived } = (await flows.get<EntryView>(`/api/entries/${rows[0]!.key}`)).body
      assert.deepEqual(
        derived.map(({ way, interval: { low, high }, meets, from }) => [
          way,
          low,
          high,
          meets,
          from.map(({ title, figure }) => [title, figure.quote]),
        ]),
        [
          [
            'sum',
            4.854e9,
            5.387e9,
            false,
            [
              ['Exports (Chile–Peru) 2023', '$2.03 billion'],
              ['Exports (Peru–Chile) 2023', '$3.09 billion'],
            ],
          ],
        ],
      )
    } finally {
      await flows.store.close()
    }
  })
})
