import assert from 'node:assert/strict'
import { test } from 'node:test'
import { filesIn, run, temporaryFolder } from './command.ts'

const ARTICLE = [
  'Norway opposed the tariff on Polish steel.',
  'Poland should cut the tariff. ',
  'Norway backed the fund for steel exports.',
].join(' ')

test('positions of articles, as cells with their sentences', async () => {
  const folder = filesIn(temporaryFolder(), { 'a.txt': ARTICLE })
  const { status, stdout, stderr } = await run(['positions', folder, '--workers', '1'])
  assert.equal(status, 0, stderr)
  assert.match(
    stdout,
    /^NO +trade supports 1\n {2}undated Norway: “Norway backed the fund for steel exports\.” {2}a\.txt:\d+-\d+$/m,
  )
  assert.match(stdout, /^author trade recommends 1\n {2}undated the author to PL: “Poland should cut the tariff\.”/m)
  assert.match(stderr, /3 positions\./)
})

test('positions of one state and stance, as lines of JSON', async () => {
  const folder = filesIn(temporaryFolder(), { 'a.txt': ARTICLE })
  const { stdout } = await run(`positions ${folder} --workers 1 -f jsonl --state NO --stance opposes`.split(' '))
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.equal(lines.length, 1)
  assert.deepEqual(
    { ...lines[0], positions: lines[0].positions.map(({ quote, actor }: Record<string, string>) => [actor, quote]) },
    {
      holder: 'NO',
      domain: 'trade',
      stance: 'opposes',
      count: 1,
      positions: [['Norway', 'Norway opposed the tariff on Polish steel.']],
    },
  )
})

test('positions of a record are those of its articles', async () => {
  const folder = filesIn(temporaryFolder(), { 'a.txt': ARTICLE })
  const record = `${folder}/record.db`
  await run(['read', `${folder}/a.txt`, '--record', record])
  const stored = await run(['positions', '--record', record, '--format', 'jsonl'])
  const read = await run(['positions', `${folder}/a.txt`, '--workers', '1', '--format', 'jsonl'])
  assert.equal(stored.stdout, read.stdout)
})

test('a state that is none is refused', async () => {
  const { status, stderr } = await run(['positions', '--state', 'Russia', 'x'])
  assert.equal(status, 1)
  assert.match(stderr, /Give the ISO code of a state, as RU/)
})

test('a recommendation has the later events that may answer it', async () => {
  const folder = filesIn(temporaryFolder(), {
    'a.txt': 'Poland should cut the tariff on steel exports.',
    'b.txt': 'Poland and Norway signed a trade agreement on 3 June 2024.',
    'index.jsonl': [
      { file: 'a.txt', lang: 'en', published: '2024-05-20' },
      { file: 'b.txt', lang: 'en', published: '2024-06-04' },
    ]
      .map((line) => `${JSON.stringify(line)}\n`)
      .join(''),
  })
  const { stdout } = await run(['positions', folder, '--workers', '1'])
  assert.match(stdout, /^ {4}may answer it: 2024-06-03 “signed a trade agreement[^”]*” {2}b\.txt:\d+-\d+$/m)
})
