import assert from 'node:assert/strict'
import { describe, it, test } from 'node:test'
import { ARTICLE_FORMATS, articleText, EXPORTERS, onOneLine } from '../../src/exports/index.ts'
import type { Decision, Document } from '../../src/vocabulary/index.ts'
import { readingOf } from './readings.ts'

describe('JSON lines', () => {
  it('give a range its upper end, and no other figure one', () => {
    const reading = readingOf('Trade will reach $20 billion to $25 billion. It was $12.5 billion in 2023.')
    const rows = EXPORTERS.jsonl!.write(reading, { leftovers: false })
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    assert.deepEqual(
      rows.map(({ quote, value, upper }) => [quote, value, upper]),
      [
        ['$20 billion to $25 billion', 20_000_000_000, 25_000_000_000],
        ['$12.5 billion', 12_500_000_000, undefined],
      ],
    )
    assert.ok(!('upper' in rows[1]))
    assert.deepEqual(rows[1].interval.strict, {
      low: 12_450_000_000,
      high: 12_550_000_000,
      lowOpen: false,
      highOpen: true,
    })
  })

  it('are empty where nothing was found', () => {
    assert.equal(EXPORTERS.jsonl!.write(readingOf('Nothing to count here.'), { leftovers: true }), '')
  })
})

test('more leftovers than one call takes are written, each a line', () => {
  const many = 130_000
  const reading = readingOf('In 2023 nothing was counted.')
  const [year] = reading.leftovers
  const leftovers = Array.from({ length: many }, () => year!)
  const lines = EXPORTERS.jsonl!.write({ ...reading, leftovers }, { leftovers: true }).split('\n')
  assert.equal(lines.length, many + 1)
  const table = EXPORTERS.table!.write({ ...reading, leftovers }, { leftovers: true })
  assert.ok(table.split('\n').length > many)
})

const decision: Decision = {
  id: 'a1b2c3d4e5f6',
  verdict: 'corrected',
  reason: 'the table says so',
  by: 'Ada',
  at: '2024-09-02T08:00:00.000Z',
  corrections: { period: '2022', speaker: null },
  judgements: [],
}

describe('what persons decided', () => {
  const reading = readingOf('Trade between Kenya and Uganda reached $12.5 billion in 2023. It was $9 billion in 2020.')
  const decisionOf = (id: string) => (id === reading.statements[0]!.id ? decision : null)
  const rows = (options: Parameters<(typeof EXPORTERS)['jsonl']['write']>[1]) =>
    EXPORTERS.jsonl!.write(reading, options)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))

  it('stands beside the fields as they were read in JSON lines, null where nobody looked', () => {
    const [judged, machine] = rows({ leftovers: false, decision: decisionOf })
    const { judgements: _left, ...row } = decision
    assert.deepEqual(judged.judgement, row)
    assert.equal(judged.period, '2023')
    assert.equal(machine.judgement, null)
    assert.deepEqual(
      rows({ leftovers: false }).map(({ judgement }) => judgement),
      [null, null],
    )
  })

  it('has a column of the table of a record, and none of articles', () => {
    const written = EXPORTERS.table!.write(reading, { leftovers: false, decision: decisionOf })
    const [, heading, judged, machine] = written.split('\n')
    assert.match(heading!, / {2}judged$/)
    assert.match(judged!, / {2}corrected period=2022 speaker= \(Ada\)$/)
    assert.match(machine!, / {2}machine$/)
    assert.doesNotMatch(EXPORTERS.table!.write(reading, { leftovers: false }), /judged|machine/)
  })
})

describe('the table', () => {
  it('begins with the document, its title made harmless', () => {
    const written = EXPORTERS.table!.write(readingOf('Nothing to count here.'), { leftovers: false })
    assert.equal(written, 'note.txt · A\uFFFDnote · 2024-09-01\n  no statements\n\n')
  })

  it('lines up columns, numbers at their ends', () => {
    const written = EXPORTERS.table!.write(
      readingOf('Trade between Kenya and Uganda reached $12.5 billion in 2023 and $900 million in 2010.'),
      { leftovers: false },
    )
    const [, heading, first, second] = written.split('\n')
    const end = heading!.indexOf('value') + 'value'.length
    assert.equal(first!.slice(0, end), '  $12.5 billion  12,500,000,000')
    assert.equal(second!.slice(0, end), '  $900 million      900,000,000')
    assert.equal(first!.indexOf('USD'), heading!.indexOf('unit'))
  })

  it('says of a language without a reader that it was not read', () => {
    const written = EXPORTERS.table!.write(readingOf('Торговля выросла на 26 процентов.', 'ru'), { leftovers: true })
    assert.match(written, /\n {2}not read: there is no reader for its language \(ru\)\n/)
  })
})

const document = {
  name: 'a.txt',
  title: null,
  published: '2024',
  text: 'One.\r\n\r\nVote now: 33 (31%)\r\n\r\n\r\nTwo.  \nThree.\n',
  furniture: [{ kind: 'poll', start: 8, end: 26 }],
} as unknown as Document

test('an article is its text without furniture', () => {
  assert.equal(document.text.slice(8, 26), 'Vote now: 33 (31%)')
  assert.equal(articleText(document), 'One.\n\nTwo.\nThree.')
  assert.equal(ARTICLE_FORMATS.text!(document), 'One.\n\nTwo.\nThree.\n\n')
  assert.equal(
    ARTICLE_FORMATS.jsonl!(document),
    '{"doc":"a.txt","title":null,"published":"2024","text":"One.\\n\\nTwo.\\nThree."}\n',
  )
})

test('a text on one line has no controls', () => {
  assert.equal(onOneLine(' a\r\n\tb\u00A0c '), 'a b c')
  assert.equal(onOneLine('\u001B[31mred\u0007 \u202Eevil'), '\uFFFD[31mred\uFFFD \uFFFDevil')
})
