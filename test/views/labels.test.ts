import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { loadOntology } from '../../src/ontology/index.ts'
import { labelsOf } from '../../src/views/index.ts'
import { BOUNDS, DOMAINS, MEASURES, MODALITIES } from '../../src/vocabulary/index.ts'
import { readingOf } from '../contracts/store/readings.ts'

const ontology = loadOntology()
const labels = labelsOf(ontology)
const fields = labels.kinds['figure']?.fields ?? {}

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

  it('are English where a language has none', () => {
    assert.equal(labelsOf(ontology, 'de').lang, 'de')
    assert.deepEqual(labelsOf(ontology, 'de').domains, labels.domains)
  })
})
