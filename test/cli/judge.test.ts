import assert from 'node:assert/strict'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { filesIn, rowsOf, run, temporaryFolder } from './command.ts'

const folder = temporaryFolder()
const WRONG = 'In 2020, trade between China and Poland exceeded $146.87 billion, up 35.8% from a year earlier.\n'
const AIM = 'China and Russia aim to raise trade between them to $200 billion by 2024.\n'
const place = filesIn(join(folder, 'articles'), {
  'aim.txt': AIM,
  'index.jsonl': '{"file": "aim.txt", "published": "2019-06-05"}\n{"file": "wrong.txt", "published": "2022-03-04"}\n',
  'wrong.txt': WRONG,
})

let count = 0

/** A record of its own, with the ids of its statements by their words. */
async function record(): Promise<{ readonly file: string; readonly ids: ReadonlyMap<string, string> }> {
  count += 1
  const file = join(folder, `record-${count}.db`)
  await run(['read', place, '--record', file])
  const { stdout } = await run(['extract', '--record', file])
  return { file, ids: new Map(rowsOf(stdout).map(({ quote, id }) => [String(quote), String(id)])) }
}

describe('judge', () => {
  let file: string
  let ids: ReadonlyMap<string, string>
  before(async () => {
    ;({ file, ids } = await record())
  })

  it('corrects a statement, which check and pledges then use, unless they are asked for it as read', async () => {
    const right = ['--correct', 'actors=CN,RU', 'period=2021', '--reason', 'the neighbour', '--as', 'Ada']
    const one = await run(['judge', ids.get('$146.87 billion')!, ...right, '--record', file])
    assert.equal(one.status, 0)
    assert.match(one.stdout, /^[0-9a-f]{12}\n$/)
    assert.equal(one.stderr, '“$146.87 billion” is corrected by Ada: actors CN RU, period 2021.\n')
    await run(['judge', ids.get('35.8%')!, ...right, '--record', file])
    const checked = await run(['check', '--record', file, '--format', 'jsonl'])
    assert.equal(checked.stdout, '')
    const asRead = await run(['check', '--record', file, '--format', 'jsonl', '--as-read'])
    assert.deepEqual(
      rowsOf(asRead.stdout).map(({ rule, judgement }) => [rule, judgement]),
      [['misfiled-partner', null]],
    )
  })

  it('shows in what is extracted from the record, beside what was read', async () => {
    const { stdout } = await run(['extract', '--record', file])
    const rows = rowsOf(stdout)
    const judged = rows.find(({ quote }) => quote === '$146.87 billion')!
    assert.deepEqual([judged['actors'], judged['period']], [['CN', 'PL'], '2020'])
    const { verdict, corrections, by, reason } = judged['judgement'] as Record<string, unknown>
    assert.deepEqual([verdict, by, reason], ['corrected', 'Ada', 'the neighbour'])
    assert.deepEqual(corrections, { actors: ['CN', 'RU'], period: '2021' })
    assert.equal(rows.find(({ quote }) => quote === '$200 billion')!['judgement'], null)
  })

  it('leaves a rejected target out of the pledges', async () => {
    const pledges = async (...more: string[]) =>
      rowsOf((await run(['pledges', '--record', file, '--format', 'jsonl', ...more])).stdout).length
    assert.equal(await pledges(), 1)
    await run(['judge', ids.get('$200 billion')!, '--reject', '--record', file])
    assert.deepEqual([await pledges(), await pledges('--as-read')], [0, 1])
  })

  it('is by the user of the machine where no name is given, and can be taken back', async () => {
    const listed = async () => rowsOf((await run(['judgements', '--record', file, '--format', 'jsonl'])).stdout)
    const rejected = (await listed()).find(({ verdict }) => verdict === 'rejected')!
    assert.equal(rejected['by'], userInfo().username)
    const back = await run(['judge', '--take-back', String(rejected['id']), '--as', 'Ben', '--record', file])
    assert.equal(back.status, 0)
    assert.match(back.stderr, /^Taken back: “\$200 billion” is rejected by /)
    const after = await listed()
    assert.equal(after.length, 3)
    assert.equal((after.find(({ id }) => id === rejected['id'])!['takenBack'] as { by: string }).by, 'Ben')
    const { stdout, stderr } = await run(['judgements', '--record', file])
    assert.match(
      stdout,
      /^[0-9a-f]{12} {2}corrected {2}“\$146\.87 billion” actors=CN,RU period=2021\n {2}wrong\.txt: Ada, /m,
    )
    assert.match(stdout, /; taken back by Ben, /)
    assert.equal(stderr, '3 judgements.\n')
  })
})

describe('judge, of a finding', () => {
  it('hides what was set aside, unless all are asked for', async () => {
    const { file } = await record()
    const check = (...more: string[]) => run(['check', '--record', file, ...more])
    const [finding] = rowsOf((await check('--format', 'jsonl')).stdout)
    assert.match((await check()).stdout, new RegExp(`\\n  ${String(finding!['id'])}  found by machine alone\\n`))
    const { stderr } = await run(['judge', String(finding!['id']), '--set-aside', '--as', 'Ada', '--record', file])
    assert.equal(stderr, 'The finding misfiled-partner at “$146.87 billion” is set aside by Ada.\n')
    const hidden = await check()
    assert.equal(hidden.stdout, '')
    assert.match(hidden.stderr, /^0 findings in 2 documents; 1 rejected or set aside, which --all shows\.$/m)
    assert.match((await check('--all')).stdout, / {2}set-aside by Ada, \d{4}-/)
  })
})

describe('articles that are read again and not stored', () => {
  it('are checked as the record has them judged, beside it', async () => {
    const { file, ids } = await record()
    const check = async (...more: string[]) => {
      const { stdout, stderr } = await run(['check', place, '--record', file, '--format', 'jsonl', ...more])
      return [rowsOf(stdout).map(({ rule }) => rule), stderr.trimEnd().split('\n').at(-1)]
    }
    assert.deepEqual(await check(), [['misfiled-partner'], '1 finding in 2 documents.'])
    const [finding] = rowsOf((await run(['check', '--record', file, '--format', 'jsonl'])).stdout)
    const { stdout } = await run(['judge', String(finding!['id']), '--reject', '--record', file])
    assert.deepEqual(await check(), [[], '0 findings in 2 documents; 1 rejected or set aside, which --all shows.'])
    assert.deepEqual(await check('--all'), [['misfiled-partner'], '1 finding in 2 documents.'])
    await run(['judge', '--take-back', stdout.trim(), '--record', file])
    for (const quote of ['$146.87 billion', '35.8%'])
      await run(['judge', ids.get(quote)!, '--correct', 'actors=CN,RU', 'period=2021', '--record', file])
    assert.deepEqual(await check(), [[], '0 findings in 2 documents.'])
    assert.deepEqual(await check('--as-read'), [['misfiled-partner'], '1 finding in 2 documents.'])
  })
})

describe('what cannot be judged', () => {
  it('is said in one sentence', async () => {
    const { file, ids } = await record()
    const id = ids.get('$200 billion')!
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [[], /^chancery: Give a target with one of --confirm, /],
      [[id, '--confirm', '--reject'], /^chancery: Give a target with one of/],
      [['--take-back', 'x'], /^chancery: This record holds no judgement x\.$/],
      [[id, '--correct', 'period'], /Give a field and its value, as period=2021\.$/],
      [[id, '--correct', 'value=much'], /^chancery: The field value must be a number\.$/],
      [[id, '--confirm', '--as', ' '], /^chancery: A judgement needs the name/],
    ]
    for (const [args, problem] of cases) {
      const { status, stdout, stderr } = await run(['judge', ...args, '--record', file])
      assert.deepEqual([status, stdout], [1, ''], args.join(' '))
      assert.match(stderr.trimEnd(), problem)
      assert.equal(stderr.trimEnd().split('\n').length, 1)
    }
    const missing = await run(['judge', id, '--confirm', '--record', join(folder, 'none.db')])
    assert.match(missing.stderr, /^chancery: .*none\.db: there is no such record; /)
    assert.equal((await run(['judgements', '--record', file])).stderr, '0 judgements.\n')
  })
})
