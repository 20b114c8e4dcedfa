import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Refusal } from '../../src/vocabulary/index.ts'
import type { Article } from '../../src/workers/article.ts'
import { fetchedAhead } from '../../src/workers/fetched.ts'

const article = (name: string, content: Article['content']): Article => {
  return { file: name, path: name, name, content, size: 1_000_000, metadata: {} }
}

const served = { address: 'https://example.org/b', mediaType: 'text/html', charset: null }
const refusal = new Refusal('not-fetched', 'c', 'no', 'none')
const bytes = new Uint8Array([1, 2, 3])

/** What is given on of articles: the number of their bytes or their place, or the message of a refusal. */
async function given(articles: readonly Article[]): Promise<unknown[][]> {
  const all: unknown[][] = []
  for await (const { article: one, refusal } of fetchedAhead(articles)) {
    const { content } = one
    all.push([
      one.name,
      refusal?.message ?? (typeof content === 'string' ? content : content.length),
      one.size,
      one.served,
    ])
  }
  return all
}

describe('articles that are fetched', () => {
  it('are given on with the others, in their order, or why they are not', async () => {
    const large = new Uint8Array(1_500_000)
    const articles = [
      article('a', '/in/a'),
      article('c', () => Promise.reject(refusal)),
      article('b', () => Promise.resolve({ bytes, served })),
      article('l', () => Promise.resolve({ bytes: large, served })),
      article('d', bytes),
    ]
    assert.deepEqual(await given(articles), [
      ['a', '/in/a', 1_000_000, undefined],
      ['c', 'c: no; none.', 1_000_000, undefined],
      ['b', 3, 1_000_000, served],
      ['l', 1_500_000, 1_500_000, served],
      ['d', 3, 1_000_000, undefined],
    ])
  })

  it('are left out where there is nothing new', async () => {
    const articles = [article('a', () => Promise.resolve(null)), article('b', bytes)]
    assert.deepEqual(
      (await given(articles)).map(([name]) => name),
      ['b'],
    )
  })

  it('are few before they are asked for', async () => {
    let begun = 0
    const fetching = () => {
      begun += 1
      return Promise.resolve({ bytes, served })
    }
    const articles = Array.from({ length: 50 }, (_, at) => article(String(at), fetching))
    for await (const one of fetchedAhead(articles)) {
      assert.equal(one.article.name, '0')
      break
    }
    assert.equal(begun, 8)
  })

  it('let an error that is no refusal through', async () => {
    const broken = [article('a', () => Promise.reject(new TypeError('broken')))]
    await assert.rejects(given(broken), TypeError)
  })
})
