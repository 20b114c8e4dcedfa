import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { before, describe, it, test } from 'node:test'
import { ARTICLE, filesIn, type Ran, rowsOf, run, temporaryFolder } from './command.ts'

const folder = temporaryFolder()
chmodSync(folder, 0o755)

/** Two UTF-32 letters behind a byte order mark. */
const UTF_32 = Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0, 0x42, 0, 0, 0)
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52)

/** High bytes in no order that any known encoding gives them. */
const NOISE = Uint8Array.from({ length: 3000 }, (_, index) => 0x80 + ((index * index * 31 + index * 7) % 128))

/** Half a pair of UTF-16, written as if it were a character of UTF-8. */
const HALF = Uint8Array.of(0xed, 0xa0, 0xbd)

describe('a folder with much that cannot be read', () => {
  const place = join(folder, 'mixed')
  let ran: Ran
  before(async () => {
    filesIn(place, {
      'article.txt': ARTICLE,
      'binary.txt': PNG,
      'empty.txt': '',
      'index.jsonl': '{"file": "article.txt", "publisher": "The Gazette", "colour": 1, "title": null}\nnot json\n',
      'large.txt': `${ARTICLE}${'Nothing more is known. '.repeat(1000)}`,
      'long-line.txt': `Trade reached $7.5 billion in 2022. ${'word '.repeat(2500)}`,
      'noise.txt': NOISE,
      'picture.png': PNG,
      'README.md': 'About these files: 5 kg.',
      'wide.txt': UTF_32,
    })
    ran = await run(['extract', place, join(folder, 'nowhere.txt'), '--max-size', '15kB'])
  })

  it('ends with 1 after the rest was read', () => {
    assert.equal(ran.status, 1)
    const quotes = rowsOf(ran.stdout).map(({ doc, quote }) => [doc, quote])
    assert.deepEqual(quotes, [
      ['article.txt', '$12.5 billion'],
      ['long-line.txt', '$7.5 billion'],
    ])
  })

  it('says of each file what is wrong and what to do, in a sentence', () => {
    assert.deepEqual(
      ran.stderr
        .split('\n')
        .filter((line) => line.startsWith('chancery: '))
        .toSorted(),
      [
        `chancery: ${join(place, 'binary.txt')}: this is a PNG image, not text; give the article as text or HTML.`,
        `chancery: ${join(place, 'empty.txt')}: it is empty; give an article or leave it out.`,
        `chancery: ${join(place, 'index.jsonl')}, line 2: it is no JSON; correct the line; its article is read without it.`,
        `chancery: ${join(place, 'large.txt')}: it has 23,136 bytes, more than the 15,000 that one document may have; split it, or raise the limit with --max-size.`,
        `chancery: ${join(place, 'noise.txt')}: its bytes are no text in a known encoding; save it as UTF-8 and read it again.`,
        `chancery: ${join(place, 'wide.txt')}: its text is encoded as UTF-32; save it as UTF-8 and read it again.`,
        `chancery: ${join(folder, 'nowhere.txt')}: there is no such file or folder; check the path.`,
      ],
    )
  })

  it('names what was skipped, and counts what was refused', () => {
    const others = ran.stderr.split('\n').filter((line) => line !== '' && !line.startsWith('chancery: '))
    assert.deepEqual(others, [
      `Skipped, no articles by their names or kinds: ${join(place, 'README.md')}, ${join(place, 'picture.png')}.`,
      '5 documents of 7 could not be read.',
    ])
  })

  it('shows no bar in a pipe', () => {
    assert.ok(!ran.stderr.includes('\u001B') && !ran.stderr.includes('\r') && !ran.stderr.includes('[#'), ran.stderr)
  })
})

test('half a character becomes U+FFFD, and the words behind it stay in their place', async () => {
  const [before, behind] = ['The envoy smiled ', ` and said that trade reached $12.5 billion in 2023.\n`]
  const place = filesIn(join(folder, 'half'), {
    'a.txt': Buffer.concat([Buffer.from(before), HALF, Buffer.from(behind)]),
  })
  const record = join(folder, 'half.db')
  const [text, extract, read] = await Promise.all([
    run(['text', place]),
    run(['extract', place]),
    run(['read', place, '--record', record]),
  ])
  assert.deepEqual([text.status, extract.status, read.status, text.stderr], [0, 0, 0, ''])
  const written = rowsOf(text.stdout)[0]!.text as string
  assert.match(written, /^The envoy smiled \uFFFD+ and said that trade reached/)
  const [{ start, end, quote } = {}] = rowsOf(extract.stdout)
  assert.equal(quote, '$12.5 billion')
  assert.equal(written.slice(start as number, end as number), quote)
  const found = await run(['search', 'smiled', '--record', record])
  assert.match(found.stdout, /\[\[smiled\]\] \uFFFD+ and said/)
})

const NOBODY = 65_534
const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}
const main = join(import.meta.dirname, '../../src/cli/main.ts')
const probe = spawnSync(process.execPath, ['--eval', `fs.accessSync(${JSON.stringify(main)})`], user)
const skip = probe.status === 0 ? false : 'an unprivileged user may not read this checkout'

test('a folder and a file that may not be read', { skip }, async () => {
  const place = filesIn(join(folder, 'closed'), { 'open.txt': ARTICLE, 'shut.txt': ARTICLE, 'inner/deep.txt': ARTICLE })
  chmodSync(join(place, 'inner'), 0o000)
  chmodSync(join(place, 'shut.txt'), 0o000)
  const ran = await run(['extract', place], { user })
  chmodSync(join(place, 'inner'), 0o755)
  assert.equal(ran.status, 1)
  assert.deepEqual(
    rowsOf(ran.stdout).map(({ doc, quote }) => [doc, quote]),
    [['open.txt', '$12.5 billion']],
  )
  assert.deepEqual(
    ran.stderr.split('\n').filter((line) => line.startsWith('chancery: ')),
    [
      `chancery: ${join(place, 'inner')}: the folder may not be read; allow reading it or leave it out.`,
      `chancery: ${join(place, 'shut.txt')}: the file may not be read; allow reading it or leave it out.`,
    ],
  )
})

test('a folder without articles', async () => {
  const place = join(folder, 'bare')
  mkdirSync(place)
  const ran = await run(['extract', place])
  const problem = 'the folder holds no articles; give a folder with .txt, .md or .html files, or name the files'
  assert.deepEqual(ran, { status: 1, stdout: '', stderr: `chancery: ${place}: ${problem}.\n` })
})

describe('a record that cannot be written', () => {
  const article = join(filesIn(join(folder, 'one'), { 'a.txt': ARTICLE }), 'a.txt')

  it('as a newer Chancery wrote it', async () => {
    const record = join(folder, 'newer.db')
    assert.equal((await run(['read', article, '--record', record])).status, 0)
    const database = new DatabaseSync(record)
    database.exec('update chancery_schema set version = 99')
    database.close()
    const before = readFileSync(record)
    for (const args of [['read', article], ['status'], ['search', 'trade']]) {
      const ran = await run([...args, '--record', record])
      assert.equal(ran.status, 1)
      assert.equal(ran.stdout, '')
      assert.match(
        ran.stderr,
        /^chancery: .*newer\.db: the record was written by a newer Chancery \(schema 99, .*\.\n$/,
      )
    }
    assert.deepEqual(readFileSync(record), before)
  })

  it('while another process writes', async () => {
    const record = join(folder, 'busy.db')
    assert.equal((await run(['read', article, '--record', record])).status, 0)
    const other = join(filesIn(join(folder, 'two'), { 'b.txt': ARTICLE.replace('12.5', '13.5') }), 'b.txt')
    const database = new DatabaseSync(record)
    database.exec('begin immediate')
    const refused = await run(['read', other, '--record', record])
    assert.equal(refused.status, 1)
    const problem = 'another process is writing to this record and nothing was changed'
    assert.equal(refused.stderr, `chancery: ${record}: ${problem}; wait until it has finished and try again.\n`)
    database.exec('rollback')
    database.close()
    const again = await run(['read', other, '--record', record])
    assert.equal(again.status, 0)
    assert.match(again.stdout, /^Read 1 document: 1 added, /)
    assert.match((await run(['status', '--record', record])).stdout, /^documents {2}2$/m)
  })

  it('as it is no record', async () => {
    const ran = await run(['read', article, '--record', article])
    const problem = 'this file is no record; give the path of another file'
    assert.deepEqual(ran, { status: 1, stdout: '', stderr: `chancery: ${article}: ${problem}.\n` })
    assert.equal(readFileSync(article, 'utf8'), ARTICLE)
  })
})

test('the name of a file does not command the terminal', async () => {
  const ran = await run(['extract', 'no\u001B[2Jsuch.txt'])
  assert.equal(ran.stderr, 'chancery: no\uFFFD[2Jsuch.txt: there is no such file or folder; check the path.\n')
  assert.equal(ran.status, 1)
})
