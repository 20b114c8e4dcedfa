import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { collectGiven } from '../../src/workers/index.ts'
import { filled, temporaryFolder } from './folder.ts'

const folder = filled(temporaryFolder(), {
  '1': '{"file":"a.txt","title":"Of the sidecar above"}\n{"file":"sub/b.txt","publisher":"Above"}\nno JSON',
  '2': '{"file":"c.txt","title":"Of the sidecar beside"}',
  '3': 'text',
})
const given = (path: string, number: number) => ({ path, location: join(folder, String(number)), size: 4 })

describe('files that were handed over', () => {
  it('are articles by the paths they had, with what their sidecars say', async () => {
    const { articles, refusals, skipped } = await collectGiven([
      given('sub/c.txt', 3),
      given('a.txt', 3),
      given('sub/b.txt', 3),
      given('other/a.txt', 3),
      given('index.jsonl', 1),
      given('sub/index.jsonl', 2),
    ])
    assert.deepEqual(
      articles.map(({ path, file, name, content, metadata }) => [path, file, name, content, metadata]),
      [
        ['a.txt', 'a.txt', 'a.txt', join(folder, '3'), { title: 'Of the sidecar above' }],
        ['other/a.txt', 'other/a.txt', 'other/a.txt', join(folder, '3'), {}],
        ['sub/b.txt', 'sub/b.txt', 'b.txt', join(folder, '3'), { publisher: 'Above' }],
        ['sub/c.txt', 'sub/c.txt', 'c.txt', join(folder, '3'), { title: 'Of the sidecar beside' }],
      ],
    )
    assert.deepEqual(
      refusals.map(({ message }) => message),
      ['index.jsonl, line 3: it is no JSON; correct the line; its article is read without it.'],
    )
    assert.deepEqual(skipped, [])
  })
})
