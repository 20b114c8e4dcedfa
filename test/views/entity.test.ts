import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { entityFacts, entityList, type Judged, type JudgedFigureRow, pledgesOfFigures } from '../../src/views/index.ts'
import type { Pledge, StatementRow } from '../../src/vocabulary/index.ts'

const document = { key: 'd1', name: 'a.txt', title: 'A', publisher: null, author: null, published: '2025', url: null }

const figure = (id: string, fields: Partial<JudgedFigureRow>): JudgedFigureRow =>
  ({
    kind: 'figure',
    id,
    start: 0,
    measure: 'level',
    unit: 't',
    period: null,
    deadline: null,
    document,
    ...fields,
  }) as JudgedFigureRow

const mention = (quote: string): Judged<StatementRow<'entity'>> =>
  ({ kind: 'entity', quote, name: 'Lake Line', type: 'project', parties: ['KE'], document }) as unknown as Judged<
    StatementRow<'entity'>
  >

const none = { total: 0, rows: [] }
const told = {
  entity: 'candidate:project:lake-line',
  known: null,
  mentions: { total: 3, rows: [mention('the Line'), mention('Lake Line'), mention('Lake Line')] },
  figures: none,
  events: none,
  positions: none,
  pledges: [],
  names: { indicator: (code: string) => code } as never,
}

describe('the facts of an entity', () => {
  it('are called as its newest document does, and as documents write it, the most frequent first', () => {
    const facts = entityFacts(told)
    assert.equal(facts.name, 'Lake Line')
    assert.deepEqual(facts.parties, ['KE'])
    assert.equal(facts.isCandidate, true)
    assert.deepEqual(facts.written, ['Lake Line', 'the Line'])
  })

  it('are called as the gazetteer does where that knows it', () => {
    const known = {
      names: [
        { lang: 'zh', names: ['湖线'] },
        { lang: 'en', names: ['The Lake Line', 'LL'] },
      ],
      parties: ['KE', 'UG'],
      wikidata: null,
      whereKnownFrom: 'A map.',
    }
    const facts = entityFacts({ ...told, entity: 'lake-line', known })
    assert.deepEqual([facts.name, facts.parties, facts.isCandidate], ['The Lake Line', ['KE', 'UG'], false])
  })

  it('have a series for each indicator, measure and unit, in the order of their times, those without one last', () => {
    const rows = [
      figure('never', { indicator: 'infrastructure.freight' }),
      figure('second', { indicator: 'infrastructure.freight', period: '2024' }),
      figure('first', { indicator: 'infrastructure.freight', period: '2023' }),
      figure('grown', { indicator: 'infrastructure.freight', measure: 'change', unit: '%', period: '2024' }),
      figure('due', { indicator: 'infrastructure.freight', deadline: '2030' }),
      figure('odd', { indicator: 'other', unit: '{bridge}' }),
      figure('odder', { indicator: 'other', unit: '{bridge}', start: 9 }),
      figure('big', { indicator: 'infrastructure.capacity', unit: 't/a' }),
    ]
    const { series } = entityFacts({ ...told, figures: { total: 8, rows } })
    assert.deepEqual(
      series.map(({ indicator, unit, figures }) => [indicator, unit, figures.map(({ id }) => id).join(' ')]),
      [
        ['infrastructure.freight', 't', 'first second due never'],
        ['infrastructure.capacity', 't/a', 'big'],
        ['infrastructure.freight', '%', 'grown'],
        ['other', '{bridge}', 'odd odder'],
      ],
    )
  })

  it('are refused of what nothing names', () => {
    assert.throws(() => entityFacts({ ...told, mentions: none }), /Nothing names candidate:project:lake-line/)
  })

  it('have the pledges that its figures are wordings of, in the same document', () => {
    const pledge = (key: string, id: string, document: string) =>
      ({ key, wordings: [{ claim: { figure: { id }, document: { key: document } } }] }) as unknown as Pledge
    const pledges = [pledge('own', 'f1', 'd1'), pledge('copy', 'f1', 'd2'), pledge('other', 'f2', 'd1')]
    assert.deepEqual(
      pledgesOfFigures(pledges, [figure('f1', {})]).map(({ key }) => key),
      ['own'],
    )
  })
})

describe('a list of entities', () => {
  it('says which of them are candidates', () => {
    const row = { type: 'person', name: 'A', parties: [], documents: 1 } as const
    const rows = [
      { ...row, entity: 'ke/amina' },
      { ...row, entity: 'candidate:person:amina' },
    ]
    assert.deepEqual(
      entityList({ total: 2, rows, types: [] }).rows.map(({ isCandidate }) => isCandidate),
      [false, true],
    )
  })
})
