import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { filesIn, rowsOf, run, temporaryFolder } from './command.ts'

const folder = temporaryFolder()
const WRONG = 'In 2020, trade between China and Poland exceeded $146.87 billion, up 35.8% from a year earlier.\n'
const AIM = 'China and Russia aim to raise trade between them to $200 billion by 2024.\n'
const place = filesIn(join(folder, 'articles'), {
  'aim.txt': AIM,
  'index.jsonl': '{"file": "aim.txt", "published": "2019-06-05"}\n{"file": "wrong.txt", "published": "2022-03-04"}\n',
  'wrong.txt': WRONG,
})
const record = join(folder, 'record.db')

describe('check', () => {
  it('writes a finding a line, with its words, its arithmetic and what would repair it', async () => {
    const { status, stdout, stderr } = await run(['check', place, '--format', 'jsonl'])
    assert.equal(status, 0)
    const [finding, ...more] = rowsOf(stdout)
    assert.equal(more.length, 0)
    assert.deepEqual(Object.keys(finding!).toSorted(), [
      'arithmetic',
      'doc',
      'end',
      'evidence',
      'message',
      'quote',
      'repair',
      'rule',
      'severity',
      'start',
    ])
    assert.deepEqual([finding!.rule, finding!.doc, finding!.severity], ['misfiled-partner', 'wrong.txt', 'error'])
    assert.equal(WRONG.slice(finding!.start as number, finding!.end as number), finding!.quote)
    assert.match(stderr, /1 finding in 2 documents\./)
  })

  it('writes three lines a finding as a table', async () => {
    const { stdout } = await run(['check', join(place, 'wrong.txt')])
    assert.match(stdout, /^wrong\.txt:\d+-\d+ {2}error {2}misfiled-partner\n {2}“\$146\.87 billion” does not fit/)
  })

  it('checks a record where no path is given, and paths against it where some are', async () => {
    await run(['read', place, '--record', record])
    const { stdout } = await run(['check', '--record', record, '--format', 'jsonl'])
    assert.deepEqual(
      rowsOf(stdout).map(({ rule }) => rule),
      ['misfiled-partner'],
    )
    const one = filesIn(join(folder, 'more'), {
      'a.txt': 'Trade between Peru and Chile was $8.1 billion in 2022.\n',
    })
    const two = filesIn(join(folder, 'other'), {
      'b.txt': 'Trade between Peru and Chile was $9.6 billion in 2022.\n',
    })
    const other = join(folder, 'other.db')
    await run(['read', one, '--record', other])
    const against = await run(['check', two, '--record', other, '--format', 'jsonl'])
    assert.deepEqual(
      rowsOf(against.stdout).map(({ rule, doc }) => [rule, doc]),
      [['sources-disagree', 'b.txt']],
    )
  })

  it('does not compare an article with what the record has of itself', async () => {
    const before = filesIn(join(folder, 'before'), {
      'c.txt': 'Trade between Peru and Chile was $8.1 billion in 2022.\n',
    })
    const after = filesIn(join(folder, 'after'), {
      'c.txt': 'Trade between Peru and Chile was $9.6 billion in 2022.\n',
    })
    const own = join(folder, 'own.db')
    await run(['read', before, '--record', own])
    const { stdout, stderr } = await run(['check', after, '--record', own, '--format', 'jsonl'])
    assert.deepEqual([stdout, /0 findings in 1 document/.test(stderr)], ['', true])
  })

  it('knows of an aim that passed what the record tells of that time', async () => {
    const aim = filesIn(join(folder, 'aim'), {
      'd.txt': 'Peru and Chile aim to raise trade between them to $12 billion by 2022.\n',
      'e.txt': 'Peru exported 3,000 tonnes of tea to Kenya in 2023.\n',
    })
    const fact = filesIn(join(folder, 'fact'), {
      'f.txt': 'Trade between Peru and Chile was $8.1 billion in 2022.\n',
    })
    const known = join(folder, 'known.db')
    await run(['read', fact, '--record', known])
    const rules = async (...more: string[]) =>
      rowsOf((await run(['check', aim, '--format', 'jsonl', '--as-of', '2024-01-01', ...more])).stdout).map(
        ({ rule }) => rule,
      )
    assert.deepEqual([await rules(), await rules('--record', known)], [['expired-forecast'], []])
  })

  it('says the same whatever the number of workers', async () => {
    const [one, two] = await Promise.all(
      ['1', '2'].map((workers) => run(['check', place, '--format', 'jsonl', '--workers', workers])),
    )
    assert.equal(one!.stdout, two!.stdout)
  })

  it('says in one sentence what it lacks', async () => {
    const nothing = await run(['check'])
    assert.deepEqual(
      [nothing.status, nothing.stderr],
      [1, 'chancery: Nothing is given to check: name files or folders, or a record with --record.\n'],
    )
    const noDay = await run(['check', place, '--as-of', 'yesterday'])
    assert.equal(noDay.status, 1)
    assert.match(noDay.stderr, /^chancery: .*Give a day as 2024-08-21\.\n$/)
    const noSuchDay = await run(['check', place, '--as-of', '2024-02-30'])
    assert.match(noSuchDay.stderr, /Give a day as 2024-08-21\.\n$/)
    const noRecord = await run(['check', place, '--record', join(folder, 'none.db')])
    assert.equal(noRecord.status, 1)
    assert.match(noRecord.stderr, /^chancery: .*none\.db/)
  })
})

describe('pledges', () => {
  it('says what came of a pledge by a day, and what decides it', async () => {
    const { stdout, stderr, status } = await run(['pledges', place, '--as-of', '2024-08-21'])
    assert.equal(status, 0)
    assert.match(
      stdout,
      /^MET EARLY \$200 billion, Trade turnover \(China–Russia\), by 2024\n {2}Met early, in 2023: \$240\.11 billion \(GACC\)/,
    )
    assert.match(stderr, /1 pledge, as of 2024-08-21\./)
  })

  it('takes the newest day that the articles state, and reads a record', async () => {
    await run(['read', place, '--record', record])
    const { stdout, stderr } = await run(['pledges', '--record', record, '--format', 'jsonl'])
    const [pledge] = rowsOf(stdout)
    assert.deepEqual([pledge!.state, pledge!.deadline, pledge!.amount], ['on pace', '2024', 200_000_000_000])
    assert.match(stderr, /as of 2022-03-04/)
  })

  it('keeps those of an indicator, of two states, and of which something has come', async () => {
    const count = async (...options: string[]) =>
      rowsOf((await run(['pledges', place, '--format', 'jsonl', '--as-of', '2024-08-21', ...options])).stdout).length
    const kept = [
      ['--indicator', 'trade.turnover', '--dyad', 'RU-CN', '--state', 'met early'],
      ['--indicator', 'trade.exports'],
      ['--dyad', 'CN-DE'],
      ['--state', 'missed'],
    ]
    assert.deepEqual(await Promise.all(kept.map((options) => count(...options))), [1, 0, 0, 0])
    const wrong = await run(['pledges', place, '--dyad', 'China'])
    assert.equal(wrong.status, 1)
    assert.match(wrong.stderr, /two different ISO codes of states, as CN-RU/)
  })
})
