import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { loadOntology } from '../../src/ontology/index.ts'
import { labelsOf } from '../../src/views/index.ts'
import {
  BOUNDS,
  DOMAINS,
  ENTITY_TYPES,
  EVENT_STATUSES,
  EVENT_TYPES,
  MEASURES,
  MODALITIES,
  STANCES,
} from '../../src/vocabulary/index.ts'
import { readingOf } from '../contracts/store/readings.ts'

const ontology = loadOntology()
const labels = labelsOf(ontology)
const fields = labels.kinds['figure']?.fields ?? {}

const codesOf = (kind: string, field: string): string[] => Object.keys(labels.kinds[kind]?.fields[field]?.codes ?? {})

describe('labels', () => {
  it('name every indicator with its domain', () => {
    assert.deepEqual(Object.keys(labels.indicators), [...ontology.indicators.keys()])
    assert.equal(labels.indicators['agriculture.value']?.label, 'Farm trade value')
    assert.equal(labels.indicators['agriculture.value']?.domain, 'agriculture')
    assert.equal(labels.indicators['agriculture.value']?.directed, true)
    assert.equal(labels.indicators['trade.turnover']?.directed, false)
    for (const [code, { label }] of Object.entries(labels.indicators)) assert.notEqual(label, '', code)
  })

  it('name every domain', () => {
    assert.deepEqual(Object.keys(labels.domains).toSorted(), [...DOMAINS].toSorted())
    assert.equal(labels.domains['arms']?.label, 'Arms')
  })

  it('name every code that a field of a figure can take', () => {
    assert.deepEqual(Object.keys(fields['bound']?.codes ?? {}), [...BOUNDS])
    assert.deepEqual(Object.keys(fields['measure']?.codes ?? {}), [...MEASURES])
    assert.deepEqual(Object.keys(fields['modality']?.codes ?? {}), [...MODALITIES])
    assert.equal(fields['bound']?.codes['at_least']?.label, 'at least')
  })

  it('name every field of a figure, and no other', () => {
    const [figure] = readingOf({ text: '$5 billion', figures: [{ quote: '$5 billion' }] }).statements
    const place = ['kind', 'id', 'start', 'end', 'quote', 'interval', 'inferred']
    const expected = Object.keys(figure!).filter((name) => !place.includes(name))
    assert.deepEqual(Object.keys(fields).toSorted(), expected.toSorted())
    for (const [name, { label, caption }] of Object.entries(fields)) assert.ok(label && caption, name)
  })

  it('name every field and every code of the other kinds, and no other', () => {
    const text = 'Words.'
    for (const kind of ['event', 'entity', 'position'] as const) {
      const [told] = readingOf({ text, told: [{ kind, quote: text }] }).statements
      const place = ['kind', 'id', 'start', 'end', 'quote', 'inferred']
      const expected = Object.keys(told!).filter((name) => !place.includes(name))
      const known = labels.kinds[kind]?.fields ?? {}
      assert.deepEqual(Object.keys(known).toSorted(), expected.toSorted(), kind)
      for (const [name, { label, caption }] of Object.entries(known)) assert.ok(label && caption, `${kind} ${name}`)
    }
    assert.deepEqual(codesOf('event', 'type'), [...EVENT_TYPES])
    assert.deepEqual(codesOf('event', 'status'), [...EVENT_STATUSES])
    assert.deepEqual(codesOf('entity', 'type'), [...ENTITY_TYPES])
    assert.deepEqual(codesOf('position', 'stance'), [...STANCES])
    assert.equal(labels.kinds['entity']?.fields['type']?.codes['mechanism']?.label, 'body of states')
  })

  it('are English where a language has none', () => {
    assert.equal(labelsOf(ontology, 'de').lang, 'de')
    assert.deepEqual(labelsOf(ontology, 'de').domains, labels.domains)
  })
})
