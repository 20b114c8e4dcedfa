import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { collect } from '../../src/workers/index.ts'
import { loadSidecar, type Sidecar } from '../../src/workers/sidecar.ts'
import { filled, temporaryFolder } from './folder.ts'

const folder = temporaryFolder()
let count = 0

async function read(content: string | Uint8Array): Promise<Sidecar> {
  const place = filled(join(folder, String((count += 1))), { 'index.jsonl': content })
  return await loadSidecar(join(place, 'index.jsonl'), 'in/index.jsonl')
}

const messagesOf = ({ refusals }: Sidecar) => refusals.map(({ message }) => message)

describe('a sidecar', () => {
  it('gives the metadata of each file, without keys that it does not know', async () => {
    const line = {
      file: 'a.txt',
      url: 'https://example.org/a',
      title: 'A title',
      publisher: 'The Paper',
      author: 'A. Writer',
      lang: 'en',
      published: '2024-08-21',
      licence: 'CC0-1.0',
      repo: 'unknown',
      row: 7,
    }
    const { entries, refusals } = await read(`${JSON.stringify(line)}\n`)
    const { file: _, repo: __, row: ___, ...known } = line
    assert.deepEqual([...entries], [['a.txt', known]])
    assert.deepEqual(refusals, [])
  })

  it('says nothing by null, or by an empty text', async () => {
    const { entries } = await read('{"file":"./a.txt","url":null,"title":"","author":" ","lang":"en"}')
    assert.deepEqual([...entries], [['a.txt', { lang: 'en' }]])
  })

  it('may have a byte order mark, CRLF and empty lines', async () => {
    const { entries, refusals } = await read('\uFEFF{"file":"a"}\r\n\r\n  \r\n{"file":"b"}\r\n')
    assert.deepEqual([...entries.keys()], ['a', 'b'])
    assert.deepEqual(refusals, [])
  })

  it('takes dates as far as they are known, and moments as their day', async () => {
    const dates = ['2024', '2024-08', '2024-08-21', '2024-08-21T10:00:00Z', '2024-08-21 10:00']
    const { entries } = await read(
      dates.map((published, file) => JSON.stringify({ file: `${file}`, published })).join('\n'),
    )
    assert.deepEqual(
      [...entries.values()].map(({ published }) => published),
      ['2024', '2024-08', '2024-08-21', '2024-08-21', '2024-08-21'],
    )
  })

  it('refuses each broken line by its number and goes on', async () => {
    const sidecar = await read(
      [
        '{"file":"a.txt","title":"A"}',
        '{"file":"b.txt",',
        '["c.txt"]',
        '{"title":"no file"}',
        '{"file":"d.txt","title":7}',
        '{"file":"e.txt","published":"August 2024"}',
        '{"file":""}',
        '',
        '{"file":"a.txt","title":"Another"}',
        'null',
        '{"file":"z.txt","title":"Z"}',
      ].join('\n'),
    )
    const remedy = 'correct the line; its article is read without it.'
    assert.deepEqual(messagesOf(sidecar), [
      `in/index.jsonl, line 2: it is no JSON; ${remedy}`,
      `in/index.jsonl, line 3: it is no object; ${remedy}`,
      `in/index.jsonl, line 4: its file is missing; ${remedy}`,
      `in/index.jsonl, line 5: its title is no text; ${remedy}`,
      `in/index.jsonl, line 6: its published is no date such as 2024-08-21; ${remedy}`,
      `in/index.jsonl, line 7: its file is empty; ${remedy}`,
      `in/index.jsonl, line 9: it speaks of a.txt, as a line above does; ${remedy}`,
      `in/index.jsonl, line 10: it is no object; ${remedy}`,
    ])
    assert.deepEqual(
      [...sidecar.entries],
      [
        ['a.txt', { title: 'A' }],
        ['z.txt', { title: 'Z' }],
      ],
    )
  })

  it('that is no UTF-8 is refused as a whole', async () => {
    assert.deepEqual(messagesOf(await read(Buffer.from([0x7b, 0xff, 0xfe, 0x7d]))), [
      'in/index.jsonl: it is no UTF-8 text; save it as UTF-8.',
    ])
  })

  it('that is not there, or a folder, says nothing', async () => {
    const place = join(folder, 'folder')
    mkdirSync(join(place, 'index.jsonl'), { recursive: true })
    for (const name of ['index.jsonl', 'none.jsonl']) {
      const sidecar = await loadSidecar(join(place, name), name)
      assert.deepEqual([sidecar.entries.size, sidecar.refusals], [0, []])
    }
  })

  it('beside an article goes before one further up', async () => {
    const place = filled(join(folder, 'levels'), {
      'index.jsonl': '{"file":"sub/a.txt","title":"From above"}\n{"file":"sub/b.txt","title":"From above"}',
      'sub/index.jsonl': '{"file":"a.txt","title":"From beside"}',
      'sub/a.txt': 'A',
      'sub/b.txt': 'B',
    })
    const { articles } = await collect([place])
    assert.deepEqual(
      articles.map(({ path, metadata }) => [path, metadata.title]),
      [
        ['sub/a.txt', 'From beside'],
        ['sub/b.txt', 'From above'],
      ],
    )
  })

  it('with a broken line costs that line only', async () => {
    const place = filled(join(folder, 'broken'), { 'index.jsonl': 'no\n{"file":"a.txt","lang":"en"}', 'a.txt': 'A' })
    const { articles, refusals } = await collect([place])
    assert.deepEqual(
      refusals.map(({ code, file }) => [code, file]),
      [['bad-sidecar', `${join(place, 'index.jsonl')}, line 1`]],
    )
    assert.deepEqual(articles[0]?.metadata, { lang: 'en' })
  })
})
