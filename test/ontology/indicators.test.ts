import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { loadOntology } from '../../src/ontology/index.ts'
import { figure } from '../fixtures/reader.ts'

const { indicators } = loadOntology()

describe('the examples of each indicator', () => {
  for (const { code, examples } of indicators.values()) {
    it(code, () => {
      assert.ok(examples.length > 0, `data/indicators/${code}.yaml has no example`)
      for (const { text, quote, value, unit, measure, actors, variant, indicator = code } of examples) {
        const found = figure(text, quote)
        assert.equal(found.indicator, indicator, text)
        if (value !== undefined) assert.equal(found.value, value, text)
        if (unit !== undefined) assert.equal(found.unit, unit, text)
        if (variant !== undefined) assert.equal(found.variant, variant, text)
        if (measure !== undefined) assert.equal(found.measure, measure, text)
        if (actors !== undefined) assert.deepEqual(found.actors, actors, text)
      }
    })
  }
})
