import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { OFFICIAL_COLUMNS } from '../../src/ontology/index.ts'
import { comtradeAnswer, SDMX_1, worldBankAnswer } from '../official/published.ts'
import { filesIn, rowsOf, run, temporaryFolder } from './command.ts'

const folder = temporaryFolder()
const HEAD = OFFICIAL_COLUMNS.join(',')
const ROW = 'trade.turnover,,level,PE,CL,2022,8100000000,USD,exact,,final,Office,,,https://example.org/a,2024-08-21'
filesIn(folder, {
  'answer.json': comtradeAnswer({}),
  'bank.json': worldBankAnswer({}),
  'sdmx.csv': SDMX_1,
  'tidy.csv': `${HEAD}\n${ROW}\n`,
  'revised.csv': `${HEAD}\n${ROW.replace('8100000000', '8250000000').replace('final', 'revised')}\n`,
  'bad.csv': `${HEAD}\n${ROW}\n${ROW.replace('2022', 'of late')}\n${ROW.replace('PE', 'Peru')}\n`,
  'article.txt': 'Trade between Peru and Chile was $9.6 billion in 2022.\n',
})
const at = (name: string): string => join(folder, name)
const official = (...args: string[]) => run(['official', ...args])

describe('official import', () => {
  it('takes files of several formats into a record, and again changes nothing', async () => {
    const files = ['answer.json', 'bank.json', 'sdmx.csv', 'tidy.csv'].map(at)
    const first = await official('import', ...files, '--record', at('a.db'))
    assert.deepEqual([first.status, first.stdout], [0, ''])
    assert.match(first.stderr, /a\.db: 5 published values added, 0 there already\.\n$/)
    const again = await official('import', ...files, '--record', at('a.db'))
    assert.match(again.stderr, /0 published values added, 5 there already\.\n$/)
    assert.match((await run(['status', '--record', at('a.db')])).stdout, /^published {2}5$/m)
  })

  it('keeps a changed value beside the old one, and says so', async () => {
    await official('import', at('tidy.csv'), '--record', at('b.db'))
    const { stderr } = await official('import', at('revised.csv'), '--record', at('b.db'))
    assert.match(
      stderr,
      /1 published value added, 0 there already\.\n1 value of them now stands beside another one\.\n$/,
    )
  })

  it('tells each bad row by file and line, and then takes in nothing', async () => {
    const { status, stderr } = await official('import', at('tidy.csv'), at('bad.csv'), '--record', at('c.db'))
    assert.equal(status, 1)
    assert.match(
      stderr,
      /bad\.csv, line 3: period “of late” is not a time in EDTF, such as 2023 or 2023-01\/2023-07\.\n/,
    )
    assert.match(stderr, /bad\.csv, line 4: reporter “Peru” is not the ISO 3166-1 code of a state in two letters\.\n/)
    assert.match(stderr, /Nothing was taken in\.\n$/)
    assert.match((await run(['status', '--record', at('c.db')])).stderr, /there is no such record/)
  })

  it('says what is not there or too large, in a sentence', async () => {
    const missing = await official('import', at('none.csv'), '--record', at('d.db'))
    assert.deepEqual([missing.status, /none\.csv: there is no such file\./.test(missing.stderr)], [1, true])
    const large = await official('import', at('tidy.csv'), '--max-size', '100', '--record', at('d.db'))
    assert.match(large.stderr, /tidy\.csv: the file has \d+ bytes; raise --max-size to read it\./)
    const mapping = await official('import', at('sdmx.csv'), '--mapping', at('none.yaml'), '--record', at('d.db'))
    assert.match(mapping.stderr, /none\.yaml: there is no such file\./)
  })

  it('writes nothing on a dry run', async () => {
    const { stderr } = await official('import', at('tidy.csv'), '--record', at('e.db'), '--dry-run')
    assert.match(stderr, /1 published value can be taken in\./)
    assert.match((await run(['status', '--record', at('e.db')])).stderr, /there is no such record/)
  })

  it('writes a table for data/official, behind what it holds, and again changes nothing', async () => {
    const table = at('table.csv')
    await official('import', at('tidy.csv'), '--to', table)
    assert.equal(readFileSync(table, 'utf8'), `${HEAD}\n${ROW}\n`)
    const more = await official('import', at('tidy.csv'), at('answer.json'), '--retrieved', '2024-08-21', '--to', table)
    assert.match(more.stderr, /1 published value added, 1 there already\./)
    const lines = readFileSync(table, 'utf8').split('\n')
    assert.deepEqual([lines[1], lines.length], [ROW, 4])
    assert.match(lines[2]!, /^trade\.exports,,level,KE,UG,2023,890000000\.25,USD,.*,2024-08-21$/)
  })

  it('leaves a table alone that it cannot read', async () => {
    const { status, stderr } = await official('import', at('tidy.csv'), '--to', at('bad.csv'))
    assert.equal(status, 1)
    assert.match(stderr, /bad\.csv, line 3: .* Nothing was written\./)
    assert.match(readFileSync(at('bad.csv'), 'utf8'), /of late/)
  })
})

describe('official list', () => {
  it('says how many values a series has, from when to when, whose, and where they disagree', async () => {
    const { status, stdout, stderr } = await official('list', '--dyad', 'RU-CN', '--indicator', 'trade.turnover')
    assert.equal(status, 0)
    assert.match(
      stdout,
      /^Trade turnover, China–Russia \(trade\.turnover, level, USD\)\n {2}\d+ values, 1999 to .*: GACC \(CN\) \d+/m,
    )
    assert.match(stdout, /^ {2}values that cannot all be true: 2010 \(\$59\.34 billion, \$55\.45 billion\)/m)
    assert.match(stderr, /^\d+ series, \d+ published values\.\n$/)
  })

  it('counts those of a record too, and writes a line a series', async () => {
    await official('import', at('tidy.csv'), '--record', at('h.db'))
    const { stdout } = await official('list', '--dyad', 'CL-PE', '--record', at('h.db'), '--format', 'jsonl')
    assert.deepEqual(
      rowsOf(stdout).map(({ indicator, actors, points }) => [indicator, actors, points]),
      [['trade.turnover', ['CL', 'PE'], 1]],
    )
    assert.equal((await official('list', '--dyad', 'CL-PE')).stderr, '0 series, 0 published values.\n')
  })

  it('refuses what is no pair of states', async () => {
    const { status, stderr } = await official('list', '--dyad', 'China')
    assert.equal(status, 1)
    assert.match(stderr, /Give two ISO codes of states, as CN-RU\./)
  })
})

describe('a record with published values', () => {
  it('checks articles against them', async () => {
    const before = await run(['check', at('article.txt'), '--format', 'jsonl'])
    assert.deepEqual(rowsOf(before.stdout), [])
    await official('import', at('tidy.csv'), '--record', at('f.db'))
    const { stdout } = await run(['check', at('article.txt'), '--record', at('f.db'), '--format', 'jsonl'])
    const [finding] = rowsOf(stdout)
    assert.equal(finding?.rule, 'differs-from-official')
    const published = (finding!.evidence as { kind: string; id: string; caveats?: { code: string }[] }[]).filter(
      ({ kind }) => kind === 'official',
    )
    assert.match(published[0]!.id, /^record:[0-9a-f]{12}$/)
    const codes = published[0]!.caveats!.map(({ code }) => code)
    assert.ok(codes.includes('revision') && codes.includes('mirror-gap'), codes.join())
    assert.match(
      String(finding?.arithmetic),
      /“\$9\.6 billion” against \$8\.1 billion: 18\.5%; up to 1% is allowed: customs revise their figures upward/,
    )
  })

  it('follows pledges with them', async () => {
    filesIn(join(folder, 'aims'), {
      'aim.txt': 'Peru and Chile aim to raise trade between them to $8 billion by 2023.\n',
      'index.jsonl': '{"file": "aim.txt", "published": "2020-06-05"}\n',
    })
    await run(['read', at('aims'), '--record', at('g.db')])
    const states = async () =>
      rowsOf((await run(['pledges', '--record', at('g.db'), '--as-of', '2024-06-01', '--format', 'jsonl'])).stdout).map(
        ({ state }) => state,
      )
    assert.notDeepEqual(await states(), ['met early'])
    await official('import', at('tidy.csv'), '--record', at('g.db'))
    assert.deepEqual(await states(), ['met early'])
  })
})
