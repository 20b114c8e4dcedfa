import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { loadOntology } from '../../src/ontology/index.ts'
import { sourceNames } from '../../src/record/source-names.ts'

const ontology = loadOntology()
const sourceOf = sourceNames({ names: ontology.names('en'), speakers: ontology.speakers })

describe('a source is read from however it is written', () => {
  const CASES: readonly (readonly [written: string, key: string, name: string])[] = [
    ['the General Administration of Customs', 'GACC', 'GACC'],
    ['China’s customs authorities', 'GACC', 'GACC'],
    ['Deputy Energy Minister Hernan Salvatierra', 'hernan salvatierra', 'Hernan Salvatierra'],
    ['its chairman, Ruwan Gunatilleke', 'ruwan gunatilleke', 'Ruwan Gunatilleke'],
    ['Anucha Phromsiri, Chief Executive Officer of SHP', 'anucha phromsiri', 'Anucha Phromsiri'],
    ['Kremlin spokesman Dmitry Peskov', 'peskov', 'Dmitry Peskov'],
    ['a survey by the Baltic Pulse institute', 'baltic institute pulse', 'Baltic Pulse institute'],
    ['figures from the Central Statistics Office', 'central office statistics', 'Central Statistics Office'],
    ["Russia's finance ministry", 'RU finance ministry', 'Russia finance ministry'],
    ['the Finance Ministry of Russia', 'RU finance ministry', 'Finance Ministry of Russia'],
    ['an official of the state oil company Pertamina', 'ID pertamina', 'Pertamina'],
    ['Economists at Hessische Kreditbank in Frankfurt', 'hessische kreditbank', 'Hessische Kreditbank'],
    ['Said al Maqbali', 'said al maqbali', 'Said al Maqbali'],
    ['Beijing', 'CN', 'Beijing'],
    ['the Kremlin', 'RU', 'Kremlin'],
    ['Beijing Daily', 'beijing daily', 'Beijing Daily'],
    ['China Daily', 'CN daily', 'China Daily'],
    ['the ministry in Berlin', 'berlin ministry', 'ministry Berlin'],
  ]
  for (const [written, key, name] of CASES) {
    it(written, () => {
      const source = sourceOf(written)
      assert.deepEqual([source?.key, source?.name], [key, name])
    })
  }
})

describe('what names nobody is no source', () => {
  const OPEN = ['the data', 'officials', 'Customs officials', 'customs data', 'Chinese officials', 'German media', 'he']
  for (const written of [
    ...OPEN,
    'the ministry',
    'the Prime Minister',
    'Traders in Chicago',
    'The Minister',
    'the state company',
    'an Algerian official',
    '',
    ' ,',
  ]) {
    it(`“${written}”`, () => assert.equal(sourceOf(written), null))
  }
  it('a sentence of thirty words', () => assert.equal(sourceOf('Karl '.repeat(30)), null))
})

it('the names that are one are told by the first of them', () => {
  for (const [first, ...others] of ontology.speakers.same) {
    for (const form of [first, ...others]) assert.equal(sourceOf(form!)?.name, first, form)
  }
})
