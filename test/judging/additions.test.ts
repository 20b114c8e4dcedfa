import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { addAgain, addStatement, judgedRecord, takeBack, UnfitJudgement } from '../../src/judging/index.ts'
import { loadOntology } from '../../src/ontology/index.ts'
import { documentKey, openStore } from '../../src/store/index.ts'
import type { Reading, StatementKind, Store } from '../../src/vocabulary/index.ts'
import { readAll } from '../fixtures/reader.ts'

const ontology = loadOntology()

const TEXT = [
  'Kenya and Uganda opened a new depot at Busia.',
  'Trade between Kenya and Uganda was $1.2 billion in 2021, and half a dozen lorries crossed each minute.',
].join('\n\n')
const WORDS = 'half a dozen lorries'
const ID = 'depot.txt'
const KEY = documentKey(ID)

/** A text as a document of one id; other bytes are another version. */
function reading(text: string): Reading {
  const whole = readAll(text)
  return { ...whole, document: { ...whole.document, id: ID, name: ID } }
}

const LORRIES = {
  value: 6,
  upper: null,
  unit: '{lorry}/min',
  bound: 'exact',
  measure: 'level',
  indicator: 'other',
  variant: null,
  period: '2021',
  modality: 'asserted',
  deadline: null,
  speaker: null,
  speakerChain: [],
  actors: ['KE', 'UG'],
  domain: 'infrastructure',
} as const

const DEPOT = { type: 'project', name: 'Busia depot', parties: ['KE', 'UG'], domain: 'infrastructure' } as const

let store: Store
before(async () => {
  store = await openStore(':memory:', { addAgain: addAgain(() => ontology) })
})
beforeEach(() => store.put(reading(TEXT)))
after(() => store.close())

let minute = 0
const at = () => new Date(Date.UTC(2024, 9, 1, 0, (minute += 1))).toISOString()

function add(words: string, kind: StatementKind, fields: object, text = TEXT) {
  const start = text.indexOf(words)
  const asked = { document: KEY, start, end: start + words.length, quote: words, kind, fields, reason: '', by: 'Ada' }
  return addStatement({ ...asked, at: at() }, { store, ontology })
}
const undo = (id: string) => takeBack(id, { by: 'Ben', at: at() }, { store, ontology })

const quotes = async () => (await store.reading(KEY))!.statements.map(({ quote }) => quote)

describe('a statement that a person added', () => {
  it('stands in its place among those that were read, tied to its words, and is out again when it is taken back', async () => {
    const before = await quotes()
    const { id, quote, verdict, by } = await add(WORDS, 'figure', LORRIES)
    assert.deepEqual([quote.exact, verdict, by], [WORDS, 'added', 'Ada'])
    assert.deepEqual(await quotes(), [...before, WORDS])
    const { rows } = await store.figures({ dyad: 'KE-UG', domain: 'infrastructure' })
    assert.deepEqual(
      rows.map((row) => [row.quote, row.value, row.inferred, row.interval.strict]),
      [[WORDS, 6, [], { low: 6, high: 6, lowOpen: false, highOpen: false }]],
    )
    const decision = (await judgedRecord(store, ontology)).decision(KEY, rows[0]!.id)
    assert.deepEqual([decision?.verdict, decision?.by], ['added', 'Ada'])
    await undo(id)
    assert.deepEqual(await quotes(), before)
    assert.equal((await store.figures({ dyad: 'KE-UG', domain: 'infrastructure' })).total, 0)
  })

  it('of a thing is a candidate by its name, and is what its sentence names', async () => {
    const { id } = await add('depot at Busia', 'entity', DEPOT)
    const { rows } = await store.entities({ type: 'project' })
    assert.deepEqual(
      rows.map(({ entity, name }) => [entity, name]),
      [['candidate:project:busia-depot', 'Busia depot']],
    )
    await undo(id)
    assert.equal((await store.entities({ type: 'project' })).total, 0)
  })

  it('stays when the same is read again, which changes nothing', async () => {
    const { id } = await add(WORDS, 'figure', LORRIES)
    assert.equal(await store.put(reading(TEXT)), 'unchanged')
    assert.ok((await quotes()).includes(WORDS))
    await undo(id)
  })

  it('is found again by its words in a new version, is out while they are gone, and back with them', async () => {
    const { id } = await add(WORDS, 'figure', LORRIES)
    const longer = `An editor has added a line.\n\n${TEXT}`
    assert.equal(await store.put(reading(longer)), 'new-version')
    const there = (await store.reading(KEY))!
    const moved = there.statements.find(({ quote }) => quote === WORDS)!
    assert.equal(there.text.slice(moved.start, moved.end), WORDS)
    assert.equal((await judgedRecord(store, ontology)).decision(KEY, moved.id)?.verdict, 'added')
    await store.put(reading(TEXT.replace(WORDS, 'many lorries')))
    assert.ok(!(await quotes()).includes(WORDS))
    assert.equal((await judgedRecord(store, ontology)).lost.length, 1)
    await store.put(reading(TEXT))
    assert.ok((await quotes()).includes(WORDS))
    await undo(id)
  })

  it('stands beside others of the same words, each with its own id', async () => {
    const one = await add(WORDS, 'figure', LORRIES)
    const other = await add(WORDS, 'figure', { ...LORRIES, value: 7 })
    assert.notEqual(one.target.id, other.target.id)
    assert.equal((await quotes()).filter((quote) => quote === WORDS).length, 2)
    await undo(one.id)
    const { rows } = await store.figures({ domain: 'infrastructure' })
    assert.deepEqual(
      rows.map(({ value }) => value),
      [7],
    )
    await undo(other.id)
  })

  it('that reading finds by now is not there twice: it has the person’s fields as its correction', async () => {
    const words = '$1.2 billion'
    const { start, end } = (await store.reading(KEY))!.statements.find(({ quote }) => quote === words)!
    // As if it had been added before reading found it: it was the first of these words then.
    await store.judge({
      target: { kind: 'statement', id: 'gone', ordinal: 0 },
      document: KEY,
      quote: { exact: words, prefix: TEXT.slice(start - 20, start), suffix: TEXT.slice(end, end + 20) },
      start,
      verdict: 'added',
      reason: '',
      corrections: { period: '2020' },
      by: 'Ada',
      at: at(),
    })
    await store.put(reading(TEXT))
    assert.equal((await quotes()).filter((quote) => quote === words).length, 1)
    const row = (await store.figures()).rows.find(({ quote }) => quote === words)!
    assert.equal((await judgedRecord(store, ontology)).figure(KEY, row)?.period, '2020')
  })
})

describe('what cannot be added', () => {
  const refused = (sentence: RegExp) => (error: unknown) =>
    error instanceof UnfitJudgement && sentence.test(error.message)

  it('are words that do not stand there', async () => {
    const asked = { document: KEY, start: 0, end: 5, quote: 'Congo', kind: 'figure', fields: LORRIES } as const
    const given = { ...asked, reason: '', by: 'Ada', at: at() }
    await assert.rejects(addStatement(given, { store, ontology }), refused(/The text has changed/))
  })

  for (const [what, kind, fields, sentence] of [
    ['a field that is not given', 'figure', { value: 6 }, /^The field upper must be /],
    ['a unit that nobody knows', 'figure', { ...LORRIES, unit: 'lorries' }, /^The field unit must be a currency/],
    [
      'a definition of another indicator',
      'figure',
      { ...LORRIES, variant: 'yuan' },
      /^The field variant must be empty/,
    ],
    ['a field that its kind does not have', 'entity', { ...DEPOT, value: 6 }, /^There is no field value of an entity/],
    ['a name that is missing', 'entity', { ...DEPOT, name: '' }, /^The field name must be a text/],
  ] as const) {
    it(`is ${what}`, () => assert.rejects(add(WORDS, kind, fields), refused(sentence)))
  }

  it('is anything by nobody', () =>
    assert.rejects(
      addStatement(
        {
          document: KEY,
          start: 0,
          end: 5,
          quote: 'Kenya',
          kind: 'entity',
          fields: DEPOT,
          reason: '',
          by: ' ',
          at: at(),
        },
        { store, ontology },
      ),
      refused(/needs the name/),
    ))
})

describe('a record that is opened without what finds words again', () => {
  it('takes no reading of a document to which something was added, so that nothing is lost', async () => {
    const plain = await openStore(':memory:')
    await plain.put(reading(TEXT))
    await plain.judge({
      target: { kind: 'statement', id: 'x', ordinal: 0 },
      document: KEY,
      quote: { exact: WORDS, prefix: '', suffix: '' },
      start: TEXT.indexOf(WORDS),
      verdict: 'added',
      reason: '',
      corrections: LORRIES,
      by: 'Ada',
      at: at(),
    })
    await assert.rejects(plain.put(reading(TEXT)), /persons added statements to it/)
    await plain.close()
  })
})
