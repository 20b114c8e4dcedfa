import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it, test } from 'node:test'
import { ARTICLE, filesIn, rowsOf, run, temporaryFolder } from './command.ts'

const folder = temporaryFolder()
const PAGE = `<!doctype html><html lang="en"><head><title>Coal by rail</title>
<meta property="article:published_time" content="2024-05-06"></head><body>
<nav><a href="/">Home</a> <a href="/world">World</a> <a href="/trade">Trade</a></nav>
<article><h1>Coal by rail</h1><p>Mongolia sent 36 million tonnes of coal to China in 2023.</p>
<p>The two governments want 40 million tonnes by 2027, the ministry said.</p></article>
<div class="share">Share on Facebook 12</div></body></html>`

const place = filesIn(join(folder, 'articles'), {
  'coal.html': PAGE,
  'index.jsonl': '{"file": "trade.txt", "publisher": "The Gazette", "published": "2024-03-04"}\n',
  'russian.txt': 'Товарооборот между двумя странами вырос на 26 процентов и достиг рекордного уровня за год.\n',
  'trade.txt': ARTICLE,
})

describe('extract', () => {
  it('writes every field of a figure by its name, in order', async () => {
    const { stdout, status } = await run(['extract', join(place, 'trade.txt'), '--leftovers'])
    assert.equal(status, 0)
    const [figure, ...others] = rowsOf(stdout)
    assert.equal(
      Object.keys(figure!).join(' '),
      'id kind doc start end quote value unit bound measure indicator variant period modality deadline speaker ' +
        'speakerChain actors domain interval inferred links judgement',
    )
    const { doc, start, end, quote, value, unit, period } = figure!
    assert.deepEqual([doc, quote, value, unit, period], ['trade.txt', '$12.5 billion', 12_500_000_000, 'USD', '2023'])
    assert.equal(ARTICLE.slice(start as number, end as number), '$12.5 billion')
    assert.ok(others.length > 0, 'the date and the year are left over')
    for (const row of others) {
      assert.deepEqual(Object.keys(row), ['doc', 'kind', 'start', 'end', 'quote', 'reason'])
      assert.equal(row.kind, 'leftover')
      assert.equal(ARTICLE.slice(row.start as number, row.end as number), row.quote)
    }
  })

  it('reads standard input', async () => {
    const { stdout, status, stderr } = await run(['extract', '-'], { input: ARTICLE })
    assert.equal(stderr, '')
    assert.equal(status, 0)
    assert.deepEqual(
      rowsOf(stdout).map(({ quote }) => quote),
      ['$12.5 billion'],
    )
  })

  it('says on standard error which documents it did not read', async () => {
    const { stderr, status } = await run(['extract', place])
    assert.equal(stderr, 'Not read for want of their language: russian.txt (ru).\n')
    assert.equal(status, 0)
  })

  it('writes a table', async () => {
    const { stdout } = await run(['extract', place, '--format', 'table'])
    assert.match(stdout, /^trade\.txt · .* · 2024-03-04\n {2}words +value +unit +indicator/m)
    assert.match(stdout, /^ {2}\$12\.5 billion +12,500,000,000 +USD /m)
    assert.match(stdout, /^russian\.txt · .*\n {2}not read: there is no reader for its language \(ru\)$/m)
  })
})

test('text leaves out furniture', async () => {
  const [lines, plain] = await Promise.all([
    run(['text', join(place, 'coal.html')]),
    run(['text', join(place, 'coal.html'), '--format', 'text']),
  ])
  const [row] = rowsOf(lines.stdout)
  assert.deepEqual(Object.keys(row!), ['doc', 'title', 'published', 'text'])
  assert.deepEqual([row!.doc, row!.title, row!.published], ['coal.html', 'Coal by rail', '2024-05-06'])
  assert.match(row!.text as string, /Mongolia sent 36 million tonnes of coal to China in 2023\./)
  assert.doesNotMatch(row!.text as string, /Share on Facebook|Home/)
  assert.equal(plain.stdout, `${row!.text as string}\n\n`)
})

describe('a record', () => {
  const record = join(folder, 'record.db')
  let printed = ''
  before(async () => {
    printed = (await run(['read', place, '--record', record])).stdout
  })

  it('is read into, with what was not read named', () => {
    const lines = printed.trimEnd().split('\n')
    assert.equal(lines[0], 'Read 3 documents: 3 added, 0 new versions, 0 reread, 0 unchanged.')
    assert.match(lines[1]!, /^Found 3 figures; \d+ numbers left over \(/)
    assert.equal(lines[2], 'Kept, but not read for want of their language: russian.txt (ru).')
  })

  it('says what is in it', async () => {
    const { stdout, status } = await run(['status', '--record', record])
    assert.equal(status, 0)
    assert.match(stdout, /^documents {2}3\nversions {3}3\nnot read {3}1\nfigures {4}3\n/m)
    assert.match(stdout, /^languages {2}en 2, ru 1$/m)
  })

  it('is searched, with the words marked', async () => {
    const found = await run(['search', 'tonnes', 'ministry', '--record', record])
    assert.equal(found.status, 0)
    assert.match(found.stdout, /^coal\.html · Coal by rail · 2024-05-06\n/)
    assert.match(found.stdout, /40 million \[\[tonnes\]\] by 2027, the \[\[ministry\]\] said/)
    assert.equal(found.stderr, '1 hit.\n')
  })

  it('that is not there is a clear error', async () => {
    const missing = join(folder, 'none.db')
    const ran = await run(['status', '--record', missing])
    const problem = 'there is no such record; read some articles into it first'
    assert.deepEqual(ran, { status: 1, stdout: '', stderr: `chancery: ${missing}: ${problem}.\n` })
  })
})

test('output that is no longer read ends the command quietly', async () => {
  const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`a-${index}.txt`, ARTICLE.repeat(8)]))
  const main = join(import.meta.dirname, '../../src/cli/main.ts')
  const child = spawn(process.execPath, [main, 'extract', filesIn(join(folder, 'many'), many)])
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  child.stdout.once('data', () => child.stdout.destroy())
  const [status] = await once(child, 'close')
  assert.equal(stderr, '')
  assert.equal(status, 0)
})

test('Ctrl-C in read keeps what was read and says how to go on', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 600 }, (_, index) => [`a-${index}.txt`, ARTICLE.replace('12.5', `${index}.5`).repeat(20)]),
  )
  const record = join(folder, 'interrupted.db')
  const main = join(import.meta.dirname, '../../src/cli/main.ts')
  const articles = filesIn(join(folder, 'interrupted'), many)
  // A file that was changed just now may be changed again unseen, and is read again.
  for (const name of Object.keys(many)) utimesSync(join(articles, name), 1_700_000_000, 1_700_000_000)
  const child = spawn(process.execPath, [main, 'read', articles, '--record', record, '--workers', '1'])
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  // The record is opened before the threads start, and nobody interrupts before then.
  while (!existsSync(record)) await new Promise((resolve) => setTimeout(resolve, 20))
  child.kill('SIGINT')
  const [status] = await once(child, 'close')
  assert.equal(status, 130, stderr)
  const [, kept] = /^Read (\d+) documents: \1 added/.exec(stdout) ?? []
  assert.ok(Number(kept) > 0 && Number(kept) < 600, stdout)
  const left = 600 - Number(kept)
  assert.ok(stderr.endsWith(`Give the same command again to read the other ${left}.\n`), stderr)
  const again = await run(['read', articles, '--record', record])
  assert.equal(again.stderr, `${kept} documents had been read before this was stopped, and are in the record.\n`)
  assert.equal(
    again.stdout.split('\n')[0],
    `Read ${left} documents: ${left} added, 0 new versions, 0 reread, 0 unchanged.`,
  )
})
