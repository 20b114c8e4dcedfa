import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Refusal } from '../../src/vocabulary/index.ts'
import type { Article, ArticleHere, Outcome } from '../../src/workers/article.ts'
import { readFetched } from '../../src/workers/fetched.ts'

const article = (name: string, content: Article['content']): Article => {
  return { file: name, path: name, name, content, size: 1_000_000, metadata: {} }
}

const served = { address: 'https://example.org/b', mediaType: 'text/html', charset: null }
const refusal = new Refusal('not-fetched', 'c', 'no', 'none')
const bytes = new Uint8Array([1, 2, 3])

/** Reads what it is given, and notes it. */
function reader() {
  const given: ArticleHere[] = []
  const read = (articles: readonly ArticleHere[]): Promise<Outcome<string>[]> => {
    given.push(...articles)
    return Promise.resolve(articles.map((one) => ({ article: one, value: `read ${one.name}` })))
  }
  return { given, read }
}

describe('articles that are fetched', () => {
  it('are read with the others, in their order, without those that were refused', async () => {
    const { given, read } = reader()
    const articles = [
      article('a', '/in/a'),
      article('c', () => Promise.reject(refusal)),
      article('b', () => Promise.resolve({ bytes, served })),
      article('d', bytes),
    ]
    const outcomes = await readFetched(articles, read)
    assert.deepEqual(
      outcomes.map((one) => (one === null || 'value' in one ? one?.value : one.refusal.message)),
      ['read a', 'c: no; none.', 'read b', 'read d'],
    )
    assert.deepEqual(
      given.map(({ name, content, size, served: from }) => [name, content, size, from]),
      [
        ['a', '/in/a', 1_000_000, undefined],
        ['b', bytes, 3, served],
        ['d', bytes, 1_000_000, undefined],
      ],
    )
  })

  it('are not read where there is nothing new', async () => {
    const { given, read } = reader()
    const outcomes = await readFetched([article('a', () => Promise.resolve(null)), article('b', bytes)], read)
    assert.equal(outcomes[0], null)
    assert.equal(outcomes[1]!.article.name, 'b')
    assert.deepEqual(
      given.map(({ name }) => name),
      ['b'],
    )
  })

  it('let an error that is no refusal through', async () => {
    const broken = [article('a', () => Promise.reject(new TypeError('broken')))]
    await assert.rejects(readFetched(broken, reader().read), TypeError)
  })
})
