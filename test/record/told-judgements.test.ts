import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { loadOntology } from '../../src/ontology/index.ts'
import { checkedCorrections, type Judgeable, ordinalOf, refound } from '../../src/record/index.ts'
import { quoteOf } from '../../src/text/index.ts'
import { judgedKind, type Judgement, type Reading, type StatementKind } from '../../src/vocabulary/index.ts'
import { readingOf, type ToldSketch } from '../contracts/store/readings.ts'

const ontology = loadOntology()

const TEXT =
  'Ana Lima of Peru met her guests in Quito on Monday. Ana Lima warned of delays, and Peru met its goal of 5 soles.'
const TOLD: readonly ToldSketch[] = [
  { kind: 'entity', quote: 'Ana Lima', type: 'person', name: 'Ana Lima', entity: 'candidate:person:ana-lima' },
  { kind: 'event', quote: 'met her guests', type: 'meeting', date: '2024-05-02', place: 'Quito' },
  { kind: 'position', quote: 'Ana Lima warned of delays, and Peru met its goal of 5 soles.', stance: 'warns' },
]
const read = (text: string, told = TOLD) => readingOf({ text, told, figures: [{ quote: '5 soles' }] })

/** A judgement of the only statement of a kind in a reading. */
function judgementOf(kind: StatementKind, { document: { text }, statements }: Reading): Judgement {
  const statement = statements.find((each) => each.kind === kind)!
  const target = { kind: judgedKind(kind), id: statement.id, ordinal: ordinalOf(statement, statements) }
  return { id: `of ${kind}`, target, quote: quoteOf(text, statement), start: statement.start } as Judgement
}

const foundIn = (judgement: Judgement, { document: { text }, statements }: Reading) => {
  const [id] = refound([judgement], { text, statements }).of.keys()
  const found = statements.find((each) => each.id === id)
  return found ? `${found.kind} ${found.quote}` : null
}

describe('a judged event, entity or position', () => {
  const before = read(TEXT)

  it('is found again in another version, by its words and those around them', () => {
    const after = read(`LIMA — ${TEXT} It rained.`)
    assert.equal(foundIn(judgementOf('event', before), after), 'event met her guests')
    assert.equal(foundIn(judgementOf('entity', before), after), 'entity Ana Lima')
    assert.match(foundIn(judgementOf('position', before), after) ?? '', /^position Ana Lima warned/)
    assert.equal(foundIn(judgementOf('figure', before), after), 'figure 5 soles')
  })

  it('is never one of another kind, though that has the same words', () => {
    const after = read(`LIMA — ${TEXT}`, [{ kind: 'entity', quote: 'met her guests' }])
    assert.equal(foundIn(judgementOf('event', before), after), null)
    assert.equal(foundIn(judgementOf('position', before), after), null)
  })

  it('is the same where a reader takes in a word more', () => {
    const after = read(`LIMA — ${TEXT}`, [{ kind: 'event', quote: 'met her guests in Quito' }])
    assert.equal(foundIn(judgementOf('event', before), after), 'event met her guests in Quito')
  })

  it('is counted among those of its kind and words', () => {
    const { statements } = read(TEXT, [
      { kind: 'entity', quote: 'Peru' },
      { kind: 'event', quote: 'Peru' },
    ])
    assert.deepEqual(
      statements.map((each) => ordinalOf(each, statements)),
      [0, 0, 0],
    )
  })
})

describe('corrections', () => {
  const event: Judgeable = {
    kind: 'event',
    type: 'meeting',
    date: '2024',
    actors: [],
    status: 'held',
    place: null,
  } as Judgeable
  const entity: Judgeable = { kind: 'entity', type: 'person', name: 'Ana Lima', parties: ['PE'] } as Judgeable
  const position: Judgeable = {
    kind: 'position',
    stance: 'warns',
    actor: null,
    holders: [],
    addressee: [],
  } as Judgeable
  const checked = (written: unknown, of: Judgeable) => checkedCorrections(written, of, ontology)

  it('are of the fields that a kind has, without what is so already', () => {
    assert.deepEqual(checked({ type: 'visit', date: '2024', actors: ['EC', 'PE'] }, event).corrections, {
      type: 'visit',
      actors: ['EC', 'PE'],
    })
    assert.deepEqual(checked({ name: 'A. Lima', type: 'person' }, entity).corrections, { name: 'A. Lima' })
    assert.deepEqual(checked({ stance: 'opposes', actor: 'Lima' }, position).corrections, {
      stance: 'opposes',
      actor: 'Lima',
    })
    assert.deepEqual(checked({ date: null }, event).corrections, { date: null })
  })

  it('say what is wrong with them', () => {
    const problems = [
      checked({ stance: 'warns' }, event),
      checked({ type: 'ship' }, entity),
      checked({ name: null }, entity),
      checked({ name: '' }, entity),
      checked({ holders: ['peru'] }, position),
      checked({ date: 'soon' }, event),
      checked({ mentions: [] }, entity),
      checked({ stance: 'warns' }, position),
      checked('all', event),
    ].map(({ problem }) => problem)
    assert.deepEqual(problems, [
      'There is no field stance of an event.',
      'The field type must be one of agreement, project, mechanism, organisation, person, programme.',
      'The field name must be a text.',
      'The field name must be a text.',
      'The field holders must be ISO codes of states, like CN.',
      'The field date must be a time in EDTF, like 2023, 2023-05 or 2023-01/2023-07.',
      'There is no field mentions of an entity.',
      'Nothing is corrected: every field says so already.',
      'Corrections are fields of an event with their values.',
    ])
  })
})
