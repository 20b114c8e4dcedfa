import assert from 'node:assert/strict'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { filesIn, rowsOf, run, temporaryFolder } from './command.ts'

const folder = temporaryFolder()
const place = filesIn(join(folder, 'articles'), {
  'letter.txt': 'Trade between Chile and Peru came to $4.7 billion in 2023.\n',
  'paper.txt': 'Trade between Peru and Chile was $5.1 billion in 2023, up 4.2% from a year earlier.\n',
  'wire.txt': 'Trade between Chile and Peru reached $5.12 billion in 2023.\n',
  'other.txt': 'Trade between China and Brazil reached $181 billion in 2023.\n',
})
const record = join(folder, 'record.db')

describe('entries', () => {
  before(async () => {
    await run(['read', place, '--record', record])
  })

  it('lists what is told of each scope, those in dispute first', async () => {
    const { status, stdout, stderr } = await run(['entries', '--record', record])
    assert.equal(status, 0)
    assert.match(
      stdout,
      /^DISPUTED Trade turnover \(Chile–Peru\) 2023 [0-9a-f]{12}\n {2}3 figures, 3 articles, 3 origins, 2 groups\n {2}most precise: “\$5\.12 billion” \(wire\.txt:37-50\)\n {2}“\$4\.7 billion”: \[4\.65, 4\.75\) does not meet \[5\.115, 5\.125\) \(letter\.txt:37-49\)\n\n/,
    )
    assert.match(stderr, /3 entries of 5 figures\./)
  })

  it('writes a line of JSON an entry, narrowed by states, indicator and dispute', async () => {
    const titles = async (...options: string[]) => {
      const { stdout } = await run(['entries', '--record', record, '--format', 'jsonl', ...options])
      return rowsOf(stdout).map(({ title }) => title)
    }
    assert.deepEqual(await titles('--disputed'), ['Trade turnover (Chile–Peru) 2023'])
    assert.deepEqual(await titles('--dyad', 'br-cn'), ['Trade turnover (Brazil–China) 2023'])
    assert.deepEqual(await titles('--indicator', 'trade.exports'), [])
    assert.equal((await titles()).length, 3)
  })

  it('says in one sentence what is wrong', async () => {
    const wrong = await run(['entries', '--record', record, '--dyad', 'China'])
    assert.deepEqual(
      [wrong.status, wrong.stderr],
      [
        1,
        "chancery: option '--dyad <states>' argument 'China' is invalid. Give two different ISO codes of states, as CN-RU.\n",
      ],
    )
    const missing = await run(['entries', '--record', join(folder, 'none.db')])
    assert.equal(missing.status, 1)
    assert.match(missing.stderr, /^chancery: .+none\.db.+\.\n$/)
  })
})
