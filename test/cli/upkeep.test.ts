import assert from 'node:assert/strict'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { ARTICLE, filesIn, run, temporaryFolder } from './command.ts'

const folder = temporaryFolder()

test('a record is backed up, found damaged, and restored', async () => {
  const article = join(filesIn(join(folder, 'in'), { 'a.txt': ARTICLE }), 'a.txt')
  const [record, copy] = [join(folder, 'record.db'), join(folder, 'copy.db')]
  assert.equal((await run(['read', article, '--record', record])).status, 0)
  assert.deepEqual(await run(['backup', copy, '--record', record]), {
    status: 0,
    stdout: `Copied ${record} to ${copy} (1 document).\n`,
    stderr: '',
  })
  const sound = await run(['doctor', '--record', record])
  assert.deepEqual([sound.status, sound.stdout], [0, `${record} is sound (1 document).\n`])

  const database = new DatabaseSync(record)
  database.exec(`update texts set text = 'x' || text`)
  database.close()
  const torn = await run(['doctor', '--record', record])
  assert.deepEqual([torn.status, torn.stdout], [1, ''])
  const lines = torn.stderr.split('\n')
  assert.equal(lines[0], `chancery: ${record}: the text of a.txt is not the one that was read.`)
  assert.match(lines[1]!, /: a\.txt has other words at \d+–\d+ than "/)
  assert.equal(lines.at(-2), `chancery: ${record}: restore it from a backup, or read the articles into a new record.`)

  const refused = await run(['restore', copy, '--record', record])
  assert.equal(refused.status, 1)
  assert.match(refused.stderr, /there is a file already; give --replace to put the backup in its place/)
  const restored = await run(['restore', copy, '--record', record, '--replace'])
  assert.deepEqual([restored.status, restored.stdout], [0, `Restored ${record} from ${copy} (1 document).\n`])
  assert.equal((await run(['doctor', '--record', record])).status, 0)
})
