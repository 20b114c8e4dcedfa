import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { articles } from '../../bench/generate.ts'
import { edited } from '../../bench/edited.ts'
import { seeded } from '../../bench/random.ts'
import { filesIn, rowsOf, run, temporaryFolder } from './command.ts'

const folder = temporaryFolder()
const record = join(folder, 'record.db')
const [FIRST, SECOND] = [...articles(21).take(2)].map(({ text }) => text) as [string, string]
const COPY = edited(FIRST, { words: 0.05, sentences: 0.1 }, seeded(7))
const PASSAGE =
  'The ministry expects goods of nine billion dollars to pass the port this year, two in three of them in boxes, and has asked the railways to lay a third track before the autumn.'
const place = filesIn(join(folder, 'articles'), {
  'copy.txt': COPY,
  'first.txt': `${FIRST}\n${PASSAGE}\n`,
  'index.jsonl':
    '{"file": "first.txt", "published": "2020-01-01"}\n{"file": "copy.txt", "published": "2021-01-01"}\n{"file": "second.txt", "published": "2022-01-01"}\n',
  'second.txt': `${SECOND}\n${PASSAGE}\n`,
})

describe('copies', () => {
  const rows = (stdout: string) =>
    rowsOf(stdout).map((row: any) =>
      row.kind === 'copy'
        ? `${row.document.name} of ${row.of.name}`
        : `${row.total} places: ${row.places.map((each: any) => each.document.name).join(', ')}`,
    )

  it('are those among files', async () => {
    const { status, stdout, stderr } = await run(['copies', place, '--format', 'jsonl'])
    assert.equal(status, 0)
    assert.deepEqual(rows(stdout), ['copy.txt of first.txt', '2 places: first.txt, second.txt'])
    assert.match(stderr, /1 near-copy, 1 passage told again\./)
  })

  it('are those in a record', async () => {
    await run(['read', place, '--record', record])
    const { stdout } = await run(['copies', '--record', record, '--format', 'jsonl'])
    assert.deepEqual(rows(stdout), ['copy.txt of first.txt', '2 places: first.txt, second.txt'])
  })

  it('are what of a file stands in a record', async () => {
    const other = filesIn(join(folder, 'other'), { 'new.txt': `${PASSAGE}\n` })
    const { stdout } = await run(['copies', other, '--record', record, '--format', 'jsonl'])
    assert.deepEqual(rows(stdout).length, 1)
    assert.match(rows(stdout)[0]!, /^3 places: new\.txt, /)
  })

  it('are told in lines', async () => {
    const { stdout } = await run(['copies', place])
    assert.match(
      stdout,
      /^COPY {5}copy\.txt · What was told elsewhere · 2021-01-01\n {2}of first\.txt · .*: \d+% of it is the same\n/,
    )
    assert.match(stdout, /PASSAGE {2}in 2 places\n {2}first\.txt:\d+-\d+\n {2}second\.txt:\d+-\d+\n/)
  })

  it('complains of a record that is not there', async () => {
    const { status, stderr } = await run(['copies', '--record', join(folder, 'none.db')])
    assert.equal(status, 1)
    assert.match(stderr, /^chancery: .*none\.db/)
  })
})

describe('sources', () => {
  const said = filesIn(join(folder, 'said'), {
    'a.txt': 'Trade between China and Russia reached $240.11 billion in 2023, Chinese customs said.\n',
    'b.txt': 'Trade between China and Russia reached $390.11 billion in 2023.\n',
    'index.jsonl': '{"file": "a.txt", "publisher": "Daily"}\n{"file": "b.txt", "publisher": "Daily"}\n',
  })

  it('are given with the counts of their figures', async () => {
    const { status, stdout, stderr } = await run(['sources', said, '--format', 'jsonl'])
    assert.equal(status, 0)
    const [daily, customs] = rowsOf(stdout) as any[]
    assert.deepEqual([daily.kind, daily.name, daily.documents], ['publisher', 'Daily', 2])
    const { figures, facts, confirmed, contradicted, named, own } = daily.counts
    assert.deepEqual([figures, facts, confirmed, contradicted, named, own], [2, 2, 1, 1, 1, 1])
    assert.deepEqual([customs.kind, customs.name, customs.counts.confirmed], ['speaker', 'GACC', 1])
    assert.match(stderr, /1 publisher, 1 speaker\./)
  })

  it('are the same of a record', async () => {
    const other = join(folder, 'said.db')
    await run(['read', said, '--record', other])
    const [fromFiles, fromRecord] = [
      await run(['sources', said, '--format', 'jsonl']),
      await run(['sources', '--record', other, '--format', 'jsonl']),
    ]
    assert.equal(fromRecord.stdout, fromFiles.stdout)
  })

  it('are told in lines, every count with what it is a part of', async () => {
    const { stdout } = await run(['sources', said])
    assert.match(
      stdout,
      /^PUBLISHER {2}Daily: 2 figures, 2 documents\n {2}official statistics: 1 of 2 facts confirmed, 1 contradicted, 0 undecided\n/,
    )
  })
})
