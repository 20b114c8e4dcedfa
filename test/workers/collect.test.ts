import assert from 'node:assert/strict'
import { symlinkSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, it } from 'node:test'
import { containers, sources } from '../../src/sources/index.ts'
import { ARTICLE_EXTENSIONS, ONLY_NAMED } from '../../src/workers/walk.ts'
import { type Collection, collect } from '../../src/workers/index.ts'
import { filled, temporaryFolder } from './folder.ts'

const folder = temporaryFolder()
const pathsOf = ({ articles }: Collection) => articles.map(({ path }) => path)
const namesOf = ({ articles }: Collection) => articles.map(({ name }) => name)
const messagesOf = ({ refusals }: Collection) => refusals.map(({ message }) => message)

describe('a folder', () => {
  const mixed = filled(join(folder, 'mixed'), {
    'b.txt': 'B',
    'a.html': '<p>A',
    'B.MD': 'upper case',
    plain: 'no extension',
    'sub/deep/c.htm': '<p>C',
    'sub/d.xhtml': '<p>D',
    'e.text': 'E',
    'photo.jpg': 'JPEG',
    'table.csv': 'text\nTrade rose.',
    'sheet.xlsx': 'XLSX',
    'README.md': 'about the folder',
    'sub/readme': 'about the folder',
    'readme-first.txt': 'an article with an unlucky name',
    '.hidden.txt': 'hidden',
    '.git/config.txt': 'hidden',
    'index.jsonl': '',
  })

  it('gives its articles with those of the folders in it, in the order of their paths', async () => {
    const collection = await collect([mixed])
    assert.deepEqual(pathsOf(collection), [
      'B.MD',
      'a.html',
      'b.txt',
      'e.text',
      'plain',
      'readme-first.txt',
      'sub/d.xhtml',
      'sub/deep/c.htm',
      'table.csv',
    ])
    assert.deepEqual(namesOf(collection).slice(-3), ['d.xhtml', 'c.htm', 'table.csv'])
    assert.deepEqual(messagesOf(collection), [])
  })

  it('says what else lies in it, and why that is no article', async () => {
    const { skipped } = await collect([mixed])
    assert.deepEqual(
      skipped.map(({ file, why }) => [relative(mixed, file), why]),
      [
        ['README.md', 'readme'],
        ['photo.jpg', 'format'],
        ['sheet.xlsx', 'format'],
        ['sub/readme', 'readme'],
      ],
    )
  })

  it('is taken by the extensions that the sources know, and by none at all', () => {
    const known = [...sources, ...containers].flatMap(({ extensions }) => extensions)
    const taken = known.filter((extension) => !ONLY_NAMED.has(extension))
    assert.deepEqual([...ARTICLE_EXTENSIONS].toSorted(), ['', ...taken].toSorted())
  })

  it('tells the size and the place of each article', async () => {
    const { articles } = await collect([mixed])
    const plain = articles.find(({ name }) => name === 'plain')
    assert.deepEqual(plain, {
      file: join(mixed, 'plain'),
      path: 'plain',
      name: 'plain',
      content: join(mixed, 'plain'),
      size: 'no extension'.length,
      metadata: {},
    })
  })

  it('without articles is refused, beside what it holds', async () => {
    const empty = filled(join(folder, 'empty'), { 'photo.jpg': '' })
    const collection = await collect([empty, mixed])
    assert.deepEqual(messagesOf(collection), [
      `${empty}: the folder holds no articles; give a folder with .txt, .md or .html files, or name the files.`,
    ])
    assert.equal(collection.skipped[0]?.file, join(empty, 'photo.jpg'))
    assert.equal(collection.articles.length, 9)
  })

  it('is not left through links to folders, and links to files are articles', async () => {
    const linked = filled(join(folder, 'linked'), { 'a.txt': 'A' })
    symlinkSync(folder, join(linked, 'up'))
    symlinkSync(join(linked, 'a.txt'), join(linked, 'again.txt'))
    symlinkSync(join(linked, 'nowhere.txt'), join(linked, 'broken.txt'))
    const collection = await collect([linked])
    assert.deepEqual(pathsOf(collection), ['a.txt', 'again.txt'])
    assert.deepEqual(collection.skipped, [{ file: join(linked, 'up'), why: 'linked-folder' }])
    assert.deepEqual(messagesOf(collection), [
      `${join(linked, 'broken.txt')}: there is no such file or folder; check the path.`,
    ])
  })
})

describe('named files', () => {
  const named = filled(join(folder, 'named'), {
    'a.txt': 'A',
    'report.doc': 'D',
    'README.md': 'R',
    'index.jsonl': '{"file":"a.txt","title":"Of the sidecar","colour":"red"}\n{"file":"sub/b.txt","publisher":"P"}',
    'sub/b.txt': 'B',
  })

  it('are tried whatever their extension, but for the sidecar', async () => {
    const collection = await collect(['report.doc', 'README.md', 'index.jsonl'].map((name) => join(named, name)))
    assert.deepEqual(pathsOf(collection), ['README.md', 'report.doc'])
    assert.deepEqual(collection.skipped, [{ file: join(named, 'index.jsonl'), why: 'sidecar' }])
  })

  it('are known by the same path and metadata as from their folder', async () => {
    const [alone] = (await collect([join(named, 'a.txt')])).articles
    const [within] = (await collect([named])).articles.filter(({ name }) => name === 'a.txt')
    assert.deepEqual(alone, within)
    assert.deepEqual(alone?.metadata, { title: 'Of the sidecar' })
  })

  it('that are given twice are one article, by the longer path', async () => {
    const collection = await collect([join(named, 'sub/b.txt'), named, `${named}/../named/a.txt`, join(named, 'a.txt')])
    assert.deepEqual(pathsOf(collection), ['a.txt', 'sub/b.txt'])
    assert.deepEqual(collection.articles[1]?.metadata, { publisher: 'P' })
  })

  it('that are missing are refused, and the rest is taken', async () => {
    const collection = await collect([join(named, 'gone.txt'), join(named, 'a.txt', 'below'), join(named, 'a.txt')])
    assert.deepEqual(messagesOf(collection), [
      `${join(named, 'a.txt/below')}: there is no such file or folder; check the path.`,
      `${join(named, 'gone.txt')}: there is no such file or folder; check the path.`,
    ])
    assert.deepEqual(pathsOf(collection), ['a.txt'])
  })

  it('give the same articles in any order', async () => {
    const files = ['sub/b.txt', 'a.txt', 'README.md'].map((name) => join(named, name))
    assert.deepEqual((await collect(files)).articles, (await collect(files.toReversed())).articles)
  })
})

describe('names', () => {
  it('are paths where file names repeat', async () => {
    const repeated = filled(join(folder, 'repeated'), { 'one/a.txt': '1', 'two/a.txt': '2', 'two/b.txt': '3' })
    const collection = await collect([repeated])
    assert.deepEqual(namesOf(collection), ['one/a.txt', 'two/a.txt', 'b.txt'])
  })

  it('and paths are told apart where two given folders hold the same', async () => {
    const twice = filled(join(folder, 'twice'), { 'one/a.txt': '1', 'two/a.txt': '2', 'two/b.txt': '3' })
    for (const given of [
      ['one', 'two'],
      ['two', 'one'],
    ]) {
      const collection = await collect(given.map((name) => join(twice, name)))
      assert.deepEqual(pathsOf(collection), ['b.txt', 'one/a.txt', 'two/a.txt'])
      assert.deepEqual(namesOf(collection), ['b.txt', 'one/a.txt', 'two/a.txt'])
    }
  })
})

describe('standard input', () => {
  it('is one article, whose path holds the hash of its bytes', async () => {
    const standardInput = piped('Trade rose', ' by 5%.')
    const { articles } = await collect(['-', '-'], { standardInput })
    assert.deepEqual(articles, [
      {
        file: 'standard input',
        path: 'stdin-70ce0009d98a',
        name: 'stdin-70ce0009d98a',
        content: new Uint8Array(Buffer.from('Trade rose by 5%.')),
        size: 17,
        metadata: {},
      },
    ])
  })

  it('that brings nothing, or too much, is refused', async () => {
    assert.deepEqual(messagesOf(await collect(['-'], { standardInput: piped() })), [
      'standard input: nothing came in; pipe an article into it.',
    ])
    const tooMuch = await collect(['-'], { standardInput: piped('12345', '678901'), limits: { maxSize: 10 } })
    assert.deepEqual(messagesOf(tooMuch), [
      'standard input: it has more than the 10 bytes that one document may have; split it, or raise the limit with --max-size.',
    ])
  })
})

async function* piped(...chunks: string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk)
}
