import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Definition } from '../../src/vocabulary/index.ts'
import { checking, entriesIn, row, type RowSketch } from '../fixtures/claims.ts'

/** `variant/reporter: members of each group` with what is unsaid behind a question mark. */
const written = ({ variant, reporter, groups }: Definition): string =>
  `${variant ?? '-'}/${reporter ?? '-'}: ${groups
    .map(({ members }) =>
      members.map(({ claim, unsaid }) => `${claim.figure.quote}${unsaid.length > 0 ? '?' : ''}`).join(' '),
    )
    .join(' | ')}`

function defined(...figures: readonly (readonly [string, RowSketch])[]) {
  const rows = figures.map(([words, sketch], index) => row(words, { in: `article-${index}`, ...sketch }))
  const [entry, ...more] = entriesIn(...rows)
  assert.equal(more.length, 0)
  return entry!
}

const definitionsOf = (...figures: readonly (readonly [string, RowSketch])[]) =>
  defined(...figures).definitions.map(written)

const GOODS: RowSketch = { variant: 'goods' }
const SERVICES: RowSketch = { variant: 'goods-and-services' }
const CHILE: RowSketch = { speaker: "Chile's customs service" }
const PERU: RowSketch = { speaker: 'the National Superintendency of Customs of Peru' }

describe('the definitions of an entry', () => {
  it('are one where no text says which', () => {
    assert.deepEqual(definitionsOf(['$5.1', {}], ['$5.1', {}]), ['-/-: $5.1 $5.1'])
  })

  it('keep apart what uses different ones, and set beside both what does not say', () => {
    assert.deepEqual(definitionsOf(['$5.1', GOODS], ['$7.3', SERVICES], ['$7.3', {}]), [
      'goods/-: $5.1 | $7.3?',
      'goods-and-services/-: $7.3 $7.3?',
    ])
  })

  it('are those of the statistics that a text names', () => {
    assert.deepEqual(definitionsOf(['$5.1', CHILE], ['$5.4', PERU]), ['-/CL: $5.1', '-/PE: $5.4'])
  })

  it('take a figure that says only its goods or only its reporter into every definition that it may be of', () => {
    assert.deepEqual(definitionsOf(['$5.1', GOODS], ['$5.1', CHILE], ['$5.4', PERU]), [
      'goods/CL: $5.1? $5.1?',
      'goods/PE: $5.1? | $5.4?',
    ])
  })

  it('leave out what is part of another', () => {
    assert.deepEqual(definitionsOf(['$5.1', GOODS], ['$5.1', { ...SERVICES, ...CHILE }]), [
      'goods/-: $5.1',
      'goods-and-services/CL: $5.1',
    ])
  })

  it('are not in dispute with each other', () => {
    assert.equal(defined(['$5.1', GOODS], ['$7.3', SERVICES]).disputed, false)
    assert.equal(defined(['$5.1', CHILE], ['$7.3', PERU]).disputed, false)
    assert.equal(defined(['$5.1', CHILE], ['$7.3', CHILE]).disputed, true)
  })

  it('let a figure that says none stand outside only where it fits none of them', () => {
    assert.equal(defined(['$5.1', GOODS], ['$7.3', SERVICES], ['$7.3', {}]).outsiders.length, 0)
    const apart = defined(['$5.1', GOODS], ['$5.1', GOODS], ['$7.3', SERVICES], ['$7.3', SERVICES], ['$9.9', {}])
    assert.deepEqual(
      apart.outsiders.map(({ figure }) => figure.quote),
      ['$9.9'],
    )
    assert.equal(apart.disputed, true)
  })
})

describe('whose statistics a figure gives', () => {
  const reporter = (sketch: RowSketch) => defined(['$5.1', sketch]).definitions[0]!.reporter

  it('is the state that its source names, where that is one that counts', () => {
    assert.equal(reporter({ speaker: 'the Chilean statistics office' }), 'CL')
    assert.equal(reporter({ speaker: 'the minister', speakerChain: ['the customs of Peru'] }), 'PE')
    assert.equal(reporter({ speaker: 'GACC', actors: ['CN', 'PE'] }), 'CN')
  })

  it('is unsaid where the source does not count, or names nobody the figure is about', () => {
    assert.equal(reporter({ speaker: "Chile's president" }), null)
    assert.equal(reporter({ speaker: 'customs data' }), null)
    assert.equal(reporter({ speaker: 'the customs of Brazil' }), null)
    assert.equal(reporter({ speaker: 'the customers of Chile' }), null)
    assert.equal(reporter({}), null)
  })
})

describe('what is published of the same scope', () => {
  const beside = (written: string, sketch: RowSketch = {}) =>
    defined([written, { actors: ['CN', 'RU'], period: '2021', ...sketch }]).definitions[0]!.official

  it('stands beside the figures with its producer and how it fits', () => {
    const official = beside('$146.87 billion')
    assert.ok(official.every(({ reporter, fit }) => reporter === 'CN' && fit !== 'apart'))
    assert.ok(official.some(({ claim, fit }) => claim.points[0]!.producer === 'GACC' && fit === 'meets'))
  })

  it('allows for revisions, with the reason', () => {
    const [first] = beside('$146.1 billion', { speaker: 'Chinese customs' })
    assert.equal(first!.fit, 'within-caveats')
    assert.ok(first!.caveats.some(({ code, reason }) => code === 'revision' && reason.endsWith('.')))
  })

  it('is apart where neither allows it', () => {
    assert.ok(beside('$190 billion', { speaker: 'Chinese customs' }).every(({ fit }) => fit === 'apart'))
  })

  it('is that of the reporter that the text names', () => {
    const reporters = (speaker: string | null) => [
      ...new Set(beside('$108 billion', { period: '2018', speaker }).map(({ reporter }) => reporter)),
    ]
    assert.deepEqual(reporters('Russian customs'), ['RU'])
    assert.deepEqual(reporters('Chinese customs'), ['CN'])
    assert.deepEqual(reporters(null).toSorted(), ['CN', 'RU'])
  })

  it('is none of what is expected, of another time or of other states', () => {
    assert.deepEqual(beside('$146.87 billion', { modality: 'forecast' }), [])
    assert.deepEqual(beside('$146.87 billion', { period: '1950' }), [])
    assert.deepEqual(beside('$146.87 billion', { actors: ['CL', 'PE'] }), [])
  })
})

it('lining up needs nothing but the claims', () => {
  assert.deepEqual(checking.lining.entries([]), [])
})
