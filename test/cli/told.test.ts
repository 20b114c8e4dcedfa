import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { join } from 'node:path'
import { filesIn, rowsOf, run, temporaryFolder } from './command.ts'

const FILES = {
  'one.txt':
    'On 16 May 2024 the president of Chile visited Peru. Chile and Peru signed the Andes Port Agreement on 16 May 2024.',
  'two.txt': 'The president of Chile visited Peru on 16 May 2024. Chile exported 5 tonnes of copper to Peru in 2023.',
}

const scratch = temporaryFolder()
const folder = filesIn(join(scratch, 'articles'), FILES)
const record = join(scratch, 'told.db')
const linesOf = <Line>(output: string) => rowsOf(output) as unknown as Line[]

describe('events', () => {
  it('stand once with everyone who tells of them', async () => {
    const { status, stdout, stderr } = await run(['events', folder, '--type', 'visit'])
    assert.equal(status, 0)
    assert.match(
      stdout,
      /^2024-05-16 {2}visit {2}CL PE\n {2}“[^”]+” \(one\.txt:\d+-\d+\)\n {2}“[^”]+” \(two\.txt:\d+-\d+\)\n$/,
    )
    assert.match(stderr, /1 happening, 2 tellings\./)
  })

  it('are written as lines of JSON with their codes and each telling', async () => {
    const { stdout } = await run(['events', folder, '--type', 'visit', '--format', 'jsonl'])
    const [visit] = linesOf<Record<string, unknown> & { tellings: { doc: string; quote: string }[] }>(stdout)
    assert.deepEqual(
      [visit?.['plover'], visit?.['cameo'], visit?.tellings.map(({ doc }) => doc)],
      [{ event: 'CONSULT', mode: 'visit', contexts: ['diplomatic'] }, '04', ['one.txt', 'two.txt']],
    )
  })

  it('are narrowed to a state or to two, of articles and of a record alike', async () => {
    await run(['read', folder, '--record', record])
    for (const place of [[folder], ['--record', record]]) {
      const lines = async (...more: string[]) =>
        (await run(['events', ...place, '--format', 'jsonl', ...more])).stdout.split('\n').length - 1
      assert.equal(await lines('--state', 'KE'), 0)
      assert.equal(await lines('--dyad', 'pe-cl'), 2)
    }
  })

  it('say what is wrong with a state', async () => {
    const { status, stderr } = await run(['events', '--state', 'Kenya'])
    assert.notEqual(status, 0)
    assert.match(stderr, /Give the ISO code of a state, as KE\./)
  })
})

describe('entities', () => {
  it('are listed with their kind, states and documents, of articles and of a record alike', async () => {
    await run(['read', folder, '--record', record])
    for (const place of [[folder], ['--record', record]]) {
      const { status, stdout } = await run(['entities', ...place, '--type', 'agreement'])
      assert.deepEqual([status, stdout], [0, 'Andes Port Agreement  agreement  CL PE  1 document  candidate\n'])
    }
  })
})

describe('extract', () => {
  it('writes only the kinds that are asked for', async () => {
    const kinds = async (list: string) =>
      linesOf<{ kind: string }>((await run(['extract', folder, '--kinds', list])).stdout).map(({ kind }) => kind)
    assert.deepEqual(await kinds('figure'), ['figure'])
    assert.deepEqual([...new Set(await kinds('event, entity'))].toSorted(), ['entity', 'event'])
    const { status, stderr } = await run(['extract', folder, '--kinds', 'figures'])
    assert.notEqual(status, 0)
    assert.match(stderr, /There are entity, event, figure, position, and no “figures”\./)
  })

  it('gives events their codes in PLOVER and CAMEO', async () => {
    const { stdout } = await run(['extract', folder, '--kinds', 'event'])
    for (const event of linesOf<Record<string, unknown>>(stdout)) assert.match(String(event['cameo']), /^\d\d$/)
  })
})
