import assert from 'node:assert/strict'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { filesIn, type Ran, rowsOf, run, temporaryFolder } from './command.ts'

const folder = temporaryFolder()
const trade = (amount: string) => `Trade between Russia and China reached $${amount} billion in 2023.`
const row = (id: string, amount: string) => `${JSON.stringify({ id, body: trade(amount) })}\n`

describe('files that hold many articles', () => {
  let ran: Ran
  before(async () => {
    const place = filesIn(join(folder, 'many'), {
      'a.jsonl': `${row('one', '1.5')}nonsense\n${row('two', '2.5')}`,
      'b.txt': trade('3.5'),
      'c.csv': `headline,body\nTrade,${trade('4.5')}\n`,
      'd.csv': 'year,value\n2023,5\n',
    })
    ran = await run(['extract', place])
  })

  it('give each of them in its place among the others', () => {
    assert.deepEqual(
      rowsOf(ran.stdout).map(({ doc, value }) => [doc, value]),
      [
        ['a.jsonl!/one', 1.5e9],
        ['a.jsonl!/two', 2.5e9],
        ['b.txt', 3.5e9],
        ['c.csv!/2', 4.5e9],
      ],
    )
  })

  it('lose no more than what is wrong, and say what they are taken for', () => {
    const place = join(folder, 'many')
    assert.equal(ran.status, 1)
    assert.deepEqual(
      ran.stderr
        .split('\n')
        .filter((line) => line !== '')
        .toSorted(),
      [
        `${join(place, 'a.jsonl')}: text is “body”, id is “id”.`,
        `${join(place, 'c.csv')}: text is “body”, title is “headline”.`,
        '2 documents of 6 could not be read.',
        `chancery: ${join(place, 'a.jsonl')}, line 2: it is no JSON object; correct the row or leave it out; the others are read.`,
        `chancery: ${join(place, 'd.csv')}: no column is known to hold the text of articles (it has year, value); say which does with --columns text=NAME.`,
      ].toSorted(),
    )
  })

  it('go into a record once, however often they are read', async () => {
    const place = join(folder, 'many', 'a.jsonl')
    const record = join(folder, 'many.db')
    const first = await run(['read', place, '--record', record])
    assert.match(first.stdout, /^Read 2 documents: 2 added, 0 new versions, 0 reread, 0 unchanged\./)
    const again = await run(['read', place, '--record', record])
    assert.match(again.stdout, /^Read 2 documents: 0 added, 0 new versions, 0 reread, 2 unchanged\./)
  })

  it('are read by the columns that a person names', async () => {
    const place = join(folder, 'many', 'd.csv')
    const named = await run(['text', place, '--columns', 'text=value', '--format', 'text'])
    assert.deepEqual([named.status, named.stdout], [0, '5\n\n'])
    const wrong = await run(['text', place, '--columns', 'words=value'])
    assert.match(wrong.stderr, /Give pairs such as text=body,title=headline, of text, title, author, published/)
  })
})
