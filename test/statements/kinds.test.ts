import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ground, namedIn, type Proposal } from '../../src/statements/index.ts'
import {
  ofKind,
  type Reading,
  type SentenceMentions,
  type Statement,
  STATEMENT_KINDS,
} from '../../src/vocabulary/index.ts'
import { figure, readAll } from '../fixtures/reader.ts'

const TEXT = 'Peru met Oman. The Bank of Oman lent 9 tons.'

const MET: Proposal = {
  kind: 'event',
  start: 5,
  end: 8,
  fields: { type: 'meeting', date: null, actors: ['OM', 'PE'], status: 'held', place: null, domain: 'none' },
  inferred: ['actors'],
}
const BANK: Proposal = {
  kind: 'entity',
  start: 19,
  end: 31,
  fields: {
    type: 'organisation',
    name: 'Bank of Oman',
    parties: ['OM'],
    domain: 'finance',
    entity: 'candidate:x',
    mentions: [
      { start: 19, end: 31 },
      { start: 5, end: 8 },
    ],
  },
  inferred: [],
}
const STANCE: Proposal = {
  kind: 'position',
  start: 15,
  end: TEXT.length,
  fields: { stance: 'supports', actor: null, holders: [], addressee: [], domain: 'none' },
  inferred: [],
}

/** One proposal of each kind that is no figure, at the same place. */
const AT_ONE_PLACE: readonly Proposal[] = [STANCE, MET, BANK].map((proposal) => ({ ...proposal, start: 0, end: 4 }))

describe('statements of every kind', () => {
  const { document } = readAll(TEXT) as Reading

  it('come through the one door with their words, in the order of their places', () => {
    const statements = ground(document, [STANCE, BANK, MET])
    assert.deepEqual(
      statements.map(({ kind, quote }) => [kind, quote]),
      [
        ['event', 'met'],
        ['position', 'The Bank of Oman lent 9 tons.'],
        ['entity', 'Bank of Oman'],
      ],
    )
  })

  it('of one place stand in the order of their kinds and have ids of their own', () => {
    const statements = ground(document, AT_ONE_PLACE)
    assert.deepEqual(
      statements.map(({ kind }) => kind),
      STATEMENT_KINDS.filter((kind) => kind !== 'figure'),
    )
    assert.equal(new Set(statements.map(({ id }) => id)).size, 3)
    assert.deepEqual(ground(document, AT_ONE_PLACE.toReversed()), statements)
  })

  it('keep their fields as proposed, and say which are inferred', () => {
    const [event] = ofKind('event', ground(document, [MET]))
    const { id: _, ...rest } = event!
    assert.deepEqual(rest, { kind: 'event', start: 5, end: 8, quote: 'met', ...MET.fields, inferred: ['actors'] })
  })

  it('are refused outside of the text', () => {
    assert.throws(() => ground(document, [{ ...MET, end: TEXT.length + 1 }]), /a statement \(event\) was proposed/)
  })

  it('are told apart by their kind', () => {
    const statements: Statement[] = [...ground(document, [MET, BANK]), figure(TEXT, '9 tons')]
    assert.equal(ofKind('figure', statements)[0]?.unit, 't')
    assert.equal(ofKind('position', statements).length, 0)
  })
})

describe('the entities that a sentence names', () => {
  const sentences = [0, 15].map((start) => ({ sentence: { start } }) as SentenceMentions)
  const { document } = readAll(TEXT) as Reading

  it('are given with its statements, wherever in the document they are named first', () => {
    const statements = ground(document, [MET, BANK, STANCE])
    const named = namedIn(statements, sentences)
    assert.deepEqual(
      statements.map(({ kind }, place) => [kind, named[place]]),
      [
        ['event', ['candidate:x']],
        ['position', ['candidate:x']],
        ['entity', []],
      ],
    )
  })

  it('are none where no sentence names any, and before the first sentence', () => {
    assert.deepEqual(namedIn(ground(document, [MET, STANCE]), sentences), [[], []])
    assert.deepEqual(namedIn(ground(document, [MET, BANK]), sentences.slice(1)), [[], []])
  })
})
