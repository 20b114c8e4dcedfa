import assert from 'node:assert/strict'
import { test } from 'node:test'
import type {
  EntityFilter,
  StanceFilter,
  StatementFilter,
  StatementKind,
  Store,
} from '../../../src/vocabulary/index.ts'
import { readingOf, type ToldSketch } from './readings.ts'
import { type OpenStore, using } from './using.ts'

const TEXT = 'Ana met Ben in Lima. The bank signed the deal. Peru should pay 5 soles.'
const MET: ToldSketch = { kind: 'event', quote: 'met', type: 'meeting', date: '2024-05-02', actors: ['BR', 'PE'] }
const SIGNED: ToldSketch = {
  kind: 'event',
  quote: 'signed the deal',
  type: 'signing',
  actors: ['PE'],
  domain: 'finance',
  status: 'planned',
  place: 'Lima',
  named: ['the-bank', 'candidate:agreement:the deal'],
}
const BANK: ToldSketch = {
  kind: 'entity',
  quote: 'The bank',
  entity: 'the-bank',
  name: 'The Bank',
  parties: ['PE'],
  mentions: [{ start: 21, end: 29 }],
}
const PAYS: ToldSketch = {
  kind: 'position',
  quote: 'Peru should pay 5 soles.',
  stance: 'recommends',
  holders: ['BR'],
  addressee: ['PE'],
  domain: 'finance',
}
const ONE = readingOf({
  id: 'one',
  text: TEXT,
  metadata: { published: '2024-06-01' },
  figures: [{ quote: '5 soles', value: 5 }],
  told: [MET, BANK, SIGNED, PAYS],
})
const TWO = readingOf({
  id: 'two',
  text: 'They met. The bank paid.',
  told: [
    { kind: 'event', quote: 'met', type: 'meeting', date: '2023', actors: ['BR', 'PE'] },
    { kind: 'entity', quote: 'The bank', entity: 'the-bank' },
    { kind: 'entity', quote: 'They', entity: 'candidate:person:they', type: 'person' },
  ],
})

async function quotes(store: Store, kind: StatementKind, filter?: StatementFilter): Promise<string[]> {
  const { total, rows } = await store.statements(kind, filter)
  if (filter?.limit === undefined) assert.equal(total, rows.length)
  return rows.map(({ quote, document }) => `${document.name} ${quote}`)
}

export function tellingsContract(open: OpenStore): void {
  test('events are listed by date, those without one last, and found by state, type, domain and time', () =>
    using(open, async (store) => {
      await store.putAll([ONE, TWO])
      assert.deepEqual(await quotes(store, 'event'), ['two met', 'one met', 'one signed the deal'])
      assert.deepEqual(await quotes(store, 'event', { descending: true }), [
        'one met',
        'two met',
        'one signed the deal',
      ])
      assert.deepEqual(await quotes(store, 'event', { state: 'BR' }), ['two met', 'one met'])
      assert.deepEqual(await quotes(store, 'event', { dyad: 'BR-PE' }), ['two met', 'one met'])
      assert.deepEqual(await quotes(store, 'event', { dyad: 'CL-PE' }), [])
      assert.deepEqual(await quotes(store, 'event', { state: 'PE', type: 'signing' }), ['one signed the deal'])
      assert.deepEqual(await quotes(store, 'event', { domain: 'finance' }), ['one signed the deal'])
      assert.deepEqual(await quotes(store, 'event', { from: '2024' }), ['one met'])
      assert.deepEqual(await quotes(store, 'event', { to: '2023' }), ['two met'])
      assert.deepEqual(await quotes(store, 'event', { from: '2024-05', to: '2024-05' }), ['one met'])
      assert.deepEqual(await quotes(store, 'event', { limit: 1, offset: 1 }), ['one met'])
      const { key } = (await store.documents()).rows.find(({ id }) => id === 'two')!
      assert.deepEqual(await quotes(store, 'event', { document: key }), ['two met'])
      assert.deepEqual(await quotes(store, 'event', { document: 'nothing' }), [])
    }))

  test('a statement comes back with every field, the words around it and the entities of its sentence', () =>
    using(open, async (store) => {
      await store.put(ONE)
      const { rows } = await store.statements('event', { type: 'signing' })
      const { id, document, ...row } = rows[0]!
      assert.equal(id, ONE.statements.find(({ quote }) => quote === 'signed the deal')?.id)
      assert.equal(document.name, 'one')
      assert.deepEqual(row, {
        kind: 'event',
        start: 30,
        end: 45,
        quote: 'signed the deal',
        type: 'signing',
        date: null,
        actors: ['PE'],
        status: 'planned',
        place: 'Lima',
        domain: 'finance',
        inferred: [],
        named: ['the-bank', 'candidate:agreement:the deal'],
        before: TEXT.slice(0, 30),
        after: TEXT.slice(45),
      })
    }))

  test('a reading says of each statement which entities its sentence names', () =>
    using(open, async (store) => {
      await store.put(ONE)
      const { rows } = await store.documents()
      const reading = await store.reading(rows[0]!.key)
      assert.deepEqual(
        reading?.statements.map(({ quote }, place) => [quote, reading.named[place]]),
        [
          ['5 soles', []],
          ['met', []],
          ['The bank', []],
          ['signed the deal', ['the-bank', 'candidate:agreement:the deal']],
          ['Peru should pay 5 soles.', []],
        ],
      )
    }))

  test('what names an entity is found by it, figures too, and entities are counted by documents', () =>
    using(open, async (store) => {
      const paid = { ...ONE, named: ONE.statements.map(({ kind }) => (kind === 'entity' ? [] : ['the-bank'])) }
      await store.putAll([paid, TWO])
      assert.deepEqual(await quotes(store, 'figure', { entity: 'the-bank' }), ['one 5 soles'])
      assert.deepEqual(await quotes(store, 'figure'), [])
      assert.deepEqual(await quotes(store, 'position', { entity: 'the-bank' }), ['one Peru should pay 5 soles.'])
      assert.deepEqual(await quotes(store, 'entity', { entity: 'the-bank' }), ['one The bank', 'two The bank'])
      assert.deepEqual(await store.entities(), {
        total: 2,
        rows: [
          { entity: 'the-bank', type: 'organisation', name: 'The Bank', parties: ['PE'], documents: 2 },
          { entity: 'candidate:person:they', type: 'person', name: 'A', parties: [], documents: 1 },
        ],
        types: [
          { value: 'organisation', count: 1 },
          { value: 'person', count: 1 },
        ],
      })
      assert.deepEqual(
        (await store.entities({ type: 'person' })).rows.map(({ entity }) => entity),
        ['candidate:person:they'],
      )
      assert.equal((await store.entities({ ids: ['the-bank', 'unknown'] })).total, 1)
      assert.deepEqual((await store.entities({ limit: 1, offset: 1 })).rows.length, 1)
    }))

  test('entities are found by words of their names, and by ids beside them', () =>
    using(open, async (store) => {
      await store.putAll([ONE, TWO])
      const found = async (filter: EntityFilter) => (await store.entities(filter)).rows.map(({ entity }) => entity)
      assert.deepEqual(await found({ text: 'THÉY' }), ['candidate:person:they'])
      assert.deepEqual(await found({ text: 'person' }), [])
      assert.deepEqual(await found({ text: 'Bank' }), ['the-bank'])
      assert.deepEqual(await found({ text: 'bank the' }), [])
      assert.deepEqual(await found({ text: 'they', ids: ['the-bank'] }), ['the-bank', 'candidate:person:they'])
      const { total, types } = await store.entities({ type: 'person', text: 'they', ids: ['the-bank'] })
      assert.equal(total, 1)
      assert.deepEqual(
        types.map(({ value, count }) => `${value} ${count}`),
        ['organisation 1', 'person 1'],
      )
    }))

  test('positions are counted by holder, domain and stance, and found by holder and by whom they are towards', () =>
    using(open, async (store) => {
      const text = 'Peru should pay. We warn of it. Somebody supports it.'
      const more = readingOf({
        id: 'more',
        text,
        metadata: { published: '2025-02' },
        told: [
          {
            kind: 'position',
            quote: 'Peru should pay.',
            stance: 'recommends',
            actor: 'Lula',
            holders: ['BR', 'CL'],
            addressee: ['PE'],
            domain: 'finance',
          },
          { kind: 'position', quote: 'We warn of it.', stance: 'warns', domain: 'trade' },
          { kind: 'position', quote: 'Somebody supports it.', actor: 'Somebody', addressee: ['CL'] },
        ],
      })
      await store.putAll([{ ...ONE }, more])
      const counted = async (filter?: StanceFilter) => {
        const { counts } = await store.stances(filter)
        return counts.map(({ holder, domain, stance, positions }) => `${holder} ${domain} ${stance} ${positions}`)
      }
      assert.deepEqual(await counted(), [
        'BR finance recommends 1',
        'CL finance recommends 1',
        'author finance recommends 1',
        'author trade warns 1',
        'other none supports 1',
      ])
      assert.deepEqual(await counted({ towards: 'PE', from: '2025' }), [
        'BR finance recommends 1',
        'CL finance recommends 1',
      ])
      assert.deepEqual(await counted({ domain: 'trade' }), ['author trade warns 1'])
      assert.deepEqual((await store.stances({ towards: 'CL' })).towards, [
        { value: 'PE', count: 2 },
        { value: 'CL', count: 1 },
      ])
      assert.deepEqual(await quotes(store, 'position', { holder: 'BR' }), ['more Peru should pay.'])
      assert.deepEqual(await quotes(store, 'position', { holder: 'author', type: 'warns' }), ['more We warn of it.'])
      assert.deepEqual(await quotes(store, 'position', { towards: 'PE' }), [
        'one Peru should pay 5 soles.',
        'more Peru should pay.',
      ])
      await store.put(readingOf({ id: 'more', text: 'Nothing.' }))
      assert.deepEqual(await counted(), ['author finance recommends 1'])
    }))

  test('positions are found by holder and by addressee, in the order of publication', () =>
    using(open, async (store) => {
      await store.put(ONE)
      for (const state of ['BR', 'PE']) assert.equal((await quotes(store, 'position', { state })).length, 1, state)
      assert.deepEqual(await quotes(store, 'position', { state: 'CL' }), [])
      assert.deepEqual(await quotes(store, 'position', { type: 'recommends', from: '2024-06-01' }), [
        'one Peru should pay 5 soles.',
      ])
    }))

  test('a new version takes the statements of the old one out of the lists, and both are read back whole', () =>
    using(open, async (store) => {
      await store.put(ONE)
      const revised = readingOf({ id: 'one', text: 'Ana met nobody.', told: [{ kind: 'event', quote: 'met' }] })
      await store.put(revised)
      assert.deepEqual(await quotes(store, 'event'), ['one met'])
      assert.equal((await store.entities()).total, 0)
      const { key } = (await store.documents()).rows[0]!
      assert.deepEqual((await store.reading(key, 1))?.statements, ONE.statements)
      assert.deepEqual((await store.reading(key))?.statements, revised.statements)
      assert.equal((await store.reading(key))?.figures, 0)
    }))

  test('fields that a better reader reads anew replace those that were read, under the same version', () =>
    using(open, async (store) => {
      const sketch = { id: 'one', text: 'Ana met Ben.' }
      await store.put(readingOf({ ...sketch, told: [{ kind: 'event', quote: 'met' }] }))
      const better = readingOf({ ...sketch, told: [{ kind: 'event', quote: 'met', status: 'cancelled' }] })
      assert.equal(await store.put(better), 'reread')
      assert.deepEqual(
        (await store.statements('event')).rows.map(({ status }) => status),
        ['cancelled'],
      )
      assert.equal(await store.put(better), 'unchanged')
    }))
}
