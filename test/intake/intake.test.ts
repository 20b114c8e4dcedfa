import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import type { ReadableStream } from 'node:stream/web'
import { Intake, IntakeProblem } from '../../src/intake/index.ts'
import { openStore } from '../../src/store/index.ts'
import type { IntakeJob } from '../../src/vocabulary/index.ts'
import { type Listener, listen } from '../sources/network/listener.ts'
import { filled, temporaryFolder } from '../workers/folder.ts'

const folder = temporaryFolder()
// What waits to be read is below a temporary folder of this file alone.
process.env['TMPDIR'] = temporaryFolder()
const article = (amount: string) =>
  `Trade between Kenya and Uganda\n\nNairobi, 3 March 2024. Trade between Kenya and Uganda reached $${amount} billion in 2023, the minister said.\n`

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])

async function send(intake: Intake, id: string, path: string, content: string | Uint8Array, size?: number) {
  const blob = new Blob([Buffer.from(content)])
  return await intake.take(id, path, size ?? blob.size, blob.stream() as ReadableStream<Uint8Array>)
}

/** Waits until a job is over. */
async function over(intake: Intake, id: string): Promise<IntakeJob> {
  for (;;) {
    const job = intake.job(id)
    if (job.ended !== null) return job
    await wait(20)
  }
}

async function amountsIn(record: string): Promise<string[]> {
  const store = await openStore(record, { readOnly: true })
  const { rows } = await store.figures({ sort: 'value' })
  await store.close()
  return rows.map(({ quote, document }) => `${document.name} ${quote}`)
}

const spools = () => readdirSync(tmpdir()).filter((name) => name.startsWith('chancery-incoming-'))

describe('files that are given to a record', () => {
  const record = join(folder, 'files.db')
  let intake: Intake
  let job: IntakeJob
  before(async () => {
    intake = new Intake({ record, workers: 1, maxSize: 20_000 })
    const { id } = intake.give({ files: 5, addresses: [] })
    await send(intake, id, 'b.txt', article('12.5'))
    await send(intake, id, 'sub/a.txt', article('4.5'))
    await send(intake, id, 'picture.txt', PNG)
    await assert.rejects(send(intake, id, '../../x.txt', article('1.5')), IntakeProblem)
    await assert.rejects(send(intake, id, 'long.txt', 'x'.repeat(20_001)), /more than the 20,000 bytes/)
    intake.begin(id)
    job = await over(intake, id)
  })
  after(() => intake.close())

  it('are read into it, and counted', async () => {
    const { state, files, filesExpected, done, total, part, reading, outcomes, statements, refused, problem } = job
    assert.deepEqual([state, files, filesExpected, done, total, part, reading], ['done', 3, 5, 3, 3, 1, null])
    assert.deepEqual(outcomes, { added: 2, 'new-version': 0, reread: 0, unchanged: 0 })
    assert.deepEqual([statements.figure, refused, problem], [2, 3, null])
    assert.deepEqual(await amountsIn(record), ['a.txt $4.5 billion', 'b.txt $12.5 billion'])
  })

  it('lead to their documents', async () => {
    const { total, rows } = intake.taken(job.id, 0, 10)
    assert.deepEqual(
      [total, rows.map(({ name, outcome, read }) => [name, outcome, read])],
      [
        2,
        [
          ['b.txt', 'added', true],
          ['a.txt', 'added', true],
        ],
      ],
    )
    const store = await openStore(record, { readOnly: true })
    assert.equal((await store.reading(rows[0]!.key))?.name, 'b.txt')
    await store.close()
    assert.deepEqual(intake.taken(job.id, 1, 1).rows, rows.slice(1))
  })

  it('are refused with what is wrong and what to do', () => {
    assert.deepEqual(
      intake.refused(job.id, 0, 10).rows.map(({ file, problem, remedy }) => `${file}: ${problem}; ${remedy}.`),
      [
        '../../x.txt: this is no name that a file can have here; give its path within what was given, as 2024/report.html, of up to 1,024 characters, with no part empty, . or .., and no backslash.',
        'long.txt: it has more than the 20,000 bytes that it may have here; split it, or read it with chancery read --max-size.',
        'picture.txt: this is a PNG image, not text; give the article as text or HTML.',
      ],
    )
  })

  it('leave nothing behind but the record', () => {
    assert.deepEqual(
      readdirSync(folder).filter((name) => !name.startsWith('files.db')),
      [],
    )
    assert.deepEqual(spools(), [])
  })
})

describe('a job', () => {
  it('that is given again changes nothing', async () => {
    const intake = new Intake({ record: join(folder, 'again.db'), workers: 1 })
    for (const outcome of ['added', 'unchanged'] as const) {
      const { id } = intake.give({ files: 1, addresses: [] })
      await send(intake, id, 'a.txt', article('2.5'))
      intake.begin(id)
      assert.equal((await over(intake, id)).outcomes[outcome], 1)
    }
    assert.equal(intake.jobs().length, 2)
    await intake.close()
  })

  it('begins with what it has when nothing more comes', async () => {
    const intake = new Intake({ record: join(folder, 'left.db'), workers: 1, patience: 50 })
    const { id } = intake.give({ files: 3, addresses: [] })
    await send(intake, id, 'a.txt', article('2.5'))
    const { state, files, outcomes } = await over(intake, id)
    assert.deepEqual([state, files, outcomes.added], ['done', 1, 1])
    await assert.rejects(send(intake, id, 'b.txt', article('2.5')), /takes no more files/)
    await intake.close()
  })

  it('does not begin while a file is on its way, however long that takes', async () => {
    const intake = new Intake({ record: join(folder, 'slow.db'), workers: 1, patience: 10 })
    const { id } = intake.give({ files: 1, addresses: [] })
    const bytes = new TextEncoder().encode(article('2.5'))
    const slow = new TransformStream<Uint8Array, Uint8Array>()
    const taken = intake.take(id, 'a.txt', bytes.length, slow.readable as ReadableStream<Uint8Array>)
    await wait(50)
    assert.equal(intake.job(id).state, 'receiving')
    const writer = slow.writable.getWriter()
    await writer.write(bytes)
    await writer.close()
    await taken
    assert.equal((await over(intake, id)).outcomes.added, 1)
    await intake.close()
  })

  it('refuses what comes cut off, or twice under a name', async () => {
    const intake = new Intake({ record: join(folder, 'cut.db'), workers: 1 })
    const { id } = intake.give({ files: 2, addresses: [] })
    await assert.rejects(send(intake, id, 'a.txt', 'half', 8), /It came cut off; give it again\./)
    await send(intake, id, 'b.txt', article('2.5'))
    await assert.rejects(send(intake, id, 'b.txt', article('3.5')), /Another file of this name came with it/)
    assert.equal(intake.job(id).refused, 2)
    await intake.close()
    assert.equal(intake.job(id).state, 'stopped')
  })

  it('stops while it waits, and its files are gone', async () => {
    const intake = new Intake({ record: join(folder, 'stopped.db'), workers: 1 })
    const { id } = intake.give({ files: 1, addresses: [] })
    await send(intake, id, 'a.txt', article('2.5'))
    assert.equal(intake.stop(id).state, 'stopped')
    await intake.close()
    assert.deepEqual(spools(), [])
  })

  it('stops while it reads, and what was read is whole in the record', async () => {
    const record = join(folder, 'midst.db')
    const intake = new Intake({ record, workers: 1 })
    const { id } = intake.give({ files: 200, addresses: [] })
    for (let at = 0; at < 200; at += 1) await send(intake, id, `${at}.txt`, article(`${at}.5`).repeat(20))
    intake.begin(id)
    while (intake.job(id).done === 0) await wait(5)
    intake.stop(id)
    const { state, done, outcomes } = await over(intake, id)
    const store = await openStore(record, { readOnly: true })
    const { documents, figures } = await store.status()
    await store.close()
    assert.equal(state, 'stopped')
    assert.ok(done < 200, `${done} were read`)
    assert.deepEqual([outcomes.added, documents > 0, figures], [documents, true, documents])
    await intake.close()
  })

  it('says in a sentence why it failed, and the next goes on', async () => {
    const record = join(
      filled(join(folder, 'broken'), { 'r.db': 'this is no database, but a text of some length' }),
      'r.db',
    )
    const intake = new Intake({ record, workers: 1 })
    const { id } = intake.give({ files: 1, addresses: [] })
    await send(intake, id, 'a.txt', article('2.5'))
    intake.begin(id)
    const { state, problem } = await over(intake, id)
    assert.equal(state, 'failed')
    assert.match(problem ?? '', /r\.db: .*\.$/)
    await intake.close()
  })

  it('is refused where it asks for nothing, or for too much', () => {
    const intake = new Intake({ record: join(folder, 'none.db') })
    assert.throws(() => intake.give({ files: 0, addresses: [] }), /^IntakeProblem: There is nothing to read;/)
    assert.throws(() => intake.give({ files: 100_001, addresses: [] }), /more than the 100,000 files/)
    assert.throws(() => intake.give({ files: 0, addresses: Array(1001).fill('https://a.example') }), /1,000 addresses/)
    assert.throws(() => intake.job('none'), /There is no such job/)
    for (let at = 0; at < 20; at += 1) intake.give({ files: 1, addresses: [] })
    assert.throws(() => intake.give({ files: 1, addresses: [] }), /Too much is waiting/)
    return intake.close()
  })
})

describe('addresses that are given to a record', () => {
  let listener: Listener
  const answers: Record<string, string | number> = {
    '/robots.txt': 'user-agent: *\ndisallow: /secret',
    '/a': article('12.5'),
    '/secret': article('9.5'),
  }
  before(async () => {
    listener = await listen(({ url }, response) => {
      const answer = answers[url ?? '']
      response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'text/plain' }).end(answer)
    })
  })
  after(() => listener.close())

  it('are asked as their sites want it', async () => {
    const record = join(folder, 'addresses.db')
    const intake = new Intake({ record, workers: 1, allowPrivate: true })
    const site = `http://127.0.0.1:${listener.port}`
    const { id } = intake.give({ files: 0, addresses: [`${site}/a`, `${site}/secret`, `${site}/gone`, 'nonsense'] })
    const { state, outcomes } = await over(intake, id)
    assert.deepEqual([state, outcomes.added], ['done', 1])
    assert.deepEqual(
      intake.refused(id, 0, 10).rows.map(({ file, problem }) => `${file}: ${problem}`),
      [
        `${site}/gone: the server answered 404 (Not Found)`,
        `${site}/secret: its robots.txt does not want it to be asked for`,
        'nonsense: this is no address of the web',
      ],
    )
    assert.ok(!listener.asked.some((asked) => asked.endsWith('/secret')))
    await intake.close()
  })

  it('are not asked on this machine without leave', async () => {
    const intake = new Intake({ record: join(folder, 'private.db'), workers: 1 })
    const connections = listener.connections
    const { id } = intake.give({ files: 0, addresses: [`http://127.0.0.1:${listener.port}/a`] })
    const { refused } = await over(intake, id)
    assert.deepEqual([refused, listener.connections], [1, connections])
    assert.match(intake.refused(id, 0, 1).rows[0]!.problem, /leads to 127\.0\.0\.1, which is no public address/)
    await intake.close()
  })
})

describe('the examples', () => {
  it('are read into a record', async () => {
    const examples = filled(join(folder, 'examples'), { 'a.txt': article('2.5'), 'README.md': 'no article' })
    const intake = new Intake({ record: join(folder, 'examples.db'), workers: 1, examples })
    const { id, kind } = intake.giveExamples()
    assert.equal(kind, 'examples')
    assert.equal((await over(intake, id)).outcomes.added, 1)
    await intake.close()
  })
})
